using System.Text.RegularExpressions;
using CsCheck;
using NewsSite.Markdown;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("a <b>c</b> <kbd>d</kbd>", "<p>a <b>c</b> <kbd>d</kbd></p>")]
    [InlineData("<div class=\"x\">\n\n*a*\n\n</div>", "<div class=\"x\">\n<p><em>a</em></p>\n</div>")]
    [InlineData("<b>a</div></main>", "<p><b>a</b></p>")]
    [InlineData("a <b>c\n\nd", "<p>a <b>c</b></p>\n<p>d</p>")]
    [InlineData("a <script>alert(1)</script> b", "<p>a  b</p>")]
    [InlineData("a <plaintext> b\n\nc", "<p>a  b</p>\n<p>c</p>")]
    [InlineData("a <textarea> b\n\nc", "<p>a  b</p>\n<p>c</p>")]
    [InlineData("a <img src=x.png onerror=alert(1)>", "<p>a <img src=\"x.png\" loading=\"lazy\" alt=\"\" decoding=\"async\"></p>")]
    [InlineData("a <a href=\"java&#x09;script:alert(1)\">b</a>", "<p>a <a>b</a></p>")]
    [InlineData("a <a href=\"javascript&colon;alert(1)\">b</a>", "<p>a <a>b</a></p>")]
    [InlineData("a <a href=\"x.md\">b</a>", "<p>a <a href=\"x.md\">b</a></p>")]
    [InlineData("a <a href=\"dead\">b</a>", "<p>a b</p>")]
    [InlineData("a <span title='\"><script>x</script>'>b</span>", "<p>a <span title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">b</span></p>")]
    [InlineData("a <font color=red>b</font> <tt>c</tt> <center>d</center>", "<p>a b <code>c</code> d</p>")]
    [InlineData("a <form><input name=b>c</form>", "<p>a c</p>")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>\n\na", "<p>a</p>")]
    [InlineData("a <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<p>a </p><img src=\"x\" loading=\"lazy\" alt=\"\" decoding=\"async\"><table></table>")]
    [InlineData("a <i data-n0-=\"0\">b</i> [c](d)", "<p>a <i>b</i> <a href=\"d\">c</a></p>")]
    [InlineData("a <b", "<p>a &lt;b</p>")]
    public void sanitized_html_is_balanced_prose(string text, string html) => Assert.Equal(html, Bodies.Html(text));

    [Theory]
    [InlineData("x\n\n<p onclick=\"a\"\n   style='b'>c</p>", "NS3010@3:4 NS3010@4:4")]
    [InlineData("> a <script>b</script>", "NS3009@1:5")]
    [InlineData("<p align=left bgcolor=red><font>x</font></p>", "NS3011@1:4")]
    [InlineData("> <div>\n> <blink2 a>\n> </div>", "NS3009@2:3")]
    [InlineData("<p id=a>x</p><p id=a>y</p>", "NS3014@1:17")]
    [InlineData("<script>\nx", "NS3009@1:1 NS3016@1:1")]
    [InlineData("<p>a\n<p b=\"c", "NS3016@2:1")]
    [InlineData("<!-- a -->\n\nb", "")]
    [InlineData("a <iframe src=\"https://e.com/x\" title=b></iframe>", "NS3015@1:3")]
    public void what_is_removed_is_reported_at_its_place(string text, string findings)
        => Assert.Equal(findings, string.Join(' ', Bodies.Findings(text)));

    [Fact]
    public void frames_of_allowed_hosts_stay()
    {
        var options = new MarkdownOptions { EmbedHosts = ["e.com"] };

        Assert.Equal(
            "<iframe src=\"https://e.com/x\" title=\"b\" loading=\"lazy\"></iframe>",
            Bodies.Html("<iframe src=\"https://e.com/x\" title=b srcdoc=c></iframe>", options));
        Assert.Equal(["NS3015@1:1"], Bodies.Findings("<iframe src=\"https://e.com/x\"></iframe>", options));
    }

    [Fact]
    public void html_can_be_escaped_or_allowed()
    {
        Assert.Equal("<p>a &lt;b&gt;c&lt;/b&gt;</p>", Bodies.Html("a <b>c</b><!-- d -->", new MarkdownOptions { Html = RawHtml.Escape }));
        Assert.Equal("<p>a <b onclick=x>c</b></p>", Bodies.Html("a <b onclick=x>c</b>", new MarkdownOptions { Html = RawHtml.Allow }));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))", "<p>a</p>", "NS3004@1:5")]
    [InlineData("[a](JaVaScRiPt:x)", "<p>a</p>", "NS3004@1:5")]
    [InlineData("[a](java&#x73;cript:x)", "<p>a</p>", "NS3004@1:5")]
    [InlineData("![a](data:text/html,x)", "", "NS3004@1:6")]
    [InlineData("<vbscript:x>", "<p>vbscript:x</p>", "NS3004@1:2")]
    public void unsafe_addresses_are_errors(string text, string html, string finding)
    {
        Assert.Equal(html, Bodies.Html(text));
        Assert.Equal([finding], Bodies.Findings(text));
    }

    [Fact]
    public void hostile_pieces_never_yield_anything_that_acts()
    {
        string[] pieces =
        [
            "<", ">", "\"", "'", "<script>", "</script>", "<svg ", "<math>", "<style>", "</style>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:x\">",
            "</div>", "<p>", "<table>", "<td>", "<!--", "-->", "<![CDATA[", "`", "*", "[a](", "](javascript:x)", "\n", "\n\n", "> ", "- ", "{{< x >}}", "{% raw %}",
            "<b ", "title=\"", "data-n0-=\"0\"", "&lt;", "&#", "<plaintext>", "<template>", "<noscript>", "|a|b|\n|-|-|\n", "[^1]", "[^1]: ", "\0", "\ud800", "<iframe ", "src=", "/>",
        ];
        var renderer = new BodyRenderer(Bodies.Plain);
        Gen.Int[0, pieces.Length - 1].Array[0, 24].Sample(
            parts =>
            {
                var text = string.Concat(parts.Select(part => pieces[part]));
                var html = renderer.Render(new SourceText("a.md", text), 0, request => new ResolvedLink(request.Target)).Html;
                BodyFacts.Read(text, 0, true);
                AssertTame(html);
            },
            iter: 3_000);
    }

    /// <summary>Outside quoted values no tag has an event, and no address a scheme that acts.</summary>
    private static void AssertTame(string html)
    {
        foreach (Match tag in Regex.Matches(html, "<[a-z/!?](?:[^>\"]|\"[^\"]*\")*>?"))
        {
            var bare = Regex.Replace(tag.Value, "\"[^\"]*\"", "");
            Assert.DoesNotMatch("(?i)^</?(script|svg|math|style|iframe|template|plaintext|noscript)|\\son|srcdoc|data-", bare);
            Assert.DoesNotMatch("(?i)\\b(href|src|cite)=\"javascript", tag.Value);
        }
    }
}
