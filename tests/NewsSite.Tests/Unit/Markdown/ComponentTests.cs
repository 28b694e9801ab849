using System.Collections.Immutable;
using System.Text;
using NewsSite.Markdown;
using NewsSite.Markdown.Components;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

/// <summary>Components as the Markdown layer sees them: here each slot is filled with its name, attributes and text in brackets.</summary>
public sealed class ComponentTests
{
    [Theory]
    [InlineData(":::box\na\n:::", "[box|<p>a</p>]")]
    [InlineData(":::box\n:::", "[box|]")]
    [InlineData(":::::box\na\n::::", "[box|<p>a</p>]")]
    [InlineData("   ::: box\na\n:::", "[box|<p>a</p>]")]
    [InlineData("a\n:::box\nb\n:::\nc", "<p>a</p> [box|<p>b</p>] <p>c</p>")]
    [InlineData(":::a\n:::b\nx\n:::\ny\n:::\nz", "[a|[b|<p>x</p>] <p>y</p>] <p>z</p>")]
    [InlineData("- a\n\n  :::box\n  b\n  :::\n- c", "<ul> <li><p>a</p> [box|<p>b</p>] </li> <li><p>c</p> </li> </ul>")]
    [InlineData("- :::box\n  b\n  :::", "<ul> <li> [box|<p>b</p>] </li> </ul>")]
    [InlineData("> :::box\n> b\n> :::\n> c", "<blockquote> [box|<p>b</p>] <p>c</p> </blockquote>")]
    [InlineData(":::box\n> a\n:::", "[box|<blockquote> <p>a</p> </blockquote>]")]
    [InlineData(":::box\n- a\n  - b\n:::\nc", "[box|<ul> <li>a <ul> <li>b</li> </ul> </li> </ul>] <p>c</p>")]
    [InlineData(":::box\n- a\n  :::", "[box|<ul> <li>a</li> </ul>]")]
    [InlineData(":::box\n| a |\n|---|\n| b |\n:::", "[box|<table> <thead> <tr> <th scope=\"col\">a</th> </tr> </thead> <tbody> <tr> <td>b</td> </tr> </tbody> </table>]")]
    [InlineData(":::box\n## H\n:::\n## H", "[box|<h2 id=\"h\">H</h2>] <h2 id=\"h-2\">H</h2>")]
    [InlineData("a[^1]\n:::box\nb[^1]\n:::\n\n[^1]: n", "<p>a<sup><a id=\"fnref-1\" href=\"#fn-1\" class=\"footnote\" role=\"doc-noteref\">1</a></sup></p> [box|<p>b<sup><a id=\"fnref-2\" href=\"#fn-1\" class=\"footnote\" role=\"doc-noteref\">1</a></sup></p>] <section class=\"footnotes\" role=\"doc-endnotes\"> <ol> <li id=\"fn-1\"><p>n <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"↩ 1\">↩</a> <a href=\"#fnref-2\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"↩ 1\">↩</a></p> </li> </ol> </section>")]
    public void components_stand_where_they_are_written_and_nest(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData("```\n:::box\n:::\n```", "<pre><code>:::box ::: </code></pre>")]
    [InlineData(":::box\n~~~\n:::\n~~~\n:::", "[box|<pre><code>::: </code></pre>]")]
    [InlineData("    :::box\n    :::", "<pre><code>:::box ::: </code></pre>")]
    [InlineData("\\:::box", "<p>:::box</p>")]
    [InlineData("a :::box", "<p>a :::box</p>")]
    [InlineData("a ::box", "<p>a ::box</p>")]
    [InlineData("a\n    :::box", "<p>a :::box</p>")]
    [InlineData("<!--\n:::box\n-->", "")]
    [InlineData("a\n:   b", "<dl> <dt>a</dt> <dd>b</dd> </dl>")]
    public void code_comments_and_other_colons_are_none(string text, string html)
    {
        Assert.Equal(html, Html(text));
        Assert.Empty(Bodies.Findings(text));
    }

