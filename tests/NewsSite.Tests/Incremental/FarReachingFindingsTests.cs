using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>Edits after which something is found about a page that shows nothing of what was edited.</summary>
public sealed class FarReachingFindingsTests
{
    private const string Config = "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\n";

    [Fact]
    public void A_new_update_of_a_live_story_names_a_picture_that_is_not_there()
    {
        using var site = Create();
        site.Story("world/x/index", "title: X\ndate: 2026-11-20\ntype: live");
        site.BuildOutput();

        site.Story("world/x/2026-11-20T0900", "image: nowhere.png");

        AssertFoundAsCleanly(site, "NS3002");
    }

    [Fact]
    public void The_record_of_a_sponsor_comes_with_a_logo_that_is_not_there()
    {
        using var site = Create();
        site.Story("world/x", "title: X\ndate: 2026-11-20\nsponsor: acme");
        site.Build();

        site.Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://acme.example/\nlogo: {src: nowhere.png, alt: Acme}\n");

        AssertFoundAsCleanly(site, "NS3002");
    }

    [Fact]
    public void A_sponsor_moves_to_an_address_that_a_page_links_to_as_if_nobody_had_paid()
    {
        using var site = Create();
        site.Write("templates/article.html", "<p>{{ page.article.label }}</p><a href=\"https://new.example/\">there</a>");
        site.Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://old.example/\n").Story("world/x", "title: X\ndate: 2026-11-20\ntype: sponsored\nsponsor: acme");
        site.BuildOutput();

        site.Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://new.example/\n");

        AssertFoundAsCleanly(site, "NS2108");
    }

    [Fact]
    public void A_publisher_whose_picture_a_page_lacks_has_another_name()
    {
        using var site = Create();
        site.Write("content/publishers/wire.yaml", "name: Wire\npixel: required\n").Story("world/x", "title: X\ndate: 2026-11-20\nsource: {publisher: wire, url: \"https://wire.example/\"}");
        site.Build();

        site.Write("content/publishers/wire.yaml", "name: Cable\npixel: required\n");

        AssertFoundAsCleanly(site, "NS2097");
    }

    [Theory]
    [InlineData("world/_index.md", "title: World")]
    [InlineData("tags/sea.md", "title: Sea")]
    [InlineData("authors/ann.md", "name: Ann")]
    public void A_list_gets_a_description_with_a_picture_that_is_not_there(string file, string title)
    {
        using var site = Create();
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntags: [sea]\nauthors: [Ann]");
        site.BuildOutput();

        site.Write("content/" + file, $"---\n{title}\n{(file.StartsWith("authors", StringComparison.Ordinal) ? "photo" : "image")}: nowhere.png\n---\n");

        AssertFoundAsCleanly(site, "NS3002");
    }

    [Fact]
    public void A_front_is_set_with_a_picture_that_is_not_there()
    {
        using var site = Create();
        site.Story("world/x", "title: X\ndate: 2026-11-20");
        site.BuildOutput();

        site.Write("content/data/front.yaml", "lead: {story: world/x, image: nowhere.png}\n");

        AssertFoundAsCleanly(site, "NS3002");
    }

    [Fact]
    public void A_page_for_tips_is_told_of_where_the_configuration_names_it()
    {
        using var site = Create();
        const string Settings = Config + "tips: {page: pages/tips.md}\nchecks: {NS7031: warning}\n";
        site.Write("newssite.yaml", Settings).Story("pages/tips", "title: Tips").Write("templates/page.html", "<p>{{ page.title }}</p><img src=\"https://elsewhere.example/x.png\">");
        site.Build();

        site.Write("newssite.yaml", "# A remark\n" + Settings);

        AssertFoundAsCleanly(site, "NS7031");
    }

    [Fact]
    public void A_place_of_the_front_gets_its_story_by_the_clock_with_a_picture_that_is_not_there()
    {
        using var site = Create();
        site.Story("world/x", "title: X\ndate: 2026-11-20").Story("world/y", "title: Y\ndate: 2026-11-23").Write("content/data/front.yaml", "lead: {story: world/y, image: nowhere.png}\n");
        site.Build();

        AssertFoundAsCleanly(site, "NS3002", options => options with { Now = SmallSite.Now.AddDays(2) });
    }

