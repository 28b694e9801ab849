using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsSite.Markdown;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>A text that has no bare address is read the same whether they are looked for or not, down to the place of each part.</summary>
public sealed class BareAddressTests
{
    private static readonly MarkdownPipeline Looking = BodyPipeline.Create();
    private static readonly MarkdownPipeline NotLooking = BodyPipeline.CreateWithoutBareAddresses();

    private static readonly Gen<string> Text = Gen.OneOf(
        "http", "HTTPS", "ftp", "mailto", "tel", "www", "WwW", ":", "/", "//", ".", "tide.example", "a@b.example", "+44", "the ", "when ", "mother", "fish", "h", "t", " ",
        "*", "**", "_", "~~", "`", "[", "]", "(", ")", "[a](b)", "![", "<", ">", "|", "\n", "\n\n", "\n- ", "\n> ", "\n# ", "\n|-|\n", "\n: ", "[^1]", "\n[^1]: ", "&amp;", "\\", "<https://c.example>", "é")
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Nothing_else_depends_on_looking_for_them()
        => Text.Where(text => !BodyPipeline.MayHaveBareAddress(text)).Sample(
            text => Assert.Equal(Parts(text, Looking), Parts(text, NotLooking)),
            iter: 20_000);

    [Theory]
    [InlineData("at http://tide.example/a now")]
    [InlineData("ftp://tide.example")]
    [InlineData("mailto:desk@tide.example")]
    [InlineData("tel:+441632960000")]
    [InlineData("www.tide.example")]
    public void What_becomes_a_link_is_looked_for(string text)
    {
        Assert.True(BodyPipeline.MayHaveBareAddress(text));
        Assert.Contains(Markdig.Markdown.Parse(text, Looking).Descendants<LinkInline>(), link => link.IsAutoLink);
    }

    private static string Parts(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return string.Join('\n', Markdig.Markdown.Parse(text, pipeline).Descendants().Select(part => $"{part.GetType().Name} {part.Span} {(part as LiteralInline)?.Content}"));
        }
        // As for the reader of bodies, who tells it: the library cannot sort some notes.
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
