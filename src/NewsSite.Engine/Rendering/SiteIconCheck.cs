using System.Globalization;
using NewsSite.Diagnostics;
using NewsSite.Pictures;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Looks at the picture of which the site's icons are made.</summary>
internal static class SiteIconCheck
{
    private const int MinSide = 512;

    public static void Check(RenderTools tools)
    {
        if (tools.Site.Config.Images.Icon is { } icon && tools.ConfigLinks.FileOf(icon) is { } file && ProblemOf(tools.Pictures.Read(file)) is { } problem)
        {
            tools.Diagnostics.Add(Errors.Pictures.UnfitIcon(icon.Span, icon.Target, problem));
        }
    }

    private static string? ProblemOf(Picture? picture) => picture switch
    {
        null => "is no picture that can be used",
        { Facts: { Width: var width, Height: var height } } when width != height => string.Create(CultureInfo.InvariantCulture, $"is not square: {width} × {height}"),
        { Facts: { Format: not PictureFormat.Svg, Width: < MinSide and var width } } => string.Create(CultureInfo.InvariantCulture, $"has {width} pixels across, and an icon needs {MinSide}"),
        _ => null,
    };
}
