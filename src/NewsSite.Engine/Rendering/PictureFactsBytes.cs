using System.Text;
using NewsSite.Pictures;

namespace NewsSite.Rendering;

/// <summary>What is known of a picture as bytes for the memo.</summary>
internal static class PictureFactsBytes
{
    public static byte[] Of(PictureFacts facts)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        var metadata = facts.Metadata;
        writer.Write((byte)facts.Format);
        writer.Write(facts.Width);
        writer.Write(facts.Height);
        writer.Write(facts.IsAnimated);
        writer.Write(facts.HasAlpha);
        writer.Write(facts.IsWide);
        writer.Write(metadata.HasLocation);
        writer.Write(metadata.HasSerial);
        foreach (var text in (string?[])[metadata.Creator, metadata.Credit, metadata.Copyright, metadata.Caption, metadata.AltText, metadata.LicenseUrl, metadata.AcquireUrl, metadata.DigitalSourceType])
        {
            writer.Write(text is not null);
            writer.Write(text ?? "");
        }
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary><c>null</c> for bytes that say nothing of a picture.</summary>
    public static PictureFacts? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
            var (format, width, height) = ((PictureFormat)reader.ReadByte(), reader.ReadInt32(), reader.ReadInt32());
            var (animated, alpha, wide, location, serial) = (reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
            var texts = new string?[8];
            for (var i = 0; i < texts.Length; i++)
            {
                var isThere = reader.ReadBoolean();
                var text = reader.ReadString();
                texts[i] = isThere ? text : null;
            }
            return width <= 0 || height <= 0 || format > PictureFormat.Svg ? null : new PictureFacts(format, width, height)
            {
                IsAnimated = animated,
                HasAlpha = alpha,
                IsWide = wide,
                Metadata = new PictureMetadata
                {
                    Creator = texts[0],
                    Credit = texts[1],
                    Copyright = texts[2],
                    Caption = texts[3],
                    AltText = texts[4],
                    LicenseUrl = texts[5],
                    AcquireUrl = texts[6],
                    DigitalSourceType = texts[7],
                    HasLocation = location,
                    HasSerial = serial,
                },
            };
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
