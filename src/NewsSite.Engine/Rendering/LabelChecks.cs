using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Whether a page tells what its readers, or a contract, want told. A template that never asked for it cannot have shown it.
/// </summary>
internal static class LabelChecks
{
    public static void Report(Route route, string template, RenderLog log)
    {
        switch (route)
        {
            case ArticleRoute { Article: { Publisher: { } publisher } article }:
                ReportCopy(article, publisher, template, log);
                break;
            case ListRoute when HidesOpinion(log):
                log.Add(Errors.Syndication.OpinionNotTold(SourceSpan.File(template)));
                break;
        }
    }

    private static void ReportCopy(Article article, Publisher publisher, string template, RenderLog log)
    {
        var source = article.FrontMatter.Source!;
        var span = source.Publisher.In(article.Path);
        if (source.IsExcerpt && !Asked(log, article, nameof(SourceView.IsExcerpt)))
        {
            log.Add(Errors.Syndication.ExcerptNotTold(span, template));
        }
        if (publisher.Record?.Pixel is not null && !Asked(log, article, nameof(SourceView.Pixel)))
        {
            log.Add(Errors.Syndication.NoPixel(span, publisher.Name, $"{template} shows none"));
        }
        // What is told here has to be told anew when the publisher's record says something else.
        log.Add(ReadKind.Source, article, nameof(SourceView.WantsPixel));
    }

    private static bool Asked(RenderLog log, Article article, string member)
        => log.All.Any(piece => piece.OwnReads.Contains(new ModelRead(ReadKind.Source, article, member), ModelRead.Comparer.Instance));

    /// <summary>Whether some story's headline was asked for, and not what kind of story it is although it is not plain news.</summary>
    private static bool HidesOpinion(RenderLog log)
    {
        var (shown, told) = (new HashSet<object>(), new HashSet<object>());
        foreach (var piece in log.All)
        {
            foreach (var read in piece.OwnReads)
            {
                if (read.Kind != ReadKind.Article)
                {
                    continue;
                }
                if (read.Member == nameof(ArticleView.Title))
                {
                    shown.Add(read.Subject);
                }
                else if (read.Member is nameof(ArticleView.Type) or nameof(ArticleView.Kicker))
                {
                    told.Add(read.Subject);
                }
            }
        }
        shown.ExceptWith(told);
        foreach (var story in shown)
        {
            // It may become an opinion.
            log.Add(ReadKind.Article, story, nameof(ArticleView.Type));
        }
        return shown.Any(story => ((Article)story).FrontMatter.Type is ArticleType.Opinion or ArticleType.Analysis);
    }
}
