using System.Buffers.Binary;
using System.Text;

namespace NewsSite.Pictures;

/// <summary>
/// A TrueType font that the program carries: which glyph a character has, how wide it is, and its outline. All lengths are in the font's units,
/// <see cref="UnitsPerEm"/> to the size of the type. Characters stand for themselves: there is no shaping, so it is for scripts that need none.
/// </summary>
internal sealed class FontFile
{
    private const int MaxDepth = 4;

    private readonly byte[] _data;
    private readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _glyphs = [];
    private readonly int _advances;
    private readonly bool _hasLongOffsets;

    public FontFile(byte[] data)
    {
        _data = data;
        for (var i = 0; i < UInt16(4); i++)
        {
            var entry = 12 + 16 * i;
            _tables[Encoding.ASCII.GetString(data, entry, 4)] = Int32(entry + 8);
        }
        UnitsPerEm = UInt16(_tables["head"] + 18);
        _hasLongOffsets = UInt16(_tables["head"] + 50) != 0;
        _advances = UInt16(_tables["hhea"] + 34);
        ReadCharacters(_tables["cmap"]);
    }

    public int UnitsPerEm { get; }

    /// <summary>Whether it has a glyph for each character that shows.</summary>
    public bool Has(string text) => text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || _glyphs.ContainsKey(rune.Value));

    /// <summary>0 is the box that stands for what is missing.</summary>
    public int GlyphOf(Rune rune) => _glyphs.GetValueOrDefault(rune.Value);

    public int AdvanceOf(int glyph) => UInt16(_tables["hmtx"] + 4 * Math.Min(glyph, _advances - 1));

    public int WidthOf(string text) => text.EnumerateRunes().Sum(rune => AdvanceOf(GlyphOf(rune)));

    /// <summary>Closed curves; y goes up from the line that letters stand on.</summary>
    public IReadOnlyList<IReadOnlyList<OutlinePoint>> OutlineOf(int glyph)
    {
        var contours = new List<IReadOnlyList<OutlinePoint>>();
        Collect(contours, glyph, 0, 0, 0);
        return contours;
    }

    private void Collect(List<IReadOnlyList<OutlinePoint>> contours, int glyph, int moveX, int moveY, int depth)
    {
        var (start, end) = (Offset(glyph), Offset(glyph + 1));
        if (start == end || depth > MaxDepth)
        {
            return;
        }
        var at = _tables["glyf"] + start;
        if (Int16(at) >= 0)
        {
            contours.AddRange(GlyphOutline.Read(_data.AsSpan(at), moveX, moveY));
            return;
        }
        // Letters with accents are made of others, which are moved and nothing else in this font.
        const int WordsFlag = 1, MoreFlag = 0x20;
        at += 10;
        for (var flags = MoreFlag; (flags & MoreFlag) != 0;)
        {
            flags = UInt16(at);
            var part = UInt16(at + 2);
            var (x, y) = (flags & WordsFlag) != 0 ? (Int16(at + 4), Int16(at + 6)) : ((sbyte)_data[at + 4], (sbyte)_data[at + 5]);
            Collect(contours, part, moveX + x, moveY + y, depth + 1);
            at += (flags & WordsFlag) != 0 ? 8 : 6;
        }
    }

    private int Offset(int glyph) => _hasLongOffsets ? Int32(_tables["loca"] + 4 * glyph) : 2 * UInt16(_tables["loca"] + 2 * glyph);

    /// <summary>Format 4, which has all characters up to U+FFFF in ranges.</summary>
    private void ReadCharacters(int cmap)
    {
        var table = Enumerable.Range(0, UInt16(cmap + 2)).Select(i => cmap + Int32(cmap + 4 + 8 * i + 4)).First(table => UInt16(table) == 4);
        var ranges = UInt16(table + 6) / 2;
        for (var i = 0; i < ranges; i++)
        {
            var (end, start) = (UInt16(table + 14 + 2 * i), UInt16(table + 16 + 2 * (ranges + i)));
            var (delta, place) = (UInt16(table + 16 + 2 * (2 * ranges + i)), table + 16 + 2 * (3 * ranges + i));
            var offset = UInt16(place);
            for (var character = start; character <= end && character != 0xFFFF; character++)
            {
                var glyph = offset == 0 ? character : UInt16(place + offset + 2 * (character - start));
                if (glyph != 0 && (glyph + delta & 0xFFFF) is > 0 and var moved)
                {
                    _glyphs[character] = moved;
                }
            }
        }
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    private int Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    private int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));
}
