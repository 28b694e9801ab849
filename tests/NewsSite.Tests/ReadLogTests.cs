using NewsSite.Model;
using NewsSite.Rendering;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests;

/// <summary>
/// The promise on which incremental builds stand: whatever change altered an output, the output's log holds a read whose
/// answer the change altered. Each case says which reads those are.
/// </summary>
public sealed class ReadLogTests
{
    private const string A = "content/world/a.md";

    public static TheoryData<string> Changes() => [.. Cases.Keys];

    /// <summary>Whatever the change: what a build makes that remembers the last one is what a build makes that remembers nothing.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_seen_by_all_that_show_it(string change)
    {
        using var site = Create();
        var before = site.BuildOutput();
        Cases[change](site);
        var after = site.BuildOutput();
        var (clean, cleanly) = site.BuildCleanly();

        Assert.NotEqual(before, after);
        Assert.Equal(clean, after);
        Assert.Equal(cleanly.Diagnostics, site.Build().Diagnostics);
    }

    [Fact]
    public void A_change_of_a_body_is_read_by_its_page_and_feeds_alone()
    {
        using var site = Create();
        var logs = new ReadLogs();
        site.BuildOutput(logs: logs);
        var readers = logs.ByUrl.Where(pair => pair.Value.Reads.Any(read => read is { Subject: Article { Path: A }, Member: ViewMembers.File })).Select(pair => pair.Key).Order(StringComparer.Ordinal);
        Assert.Equal(["/atom.xml", "/feed.json", "/feed.xml", "/world/2026/11/a/", "/world/atom.xml", "/world/feed.json", "/world/feed.xml"], readers);
    }

    private static readonly Dictionary<string, Action<SmallSite>> Cases = new()
    {
        ["the headline of a story"] = site => Story(site, title: "Another"),
        ["the standfirst of a story"] = site => Story(site, extra: "standfirst: New"),
        ["the text of a story"] = site => Story(site, body: "Other text."),
        ["the tags of a story"] = site => Story(site, tags: "[x, y]"),
        ["the params of a story"] = site => Story(site, extra: "params: {mood: glad}"),
        ["the caption of a picture"] = site => Story(site, caption: "Other"),
        ["the date of a story"] = site => Story(site, date: "2026-11-10"),
        ["the slug of a story that another one links to"] = site => site.Story("world/b", "title: B\ndate: 2026-11-19\nslug: bee"),
        ["a new story"] = site => site.Story("world/c", "title: C\ndate: 2026-11-21"),
        ["the name of the site"] = site => Config(site, name: "Other"),
        ["the address of the site"] = site => Config(site, url: "https://example.org/base"),
        ["a free value of the site"] = site => Config(site, more: "params: {phone: 2}"),
        ["the typography"] = site => site.Write("newssite.yaml", Base() + "markdown: {typography: no}\n"),
        ["how dates are written"] = site => site.Write("newssite.yaml", Base() + "languages: [{code: en, date_format: yyyy}]\n"),
        ["the menu"] = site => site.Write("newssite.yaml", Base().Replace("title: World", "title: Worlds", StringComparison.Ordinal)),
        ["a channel"] = site => site.Write("newssite.yaml", Base().Replace("t.me/a", "t.me/b", StringComparison.Ordinal)),
        ["the services for sharing"] = site => site.Write("newssite.yaml", Base() + "share: [x]\n"),
        ["when updates are told"] = site => site.Write("newssite.yaml", Base() + "updated: {threshold: never}\n"),
        ["how long feeds are"] = site => site.Write("newssite.yaml", Base() + "feeds: {items: 1}\n"),
        ["which feeds there are"] = site => site.Write("newssite.yaml", Base() + "feeds: {tag: no}\n"),
        ["the size of list pages"] = site => site.Write("newssite.yaml", Base() + "pagination: {size: 1}\n"),
        ["a value of a data file"] = site => site.Write("content/data/d.yaml", "v: 2\n"),
        ["a record of an author"] = site => site.Write("content/authors/ada.yaml", "name: Ada B.\n"),
        ["a partial"] = site => site.Write("templates/card.html", "changed"),
        ["a layout that templates extend"] = site => site.Write("templates/base.html", "changed {{ wrap block \"main\" }}{{ end }}"),
        ["a template that was not there"] = site => site.Write("templates/layouts/feature.html", "feature"),
        ["a template that is asked for"] = site => site.Write("templates/extra.html", "extra"),
        ["a word"] = site => site.Write("templates/i18n/en.yaml", "hello: Hi\nboxed: Boxed\n"),
        ["an asset"] = site => site.Write("templates/assets/site.css", "b{}"),
        ["an option of the theme"] = site => site.Write("templates/theme.yaml", "options: {colour: green, give: x}\n"),
        ["the size of a picture"] = site => site.Write("content/world/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 6'/>"),
        ["the length of a file"] = site => site.Write("content/world/report.pdf", "longer"),
        ["the headline of a story that a component names"] = site => site.Story("world/b", "title: Bee\ndate: 2026-11-19\nlayout: feature\ntags: [x]"),
        ["a component"] = site => site.Write("templates/components/box.html", "---\nattributes: {to: {}, pic: {}, file: {}}\n---\nchanged"),
        ["a component’s form for feeds"] = site => site.Write("templates/components/box.feed.html", "changed"),
        ["a word that a component says"] = site => site.Write("templates/i18n/en.yaml", "hello: Hello\nboxed: Changed\n"),
        ["an option that a component reads"] = site => site.Write("templates/theme.yaml", "options: {colour: blue, give: y}\n"),
        ["a picture that is taken away"] = site => { site.Delete("content/world/pic.svg"); Story(site, image: "https://img.example/x.jpg"); },
        ["the description of a section"] = site => site.Story("world/_index", "title: The World"),
    };

