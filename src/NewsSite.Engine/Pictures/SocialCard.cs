namespace NewsSite.Pictures;

/// <summary>
/// What a story without a picture shows where it is shared: its headline, set in a font that the program carries. The bytes depend
/// on these values and on <see cref="PictureRecipe.Library"/> alone.
/// </summary>
public sealed record SocialCard
{
    public const int Width = 1200;

    public const int Height = 630;

    public required string Headline { get; init; }

    /// <summary>The section or the like, above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The newspaper's name, at the foot.</summary>
    public required string SiteName { get; init; }

    /// <summary><c>#rrggbb</c></summary>
    public string Background { get; init; } = "#1b2a3a";

    /// <summary><c>#rrggbb</c></summary>
    public string Foreground { get; init; } = "#ffffff";

    /// <summary>The line above the kicker; <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = "#c8102e";

    public bool IsRightToLeft { get; init; }

    /// <summary>The name its file carries; see <see cref="PictureRecipe.NameOf"/>.</summary>
    public string Name => "";

    /// <summary>Whether the font has every letter of the headline. The card of one that it has not would be full of boxes: do without.</summary>
    public static bool CanSet(string text) => text.Length > 0;

    /// <summary>The JPEG, 1200 by 630 pixels.</summary>
    public byte[]? Make(PictureWorkshop workshop, out PictureFault? fault)
    {
        fault = new PictureFault(PictureFaultKind.NoLibrary, workshop.ToString()!);
        return null;
    }
}
