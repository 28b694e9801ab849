using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Io;
using NewsSite.Pictures;

namespace NewsSite.Views;

/// <summary>A picture of content/ as it lies there.</summary>
/// <param name="Hash">Of its bytes.</param>
public sealed record Picture(SourceFile File, UInt128 Hash, PictureFacts Facts)
{
    /// <summary>Whether it is published as it is, at its own address, because it lies among the static files.</summary>
    public bool IsStatic { get; init; }
}

/// <summary>How a page shows a picture.</summary>
/// <param name="Shape">What is cut out of it; <c>null</c> for the whole.</param>
/// <param name="Focus">The point that stays in it, as front matter writes it.</param>
/// <param name="Most">The largest width in pixels that the page has a use for.</param>
/// <param name="IsIcon">Whether it is wanted as PNG, even if it is a drawing.</param>
public sealed record PictureCut(PictureRatio? Shape = null, string? Focus = null, int Most = int.MaxValue, bool IsIcon = false)
{
    public static readonly PictureCut Whole = new();

    public static readonly PictureCut Icon = new(PictureRatio.Square, IsIcon: true);
}

/// <summary>
/// What an output asks to be made of a picture: every width in every format, or one file of JPEG or PNG.
/// </summary>
/// <param name="Path">The picture's file.</param>
/// <param name="Width">The width of the one file; 0 for all.</param>
public sealed record PictureOrder(string Path, PictureCut Cut, int Width)
{
    private const int Parts = 6;
    private const string IconMark = "icon";

    /// <summary>The order as one text, by which a later build gives it again. The focus comes last: it may hold anything.</summary>
    public string ToKey()
        => string.Create(CultureInfo.InvariantCulture, $"{Path}\n{Width}\n{Cut.Most}\n{(Cut.Shape is { } shape ? RatioText.Of(shape) : "")}\n{(Cut.IsIcon ? IconMark : "")}\n{Cut.Focus}");

    /// <summary><c>null</c> for a text that is no order of this program.</summary>
    public static PictureOrder? Parse(string key)
        => key.Split('\n', Parts) is [var path, var width, var most, var shape, var mark, var focus] && TryParse(width, NumberStyles.None, out var one) && TryParse(most, NumberStyles.AllowLeadingSign, out var largest)
            ? new PictureOrder(path, new PictureCut(RatioText.Parse(shape), focus.Length == 0 ? null : focus, largest, mark == IconMark), one)
            : null;

    private static bool TryParse(string text, NumberStyles style, out int number) => int.TryParse(text, style, CultureInfo.InvariantCulture, out number);
}
