using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Templating;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>
/// Finds templates of the site that nothing can use: their names are misspelt, or they are left over. Known only when every
/// page is made. A kind of page or a layout may well have no page in this build.
/// </summary>
internal static class UnusedTemplates
{
    public static void Report(TemplateEngine engine, ImmutableHashSet<string> layouts, DiagnosticBag diagnostics)
    {
        var wanted = TemplateNames.All.Concat(engine.Templates.NamesToFill).ToList();
        foreach (var file in engine.Unused.Where(file => !TemplateNames.All.Contains(file.Path)))
        {
            var layout = TemplateNames.LayoutOf(file.Path);
            if (layout is null || !layouts.Contains(layout))
            {
                diagnostics.Add(Errors.Templates.Unused(file.DisplayPath, layout).SuggestingPath(file.Path, wanted));
            }
        }
    }
}
