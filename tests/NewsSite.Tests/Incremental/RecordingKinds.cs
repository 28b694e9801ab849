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
        [ReadKind.Term] = ["a term’s record"],
        [ReadKind.Author] = ["an author’s record"],
        [ReadKind.Period] = ["a new story", "a date"],
        [ReadKind.Feed] = ["feeds" + Config],
        [ReadKind.Sitemap] = ["a new story", "a date"],
        [ReadKind.Edition] = ["languages" + Config],
        [ReadKind.Stories] = ["a new story"],
        [ReadKind.Params] = ["site" + Config],
        [ReadKind.Data] = ["a data file"],
        [ReadKind.Word] = ["a word"],
        [ReadKind.Address] = ["--base-url", "site" + Config],
        [ReadKind.Target] = ["slug of a story", "a story renamed"],
        [ReadKind.Text] = ["a typo"],
        [ReadKind.Markdown] = ["markdown" + Config],
        [ReadKind.PictureSize] = ["a picture changed"],
        [ReadKind.FileLength] = ["a picture changed"],
        [ReadKind.Template] = ["a template changed"],
        [ReadKind.Asset] = ["a style sheet"],
        [ReadKind.Bundle] = ["a style sheet"],
        [ReadKind.Publication] = ["a picture", "a headline"],
    };

    /// <summary>
    /// Kinds that none of the edits tried so far find out: on the nasty site whatever changes their answers changes others,
    /// too, which the same outputs ask.
    /// </summary>
    public static readonly IReadOnlyList<ReadKind> NotFoundOut =
        [ReadKind.Home, ReadKind.Section, ReadKind.Page, ReadKind.ListPage, ReadKind.Theme, ReadKind.PageStories, ReadKind.NamedStory];

    /// <summary>A build that does not record a kind.</summary>
    public static BuildResult BuildWithout(ReadKind kind, BuildOptions options) => new SiteBuilder(options) { Overlooked = kind }.Build();
}
