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
        var limit = tools.Site.Config.Budgets.Lead;
        var heavy = made.Select(picture => (picture.Key.File, Rendition: OnTelephones(picture, tools.Site.Config.Images)))
            .Where(picture => picture.Rendition is not null && BytesOf(picture.Rendition) > 1000L * limit)
            .ToList();
        var leads = heavy.Count == 0 ? [] : LeadsOf(tools);
        foreach (var (file, rendition) in heavy.Where(picture => leads.Contains(picture.File)))
        {
            tools.Diagnostics.Add(Errors.Pictures.HeavyLead(SourceSpan.File(file.Path), file.Name, rendition!.Width, BytesOf(rendition), limit));
        }

        long BytesOf(Rendition rendition) => staging.LengthOf(rendition.Path[1..]);
    }

    private static HashSet<SourceFile> LeadsOf(RenderTools tools)
        => [.. tools.Site.ByPath
            .Select(article => article.FrontMatter.Image is { } image ? tools.Links.ResolveFile(article.Source.File.Folder, image.Source.Value).File : null)
            .OfType<SourceFile>()];

    private static Rendition? OnTelephones(IEnumerable<Rendition> made, ImageConfig config)
    {
        var best = config.Formats.IsEmpty ? PictureFormat.Jpeg : config.Formats[0];
        return made.Where(rendition => rendition.Recipe.Format == best && rendition.Width >= BudgetConfig.Telephone).MinBy(rendition => (rendition.Width, rendition.Height));
    }
}