    private static SmallSite Create()
    {
        var site = new SmallSite(Base());
        Story(site);
        site.Story("world/b", "title: B\ndate: 2026-11-19\nupdated: 2026-11-20\ntags: [x]\nlayout: feature");
        site.Story("world/_index", "title: World");
        site.Write("content/data/d.yaml", "v: 1\n").Write("content/world/pic.svg", Incremental.Pictures.Svg(4, 3)).Write("content/authors/ada.yaml", "name: Ada\n");
        site.Write("templates/i18n/en.yaml", "hello: Hello\nboxed: Boxed\n").Write("templates/assets/site.css", "a{}").Write("templates/theme.yaml", "options: {colour: blue, give: x}\n");
        site.Story("local/boxed", "title: Boxed\ndate: 2026-11-18", ":::box to=../world/b.md pic=/world/drawing.svg file=/world/report.pdf\nText\n:::");
        site.Write("content/world/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>").Write("content/world/report.pdf", "pdf");
        site.Write("templates/components/box.html", """
            ---
            attributes: {to: {type: article}, pic: {type: picture}, file: {type: file}}
            ---
            {{ to.title }} {{ pic.url }} {{ pic.width }} {{ file.bytes }} {{ body }} {{ t "boxed" }} {{ theme.options.give }} {{ page.kind }} {{ site.name }}
            """);
        site.Write("templates/card.html", "[{{ story.title }} {{ story.url }}]");
        site.Write("templates/base.html", "{{ wrap block \"main\" }}{{ end }}");
        site.Write("templates/home.html", """
            {{ extends "base.html" ~}}
            {{ wrap block "main" ~}}
            {{ for story in site.front_articles }}{{ cached "card.html" story: story }} {{ date story.date }}{{ end }}
            {{ t "hello" }} {{ asset "site.css" }} {{ site.data.d.v }} {{ theme.options.colour }} {{ site.params.phone }} {{ has_template "extra.html" }}
            {{ for item in site.menu }}{{ item.title }} {{ item.url }}{{ end }}{{ for tag in site.tags }}{{ tag.title }}{{ end }}
            {{ for channel in site.channels }}{{ channel.name }} {{ channel.url }}{{ end }}
            {{ end ~}}
            """);
        site.Write("templates/author.html", "{{ page.author.name }} {{ for story in page.list.articles }}{{ story.title }}{{ end }}");
        site.Write("templates/article.html", PlainArticle + "{{ page.article.shows_updated }}{{ for link in page.article.share_links }}{{ link.url }}{{ end }}{{ page.params.mood }}{{ if page.article.image }}{{ page.article.image.caption }}{{ end }}{{ page.article.summary }}");
        return site;
    }

    private static readonly string PlainArticle = Specs.PlainTemplates.All["article.html"];

    private static string Base(string name = "T", string url = "https://example.org", string more = "params: {phone: 1}") => $$"""
        site: {name: {{name}}, url: "{{url}}", timezone: UTC, {{more}}}
        theme: none
        menu: [{title: World, url: /world/}]
        channels: [{network: telegram, url: "https://t.me/a"}]

        """;

    private static void Config(SmallSite site, string name = "T", string url = "https://example.org", string more = "params: {phone: 1}")
        => site.Write("newssite.yaml", Base(name, url, more));

    private static void Story(
        SmallSite site, string title = "A", string date = "2026-11-20", string tags = "[x]", string caption = "C", string image = "pic.svg", string extra = "", string body = "\"Text\" [b](b.md).")
        => site.Story("world/a", $"title: {title}\ndate: {date}\ntags: {tags}\nauthors: [ada]\nimage: {{src: \"{image}\", caption: {caption}}}\n{extra}", body);
}
