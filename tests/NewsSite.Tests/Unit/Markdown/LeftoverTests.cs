using NewsSite.Markdown;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class LeftoverTests
{
    [Theory]
    [InlineData("a {{< b >}} c", "<p>a  c</p>", "NS3012@1:3")]
    [InlineData("a\n\n{{< img src=\"b\" >}}\n\nc", "<p>a</p>\n<p>c</p>", "NS3012@3:1")]
    [InlineData("{{< note >}}\n*a*\n{{< /note >}}", "<p><em>a</em></p>", "NS3012@1:1 NS3012@3:1")]
    [InlineData("[a]({{< ref \"b.md#c\" >}})", "<p><a href=\"b.md#c\">a</a></p>", "NS3013@1:5")]
    [InlineData("[a]({{< ref \"b.md\" >}} \"t\")", "<p><a href=\"b.md\" title=\"t\">a</a></p>", "NS3013@1:5")]
    [InlineData("[a]({{ \"/b/\" | url }})", "<p><a href=\"/b/\">a</a></p>", "NS3013@1:5")]
    [InlineData("[a]({{site.baseurl}}/b/)", "<p><a href=\"/b/\">a</a></p>", "NS3013@1:5")]
    [InlineData("[a][r]\n\n[r]: {{< ref \"b.md\" >}}", "<p><a href=\"b.md\">a</a></p>", "NS3013@3:6")]
    [InlineData("a <a href=\"{{ \"/b/\" | url }}\">c</a>", "<p>a <a href=\"/b/\">c</a></p>", "NS3013@1:12")]
    [InlineData("{{< quote text=\"A *b*\" cite=\"c\" >}}", "<p>A <em>b</em></p>", "NS3012@1:1")]
    [InlineData("`{{< b >}}`", "<p><code>{{&lt; b &gt;}}</code></p>", "")]
    [InlineData("```\n{% b %}\n```", "<pre><code>{% b %}\n</code></pre>", "")]
    [InlineData("a {% raw %}{{ b }}{% endraw %}", "<p>a {{ b }}</p>", "NS3012@1:3")]
    [InlineData("a {{ b", "<p>a {{ b</p>", "")]
    public void template_tags_of_other_generators_do_not_show(string text, string html, string findings)
    {
        Assert.Equal(html, Bodies.Html(text));
        Assert.Equal(findings, string.Join(' ', Bodies.Findings(text)));
    }

    [Fact]
    public void places_after_a_tag_are_those_of_the_file()
    {
        List<LinkRequest> requests = [];
        Bodies.Render("{{< a >}}\n{{< b >}} [x]({{< ref \"c.md\" >}}) [y](d.md)", requests: requests);

        Assert.Equal(["c.md True a.md:2:15", "d.md False a.md:2:39"], requests.Select(r => $"{r.Target} {r.Leftover} {r.Span}"));
    }
}
