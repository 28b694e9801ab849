using NewsSite.Markdown;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class BodyFactsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One, two - three.", 3)]
    [InlineData("a [b c](https://example.org/x-y) d", 4)]
    [InlineData("<p class=\"x y\">a</p>", 1)]
    [InlineData("a {{< b c >}} d <!-- e f --> g", 3)]
    [InlineData("漢字かな", 4)]
    [InlineData("Привет мир", 2)]
    [InlineData("it's twenty-one", 2)]
    [InlineData("a\n:::figure src=\"b c\" alt=\"d e\"\nf g\n:::\nh", 4)]
    [InlineData("a\n:::pullquote cite=\"b\"\nc d\n\n- e\n:::\nf", 2)]
    [InlineData(":::box\r\na\r\n:::pullquote\r\nb\r\n:::\r\nc\r\n:::\r\nd", 3)]
    [InlineData("> - :::pullquote\n>   b\n>   :::\n> c", 1)]
    [InlineData(":::pullquote\n:::box\na\n:::\nb\n:::\nc", 1)]
    [InlineData(":::pullquotes\na\n:::", 1)]
    [InlineData("```\n:::pullquote\n```\na", 2)]
    [InlineData("a <!-- b\nc --> d\n:::box\n:::", 2)]
    public void words_are_counted(string text, int words) => Assert.Equal(words, BodyFacts.Read(text, 0, wantExcerpt: false).Words);

    [Theory]
    [InlineData("# H\n\n![a](b)\n\n{{< c >}}\n\n<div>d</div>\n\nThe *first* [one](x).\n\nTwo.", "The first one.")]
    [InlineData("One.\n\n- two\n\n<!--more-->\n\nThree.", "One. two")]
    [InlineData("## only a heading", null)]
    [InlineData(":::keypoints\n- a\n\nb\n:::\n\nThe first.", "The first.")]
    [InlineData(":::factbox title=\"a\"\nb\n:::\n:::pullquote\nc\n:::\n\nThe first.\n\n<!--more-->", "b The first.")]
    [InlineData("a\n  b&amp;c `d`[^1]\n\n[^1]: e", "a b&c d")]
    public void excerpt_is_the_first_real_text(string text, string? excerpt)
        => Assert.Equal(excerpt, BodyFacts.Read("xx" + text, 2, wantExcerpt: true).Excerpt);

    [Fact]
    public void long_excerpt_is_cut_at_a_sentence_or_a_word()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));

        Assert.Equal("word…", BodyFacts.Read(words, 0, true).Excerpt![^5..]);
        Assert.Equal($"{words[..150]}.", BodyFacts.Read($"{words[..150]}. {words}", 0, true).Excerpt);
    }
}
