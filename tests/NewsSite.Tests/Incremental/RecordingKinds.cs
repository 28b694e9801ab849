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
        [ReadKind.Home] = ["a field of a section"],
        [ReadKind.Section] = ["a field of a section"],
        [ReadKind.Term] = ["a term’s record"],
        [ReadKind.Author] = ["an author’s record"],
        [ReadKind.Period] = ["a new story", "a date"],
        [ReadKind.Page] = ["a headline", "site" + Config],
        [ReadKind.ListPage] = ["a new story", "a date"],
        [ReadKind.Feed] = ["a new story", "a date"],
        [ReadKind.Sitemap] = ["a new story", "a date"],
        [ReadKind.Edition] = ["languages" + Config],
        [ReadKind.Theme] = ["theme" + Config],
        [ReadKind.Stories] = ["a new story"],
        [ReadKind.PageStories] = ["a new story"],
        [ReadKind.Params] = ["site" + Config],
        [ReadKind.Data] = ["a data file"],
        [ReadKind.Word] = ["a word"],
        [ReadKind.Address] = ["--base-url", "site" + Config],
        [ReadKind.Target] = ["slug of a story", "a story renamed"],
        [ReadKind.NamedStory] = ["a headline", "slug of a story", "draft of a story"],
        [ReadKind.Text] = ["a typo"],
        [ReadKind.Markdown] = ["markdown" + Config],
        [ReadKind.PictureSize] = ["a picture changed"],
        [ReadKind.FileLength] = ["a picture changed"],
        [ReadKind.Template] = ["a template changed"],
        [ReadKind.Asset] = ["a style sheet"],
        [ReadKind.Bundle] = ["a style sheet"],
        [ReadKind.Publication] = ["a picture", "a headline"],
    };

    /// <summary>A build that does not record a kind.</summary>
    public static BuildResult BuildWithout(ReadKind kind, BuildOptions options) => new SiteBuilder(options) { Overlooked = kind }.Build();
}
