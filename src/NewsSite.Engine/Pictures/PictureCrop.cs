namespace NewsSite.Pictures;

/// <summary>A shape that a layout asks for.</summary>
public readonly record struct PictureRatio(int Width, int Height)
{
    public static PictureRatio Wide => new(16, 9);

    public static PictureRatio Classic => new(4, 3);

    public static PictureRatio Square => new(1, 1);
}

/// <summary>The point of a picture that every crop keeps, in shares of width and height from the top left: 0 to 1.</summary>
public readonly record struct PictureFocus(double X, double Y)
{
    public static PictureFocus Center => new(0.5, 0.5);
}

/// <summary>A part of the upright picture, in its pixels.</summary>
public readonly record struct PictureCrop(int Left, int Top, int Width, int Height)
{
    /// <summary>The largest part of this shape, as near around the focus as the picture's edges let it be.</summary>
    public static PictureCrop Of(PictureFacts picture, PictureRatio ratio, PictureFocus focus)
    {
        var width = Math.Min(picture.Width, Math.Max(1, Rounded((double)picture.Height * ratio.Width / ratio.Height)));
        var height = Math.Min(picture.Height, Math.Max(1, Rounded((double)picture.Width * ratio.Height / ratio.Width)));
        return new PictureCrop(Start(focus.X, width, picture.Width), Start(focus.Y, height, picture.Height), width, height);
    }

    /// <summary>All of it.</summary>
    public static PictureCrop Whole(PictureFacts picture) => new(0, 0, picture.Width, picture.Height);

    private static int Start(double focus, int part, int whole) => Math.Clamp(Rounded(focus * whole - part / 2.0), 0, whole - part);

    private static int Rounded(double value) => (int)Math.Floor(value + 0.5);
}