    [Fact]
    public void Another_record_has_the_name_by_which_a_story_means_its_sponsor()
    {
        using var site = Create();
        site.Write("templates/article.html", "<p>{{ page.article.label }}</p><a href=\"https://two.example/\">there</a>");
        site.Write("content/sponsors/z.yaml", "name: Acme\nurl: https://one.example/\n").Story("world/x", "title: X\ndate: 2026-11-20\ntype: sponsored\nsponsor: acme");
        site.BuildOutput();

        site.Write("content/sponsors/acme.yaml", "name: Acme Two\nurl: https://two.example/\nlogo: nowhere.png\n");

        AssertFoundAsCleanly(site, "NS2108");
    }

    [Fact]
    public void A_static_picture_that_was_damaged_can_be_read()
    {
        using var site = Create();
        site.Write("newssite.yaml", Config + "checks: {NS8012: warning}\n").Write("content/static/s.png", "damaged").Story("world/x", "title: X\ndate: 2026-11-20\nimage: {src: /s.png, alt: A boat}");
        site.Build();

        site.Draw("content/static/s.png", "20x20");

        AssertFoundAsCleanly(site, "NS8012");
    }

    [Fact]
    public void A_link_to_a_heading_that_is_gone_stands_in_another_line()
    {
        using var site = Create();
        site.Write("templates/section.html", "{{ for story in page.list.articles }}{{ story.standfirst }}{{ end }}").Write("templates/article.html", "{{ page.article.body }}");
        site.Story("world/y", "title: Y\ndate: 2026-11-19", "## Head").Story("world/x", "title: X\ndate: 2026-11-20\nstandfirst: See [y](y.md#head).");
        site.BuildOutput();

        site.Story("world/y", "title: Y\ndate: 2026-11-19", "## Other").Story("world/x", "title: X\ndate: 2026-11-20\nkicker: K\nstandfirst: See [y](y.md#head).");

        AssertFoundAsCleanly(site, "NS3003");
    }

    [Fact]
    public void A_style_sheet_that_is_named_by_its_plain_address_becomes_heavy()
    {
        using var site = Create();
        site.Write("newssite.yaml", Config + "budgets: {story: 2}\n").Write("templates/article.html", "<link rel=\"stylesheet\" href=\"/assets/a.css\">").Write("templates/assets/a.css", "p { color: red }\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20");
        site.BuildOutput();

        site.Write("templates/assets/a.css", HeavyStyles());

        AssertFoundAsCleanly(site, "NS7027");
    }

    [Fact]
    public void The_site_moves_below_the_path_that_a_template_writes_for_its_heavy_style_sheet()
    {
        using var site = Create();
        const string Settings = Config + "budgets: {story: 2}\n";
        site.Write("newssite.yaml", Settings).Write("templates/article.html", "<link rel=\"stylesheet\" href=\"/sub/assets/a.css\">").Write("templates/assets/a.css", HeavyStyles());
        site.Story("world/x", "title: X\ndate: 2026-11-20");
        site.BuildOutput();

        site.Write("newssite.yaml", Settings.Replace("far.example", "far.example/sub/", StringComparison.Ordinal));

        AssertFoundAsCleanly(site, "NS7027");
    }

    [Fact]
    public void An_empty_folder_is_no_theme()
    {
        using var site = Create();
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: plain\n").Story("world/x", "title: X\ndate: 2026-11-20");
        site.BuildOutput();

        Directory.CreateDirectory(Path.Join(site.Root, "themes", "plain"));

        Assert.Equal(site.BuildOutput(), site.BuildCleanly().Output);
    }

    private static string HeavyStyles()
        => string.Concat(Enumerable.Range(0, 900).Select(number => $".c{number}x{number * 7919 % 10007} {{ order: {number * 104729 % 9973} }}\n"));

    /// <summary>Templates that ask for nothing.</summary>
    private static SmallSite Create()
    {
        var site = new SmallSite(Config);
        foreach (var name in (string[])["home", "list", "section", "term", "author", "article", "page", "404"])
        {
            site.Write($"templates/{name}.html", "<p>A page</p>");
        }
        return site;
    }

    private static void AssertFoundAsCleanly(SmallSite site, string code, Func<BuildOptions, BuildOptions>? change = null)
    {
        var found = site.Build(change).Diagnostics.Select(finding => finding.ToString());
        var clean = site.BuildCleanly(change).Result.Diagnostics;
        Assert.Contains(clean, finding => finding.Code == code);
        Assert.Equal(clean.Select(finding => finding.ToString()), found);
    }
}
