using NewsSite.Cli.Output;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: Bridge", 8, 6, "title: Bridge", "       ^~~~~~")]
    [InlineData("\ttitle: x", 2, 5, "    title: x", "    ^~~~~")]
    [InlineData("標題: 橋 x", 5, 1, "標題: 橋 x", "      ^~")]
    [InlineData("e\u0301e\u0301 x", 6, 1, "e\u0301e\u0301 x", "   ^")]
    [InlineData("👩🏽 x", 6, 1, "👩🏽 x", "     ^")]
    [InlineData("a\e[2Jb", 2, 1, @"a\u{1B}[2Jb", " ^~~~~~")]
    [InlineData("short", 40, 3, "short", "     ^")]
    [InlineData("empty", 3, 0, "empty", "  ^")]
    public void the_caret_stands_under_the_place(string line, int column, int length, string shown, string carets)
    {
        var excerpt = Of(line, SourceSpan.At("a.md", 1, column, length));
        Assert.Equal((shown, carets), (excerpt!.Value.Line, excerpt.Value.Carets));
    }

    [Fact]
    public void a_span_of_several_lines_is_underlined_to_the_end_of_the_first()
    {
        var span = new SourceSpan("a.md", new TextPosition(1, 3), new TextPosition(4, 2));
        Assert.Equal("  ^~~", Of("abcde\nf\ng\nh", span)!.Value.Carets);
    }

    [Theory]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\rtwo\rthree")]
    public void lines_end_as_editors_end_them(string text)
        => Assert.Equal("two", Of(text, SourceSpan.At("a.md", 2, 1))!.Value.Line);

    [Fact]
    public void a_line_beyond_the_end_is_not_there() => Assert.Null(Of("one\n", SourceSpan.At("a.md", 3, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(500)]
    [InlineData(99_990)]
    [InlineData(99_999)]
    public void a_long_line_is_cut_around_the_place(int offset)
    {
        var line = string.Concat(Enumerable.Repeat("0123456789", 10_000));
        var excerpt = Of(line, SourceSpan.At("a.md", 1, offset + 1), width: 60)!.Value;
        Assert.True(excerpt.Gutter.Length + excerpt.Line.Length < 60, excerpt.Line);
        Assert.Equal(line[offset], excerpt.Line[excerpt.Carets.Length - 1]);
        Assert.Equal(offset > 0, excerpt.Line.StartsWith('…'));
        Assert.Equal(offset < 99_900, excerpt.Line.EndsWith('…'));
    }

    private static (string Gutter, string Line, string Carets)? Of(string text, SourceSpan span, int width = 80)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", text);
        return new SourceExcerpt(new SourceLines(folder.Path), width).Of(span);
    }
}
