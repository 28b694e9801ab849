using System.Buffers.Binary;
using System.Text;

namespace NewsSite.Pictures;

/// <summary>IPTC-IIM: what agencies and picture desks write into JPEG files, in the resources of Photoshop.</summary>
internal static class IptcData
{
    private const int Resource = 0x0404;

    private enum Field
    {
        Creator = 80,
        Credit = 110,
        Copyright = 116,
        Caption = 120,
    }

    public static PictureMetadata Read(ReadOnlySpan<byte> records)
    {
        var fields = new Dictionary<Field, string>();
        while (records is [0x1C, var record, var number, var high, var low, ..])
        {
            var length = high << 8 | low;
            if (length > records.Length - 5)
            {
                break;
            }
            if (record == 2 && MetadataText.Clean(MetadataText.Decode(records.Slice(5, length))) is { } text)
            {
                var field = (Field)number;
                fields[field] = field == Field.Creator && fields.TryGetValue(field, out var others) ? $"{others}; {text}" : text;
            }
            records = records[(5 + length)..];
        }
        return new PictureMetadata
        {
            Creator = fields.GetValueOrDefault(Field.Creator),
            Credit = fields.GetValueOrDefault(Field.Credit),
            Copyright = fields.GetValueOrDefault(Field.Copyright),
            Caption = fields.GetValueOrDefault(Field.Caption),
        };
    }

    /// <summary>The records among the resources of Photoshop; empty if they are not there.</summary>
    public static byte[] InResources(ReadOnlySpan<byte> resources)
    {
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var id = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            var start = 6 + (resources[6] + 2) / 2 * 2 + 4;
            var length = start <= resources.Length ? BinaryPrimitives.ReadUInt32BigEndian(resources[(start - 4)..]) : uint.MaxValue;
            if (length > resources.Length - start)
            {
                return [];
            }
            if (id == Resource)
            {
                return resources.Slice(start, (int)length).ToArray();
            }
            resources = resources[(int)Math.Min(resources.Length, start + (length + 1L) / 2 * 2)..];
        }
        return [];
    }

    /// <summary>The resources of Photoshop with these texts, in UTF-8 and said to be so; empty if there are none.</summary>
    public static byte[] Write(PictureMetadata metadata)
    {
        var records = new List<byte>();
        Add(2, Field.Creator, metadata.Creator, 256);
        Add(2, Field.Credit, metadata.Credit, 256);
        Add(2, Field.Copyright, metadata.Copyright, 256);
        Add(2, Field.Caption, metadata.Caption, 2000);
        if (records.Count == 0)
        {
            return [];
        }
        byte[] all = [0x1C, 1, 90, 0, 3, 0x1B, (byte)'%', (byte)'G', .. records];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, all.Length);
        return [.. "8BIM"u8, Resource >> 8, Resource & 0xFF, 0, 0, .. length, .. all, .. new byte[all.Length & 1]];

        void Add(byte record, Field field, string? text, int limit)
        {
            if (text is not null)
            {
                var bytes = Encoding.UTF8.GetBytes(Shortened(text, limit));
                records.AddRange([0x1C, record, (byte)field, (byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes]);
            }
        }
    }

    /// <summary>No longer than so many bytes of UTF-8.</summary>
    private static string Shortened(string text, int limit)
    {
        var length = 0;
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += rune.Utf8SequenceLength;
            if (length > limit)
            {
                break;
            }
            end += rune.Utf16SequenceLength;
        }
        return text[..end];
    }
}
