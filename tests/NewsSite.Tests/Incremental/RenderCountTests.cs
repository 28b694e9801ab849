using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// What is made again after an edit, and that nothing else is: each case names the outputs. Whoever widens a list should know
/// why; who can shorten one has made the engine better.
/// </summary>
public sealed class RenderCountTests
{
    private const string Front = "index.html";

    private const string Feed = "feed.xml";

    private const string Sitemap = "sitemap-2026-11.xml";

    private static readonly string[] Stories = ["world/a", "world/b", "world/c", "world/d", "local/e", "local/f", "local/g", "local/h"];

    /// <summary>Those of the section and the author of most edits.</summary>
    private static readonly string[] Lists = ["local/index.html", "authors/ben/index.html"];

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_what_an_edit_changes_is_made_again(string name)
    {
        using var site = Create();
        var before = site.BuildOutput();
        Cases[name].Edit(site);
        var result = site.Build();
        Assert.Empty(SmallSite.Errors(result.Diagnostics));

        var made = site.Output.Where(file => before.GetValueOrDefault(file.Key) != file.Value && !IsCopied(file.Key)).Select(file => file.Key);
        Assert.True(Listed(Cases[name].Outputs) == Listed(made), $"expected\n{Listed(Cases[name].Outputs)}found\n{Listed(made)}");
        Assert.Equal(Cases[name].Outputs.Length + MadeInVain.GetValueOrDefault(name), result.Stats.Rendered);
    }

    /// <summary>One a line, so that a failure shows which.</summary>
    private static string Listed(IEnumerable<string> paths) => string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"));

