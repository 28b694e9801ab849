using NewsSite.Diagnostics;
using NewsSite.Pictures;

namespace NewsSite.Rendering;

/// <summary>Says why a picture cannot be used, where it is named.</summary>
internal static class PictureFindings
{
    public static Diagnostic Of(SourceSpan place, string name, PictureFault fault) => fault.Kind switch
    {
        PictureFaultKind.WrongName => Errors.Pictures.WrongName(place, name, fault.Detail),
        PictureFaultKind.TooLarge => Errors.Pictures.TooLarge(place, name, fault.Detail),
        _ => Errors.Pictures.Unusable(place, name, fault.Detail),
    };
}
