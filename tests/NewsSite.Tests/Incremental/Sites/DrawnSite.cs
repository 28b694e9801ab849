namespace NewsSite.Tests.Incremental;

/// <summary>The nasty site under a theme that each sequence of edits draws anew (<see cref="DrawnTheme"/>).</summary>
internal sealed class DrawnSite(ulong seed) : NastySite
{
    /// <summary>Pages that stand for nothing but what their layouts ask.</summary>
    private const int PageCount = 24;

    /// <summary>The templates that pages of each kind have, and what is there on them.</summary>
    private static readonly (string Name, string? Member)[] Templates =
    [
        ("404", null), ("author", "author"), ("authors", null), ("corrections", null), ("gone", null), ("home", "list"), ("period", "period"), ("redirect", null),
        ("republish", "article"), ("section", "section"), ("term", "term"), ("terms", null),
    ];

    /// <summary>They show the text, whose headings links lead to.</summary>
    private static readonly string[] OfStories = ["article", "page", "layouts/facts", "layouts/long"];

    private static readonly string[] UsedByTexts = ["/components/", "/partials/tally.html"];

    public DrawnSite()
        : this(0)
    {
    }

    public override string Name => "drawn";

    public override EditedSite Drawn(ulong seed) => new DrawnSite(seed);

    protected override IEnumerable<string> Layouts => Enumerable.Range(0, PageCount).Select(number => $"drawn-{number:00}");

    protected override void CreateTheme(string root)
    {
        base.CreateTheme(root);
        foreach (var path in FileTree.Paths(root, "themes").Concat(FileTree.Paths(root, "templates")).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !UsedByTexts.Any(used => path.Contains(used, StringComparison.Ordinal))).ToList())
        {
            FileTree.Delete(root, path);
        }
        var theme = new DrawnTheme(new Dice(seed));
        foreach (var (name, member) in Templates)
        {
            Text(root, $"themes/nasty/{name}.html", theme.Template(member));
        }
        foreach (var name in OfStories)
        {
            Text(root, $"themes/nasty/{name}.html", "{{ page.article.body }}" + theme.Template("article"));
        }
        foreach (var layout in Layouts)
        {
            Text(root, $"themes/nasty/layouts/{layout}.html", theme.Template());
        }
        foreach (var (path, text) in theme.Parts)
        {
            Text(root, $"themes/nasty/{path}", text);
        }
    }
}
