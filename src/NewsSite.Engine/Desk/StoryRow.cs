using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Content;
using NewsSite.Model;

namespace NewsSite.Desk;

/// <summary>A story as the desk sees it, published or not.</summary>
internal sealed class StoryRow
{
    public static readonly DeskColumn<StoryRow>[] Columns =
    [
        new("date", row => Moment(row.Source.FrontMatter.Published)),
        new("state", row => row.State),
        new("section", row => row.Section),
        new("type", row => row.Source.FrontMatter.TypeIn(row._facts.Reading.Config.Content.Types).Name),
        new("title", row => row.Source.FrontMatter.Headline),
        new("authors", row => row._facts.AuthorsOf(row.Source)),
        new("topics", row => Texts(row.Source.FrontMatter.EachTopic)),
        new("tags", row => Texts(row.Source.FrontMatter.EachTag)),
        new("series", row => row.Source.FrontMatter.Series?.Name.Value),
        new("lang", row => row.Language),
        new("updated", row => Moment(row.Source.FrontMatter.Updated?.Value)),
        new("appears", row => Moment(row.Appears)),
        new("expires", row => Moment(row.Withholding.Expires?.Value)),
        new("desk", row => row.Source.FrontMatter.Assignment?.Desk),
        new("due", row => Moment(row.Source.FrontMatter.Assignment?.Due)),
        new("slug", row => row.Source.FrontMatter.Assignment?.Slug),
        new("note", row => row.Source.FrontMatter.Assignment?.Note),
        new("words", row => row.Source.Words),
        new("url", row => row.Article?.Url),
        new("id", row => row.Source.Id),
        new("file", row => row.Source.File.Path),
    ];

    private readonly StoryFacts _facts;
    private readonly Presence _presence;
    private readonly string _reason;

    public StoryRow(ArticleSource source, StoryFacts facts)
    {
        _facts = facts;
        Source = source;
        Withholding = source.FrontMatter.Withholding;
        _presence = facts.Reading.Rules.Of(Withholding, out _reason);
    }

    public ArticleSource Source { get; }

    public Withholding Withholding { get; }

    public string Section => _facts.SectionOf(Source);

    public string Language => Source.FrontMatter.Language?.Value ?? Source.Place.Language ?? _facts.Reading.Config.Site.Language;

    /// <summary>As it is on the site; <c>null</c> if it has no page.</summary>
    public Article? Article => State is "published" or "expired" ? _facts.Reading.Site.FindByPath(Source.File.Path) : null;

    public DateTimeOffset? Appears => _presence == Presence.Held ? _facts.Reading.Rules.Appears(Withholding) : null;

    /// <summary>One word: published, draft, scheduled, embargoed, expired, gone, redirected or held.</summary>
    public string State => _presence switch
    {
        Presence.Held => _reason is "draft" or "scheduled" or "embargoed" or "expired" ? _reason : "held",
        Presence.Expired => "expired",
        Presence.Gone => "gone",
        Presence.Redirected => "redirected",
        _ => Source.FrontMatter.HasTitle && (Source.FrontMatter.Published is not null || Source.Place.Kind == ContentKind.Page) ? "published" : "held",
    };

    /// <summary>In the site's zone, to the minute, so that a list of them is in order.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static ImmutableArray<string> Texts(Content.Packing.PackedTexts texts)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        foreach (var text in texts)
        {
            all.Add(text.ToLocated().Value);
        }
        return all.ToImmutable();
    }
}
