using NewsSite.Markdown;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("a *b* **c** ~~d~~ `e`", "<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>")]
    [InlineData("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>")]
    [InlineData("***", "<hr>")]
    [InlineData("## A", "<h2 id=\"a\">A</h2>")]
    [InlineData("![x](y.png)", "<figure><img src=\"y.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></figure>")]
    [InlineData("![x *z*](y.png \"T & U\")", "<figure><img src=\"y.png\" alt=\"x z\" loading=\"lazy\" decoding=\"async\"><figcaption>T &amp; U</figcaption></figure>")]
    [InlineData("a ![x](y.png)", "<p>a <img src=\"y.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("![x](dead.png)", "")]
    [InlineData("[x *y*](dead.md)", "<p>x <em>y</em></p>")]
    [InlineData("[x](<a b.md>)", "<p><a href=\"a%20b.md\">x</a></p>")]
    [InlineData("<desk@example.org>", "<p><a href=\"mailto:desk@example.org\">desk@example.org</a></p>")]
    [InlineData("see https://example.org/a.", "<p>see <a href=\"https://example.org/a\">https://example.org/a</a>.</p>")]
    [InlineData("see ftp://example.org/a", "<p>see ftp://example.org/a</p>")]
    [InlineData("T\n: D", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>")]
    [InlineData("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>")]
    [InlineData("a\n\n<!--more-->\n\nb", "<p>a</p>\n<p>b</p>")]
    public void markdown_becomes_valid_html(string text, string html) => Assert.Equal(html, Bodies.Html(text));

    [Fact]
    public void table_cells_have_scopes_and_classes()
    {
        var html = Bodies.Html("| a | b |\n|--:|:-:|\n| 1 | 2 |").Replace("\n", "", StringComparison.Ordinal);

        Assert.Equal(
            "<table><thead><tr><th scope=\"col\" class=\"right\">a</th><th scope=\"col\" class=\"center\">b</th></tr></thead>"
            + "<tbody><tr><td class=\"right\">1</td><td class=\"center\">2</td></tr></tbody></table>",
            html);
    }

    [Fact]
    public void table_without_header_text_has_no_head()
        => Assert.DoesNotContain("<thead>", Bodies.Html("|  |  |\n|--|--|\n| 1 | 2 |"), StringComparison.Ordinal);

    [Fact]
    public void footnotes_have_unique_ids_and_labelled_ways_back()
    {
        var body = Bodies.Render("a[^x] b[^x]\n\n## fn 1\n\n[^x]: Note");

        Assert.Contains("<section class=\"footnotes\" role=\"doc-endnotes\">", body.Html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"↩ 1\"", body.Html, StringComparison.Ordinal);
        Assert.Equal(["fn-1", "fnref-1", "fnref-2", "fn-1-2"], body.Ids);
    }

    [Theory]
    [InlineData("## A\n\n## A\n\n## A 2\n\n## A", "a a-2 a-2-2 a-3")]
    [InlineData("## A 2\n\n## A\n\n## A", "a-2 a a-3")]
    [InlineData("## Über *alles* & mehr", "über-alles-mehr")]
    [InlineData("## Что нового?", "что-нового")]
    [InlineData("## 2026 — it's on", "n2026-its-on")]
    [InlineData("## !!!", "section")]
    [InlineData("<a id=\"a\"></a>\n\n## A", "a a-2")]
    [InlineData("## A\n\n<a name=\"a\">x</a>", "a-2 a")]
    public void heading_ids_are_unique_slugs(string text, string ids) => Assert.Equal(ids, string.Join(' ', Bodies.Render(text).Ids));

    [Fact]
    public void first_level_heading_becomes_second_level_with_a_warning()
    {
        Assert.Equal("<h2 id=\"a\">A</h2>", Bodies.Html("# A"));
        Assert.Equal(["NS3008@1:1"], Bodies.Findings("# A"));
    }

    [Fact]
    public void headings_are_listed()
        => Assert.Equal([new Heading(2, "a-b", "A ‘b’"), new Heading(3, "c", "c")], Bodies.Render("## A *'b'*\n\n### `c`").Headings);

    [Fact]
    public void picture_has_the_size_the_resolver_gives()
    {
        var body = new BodyRenderer(Bodies.Plain).Render(new SourceText("a.md", "![x](y.png)"), 0, _ => new ResolvedLink("/y.png") { Width = 3, Height = 4 });

        Assert.Contains("<img src=\"/y.png\" alt=\"x\" width=\"3\" height=\"4\" loading=\"lazy\" decoding=\"async\">", body.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void links_are_asked_for_at_their_places()
    {
        List<LinkRequest> requests = [];
        Bodies.Render("---\n---\n> - a [x](b.md#c \"t\")\n>   ![y](<c d.png>)\n\n[z][r]\n\n[r]: e\\_f.md", requests: requests, bodyStart: 8);

        Assert.Equal(
            ["Link b.md#c a.md:3:11", "Picture c d.png a.md:4:11", "Link e_f.md a.md:6:1"],
            requests.Select(r => $"{r.Kind} {r.Target} {r.Span}"));
    }

    [Theory]
    [InlineData("en", "He said \"it's 'so' -- yes\"...", "He said “it’s ‘so’ – yes”…")]
    [InlineData("ru", "Он сказал \"да\"", "Он сказал «да»")]
    [InlineData("de-AT", "Er sagt \"ja\"", "Er sagt „ja“")]
    [InlineData("en", "\"*a*\" and **\"b\"**", "“<em>a</em>” and <strong>“b”</strong>")]
    [InlineData("en", "“a” and \"b\"", "“a” and &quot;b&quot;")]
    [InlineData("en", "`\"a\"--` \\\"", "<code>&quot;a&quot;--</code> &quot;")]
    [InlineData("en", "the '90s", "the ’90s")]
    public void quotes_follow_the_language(string language, string text, string html)
        => Assert.Equal($"<p>{html}</p>", Bodies.Html(text, new MarkdownOptions { Language = language }).Replace("\"", "&quot;", StringComparison.Ordinal));

    [Fact]
    public void typography_can_be_switched_off()
        => Assert.Equal("<p>it's...</p>", Bodies.Html("it's...", new MarkdownOptions { Typography = false }));
}
