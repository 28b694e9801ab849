using System.Buffers.Binary;

namespace NewsSite.Pictures;

/// <summary>A point of a glyph's outline: on the curve, or the control point of a quadratic curve.</summary>
internal readonly record struct OutlinePoint(int X, int Y, bool IsOn);

/// <summary>The packed outline of one glyph that is made of no others (OpenType, "glyf").</summary>
internal static class GlyphOutline
{
    private const int OnFlag = 1;
    private const int RepeatFlag = 8;
    private const int ShortX = 2, ShortY = 4, SameX = 16, SameY = 32;

    public static IEnumerable<IReadOnlyList<OutlinePoint>> Read(ReadOnlySpan<byte> glyph, int moveX, int moveY)
    {
        var ends = new int[BinaryPrimitives.ReadInt16BigEndian(glyph)];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = BinaryPrimitives.ReadUInt16BigEndian(glyph[(10 + 2 * i)..]) + 1;
        }
        var rest = glyph[(10 + 2 * ends.Length)..];
        rest = rest[(2 + BinaryPrimitives.ReadUInt16BigEndian(rest))..];
        var flags = new byte[ends.Length == 0 ? 0 : ends[^1]];
        for (var i = 0; i < flags.Length;)
        {
            var flag = rest[0];
            var times = (flag & RepeatFlag) != 0 ? rest[1] + 1 : 1;
            rest = rest[((flag & RepeatFlag) != 0 ? 2 : 1)..];
            flags.AsSpan(i, times).Fill(flag);
            i += times;
        }
        var xs = Coordinates(ref rest, flags, ShortX, SameX);
        var ys = Coordinates(ref rest, flags, ShortY, SameY);
        var points = flags.Select((flag, i) => new OutlinePoint(xs[i] + moveX, ys[i] + moveY, (flag & OnFlag) != 0)).ToArray();
        return ends.Select((end, i) => (IReadOnlyList<OutlinePoint>)points[(i == 0 ? 0 : ends[i - 1])..end]);
    }

    /// <summary>Each is a step from the one before: none, a byte with its sign in the flags, or two bytes.</summary>
    private static int[] Coordinates(ref ReadOnlySpan<byte> rest, byte[] flags, int shortFlag, int sameFlag)
    {
        var all = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var isSame = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0)
            {
                value += isSame ? rest[0] : -rest[0];
                rest = rest[1..];
            }
            else if (!isSame)
            {
                value += BinaryPrimitives.ReadInt16BigEndian(rest);
                rest = rest[2..];
            }
            all[i] = value;
        }
        return all;
    }
}
