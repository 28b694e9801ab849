using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>A story that is held back leaves no trace in any byte of the output, whichever field holds it, and wherever it is named.</summary>
public sealed class WithheldTests
{
    private const string Marker = "zqxjk";

    /// <summary>Every host gets its files: none of them may know more than readers do.</summary>
    private const string Config = SmallSite.Config + "hosting: {targets: [netlify, nginx, apache, s3, github]}\n";

    [Theory]
    [InlineData("draft: yes")]
    [InlineData("draft: On")]
    [InlineData("draft: maybe")]
    [InlineData("status: idea")]
    [InlineData("status: legal")]
    [InlineData("status: almost")]
    [InlineData("published: no")]
    [InlineData("published: \"False\"")]
    [InlineData("publish_date: 2026-12-01")]
    [InlineData("publishDate: 2026-12-01")]
    [InlineData("publish_date: soon")]
    [InlineData("embargo: 2026-12-01T00:00:00+03:00")]
    [InlineData("embargo: [later]")]
    [InlineData("date: 2026-11-22T13:00:01+01:00")]
    [InlineData("date: 2026-22-11")]
    [InlineData("draft: no\ndraft: yes")]
    [InlineData("expires: whenever")]
    [InlineData("expires: 2026-11-01", true)]
    [InlineData("draft:")]
    [InlineData("status: ~")]
    [InlineData("hidden: yes")]
    [InlineData("visibility: private")]
    [InlineData("publish_on: 2026-12-01")]
    [InlineData("release_date: next week")]
    [InlineData("redirct_to: /world/")]
    [InlineData("gone: {a: b}")]
    [InlineData("redirect_to: javascript:x")]
    [InlineData("draft: yes\nredirect_to: /world/")]
    [InlineData("draft: yes\ngone: yes")]
    [InlineData("embargo: 2026-12-01\nexpires: 2026-11-01")]
    public void Nothing_of_it_is_in_any_byte(string field, bool dropsExpired = false)
    {
        using var site = new SmallSite(Config + (dropsExpired ? "content: {expired: drop}\n" : ""));
        foreach (var i in Enumerable.Range(1, 4))
        {
            site.Story($"world/neighbour-{i}", $"title: Neighbour {i}\ndate: 2026-11-{10 + i}\ntags: [shared]\nseries: shared\nauthors: [shared]", "Published.");
        }
        // Editors prepare what belongs to a story before it appears.
        site.Story("world/naming", $"title: Naming\ndate: 2026-11-15\nrelated: [{Marker}-id, world/2026-11-12-{Marker}-name.md]\ntranslation_of: {Marker}-id");
        site.Write("content/data/front.yaml", $"lead: {Marker}-id\nsecondary: [world/2026-11-12-{Marker}-name.md]\n");
        var date = field.StartsWith("date:", StringComparison.Ordinal) ? "" : "date: 2026-11-12T12:00:00Z";
        site.Story(
            $"world/2026-11-12-{Marker}-name",
            $"""
            title: {Marker} title
            {date}
            slug: {Marker}-slug
            id: {Marker}-id
            standfirst: {Marker} standfirst
            tags: [shared, {Marker} tag]
            topics: [{Marker} topic]
            series: {Marker} series
            authors: [shared, {Marker} author]
            contributors: [{Marker} contributor]
            section: world
            aliases: [/{Marker}-alias/]
            image: {Marker}.jpg
            source: {Marker} source
            pinned: yes
            params: [{Marker}]
            {field}
            """.Replace("params: [", "params: {x: ", StringComparison.Ordinal).Replace($"{Marker}]\n{field}", $"{Marker}}}\n{field}", StringComparison.Ordinal),
            $"{Marker} body ![x]({Marker}-inline.jpg)\n\n## {Marker} heading");
        site.Write($"content/world/{Marker}.jpg", $"{Marker} bytes").Write($"content/world/{Marker}-inline.jpg", "bytes");

        var result = site.Build(options => options with { KeepGoing = true });

        Assert.True(result.Published);
        Assert.Contains($"content/world/2026-11-12-{Marker}-name.md", result.LeftOut.Keys);
        Assert.Contains("world/2026/11/neighbour-1/index.html", site.Output.Keys);
        Assert.Contains(".hosting/nginx.conf", site.Output.Keys);
        foreach (var (path, text) in site.Output)
        {
            Assert.DoesNotContain(Marker, path + text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("gone: yes")]
    [InlineData("redirect_to: /world/")]
    public void What_departed_leaves_hosts_its_own_address_and_nothing_else(string field)
    {
        using var site = new SmallSite(Config);
        site.Story("world/other", "title: Other\ndate: 2026-11-12");
        site.Story($"world/{Marker}", $"title: Departed\ndate: 2026-11-12\nid: {Marker}-id\naliases: [/{Marker}-alias/]\nimage: {Marker}-picture.jpg\n{field}");
        site.Write($"content/world/{Marker}-picture.jpg", "x");

        var output = site.BuildOutput();

        Assert.Contains($"world/2026/11/{Marker}", output["_redirects"], StringComparison.Ordinal);
        foreach (var text in output.Values)
        {
            Assert.DoesNotContain(Marker + "-", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gone: yes")]
    [InlineData("redirect_to: /world/")]
    [InlineData("expires: 2026-11-01")]
    public void What_departed_is_in_no_list_feed_or_sitemap(string field)
    {
        using var site = new SmallSite();
        site.Story("world/other", "title: Other\ndate: 2026-11-12\ntags: [shared]");
        site.Story("world/departed", $"title: {Marker}\ndate: 2026-11-12\ntags: [shared, {Marker}]\naliases: [/{Marker}/]\n{field}", Marker);

        var naming = site.BuildOutput().Where(file => (file.Key + file.Value).Contains(Marker, StringComparison.Ordinal)).Select(file => file.Key);

        Assert.Empty(naming.Except(["world/2026/11/departed/index.html", $"{Marker}/index.html"]));
    }

    [Fact]
    public void A_preview_asks_search_engines_to_stay_away_from_every_page()
    {
        using var site = new SmallSite();
        site.Story("world/a", "title: A\ndate: 2026-11-12\ntags: [x]\nauthors: [x]\ndraft: yes\naliases: [/old/]").Story("about", "title: About");
        var pages = site.BuildOutput(options => options with { Drafts = true }).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.All(pages, page => Assert.Contains(" noindex", page.Value.Split('\n')[0], StringComparison.Ordinal));
        Assert.DoesNotContain("sitemap.xml", site.Output.Keys);
    }
}
