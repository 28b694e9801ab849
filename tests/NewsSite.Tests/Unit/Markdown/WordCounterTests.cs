using CsCheck;
using NewsSite.Markdown.Facts;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class WordCounterTests
{
    private static readonly Gen<string> Short = Gen.OneOf(
        "a", "Ab", "9", "é", "ж", "漢", "가", "豈", "🙂", "𝒳", " ", "\n", "\t", "\u00A0", "\u2003", "\v", "-", "“", "…", "—", "(", "z", "[", "]", "](x", "<", "</b>", "<b", ">", "{{", "}}", "{", "%}", "\u007F", "\uFFFD", "ÿ")
        .Array[0, 20].Select(string.Concat);

    /// <summary>A short text is counted by characters, in a longer one the same words are counted by blocks.</summary>
    [Fact]
    public void Blocks_count_as_single_characters_do()
        => Gen.Select(Short, Gen.Int[0, 70], Gen.Int[64, 130]).Sample(
            (text, before, after) => Assert.Equal(WordCounter.Count(text + " "), WordCounter.Count(new string(' ', before) + text + new string(' ', after))),
            iter: 20_000);

    [Theory]
    [InlineData("word ", 40, 40)]
    [InlineData("two-part's ", 40, 40)]
    [InlineData("- ", 80, 0)]
    [InlineData("x", 200, 1)]
    [InlineData("“So”, ", 40, 40)]
    [InlineData("123 …  ", 50, 50)]
    public void Long_texts_are_counted(string part, int times, int words)
        => Assert.Equal(words, WordCounter.Count(string.Concat(Enumerable.Repeat(part, times))));
}
