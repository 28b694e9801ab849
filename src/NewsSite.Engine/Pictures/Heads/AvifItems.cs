using System.Buffers.Binary;
using System.Text;

namespace NewsSite.Pictures;

/// <summary>The meta box of an AVIF file, without its version: the items in it, their places and their properties.</summary>
internal sealed class AvifItems(byte[] meta)
{
    private readonly List<(string Type, byte[] Content)> _boxes = Boxes(meta);

    public PictureHead? Head(PictureBytes file)
    {
        if (Box(_boxes, "iprp") is not { } container || Box(_boxes, "pitm") is not { Length: >= 6 } primary)
        {
            return null;
        }
        var parts = Boxes(container);
        var all = Boxes(Box(parts, "ipco") ?? []);
        var id = primary[0] == 0 ? new Cursor(primary, 4).Take(2) : new Cursor(primary, 4).Take(4);
        var own = Associated(Box(parts, "ipma") ?? [], id).Where(index => index > 0 && index <= all.Count).Select(index => all[index - 1]).ToList();
        if (Box(own, "ispe") is not { Length: >= 12 } size)
        {
            return null;
        }
        return new PictureHead(PictureFormat.Avif, BinaryPrimitives.ReadInt32BigEndian(size.AsSpan(4)), BinaryPrimitives.ReadInt32BigEndian(size.AsSpan(8)))
        {
            IsTurned = Box(own, "irot") is [var angle, ..] && (angle & 1) != 0,
            IsWide = Box(all, "av1C") is [_, _, var depth, ..] && (depth & 0x40) != 0,
            HasAlpha = all.Any(box => box.Type == "auxC" && Encoding.Latin1.GetString(box.Content).Contains("alpha", StringComparison.Ordinal)),
            Exif = Exif(Item(file, "Exif")),
            Xmp = Item(file, "mime"),
        };
    }

    /// <summary>Behind the number of bytes to skip.</summary>
    private static byte[] Exif(byte[] item)
        => item.Length > 4 && BinaryPrimitives.ReadUInt32BigEndian(item) is var skip && skip < item.Length - 4 ? item[(4 + (int)skip)..] : [];

    private static List<int> Associated(byte[] box, long item)
    {
        var cursor = new Cursor(box, 0);
        var version = cursor.Take(1);
        var isLong = (cursor.Take(3) & 1) != 0;
        var found = new List<int>();
        for (var entries = cursor.Take(4); entries > 0 && !cursor.IsAtEnd; entries--)
        {
            var id = cursor.Take(version == 0 ? 2 : 4);
            for (var count = cursor.Take(1); count > 0 && !cursor.IsAtEnd; count--)
            {
                // The highest bit says that a reader must understand the property.
                var index = isLong ? cursor.Take(2) & 0x7FFF : cursor.Take(1) & 0x7F;
                if (id == item)
                {
                    found.Add((int)index);
                }
            }
        }
        return found;
    }

    /// <summary>The content of the first item of a type; empty if there is none, or it is scattered.</summary>
    private byte[] Item(PictureBytes file, string type)
        => Ids(Box(_boxes, "iinf") ?? []).FirstOrDefault(item => item.Type == type) is { Type: not null, Id: var id }
            && Place(Box(_boxes, "iloc") ?? [], id) is { } place
            ? file.Part(place.Position, place.Length)
            : [];

    private static List<(string Type, long Id)> Ids(byte[] box)
    {
        var start = box is [0, ..] ? 6 : 8;
        var found = new List<(string, long)>();
        foreach (var (_, entry) in box.Length > start ? Boxes(box[start..]) : [])
        {
            var cursor = new Cursor(entry, 4);
            var id = cursor.Take(entry is [3, ..] ? 4 : 2);
            cursor.Take(2);
            var type = (uint)cursor.Take(4);
            found.Add((string.Create(4, type, (text, value) =>
            {
                for (var i = 0; i < 4; i++)
                {
                    text[i] = (char)(value >> (24 - 8 * i) & 0xFF);
                }
            }), id));
        }
        return found;
    }

    private static (long Position, long Length)? Place(byte[] box, long item)
    {
        var cursor = new Cursor(box, 0);
        var version = cursor.Take(1);
        cursor.Take(3);
        var sizes = (int)cursor.Take(2);
        var (offsetSize, lengthSize, baseSize, indexSize) = (sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, version > 0 ? sizes & 15 : 0);
        for (var count = cursor.Take(version < 2 ? 2 : 4); count > 0 && !cursor.IsAtEnd; count--)
        {
            var id = cursor.Take(version < 2 ? 2 : 4);
            var method = version > 0 ? cursor.Take(2) & 15 : 0;
            cursor.Take(2);
            var start = cursor.Take(baseSize);
            var extents = cursor.Take(2);
            for (var i = 0; i < extents && !cursor.IsAtEnd; i++)
            {
                cursor.Take(indexSize);
                var (offset, length) = (cursor.Take(offsetSize), cursor.Take(lengthSize));
                if (id == item)
                {
                    return method == 0 && extents == 1 ? (start + offset, length) : null;
                }
            }
        }
        return null;
    }

    private static byte[]? Box(List<(string Type, byte[] Content)> boxes, string type) => boxes.Find(box => box.Type == type).Content;

    private static List<(string Type, byte[] Content)> Boxes(byte[] data)
    {
        var found = new List<(string, byte[])>();
        for (var at = 0; at + 8 <= data.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data.AsSpan(at));
            var end = length == 0 ? data.Length : (int)Math.Min(data.Length, at + (long)length);
            if (end < at + 8)
            {
                break;
            }
            found.Add((Encoding.Latin1.GetString(data, at + 4, 4), data[(at + 8)..end]));
            at = end;
        }
        return found;
    }

    /// <summary>Reads numbers of any length, most significant byte first; zeros beyond the end.</summary>
    private sealed class Cursor(byte[] data, int at)
    {
        private int _at = at;

        public bool IsAtEnd => _at >= data.Length;

        public long Take(int length)
        {
            var value = 0L;
            for (var i = 0; i < length; i++, _at++)
            {
                value = value << 8 | (_at < data.Length ? data[_at] : (byte)0);
            }
            return value;
        }
    }
}
