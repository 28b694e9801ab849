using System.Text;
using NewsSite.Markdown;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class LimitTests
{
    private const int Long = 400_000;

    [Theory]
    [InlineData("![a](")]
    [InlineData("[a](")]
    [InlineData("[a](x(")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("**a*")]
    [InlineData("x<!A ")]
    [InlineData("x<!--")]
    [InlineData("1. ")]
    [InlineData("[a]: b\n")]
    [InlineData("[^a]: b\n\n")]
    public void endless_rows_of_openings_are_refused(string piece)
    {
        var body = Bodies.Render(Repeat(piece, Long / piece.Length));

        Assert.Equal("", body.Html);
        Assert.Contains(Assert.Single(body.Diagnostics).Code, new[] { "NS3006", "NS3007" });
    }

    [Fact]
    public void runs_of_backticks_of_every_length_are_refused()
        => Assert.Equal("NS3007", Assert.Single(Bodies.Render(string.Join(' ', Enumerable.Range(1, 1900).Select(length => Repeat("`", length)))).Diagnostics).Code);

    [Theory]
    [InlineData("<a ")]
    [InlineData("<p a=\"")]
    [InlineData("<!--")]
    [InlineData("|a|\n")]
    [InlineData("&amp;")]
    [InlineData("- a\n")]
    [InlineData("## A\n\n")]
    [InlineData("{{< a >}}")]
    [InlineData("{% raw %}")]
    [InlineData("</div>\n\n")]
    [InlineData("<li>\n")]
    public void harmless_rows_are_rendered(string piece)
        => Assert.DoesNotContain(Bodies.Render(Repeat(piece, Long / 4 / piece.Length)).Diagnostics, d => d.Severity == NewsSite.Diagnostics.Severity.Error);

    [Theory]
    [InlineData(">", "")]
    [InlineData("[", "]")]
    [InlineData("*", "*")]
    [InlineData("_", "_")]
    [InlineData("<div>", "")]
    [InlineData("<div>\n\n", "")]
    public void a_thousand_levels_end_in_an_error_or_in_html(string open, string close)
    {
        var body = Bodies.Render(Repeat(open, 1000) + "a" + Repeat(close, 1000));

        Assert.True(body.Html.Length > 0 || body.Diagnostics.Length > 0);
    }

    [Fact]
    public void nested_lists_are_refused_at_the_line_that_is_too_deep()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            text.Append(' ', i * 2).Append("- a\n");
        }

        Assert.Equal(["NS3006@258:1"], Bodies.Findings(text.ToString()));
    }

    [Fact]
    public void a_long_body_is_refused()
        => Assert.Equal(["NS3005@1:1"], Bodies.Findings("äöü", new MarkdownOptions { MaxBodyBytes = 5 }));

    [Fact]
    public void long_articles_are_not_refused()
    {
        var prose = Repeat("Lorem *ipsum* [dolor](https://example.org/x) sit amet, consectetur adipiscing elit, sed do eiusmod.\n\n", 2000);
        var list = Repeat("- a [b](c) *d* `e` [f]\n", 20_000);

        Assert.Empty(Bodies.Render(prose).Diagnostics);
        Assert.Empty(Bodies.Render(list).Diagnostics);
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
}
