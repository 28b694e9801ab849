using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
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
            case ArticleRoute { Article: { IsPage: false } article }:
                ReportStory(article, template, log);
                break;
            case ListRoute:
                ReportList(template, log);
                break;
        }
    }

    /// <summary>Search engines take a link for a recommendation that does not say that it is paid for.</summary>
    /// <param name="route">What the page shows.</param>
    /// <param name="html">The page.</param>
    /// <param name="template">The file that made it.</param>
    /// <param name="log">Takes the finding.</param>
    public static void ReportLinks(Route route, string html, string template, RenderLog log)
    {
        if (route is not ArticleRoute { Article: { FrontMatter.Type: ArticleType.Sponsored, Sponsor.Entry.Url: { } address } })
        {
            return;
        }
        var link = $" href=\"{HtmlText.Escape(address)}\"";
        for (var at = html.IndexOf(link, StringComparison.Ordinal); at >= 0; at = html.IndexOf(link, at + 1, StringComparison.Ordinal))
        {
            var start = html.LastIndexOf('<', at);
            var end = html.IndexOf('>', at) is >= 0 and var close ? close : html.Length;
            if (html.AsSpan(start + 1).StartsWith("a ") && !SaysPaid(html.AsSpan(start, end - start)))
            {
                log.Add(Errors.Syndication.PaidLink(SourceSpan.File(template), address, route.Url));
                return;
            }
        }
    }

    /// <summary>Google takes the older word, too.</summary>
    private static bool SaysPaid(ReadOnlySpan<char> tag)
        => tag.Contains("sponsored", StringComparison.Ordinal) || tag.Contains("nofollow", StringComparison.Ordinal);

    private static void ReportStory(Article article, string template, RenderLog log)
    {
        if (article.Publisher is { } publisher)
        {
            ReportCopy(article, publisher, template, log);
        }
        var asksForLabel = Asks(log, article, nameof(ArticleView.Label));
        if (!asksForLabel && !Asks(log, article, nameof(ArticleView.Type)) && !Asks(log, article, nameof(ArticleView.Sponsor)) && article.FrontMatter.Type == ArticleType.Sponsored)
        {
            log.Add(Errors.Syndication.SponsorNotTold(SourceSpan.File(template), "page"));
        }
        if (!asksForLabel && !Asks(log, article, nameof(ArticleView.IsRetracted)) && article.FrontMatter.Corrections.FirstOrDefault(correction => correction.Kind == CorrectionKind.Retraction) is { } retraction)
        {
            log.Add(Errors.Syndication.RetractionNotTold(retraction.Date.In(article.Path), template));
        }
    }

    /// <summary>Whether a page asked for something; if not it asks now, for what is told of it here changes with the answer.</summary>
    private static bool Asks(RenderLog log, Article article, string member)
    {
        var asks = Asked(log, ReadKind.Article, article, member);
        if (!asks)
        {
            log.Add(ReadKind.Article, article, member);
        }
        return asks;
    }

    private static void ReportCopy(Article article, Publisher publisher, string template, RenderLog log)
    {
        var source = article.FrontMatter.Source!;
        var span = source.Publisher.In(article.Path);
        if (source.IsExcerpt && !Asked(log, ReadKind.Source, article, nameof(SourceView.IsExcerpt)))
        {
            log.Add(Errors.Syndication.ExcerptNotTold(span, template));
        }
        if (publisher.Record?.Pixel is not null && !Asked(log, ReadKind.Source, article, nameof(SourceView.Pixel)))
        {
            log.Add(Errors.Syndication.NoPixel(span, publisher.Name, $"{template} shows none"));
        }
        // What is told here has to be told anew when the publisher's record says something else.
        log.Add(ReadKind.Source, article, nameof(SourceView.WantsPixel));
    }

    private static bool Asked(RenderLog log, ReadKind kind, Article article, string member)
        => log.All.Any(piece => piece.OwnReads.Contains(new ModelRead(kind, article, member), ModelRead.Comparer.Instance));

    /// <summary>Whether some story's headline was asked for, and not what kind of story it is although it is not plain news.</summary>
    private static void ReportList(string template, RenderLog log)
    {
        var asked = log.All.SelectMany(piece => piece.OwnReads).Where(read => read.Kind == ReadKind.Article).ToLookup(read => read.Member, read => (Article)read.Subject);
        var untold = asked[nameof(ArticleView.Title)].Except(asked[nameof(ArticleView.Type)]).Except(asked[nameof(ArticleView.Label)]).ToList();
        foreach (var story in untold)
        {
            // It may become an opinion.
            log.Add(ReadKind.Article, story, nameof(ArticleView.Type));
        }
        if (untold.Except(asked[nameof(ArticleView.Sponsor)]).Any(story => story.FrontMatter.Type == ArticleType.Sponsored))
        {
            log.Add(Errors.Syndication.SponsorNotTold(SourceSpan.File(template), "list"));
        }
        if (untold.Except(asked[nameof(ArticleView.Kicker)]).Any(story => story.FrontMatter.Type is ArticleType.Opinion or ArticleType.Analysis))
        {
            log.Add(Errors.Syndication.OpinionNotTold(SourceSpan.File(template)));
        }
    }
}
