using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Pictures;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Weighs lead pictures as telephones get them: the first width that fills one, in the best format.</summary>
internal static class LeadWeights
{
    public static void Report(RenderTools tools, OutputStaging staging, IReadOnlyList<IGrouping<Picture, Rendition>> made)
    {
        if (made.Count == 0)
        {
            return;
        }
        var (leads, limit) = (LeadsOf(tools), tools.Site.Config.Budgets.Lead);
        foreach (var picture in made.Where(picture => leads.Contains(picture.Key.File)))
        {
            if (OnTelephones(picture, tools.Site.Config.Images) is { } rendition && staging.LengthOf(rendition.Path[1..]) is var bytes && bytes > 1000L * limit)
            {
                tools.Diagnostics.Add(Errors.Pictures.HeavyLead(SourceSpan.File(picture.Key.File.Path), picture.Key.File.Name, rendition.Width, bytes, limit));
            }
        }
    }

    private static HashSet<SourceFile> LeadsOf(RenderTools tools)
        => [.. tools.Site.ByPath
            .Where(article => article.FrontMatter.Image is not null)
            .Select(article => tools.Links.ResolveFile(article.Source.File.Folder, article.FrontMatter.Image!.Source.Value).File)
            .OfType<SourceFile>()];

    private static Rendition? OnTelephones(IEnumerable<Rendition> made, ImageConfig config)
    {
        var best = config.Formats.IsEmpty ? PictureFormat.Jpeg : config.Formats[0];
        return made.Where(rendition => rendition.Recipe.Format == best && rendition.Width >= BudgetConfig.Telephone).MinBy(rendition => (rendition.Width, rendition.Height));
    }
}
