using NewsSite.Diagnostics;
using NewsSite.Pictures;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Says what is wrong with a picture, where it is named.</summary>
internal static class PictureFindings
{
    /// <summary>What is to be told of a picture that moves; <c>null</c> for one that does not, or is published as it lies there.</summary>
    public static Diagnostic? OfMotion(SourceSpan place, string name, Picture picture)
        => picture is { IsStatic: false, Facts.IsAnimated: true } ? Errors.Pictures.Moves(place, name, isStopped: picture.Facts.Format != PictureFormat.Gif) : null;

    /// <summary>Why it cannot be used.</summary>
    public static Diagnostic Of(SourceSpan place, string name, PictureFault fault) => fault.Kind switch
    {
        PictureFaultKind.WrongName => Errors.Pictures.WrongName(place, name, fault.Detail),
        PictureFaultKind.TooLarge => Errors.Pictures.TooLarge(place, name, fault.Detail),
        _ => Errors.Pictures.Unusable(place, name, fault.Detail),
    };
}
