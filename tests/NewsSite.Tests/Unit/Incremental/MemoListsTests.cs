using NewsSite.Incremental;
using Xunit;

namespace NewsSite.Tests.Unit.Incremental;

public sealed class MemoListsTests
{
    private static readonly ulong[][] Lists = [[1], [2, 3], [], [4, 5, 6], [7]];

    /// <summary>Which of them are others now, as many items as before each.</summary>
    public static TheoryData<string, int[]> Others => new()
    {
        { "none", [] },
        { "the first", [0] },
        { "the last", [4] },
        { "two in a row", [0, 1] },
        { "one without items", [2] },
        { "those around it", [1, 3] },
        { "all", [0, 1, 2, 3, 4] },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Lists_that_are_copied_are_those_that_are_written_anew(string which, int[] numbers)
    {
        var others = Lists.Select((list, i) => numbers.Contains(i) ? [.. list.Select(item => item * 10)] : (ulong[]?)null).ToArray();
        var now = Lists.Select((list, i) => others[i] ?? list).ToArray();

        var copied = Written(writer => writer.Write(Read(Written(writer => Write(writer, Lists))), others));

        Assert.True(Written(writer => Write(writer, now)).AsSpan().SequenceEqual(copied), which);
    }

    [Fact]
    public void No_lists_are_copied_as_none() => Assert.Equal(Written(writer => Write(writer, [])), Written(writer => writer.Write(Read(Written(writer => Write(writer, []))), [])));

    private static void Write(MemoWriter writer, ulong[][] lists) => writer.WriteLists<ulong>(lists.Length, i => lists[i].Length, (i, place) => lists[i].CopyTo(place));

    private static MemoLists<ulong> Read(byte[] written) => new MemoBytes(written).Lists<ulong>(default, (OutputMemo.Section)1);

    private static byte[] Written(Action<MemoWriter> write)
    {
        using var stream = new MemoryStream();
        write(new MemoWriter(stream));
        return stream.ToArray();
    }
}
