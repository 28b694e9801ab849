namespace NewsSite.Pictures;

/// <summary>Why a picture cannot be used. <see cref="Detail"/> is the part of the sentence that tells what was found, such as "60000x60000 pixels, 3600 megapixels".</summary>
public sealed record PictureFault(PictureFaultKind Kind, string Detail);

public enum PictureFaultKind
{
    /// <summary>The file ends before its picture does.</summary>
    Truncated,

    /// <summary>The name's ending claims another format than the content has.</summary>
    WrongName,

    /// <summary>More bytes or pixels than <see cref="PictureLimits"/> allow.</summary>
    TooLarge,

    /// <summary>None of the formats of <see cref="PictureFormat"/>.</summary>
    Unknown,

    /// <summary>Contradicts itself or cannot be decoded.</summary>
    Damaged,

    /// <summary>A drawing that <see cref="SvgSanitizer"/> does not let through.</summary>
    UnsafeSvg,

    /// <summary>The library that decodes pictures cannot be loaded on this machine.</summary>
    NoLibrary,
}

/// <summary>How large a picture may be before it counts as an attack or a mistake.</summary>
public readonly record struct PictureLimits(long MaxBytes, long MaxPixels)
{
    /// <summary>64 MB and 100 megapixels.</summary>
    public static PictureLimits Default => new(64L << 20, 100_000_000);
}
