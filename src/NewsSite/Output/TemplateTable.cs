using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Templating;

namespace NewsSite.Cli.Output;

/// <summary>How often each template ran and how long it took, the most expensive first.</summary>
internal static class TemplateTable
{
    private const string Head = "template";

    public static void Write(TextWriter target, ImmutableArray<TemplateFigures> templates)
    {
        var width = templates.Select(template => VisibleText.Of(template.File).Length).Append(Head.Length).Max();
        target.WriteLine($"  {Head.PadRight(width)}       count          total        slowest  cache hits");
        foreach (var template in templates)
        {
            target.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {VisibleText.Of(template.File).PadRight(width)}  {template.Count,10:N0}  {template.Total.TotalMilliseconds,10:N1} ms  {template.Slowest.TotalMilliseconds,10:N1} ms  {template.CacheHits,10:N0}"));
        }
    }
}
