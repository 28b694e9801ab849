using System.Text.Json;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary>A source map as ECMA-426 says that browsers read it; written without a look at what makes them.</summary>
internal sealed class SourceMap
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private readonly List<string> _contents;

    public SourceMap(string json)
    {
        var map = JsonDocument.Parse(json).RootElement;
        Assert.Equal(3, map.GetProperty("version").GetInt32());
        Assert.Empty(map.GetProperty("names").EnumerateArray());
        Sources = [.. map.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!)];
        _contents = [.. map.GetProperty("sourcesContent").EnumerateArray().Select(content => content.GetString()!)];
        Segments = [.. Decode(map.GetProperty("mappings").GetString()!)];
    }

    public List<string> Sources { get; }

    /// <summary>In the order of the text that was made; lines and columns count from 0.</summary>
    public List<MapSegment> Segments { get; }

    /// <summary>Where a part of the text that was made comes from, as editors count: <c>newssite:///themes/mine/assets/a.css:3:1</c>.</summary>
    public string OriginOf(string made, string part)
    {
        var offset = made.IndexOf(part, StringComparison.Ordinal);
        Assert.True(offset >= 0, $"'{part}' is not in:\n{made}");
        Assert.Equal(-1, made.IndexOf(part, offset + 1, StringComparison.Ordinal));
        var before = made[..offset].Split('\n');
        var segment = Segments.Last(one => (one.Line, one.Column).CompareTo((before.Length - 1, before[^1].Length)) <= 0);
        Assert.Equal((before.Length - 1, before[^1].Length), (segment.Line, segment.Column));
        return $"{Sources[segment.Source]}:{segment.SourceLine + 1}:{segment.SourceColumn + 1}";
    }

    /// <summary>What stands in the file from a place on to the end of its line.</summary>
    public string WrittenAt(MapSegment segment) => LinesOf(_contents[segment.Source])[segment.SourceLine][segment.SourceColumn..];

    public static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<MapSegment> Decode(string mappings)
    {
        var (source, sourceLine, sourceColumn) = (0, 0, 0);
        foreach (var (line, text) in mappings.Split(';').Index())
        {
            var column = 0;
            foreach (var segment in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var numbers = NumbersOf(segment);
                Assert.Equal(4, numbers.Count);
                (column, source, sourceLine, sourceColumn) = (column + numbers[0], source + numbers[1], sourceLine + numbers[2], sourceColumn + numbers[3]);
                yield return new MapSegment(line, column, source, sourceLine, sourceColumn);
            }
        }
    }

    private static List<int> NumbersOf(string segment)
    {
        var (numbers, number, shift) = (new List<int>(), 0, 0);
        foreach (var digit in segment.Select(letter => Digits.IndexOf(letter, StringComparison.Ordinal)))
        {
            Assert.InRange(digit, 0, 63);
            number |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32)
            {
                numbers.Add((number & 1) == 0 ? number >> 1 : -(number >> 1));
                (number, shift) = (0, 0);
            }
        }
        Assert.Equal(0, shift);
        return numbers;
    }
}

/// <summary>A place in the text that was made, and the one that it comes from.</summary>
internal readonly record struct MapSegment(int Line, int Column, int Source, int SourceLine, int SourceColumn);