    private static bool IsCopied(string path) => path.StartsWith("img/", StringComparison.Ordinal) || path.StartsWith("assets/", StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_made_again_where_nothing_was_edited()
    {
        using var site = Create();
        site.BuildOutput();
        var result = site.Build(options => options with { Jobs = 2 });
        Assert.Equal((0, 0), (result.Stats.FilesWritten, result.Stats.FilesDeleted));
        Assert.Equal(0, result.Stats.Rendered);
    }

    private static readonly Dictionary<string, string> Templates = new()
    {
        ["base.html"] = "<html>{{ site.tags_url }} {{ site.authors_url }}{{ wrap block \"main\" }}{{ end }}</html>",
        ["card.html"] = "<a href=\"{{ story.url }}\">{{ story.title }}</a>",
        ["home.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ t \"hello\" }} {{ site.params.slogan }} {{ for story in (take site.articles 2) }}{{ include \"card.html\" story: story }}{{ end }}{{ end }}",
        ["section.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ page.title }} {{ page.body }}{{ for story in page.list.articles }}{{ include \"card.html\" story: story }}{{ end }}{{ end }}",
        ["author.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ page.author.name }} {{ page.author.job_title }}{{ for story in page.list.articles }}{{ include \"card.html\" story: story }}{{ end }}{{ end }}",
        ["authors.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ for author in site.authors }}{{ author.name }} {{ end }}{{ end }}",
        ["article.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ page.title }} {{ page.section.title }} {{ map page.article.authors \"name\" | join \", \" }} {{ page.article.image?.url }} {{ page.article.image?.width }} {{ page.body }} {{ page.article.older?.title }}{{ end }}",
        ["page.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}{{ page.title }}{{ page.body }}{{ end }}",
        ["components/film.html"] = "---\ndescription: A film.\n---\n<p>{{ site.embeds.mode == \"iframe\" ? (player \"https://vimeo.com/1\") : \"a link\" }}</p>",
        ["404.html"] = "{{ extends \"base.html\" }}{{ wrap block \"main\" }}nothing{{ end }}",
    };

    /// <summary>
    /// Outputs that come out as they were: they ask whether a picture can be used, which a look at it alone can tell, or for
    /// the text of a story of which they show the beginning.
    /// </summary>
    private static readonly Dictionary<string, int> MadeInVain = new() { ["another picture"] = 1, ["a picture that is larger"] = 1, ["the way in which films are shown"] = 1 };

    private static readonly Dictionary<string, (Action<SmallSite> Edit, string[] Outputs)> Cases = new()
    {
        ["a body"] = (site => Story(site, "local/f", body: "First.\n\nAnother second."), [Page("local/f")]),
        ["a headline"] = (site => Story(site, "local/f", title: "Another"), [Page("local/e"), Page("local/f"), .. Lists, Feed]),
        ["a headline of the front"] = (site => Story(site, "world/a", title: "Another"), [Page("world/a"), "world/index.html", "authors/ada/index.html", Front, Feed]),
        ["a new story among the old ones"] = (site => Story(site, "local/n"), [Page("local/h"), Page("local/n"), .. Lists, Feed, Sitemap]),
        ["the newest story"] = (site => site.Story("local/z", "title: Newest\ndate: 2026-11-22\nauthors: [ben]"), [Page("local/z"), .. Lists, Front, Feed, Sitemap, "sitemap-pages.xml", "sitemap.xml", "sitemap-news.xml"]),
        ["an author whom nobody had before"] = (
            site => site.Story("local/h", "title: Story h\ndate: 2026-11-13\nauthors: [ben, Cleo]", "First.\n\nSecond."),
            [Page("local/h"), Feed, "authors/index.html", "authors/cleo/index.html", "sitemap-pages.xml"]),
        ["a story deleted"] = (site => site.Delete("content/local/f.md"), [Page("local/e"), .. Lists, Feed, Sitemap]),
        ["a word"] = (site => site.Write("templates/i18n/en.yaml", "hello: Good evening\n"), [Front]),
        ["a part of lists"] = (
            site => site.Write("templates/card.html", "<b>{{ story.title }}</b>"), [.. Lists, "world/index.html", "authors/ada/index.html", Front]),
        ["the template of one kind of page"] = (site => Replace(site, "templates/authors.html", "{{ author.name }}", "<i>{{ author.name }}</i>"), ["authors/index.html"]),
        ["the frame of all pages"] = (
            site => Replace(site, "templates/base.html", "<html>", "<html lang=\"en\">"),
            [.. Stories.Select(Page), .. Lists, "world/index.html", "authors/ada/index.html", "authors/index.html", "about/index.html", "404.html", Front]),
        ["another picture"] = (site => site.Write("content/media/map.svg", Pictures.Svg(4, 3) + "\n"), [Page("world/c"), Sitemap]),
        ["a picture that is larger"] = (site => site.Write("content/media/map.svg", Pictures.Svg(5, 3)), [Page("world/c"), Sitemap]),
        ["the title of a section"] = (
            site => site.Story("world/_index", "title: The World", "About the world."), [.. Stories.Take(4).Select(Page), "world/index.html", Feed]),
        ["the introduction of a section"] = (site => site.Story("world/_index", "title: World", "All about the world."), ["world/index.html"]),
        ["the name of an author"] = (
            site => site.Write("content/authors/ada.yaml", "name: Ada L.\ntitle: Editor\n"),
            [.. Stories.Take(4).Select(Page), "authors/ada/index.html", "authors/index.html", Feed]),
        ["the job of an author"] = (site => Replace(site, "content/authors/ada.yaml", "Editor", "Chief editor"), ["authors/ada/index.html"]),
        ["one value of the configuration"] = (site => Replace(site, "newssite.yaml", "All of it", "Most of it"), [Front]),
        ["the way in which films are shown"] = (site => Replace(site, "newssite.yaml", "mode: link", "mode: iframe"), [Page("world/d")]),
        ["the name of the site"] = (site => Replace(site, "newssite.yaml", "Count", "Other"), [Feed, "feeds.opml"]),
        ["a style sheet that nobody names"] = (site => site.Write("templates/assets/loose.css", "b{}"), []),
    };

    private static void Replace(SmallSite site, string path, string old, string now)
        => site.Write(path, File.ReadAllText(Path.Join(site.Root, path)).Replace(old, now, StringComparison.Ordinal));

    private static string Page(string story) => $"{story.Split('/')[0]}/2026/11/{story.Split('/')[1]}/index.html";

    private static SmallSite Create()
    {
        var site = new SmallSite("""
            site: {name: Count, url: "https://count.example", timezone: UTC, params: {slogan: All of it}}
            theme: none
            archives: no
            feeds: {content: summary, formats: [rss], section: no, tag: no, author: no}
            embeds: {mode: link}

            """);
        foreach (var (path, text) in Templates)
        {
            site.Write("templates/" + path, text);
        }
        site.Story("world/_index", "title: World", "About the world.").Story("local/_index", "title: Local").Story("about", "title: About");
        site.Write("content/authors/ada.yaml", "name: Ada\ntitle: Editor\n").Write("content/authors/ben.yaml", "name: Ben\n");
        site.Write("content/media/map.svg", Pictures.Svg(4, 3)).Write("templates/i18n/en.yaml", "hello: Hello\n");
        foreach (var story in Stories)
        {
            Story(site, story, body: story == "world/d" ? ":::film\n:::" : "First.\n\nSecond.");
        }
        return site;
    }

    private static void Story(SmallSite site, string path, string? title = null, string body = "First.\n\nSecond.")
    {
        var letter = path[^1];
        site.Story(path, $"title: {title ?? $"Story {letter}"}\ndate: 2026-11-{20 - (letter - 'a'):00}\nauthors: [{(letter < 'e' ? "ada" : "ben")}]{(letter == 'c' ? "\nimage: /media/map.svg" : "")}", body);
    }
}