    [Theory]
    [InlineData(":::box a=\"b c\" d='e \"f\"' g=h i\n:::", "[box a=b c d=e \"f\" g=h i|]")]
    [InlineData(":::box a = \"b\" c= 'd'\n:::", "[box a=b c=d|]")]
    [InlineData(":::box a=\"b \\\"c\\\" &quot;d&quot; &amp; é\"\n:::", "[box a=b \"c\" \"d\" & é|]")]
    [InlineData(":::box a=\"\" b=x=y\n:::", "[box a= b=x=y|]")]
    [InlineData(":::box\ta=1\t b_c-D=2  \t\n:::", "[box a=1 b_c-D=2|]")]
    [InlineData(":::box a=\"[x](y) *z* <b>\"\n:::", "[box a=[x](y) *z* <b>|]")]
    public void attributes_are_read(string text, string html)
    {
        Assert.Equal(html, Html(text));
        Assert.Empty(Bodies.Findings(text));
    }

    [Theory]
    [InlineData("a\n\n:::box b=\"c\"\nd", "NS3022@3:1")]
    [InlineData(":::a\n:::b\n:::", "NS3022@1:1")]
    [InlineData("- :::box\n  a\n\nb", "NS3022@1:3")]
    [InlineData("> :::box\n> a\n\nb", "NS3022@1:3")]
    [InlineData("- :::box\n  a\n:::", "NS3022@1:3", "NS3023@3:1")]
    [InlineData(":::", "NS3023@1:1")]
    [InlineData(":::box\n:::\n\n  ::::\n", "NS3023@4:3")]
    [InlineData(":::Box\n:::", "NS3024@1:4")]
    [InlineData("::: {.note}\n:::", "NS3024@1:5")]
    [InlineData(":::box a=\"b\n:::", "NS3024@1:10")]
    [InlineData(":::box a=“b c”\n:::", "NS3024@1:10")]
    [InlineData(":::box a=\"b\"c\n:::", "NS3024@1:13")]
    [InlineData(":::box a=\n:::", "NS3024@1:8")]
    [InlineData(":::box =b\n:::", "NS3024@1:8")]
    [InlineData(":::box a=1 é=2\n:::", "NS3024@1:12")]
    [InlineData(":::box a=1 b a=2\n:::", "NS3025@1:14")]
    [InlineData("a\r\n\r\n:::Box\r\n:::\r\n", "NS3024@3:4")]
    [InlineData("{{< x >}}😀\n\n> 1. :::box ab=1 ab=2\n>    :::", "NS3012@1:1", "NS3025@3:18")]
    public void mistakes_are_told_at_their_places(string text, params string[] findings) => Assert.Equal(findings, Bodies.Findings(text).Order(StringComparer.Ordinal));

    [Fact]
    public void what_cannot_be_read_is_marked_and_keeps_its_text()
    {
        Assert.True(Assert.Single(Bodies.Render(":::Box\na\n:::").Slots).Component.IsBroken);
        Assert.True(Assert.Single(Bodies.Render(":::box\na").Slots).Component.IsBroken);
        Assert.Equal("[Box|<p>a</p>] <p>b</p>", Html(":::Box\na\n:::\nb"));
    }

    [Theory]
    [InlineData("a\n\n:::box ab=\"c d\" e\nf\n:::", "3:1-3:18 3:4-3:7", "3:8-3:10 3:12-3:15", "3:17-3:18 3:17-3:18")]
    [InlineData("> - :::box ab='c'\r\n>   :::\r\n", "1:5-1:18 1:8-1:11", "1:12-1:14 1:16-1:17")]
    [InlineData("{{< x >}}b\n\n😀\n:::box a=\"{{<ref\"b\">}}\"\n:::", "4:1-4:24 4:4-4:7", "4:8-4:9 4:11-4:23")]
    public void every_piece_knows_its_place(string text, string component, params string[] attributes)
    {
        var use = Assert.Single(Bodies.Render(text).Slots).Component;
        Assert.Equal(component, $"{Place(use.Line)} {Place(use.NameSpan)}");
        Assert.Equal(attributes, use.Attributes.Select(attribute => $"{Place(attribute.NameSpan)} {Place(attribute.ValueSpan)}"));
    }

