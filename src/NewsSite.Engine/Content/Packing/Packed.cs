using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content.Packing;

/// <summary>
/// Looks into what <see cref="Packer"/> wrote: each value is made when somebody asks for it. Any bytes at all can be looked
/// into: what makes no sense reads as absent.
/// </summary>
/// <param name="bytes">What was written.</param>
/// <param name="fields">What <see cref="Fields"/> says of it, so that what is not there need not be looked for.</param>
internal ref struct Packed(ReadOnlySpan<byte> bytes, ulong fields = ulong.MaxValue)
{
    public delegate T Unpack<T>(Packed map);

    private readonly ulong _fields = fields;
    private ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>A bit for each field that is there; fields whose numbers lie 64 apart share one.</summary>
    /// <param name="last">The highest number of a field; 0 if there is none.</param>
    public readonly ulong Fields(out byte last)
    {
        var fields = 0UL;
        last = 0;
        for (var rest = _bytes; rest.Length > 1;)
        {
            last = rest[0];
            fields |= 1UL << last;
            Find(last, ref rest, out _);
        }
        return fields;
    }

    /// <summary>The texts of a field.</summary>
    public readonly PackedTexts Each(byte field) => new(this, field);

    /// <summary>The maps of a field.</summary>
    public readonly PackedMaps EachMap(byte field) => new(this, field);

    /// <summary>The text of a field, if there is no other field.</summary>
    public readonly bool TryGetSoleText(byte field, out PackedText text)
    {
        var rest = this;
        var isSole = rest.Take(field, out var content) && rest._bytes.IsEmpty;
        text = new PackedText(content);
        return isSole;
    }

    /// <summary>The content of the next such field, behind which the rest begins.</summary>
    internal bool Take(byte field, out ReadOnlySpan<byte> content) => Find(field, ref _bytes, out content);

    public readonly bool Has(byte field) => Find(field, out _);

    /// <summary>Whether another map has the same fields with the same content, some of them aside.</summary>
    public readonly bool HasSame(Packed other, params ReadOnlySpan<byte> butFor)
    {
        var mine = _bytes;
        var others = other._bytes;
        while (true)
        {
            var field = TakeNext(ref mine, butFor, out var content);
            var otherField = TakeNext(ref others, butFor, out var otherContent);
            if (field != otherField || !content.SequenceEqual(otherContent))
            {
                return false;
            }
            if (field == 0)
            {
                return true;
            }
        }
    }

    /// <summary>The number of the next field that is not left aside; 0 behind the last.</summary>
    private static byte TakeNext(scoped ref ReadOnlySpan<byte> rest, scoped ReadOnlySpan<byte> butFor, out ReadOnlySpan<byte> content)
    {
        while (rest.Length > 1)
        {
            var field = rest[0];
            if (Find(field, ref rest, out content) && !butFor.Contains(field))
            {
                return field;
            }
        }
        content = default;
        return 0;
    }

    /// <param name="field">The map's.</param>
    /// <param name="fields">What is known of its own fields.</param>
    public readonly Packed Map(byte field, ulong fields = ulong.MaxValue) => Find(field, out var content) ? new Packed(content, fields) : default;

    /// <summary>The bytes of a map that is looked into later.</summary>
    /// <param name="whole">The memory of this map.</param>
    public readonly ReadOnlyMemory<byte> MemoryOf(byte field, ReadOnlyMemory<byte> whole)
    {
        var rest = _bytes;
        return Find(field, ref rest, out var content) ? whole.Slice(_bytes.Length - rest.Length - content.Length, content.Length) : default;
    }

    public readonly string? Text(byte field) => Find(field, out var content) ? Encoding.UTF8.GetString(content) : null;

    public readonly Located<string>? Located(byte field) => Find(field, out var content) ? ToLocated(content) : null;

    /// <summary>A located text without its place.</summary>
    public readonly string? TextOfLocated(byte field)
    {
        if (!Find(field, out var content))
        {
            return null;
        }
        TakePlace(ref content);
        return Encoding.UTF8.GetString(content);
    }

    /// <summary>The digest of a located text, which is not made.</summary>
    public readonly ulong? DigestOfLocated(byte field)
    {
        if (!Find(field, out var content))
        {
            return null;
        }
        TakePlace(ref content);
        Span<char> room = stackalloc char[128];
        return Utf8.ToUtf16(content, room, out _, out var length) == OperationStatus.Done ? Digest.Of(room[..length]) : Digest.Of(Encoding.UTF8.GetString(content));
    }

    /// <summary>A located moment without its place.</summary>
    public readonly DateTimeOffset? MomentOfLocated(byte field)
    {
        if (!Find(field, out var content))
        {
            return null;
        }
        TakePlace(ref content);
        return TakeMoment(ref content);
    }

    public readonly InlineField? Inline(byte field, string path)
    {
        if (!Find(field, out var content))
        {
            return null;
        }
        var (start, end) = TakePlace(ref content);
        return new InlineField(Encoding.UTF8.GetString(content), new SourceSpan(path, start, end));
    }

    public readonly DateTimeOffset? Moment(byte field) => Find(field, out var content) ? TakeMoment(ref content) : null;

    public readonly Located<DateTimeOffset>? LocatedMoment(byte field)
    {
        if (!Find(field, out var content))
        {
            return null;
        }
        var (start, end) = TakePlace(ref content);
        return TakeMoment(ref content) is { } moment ? new Located<DateTimeOffset>(moment, start, end) : null;
    }

    public readonly int? Number(byte field) => Find(field, out var content) && TakeSigned(ref content) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    public readonly long? Whole(byte field) => Find(field, out var content) ? TakeSigned(ref content) : null;

    public readonly bool? Flag(byte field) => Find(field, out var content) ? TakeSigned(ref content) != 0 : null;

    public readonly (TextPosition Start, TextPosition End) Place(byte field) => Find(field, out var content) ? TakePlace(ref content) : default;

    public readonly ImmutableArray<(TextPosition Start, TextPosition End)> Places(byte field)
    {
        var places = ImmutableArray.CreateBuilder<(TextPosition, TextPosition)>(0);
        for (var rest = _bytes; Find(field, ref rest, out var content);)
        {
            places.Add(TakePlace(ref content));
        }
        return places.DrainToImmutable();
    }

    public readonly T? Map<T>(byte field, Unpack<T?> read)
        where T : class
        => Find(field, out var content) ? read(new Packed(content)) : null;

    public readonly ImmutableArray<string> Texts(byte field)
    {
        if (!Has(field))
        {
            return [];
        }
        var texts = ImmutableArray.CreateBuilder<string>(4);
        for (var rest = _bytes; Find(field, ref rest, out var content);)
        {
            texts.Add(Encoding.UTF8.GetString(content));
        }
        return texts.DrainToImmutable();
    }

    public readonly ImmutableArray<Located<string>> LocatedTexts(byte field)
    {
        if (!Has(field))
        {
            return [];
        }
        var texts = ImmutableArray.CreateBuilder<Located<string>>(4);
        for (var rest = _bytes; Find(field, ref rest, out var content);)
        {
            texts.Add(ToLocated(content));
        }
        return texts.DrainToImmutable();
    }

    public readonly ImmutableArray<T> Maps<T>(byte field, Unpack<T?> read)
        where T : class
    {
        if (!Has(field))
        {
            return [];
        }
        var maps = ImmutableArray.CreateBuilder<T>(2);
        for (var rest = _bytes; Find(field, ref rest, out var content);)
        {
            if (read(new Packed(content)) is { } map)
            {
                maps.Add(map);
            }
        }
        return maps.DrainToImmutable();
    }

    private readonly bool Find(byte field, out ReadOnlySpan<byte> content)
    {
        content = default;
        var rest = _bytes;
        return (_fields & (1UL << field)) != 0 && Find(field, ref rest, out content);
    }

    /// <summary>The next field of that number; numbers rise, so a higher one ends the search.</summary>
    private static bool Find(byte field, scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> content)
    {
        while (rest.Length > 1 && rest[0] <= field)
        {
            var found = rest[0];
            rest = rest[1..];
            var length = TakeNumber(ref rest);
            if (length > (ulong)rest.Length)
            {
                break;
            }
            content = rest[..(int)length];
            rest = rest[(int)length..];
            if (found == field)
            {
                return true;
            }
        }
        rest = content = default;
        return false;
    }

    private static Located<string> ToLocated(ReadOnlySpan<byte> content)
    {
        var (start, end) = TakePlace(ref content);
        return new Located<string>(Encoding.UTF8.GetString(content), start, end);
    }

    private static DateTimeOffset? TakeMoment(ref ReadOnlySpan<byte> content)
    {
        var ticks = TakeSigned(ref content);
        var minutes = TakeSigned(ref content);
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks && minutes is >= -14 * 60 and <= 14 * 60
            && ticks - (minutes * TimeSpan.TicksPerMinute) is var utc && utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes))
            : null;
    }

    internal static (TextPosition Start, TextPosition End) TakePlace(ref ReadOnlySpan<byte> content)
    {
        var start = new TextPosition((int)TakeSigned(ref content), (int)TakeSigned(ref content));
        return (start, new TextPosition(start.Line + (int)TakeSigned(ref content), start.Column + (int)TakeSigned(ref content)));
    }

    private static long TakeSigned(ref ReadOnlySpan<byte> content)
    {
        var number = TakeNumber(ref content);
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    private static ulong TakeNumber(ref ReadOnlySpan<byte> content)
    {
        var number = 0UL;
        for (var shift = 0; shift < 64 && content.Length > 0; shift += 7)
        {
            var next = content[0];
            content = content[1..];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
        // Cut short.
        return 0;
    }
}
