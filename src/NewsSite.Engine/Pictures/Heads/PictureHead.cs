namespace NewsSite.Pictures;

/// <summary>What the readers of the formats find. <see cref="Width"/> and <see cref="Height"/> are as stored, before <see cref="IsTurned"/>.</summary>
internal sealed record PictureHead(PictureFormat Format, int Width, int Height)
{
    public bool IsAnimated { get; init; }

    public bool HasAlpha { get; init; }

    public bool IsWide { get; init; }

    /// <summary>The file has its end.</summary>
    public bool IsWhole { get; init; }

    /// <summary>By a quarter, so that width and height change places.</summary>
    public bool IsTurned { get; init; }

    /// <summary>A TIFF structure.</summary>
    public byte[] Exif { get; init; } = [];

    /// <summary>IIM records.</summary>
    public byte[] Iptc { get; init; } = [];

    /// <summary>An XML packet.</summary>
    public byte[] Xmp { get; init; } = [];

    public PictureSize Size => IsTurned ? new PictureSize(Height, Width) : new PictureSize(Width, Height);

    /// <summary><c>null</c> for a file of none of the formats, or one whose head is damaged.</summary>
    public static PictureHead? Read(PictureBytes file)
    {
        Span<byte> buffer = stackalloc byte[12];
        ReadOnlySpan<byte> start = buffer[..file.Read(0, buffer)];
        return start switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngHead.Read(file),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifHead.Read(file),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P'] => WebPHead.Read(file),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => AvifHead.Read(file),
            [0xFF, 0xD8, 0xFF, ..] => JpegHead.Read(file),
            [(byte)'<' or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t', ..] or [0xEF, 0xBB, 0xBF, ..] => SvgHead.Read(file),
            _ => null,
        };
    }
}
