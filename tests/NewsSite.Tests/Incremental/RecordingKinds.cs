using NewsSite.Views;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// The kinds of questions by which the engine knows what an output depends on, each of which it can be told to overlook, and
/// the edits that must then find it out.
/// </summary>
internal static class RecordingKinds
{
    private const string Config = " in newssite.yaml";

    public static readonly IReadOnlyDictionary<ReadKind, string[]> Edits = new Dictionary<ReadKind, string[]>
    {
        [ReadKind.Site] = ["site" + Config],
        [ReadKind.Article] = ["a headline"],
        [ReadKind.Source] = ["a publisher’s record"],
        [ReadKind.Section] = ["a field of a section"],
        [ReadKind.Term] = ["a term’s record"],
        [ReadKind.Author] = ["an author’s record"],
        [ReadKind.Period] = ["a new story", "a date"],
        [ReadKind.Page] = ["--drafts"],
        [ReadKind.ListPage] = ["the newest story"],
        [ReadKind.Feed] = ["feeds" + Config],
        [ReadKind.FeedList] = ["feeds" + Config],
        [ReadKind.Sitemap] = ["a new story", "a date"],
        [ReadKind.Edition] = ["languages" + Config],
        [ReadKind.Theme] = ["the theme under another name"],
        [ReadKind.Stories] = ["a new story"],
        [ReadKind.PageStories] = ["the newest story"],
        [ReadKind.Params] = ["site" + Config],
        [ReadKind.Data] = ["a data file"],
        [ReadKind.Word] = ["a word"],
        [ReadKind.Address] = ["--base-url", "site" + Config],
        [ReadKind.Target] = ["slug of a story", "a story renamed"],
        [ReadKind.NamedStory] = ["id of a story"],
        [ReadKind.Text] = ["a typo"],
        [ReadKind.Markdown] = ["markdown" + Config],
        [ReadKind.Picture] = ["a picture changed"],
        [ReadKind.FileLength] = ["a document changed"],
        [ReadKind.Template] = ["a template changed"],
        [ReadKind.Asset] = ["a style sheet"],
        [ReadKind.Publication] = ["a picture", "a headline"],
        [ReadKind.Policy] = ["hosting" + Config],
        [ReadKind.Order] = ["a headline", "a typo"],
    };

    /// <summary>Parts are recorded with what they are parts of, and no view hands out the front as a list.</summary>
    public static readonly IReadOnlyList<ReadKind> NeverAsked = [ReadKind.Part, ReadKind.Home];

    /// <summary>A build that does not record a kind.</summary>
    public static BuildResult BuildWithout(ReadKind kind, BuildOptions options) => new SiteBuilder(options) { Overlooked = kind }.Build();
}
