namespace NewsSite.Pictures;

/// <summary>What the head of a picture file says, without a pixel of it decoded. Width and height are upright: after the camera's orientation.</summary>
public sealed record PictureFacts(PictureFormat Format, int Width, int Height)
{
    /// <summary>The shorter side of a drawing in pixels.</summary>
    private const int DrawnSide = 1024;

    /// <summary>Counts as moving: a GIF, WebP, AVIF or PNG of more than one frame. A GIF is published as it is, what is made of the others shows the first.</summary>
    public bool IsAnimated { get; init; }

    public bool HasAlpha { get; init; }

    /// <summary>More than 8 bits a channel, or colours for print: too wide for a screen as it is, converted in every derivative.</summary>
    public bool IsWide { get; init; }

    public PictureMetadata Metadata { get; init; } = PictureMetadata.None;

    /// <summary>The size of the picture's pixels; a drawing gets as many as an icon may want, whatever its own measure.</summary>
    public PictureFacts InPixels()
        => Format == PictureFormat.Svg && DrawnSide / (double)Math.Min(Width, Height) is var scale
            ? this with { Width = Scaled(Width, scale), Height = Scaled(Height, scale) }
            : this;

    private static int Scaled(int length, double scale) => (int)Math.Floor(length * scale + 0.5);
}
