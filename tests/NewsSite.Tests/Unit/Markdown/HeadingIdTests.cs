using NewsSite.Markdown;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("## Field visits {#field}", "<h2 id=\"field\">Field visits</h2>")]
    [InlineData("## *Field* visits {#field .wide}", "<h2 id=\"field\"><em>Field</em> visits</h2>")]
    [InlineData("## Field {#1}", "<h2 id=\"field-1\">Field {#1}</h2>")]
    [InlineData("## Field {#a\"b}", "<h2 id=\"field-ab\">Field {#a”b}</h2>")]
    [InlineData("## {#field}", "<h2 id=\"field\">{#field}</h2>")]
    public void an_id_at_the_end_of_a_heading_is_its_id(string body, string expected)
        => Assert.Equal(expected, Render(body).Html.Trim());

    [Fact]
    public void an_id_that_is_taken_gives_way_to_the_slug()
        => Assert.Equal(["field", "other"], Render("## Field {#field}\n\n## Other {#field}").Headings.Select(heading => heading.Id));

    private static ArticleBody Render(string body)
        => new BodyRenderer(new MarkdownOptions()).Render(new SourceText("a.md", body), 0, request => new ResolvedLink(request.Target));
}