    [Fact]
    public void template_tags_in_attributes_are_read_as_in_links()
    {
        var use = Assert.Single(Bodies.Render(":::related to=\"{{< ref \"b.md\" >}}\"\n:::").Slots).Component;
        Assert.Equal(("b.md", true), (use.Attributes[0].Value, use.Attributes[0].IsLeftover));
    }

    [Theory]
    [InlineData("<div>\n:::box\na\n:::\n</div>", "<div> [box|<p>a</p>] </div>")]
    [InlineData("<div>\n\n:::box\n</div>\n:::\n\nb", "<div> [box|] <p>b</p> </div>")]
    [InlineData(":::box\n<div><b>a\n:::\nb", "[box|<div><b>a </b> </div>] <p>b</p>")]
    [InlineData("<p>\n:::box\n:::\nb</p>", "<p> </p>[box|] <p>b</p>")]
    [InlineData("<table><tr><td>\n:::box\na\n:::\n</td></tr></table>", "<table><tbody><tr><td> [box|<p>a</p>] </td></tr></tbody></table>")]
    [InlineData("<ul><li>\n\n:::a\n:::b\n<i>x\n:::\ny\n:::\n\n</ul>", "<ul><li> [a|[b|<p><i>x</i></p>] <p>y</p>] </li></ul>")]
    [InlineData("<div data-n0-=\"0\"></div>\n\n:::box\n:::", "<div></div> [box|]")]
    public void raw_html_and_components_keep_each_other_whole(string text, string html) => Assert.Equal(html, Html(text));

    [Theory]
    [InlineData(RawHtml.Escape, "<p>&lt;div&gt;</p> [box|<p>&lt;i&gt;a&lt;/i&gt;</p>] <p>&lt;/div&gt;</p>")]
    [InlineData(RawHtml.Allow, "<div> [box|<p><i>a</i></p>] </div>")]
    public void raw_html_that_is_not_sanitised_leaves_the_slots_alone(RawHtml mode, string html)
        => Assert.Equal(html, Html("<div>\n:::box\n<i>a</i>\n:::\n</div>", new MarkdownOptions { Html = mode }));

    [Fact]
    public void ids_are_unlike_those_of_headings()
        => Assert.Equal(
            ["c-box", "c-box-3", "c-box-4"],
            Bodies.Render(":::box\n:::\n\n## x {#c-box-2}\n:::box\n:::\n\n:::box\n:::").Slots.Select(slot => slot.Component.Id));

    [Theory]
    [InlineData(":::a\n", "NS3006@34:1")]
    [InlineData(":::a b=\"c\"\n\n", "NS3006@67:1")]
    [InlineData(":::a\n:::\n", "NS3033@4001:1")]
    [InlineData(":::\n", "NS3033@2001:1")]
    [InlineData("> :::a\n\n", "NS3033@4001:3")]
    [InlineData("- :::a\n", "NS3033@2001:3")]
    public void rows_of_openings_are_refused(string piece, string finding) => Assert.Equal([finding], Bodies.Findings(Repeat(piece, 10_000)));

    [Theory]
    [InlineData(":::a " + "b ", 500_000)]
    [InlineData(":::a b=\"\\", 300_000)]
    public void long_lines_are_refused_in_time(string piece, int count)
        => Assert.NotEmpty(Bodies.Render(piece + Repeat("x=\"y\\\" ", count / 4) + "\n:::").Diagnostics);

    private static string Html(string text, MarkdownOptions? options = null)
    {
        var body = Bodies.Render(text, options);
        return string.Join(' ', Fill(body.Html, body.Slots).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Fill(string html, ImmutableArray<ComponentSlot> slots)
    {
        foreach (var slot in slots.Reverse())
        {
            var use = slot.Component;
            var attributes = string.Concat(use.Attributes.Select(attribute => $" {attribute.Name}{(attribute.Value is { } value ? $"={value}" : "")}"));
            html = html.Insert(slot.Offset, $"[{use.Name}{attributes}|{Fill(use.Body.Html, use.Body.Slots).Trim()}]");
        }
        return html;
    }

    private static string Place(NewsSite.Diagnostics.SourceSpan span) => $"{span.Start.Line}:{span.Start.Column}-{span.End.Line}:{span.End.Column}";

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
