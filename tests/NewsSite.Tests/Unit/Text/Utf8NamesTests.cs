using System.Text;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class Utf8NamesTests
{
    private readonly Dictionary<string, int> _names = new(Utf8Names.Comparer);

    [Theory]
    [InlineData("harbour")]
    [InlineData("Žižkov")]
    [InlineData("город")]
    [InlineData("🚢 at sea")]
    [InlineData("")]
    public void A_name_is_found_as_it_lies_in_a_file(string name)
    {
        _names.Add(name, 7);

        Assert.Equal(7, _names.GetAlternateLookup<ReadOnlySpan<byte>>()[Encoding.UTF8.GetBytes(name)]);
        Assert.Equal(7, _names[name]);
    }

    [Fact]
    public void A_long_name_is_found_too()
    {
        var name = new string('ä', 400);
        _names.Add(name, 7);

        Assert.Equal(7, _names.GetAlternateLookup<ReadOnlySpan<byte>>()[Encoding.UTF8.GetBytes(name)]);
    }

    [Theory]
    [InlineData("harbour", "Harbour")]
    [InlineData("caf\u00e9", "cafe\u0301")]
    [InlineData("город", "горот")]
    public void Names_that_differ_in_anything_are_two(string name, string other)
    {
        _names.Add(name, 7);

        Assert.False(_names.ContainsKey(other));
        Assert.False(_names.GetAlternateLookup<ReadOnlySpan<byte>>().ContainsKey(Encoding.UTF8.GetBytes(other)));
    }
}
