using NewsSite.Incremental;
using Xunit;

namespace NewsSite.Tests.Unit.Incremental;

public sealed class NameTableTests
{
    /// <summary>Many of them begin at the same place of the table.</summary>
    private static readonly ulong[] Names = [.. Enumerable.Range(1, 3000).Select(i => i % 3 == 0 ? (ulong)i << 40 : (ulong)i * 0x9E3779B97F4A7C15)];

    [Fact]
    public void Each_name_is_found_and_no_other()
    {
        var table = NameTable.Of(Names);

        Assert.True(NameTable.IsSound(table, Names.Length));
        Assert.All(Names, (name, i) => Assert.Equal(i, NameTable.Find(table, Names, name)));
        Assert.All(Names, name => Assert.Null(NameTable.Find(table, Names, name + 1)));
    }

    [Fact]
    public void Of_two_that_are_equal_the_last_is_found() => Assert.Equal(2, NameTable.Find(NameTable.Of([7, 8, 8]), [7, 8, 8], 8));

    [Fact]
    public void Where_there_is_no_name_none_is_found() => Assert.Null(NameTable.Find(NameTable.Of([]), [], 7));

    [Fact]
    public void A_table_without_a_free_place_is_not_sound_and_has_an_end()
    {
        int[] full = [1, 1, 1, 1, 1, 1, 1, 1];

        Assert.False(NameTable.IsSound(full, 3 + 2));
        Assert.Null(NameTable.Find(full, [7, 8, 9, 10, 11], 12));
    }

    [Fact]
    public void A_table_through_which_all_ways_are_long_is_not_sound()
        => Assert.False(NameTable.IsSound(Enumerable.Repeat(1, 1 << 14).ToArray(), 10_000));

    [Theory]
    [InlineData(new[] { 1, 2, 0, 4 })]
    [InlineData(new[] { 1, -1, 0, 0 })]
    [InlineData(new[] { 1, 2 })]
    [InlineData(new int[0])]
    public void A_table_that_leads_outside_is_not_sound(int[] table) => Assert.False(NameTable.IsSound(table, 2));
}
