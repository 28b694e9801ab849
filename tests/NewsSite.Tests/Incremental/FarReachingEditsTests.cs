using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>Edits that change pages which name nothing of the file: each was once overlooked.</summary>
public sealed class FarReachingEditsTests
{
    private const string X = "world/2026/11/x/index.html";

    [Fact]
    public void The_affiliation_of_a_record_is_in_the_credits_of_its_stories()
    {
        using var site = Create("{{ for credit in page.article.authors }}{{ credit.affiliation }}{{ end }}");
        site.Write("content/authors/ada.yaml", "name: Ada\naffiliation: The Harbour Desk\n").Story("world/x", "title: X\ndate: 2026-11-20\nauthors: [ada]");
        Assert.Contains("The Harbour Desk", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("content/authors/ada.yaml", "name: Ada\naffiliation: The River Desk\n");

        AssertBuiltAsCleanly(site, "The River Desk");
    }

    [Fact]
    public void Of_stories_in_different_lists_the_newest_is_the_nearest()
    {
        using var site = Create("{{ for story in page.article.related }}{{ story.title }}{{ end }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntags: [a, b]").Story("local/s", "title: In A\ndate: 2026-11-18\ntags: [a]").Story("sport/t", "title: In B\ndate: 2026-11-17\ntags: [b]");
        Assert.Contains("In A", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("local/s", "title: In A\ndate: 2026-11-16\ntags: [a]");

        AssertBuiltAsCleanly(site, "In B");
    }

    [Fact]
    public void A_story_that_no_list_shows_has_older_ones_all_the_same()
    {
        using var site = Create("{{ for story in page.article.related }}{{ story.title }}{{ end }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20 09:00\nlist: no").Story("world/b", "title: Later\ndate: 2026-11-20 09:30").Story("world/c", "title: Earlier\ndate: 2026-11-19");
        Assert.Contains("Earlier", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/b", "title: Later\ndate: 2026-11-20 08:00");

        AssertBuiltAsCleanly(site, "Later");
    }

    [Fact]
    public void A_translation_calls_its_original_as_it_is_called_now()
    {
        using var site = Create("{{ page.article.translation_of?.title }} {{ page.article.translation_of?.url }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntranslation_of: world/a").Story("world/a", "title: First headline\ndate: 2026-11-19");
        Assert.Contains("First headline", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/a", "title: Second headline\ndate: 2026-11-19\nslug: second");

        AssertBuiltAsCleanly(site, "Second headline /world/2026/11/second/");
    }

    [Fact]
    public void The_terms_of_republication_are_where_their_page_is()
    {
        using var site = Create("{{ page.article.republish?.terms_url }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\nrepublish: {enabled: yes, terms: pages/terms.md}\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20").Story("pages/terms", "title: Terms");
        Assert.Contains("/terms/", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("pages/terms", "title: Terms\nslug: rules");

        AssertBuiltAsCleanly(site, "/rules/");
    }

    [Fact]
    public void The_cover_of_a_podcast_is_called_after_what_is_in_it()
    {
        using var site = Create("{{ page.podcast?.image }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\npodcasts: [{series: Low Water, image: /media/cover.png, description: On tides, categories: [News], owner: {email: p@far.example}}]\n");
        site.Write("content/world/x.mp3", "0123456789").Story("world/x", "title: X\ndate: 2026-11-20\nseries: Low Water\naudio: x.mp3");
        site.Draw("content/media/cover.png", "1400x1400");
        var before = site.BuildOutput()[X];
        Assert.Contains("/img/cover.", before, StringComparison.Ordinal);

        site.Draw("content/media/cover.png", "1500x1500");

        var output = site.BuildOutput();
        Assert.NotEqual(before, output[X]);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void The_list_of_a_tag_becomes_that_of_a_topic()
    {
        using var site = Create("{{ page.title }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\npermalinks: {topic: \"/:slug/\", tag: \"/:slug/\"}\n").Write("templates/list.html", "{{ page.kind }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntags: [Harbour]").Story("world/y", "title: Y\ndate: 2026-11-19\ntags: [Quay]\ntopics: [Sea]");
        Assert.Contains("tag", site.BuildOutput()["harbour/index.html"], StringComparison.Ordinal);

        site.Story("world/x", "title: X\ndate: 2026-11-20\ntopics: [Harbour]");

        var output = site.BuildOutput();
        Assert.Contains("topic", output["harbour/index.html"], StringComparison.Ordinal);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void A_page_lacks_a_picture_that_its_publisher_asks_for_only_now()
    {
        using var site = Create("{{ page.article.source.publisher }}");
        site.Write("content/publishers/wire.yaml", "name: Wire\nnotice: From the wire\n").Story("world/x", "title: X\ndate: 2026-11-20\nsource: {publisher: wire, url: \"https://wire.example/\"}");
        Assert.DoesNotContain(site.Build().Diagnostics, finding => finding.Code == "NS2097");

        site.Write("content/publishers/wire.yaml", "name: Wire\nnotice: From the wire\npixel: required\n");

        Assert.Contains(site.Build().Diagnostics, finding => finding.Code == "NS2097");
    }

    [Fact]
    public void A_pin_of_an_update_ends()
    {
        using var site = Create("{{ for update in page.article.live?.updates ?? [] }}{{ update.id }} {{ end }}");
        site.Story("world/x/index", "title: X\ndate: 2026-11-20\ntype: live\nlive: {start: 2026-11-20, end: 2026-11-21}");
        site.Write("content/world/x/2026-11-20T0800.md", "---\npinned: 2026-11-22 18:00\n---\nFirst.\n").Write("content/world/x/2026-11-20T0900.md", "---\n---\nSecond.\n");
        Assert.StartsWith("u20261120-0800", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("content/world/x/2026-11-20T0800.md", "---\npinned: 2026-11-22 08:00\n---\nFirst.\n");

        AssertBuiltAsCleanly(site, "u20261120-0900 u20261120-0800");
    }

    /// <summary>One related story, and templates that ask for nothing else.</summary>
    private static SmallSite Create(string template)
    {
        var site = new SmallSite("""
            site: {name: Far, url: "https://far.example", timezone: UTC}
            theme: none
            content: {related: 1}

            """);
        foreach (var name in (string[])["home", "list", "section", "page", "404"])
        {
            site.Write($"templates/{name}.html", "<p>{{ page.title }}</p>");
        }
        return site.Write("templates/article.html", template);
    }

    private static void AssertBuiltAsCleanly(SmallSite site, string expected)
    {
        var output = site.BuildOutput();
        Assert.Contains(expected, output[X], StringComparison.Ordinal);
        Assert.Equal(site.BuildCleanly().Output, output);
    }
}
