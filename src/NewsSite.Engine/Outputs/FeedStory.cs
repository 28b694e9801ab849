using System.Globalization;
using System.Text;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>What feeds of every format say of a story.</summary>
internal static class FeedStory
{
    /// <summary>Of all whole stories of a feed together, in bytes; readers of feeds give up on endless ones.</summary>
    private const long MaxText = 1_000_000;

    /// <summary>Of a live story, as part of it; it has a feed of its own for all.</summary>
    private const int UpdatesInStory = 10;

    /// <summary>The stories of a feed, each with its whole text as long as there is room.</summary>
    public static IEnumerable<(ArticleView Article, bool IsWhole)> Of(FeedView feed, IReadOnlyList<ArticleView> articles)
    {
        var room = feed.HasFullContent ? MaxText : 0;
        foreach (var article in articles)
        {
            var isWhole = room > 0 && article.FileLength <= room;
            room -= isWhole ? article.FileLength : 0;
            yield return (article, isWhole);
        }
    }

    /// <summary>A tag URI (RFC 4151): it stays when headline and address change.</summary>
    public static string TagUri(ArticleView article, string host)
        => string.Create(CultureInfo.InvariantCulture, $"tag:{host},{article.Date!.Value.Year}:{UrlText.EncodePath(article.Id)}");

    /// <summary>The headline, behind the label of a story that is more or less than news: a feed has no other place for it.</summary>
    public static string Title(ArticleView article) => article.Label is { } label ? $"{label}: {article.Title}" : article.Title;

    /// <summary>The section and the tags.</summary>
    public static IEnumerable<string> Categories(ArticleView article)
        => article.Sections.TakeLast(1).Select(section => section.Title).Concat(article.Topics.Select(topic => topic.Title)).Concat(article.Tags.Select(tag => tag.Title)).Distinct();

    /// <summary>The last change that a reader should know of.</summary>
    public static DateTimeOffset Changed(ArticleView article) => article.Updated ?? article.Date!.Value;

    /// <summary>The lead picture, if the feed may carry it and a reader of feeds can show it.</summary>
    public static ImageView? Picture(ArticleView article, FeedView feed) => Picture(article.Image, article, feed);

    /// <summary>A picture of a story, if the feed may carry it and a reader of feeds can show it.</summary>
    public static ImageView? Picture(ImageView? picture, ArticleView article, FeedView feed)
        => HasPictures(article, feed) && picture is { Sensitive: null } image && (image.CanDistribute || feed.Pictures == "all") ? image : null;

    private static bool HasPictures(ArticleView article, FeedView feed) => feed.Pictures switch
    {
        "none" => false,
        "own" => article.Source is null,
        _ => true,
    };

    /// <summary>The story as a reader shows it: what was taken back, where it comes from and who paid, picture, text, corrections.</summary>
    public static string Content(ArticleView article, FeedView feed, ViewScope scope)
    {
        var html = new StringBuilder();
        var corrections = article.Corrections;
        Append(html, corrections.Where(correction => correction.Type == "retraction"), scope);
        if (article.ContentWarning is { } warning)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>{HtmlText.Escape(warning)}</strong></p>\n");
        }
        AppendSource(html, article.Source);
        AppendSponsor(html, article.Sponsor, scope);
        if (Picture(article, feed) is { Position: not "hidden" } image)
        {
            html.Append(FigureHtml.Of(image));
        }
        html.Append(Text(article.FeedBody, article, feed));
        AppendUpdates(html, article, feed);
        Append(html, corrections.Where(correction => correction.Type != "retraction"), scope);
        return html.ToString();
    }

    private static void Append(StringBuilder html, IEnumerable<CorrectionView> corrections, ViewScope scope)
    {
        foreach (var correction in corrections)
        {
            html.Append(Text(correction, scope)).Append('\n');
        }
    }

    /// <summary>A correction, behind the word for its kind.</summary>
    public static string Text(CorrectionView correction, ViewScope scope)
    {
        var label = scope.Word("correction_" + correction.Type);
        return $"<p>{(label is null ? "" : $"<strong>{HtmlText.Escape(label)}</strong> ")}{correction.Text.Value}</p>";
    }

    /// <summary>A text of a story as the feed may carry it.</summary>
    public static string Text(SafeHtml text, ArticleView article, FeedView feed) => HasPictures(article, feed) ? text.Value : PicturelessHtml.Of(text.Value);

    private static void AppendUpdates(StringBuilder html, ArticleView article, FeedView feed)
    {
        html.Append(article.Live?.Summary is { } summary ? $"<p>{summary.Value}</p>\n" : "");
        foreach (var update in article.Live?.Updates.Take(UpdatesInStory) ?? [])
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2><a href=\"{HtmlText.Escape(update.Permalink)}\">{MachineTime.Iso8601(update.Time)[..16].Replace('T', ' ')}</a>{(update.Title is { } title ? " " + HtmlText.Escape(title) : "")}</h2>\n");
            html.Append(Text(update.FeedBody, article, feed));
        }
    }

    private static void AppendSource(StringBuilder html, SourceView? source)
    {
        if (source is not null)
        {
            html.Append(source.Notice is { } notice ? $"<p>{notice.Value}</p>\n" : "");
            html.Append(source.Url is { } url ? $"<p><a href=\"{HtmlText.Escape(url)}\">{HtmlText.Escape(source.Title ?? source.Publisher)}</a></p>\n" : "");
        }
    }

    private static void AppendSponsor(StringBuilder html, SponsorView? sponsor, ViewScope scope)
    {
        if (sponsor is not null)
        {
            var prefix = sponsor.BylinePrefix ?? scope.Word("sponsor_" + sponsor.Scheme);
            html.Append(CultureInfo.InvariantCulture, $"<p><strong>{(prefix is null ? "" : HtmlText.Escape(prefix) + " ")}{HtmlText.Escape(sponsor.Name)}</strong>{(sponsor.Disclaimer is { } disclaimer ? " " + disclaimer.Value : "")}</p>\n");
        }
    }
}
