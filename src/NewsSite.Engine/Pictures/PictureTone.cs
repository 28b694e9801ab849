namespace NewsSite.Pictures;

/// <summary>The colour that most of a picture has, in sRGB.</summary>
public readonly record struct PictureTone(byte Red, byte Green, byte Blue)
{
    /// <summary><c>#rrggbb</c></summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
