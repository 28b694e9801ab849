using NewsSite.Pictures;

namespace NewsSite.Views;

/// <summary>The icons that are made of the picture that <c>images.icon</c> names.</summary>
internal static class SiteIcons
{
    /// <summary>Icons of tabs, in pixels: for plain screens, for sharp ones, and as search engines want them.</summary>
    private static readonly int[] OfTabs = [32, 48, 96];

    /// <summary>Icons of installed sites, in pixels.</summary>
    private static readonly int[] OfManifest = [192, 512];

    private const int OfHomeScreen = 180;

    /// <summary>What a page's head names.</summary>
    public static IReadOnlyList<IconLink> OfPages(ViewScope scope)
        => FileIn(scope) is { } file && new ShownPicture(file, PictureCut.Icon, scope) is var picture
            ? [.. Drawing(file, scope), .. OfTabs.Select(size => picture.IconOf(size, "icon")).Append(picture.IconOf(OfHomeScreen, "apple-touch-icon")).OfType<IconLink>()]
            : [];

    /// <summary>What the web manifest names where it has no icons of its own.</summary>
    public static IReadOnlyList<IconLink> OfInstalled(ViewScope scope)
        => FileIn(scope) is { } file && new ShownPicture(file, PictureCut.Icon, scope) is var picture
            ? [.. Drawing(file, scope), .. OfManifest.Select(size => picture.IconOf(size, "icon")).OfType<IconLink>()]
            : [];

    private static PublishedFile? FileIn(ViewScope scope)
        => scope.Site.Config.Images.Icon is { } icon ? scope.Bodies.PublishPicture("content", icon.Target, scope.Log) : null;

    /// <summary>A drawing is its own icon, in any size.</summary>
    private static IEnumerable<IconLink> Drawing(PublishedFile file, ViewScope scope)
        => new ShownPicture(file, PictureCut.Whole, scope) is { Picture.Facts.Format: PictureFormat.Svg } drawing
            ? [new IconLink("icon", drawing.Url, "any", PictureFormats.MediaTypeOf(PictureFormat.Svg))]
            : [];
}
