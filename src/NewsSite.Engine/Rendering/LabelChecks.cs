using System.Runtime.InteropServices;
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
        if (route is not ArticleRoute { Article: { FrontMatter: { HasDetails: true } front } article })
        {
            return;
        }
        if (front.Sponsor is not null || article.Sponsor is not null)
        {
            // By now it is known what the template asked. Another record may have that name.
            log.Add(ReadKind.Article, article, nameof(ArticleView.Sponsor));
        }
        if (article is not { FrontMatter.Type: ArticleType.Sponsored, Sponsor.Entry.Url: { } address })
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
        var asks = log.HasAsked(ReadKind.Article, article, member);
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
        if (source.IsExcerpt && !log.HasAsked(ReadKind.Source, article, nameof(SourceView.IsExcerpt)))
        {
            log.Add(Errors.Syndication.ExcerptNotTold(span, template));
        }
        if (publisher.Record?.Pixel is not null && !log.HasAsked(ReadKind.Source, article, nameof(SourceView.Pixel)))
        {
            log.Add(Errors.Syndication.NoPixel(span, publisher.Name, $"{template} shows none"));
        }
        // What is told here has to be told anew when the publisher's record says something else.
        log.Add(ReadKind.Source, article, nameof(SourceView.WantsPixel));
    }

    /// <summary>Whether some story's headline was asked for, and not what kind of story it is although it is not plain news.</summary>
    private static void ReportList(string template, RenderLog log)
    {
        var (tellsNoSponsor, tellsNoKicker) = (false, false);
        foreach (var (story, told) in ToldOf(log))
        {
            if (!told.HasFlag(Told.Headline) || told.HasFlag(Told.Kind))
            {
                continue;
            }
            // It may become an opinion.
            log.Add(ReadKind.Article, story, nameof(ArticleView.Type));
            tellsNoSponsor |= story.FrontMatter.Type == ArticleType.Sponsored && !told.HasFlag(Told.Sponsor);
            tellsNoKicker |= story.FrontMatter.Type is ArticleType.Opinion or ArticleType.Analysis && !told.HasFlag(Told.Kicker);
        }
        if (tellsNoSponsor)
        {
            log.Add(Errors.Syndication.SponsorNotTold(SourceSpan.File(template), "list"));
        }
        if (tellsNoKicker)
        {
            log.Add(Errors.Syndication.OpinionNotTold(SourceSpan.File(template)));
        }
    }

    /// <summary>What a page asked of each story that it asked about.</summary>
    private static Dictionary<Article, Told> ToldOf(RenderLog log)
    {
        var told = new Dictionary<Article, Told>(ReferenceEqualityComparer.Instance);
        foreach (var piece in log.All)
        {
            foreach (var read in piece.OwnReads)
            {
                if (read.Kind == ReadKind.Article)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(told, (Article)read.Subject, out _) |= ToldBy(read.Member);
                }
            }
        }
        return told;
    }

    private static Told ToldBy(string member) => member switch
    {
        nameof(ArticleView.Title) => Told.Headline,
        nameof(ArticleView.Type) or nameof(ArticleView.Label) => Told.Kind,
        nameof(ArticleView.Sponsor) => Told.Sponsor,
        nameof(ArticleView.Kicker) => Told.Kicker,
        _ => Told.Nothing,
    };

    [Flags]
    private enum Told
    {
        Nothing = 0,
        Headline = 1,
        Kind = 2,
        Sponsor = 4,
        Kicker = 8,
    }
}
