namespace NewsSite.Pictures;

/// <summary>
/// Who made a picture, what it shows and under which terms, as Exif, IPTC-IIM or XMP in its file say. Texts are trimmed and in NFC;
/// <c>null</c> where nothing is said. Where they disagree XMP counts before IIM before Exif.
/// </summary>
public sealed record PictureMetadata
{
    public static readonly PictureMetadata None = new();

    /// <summary>dc:creator, By-line or Artist; several are joined by "; ".</summary>
    public string? Creator { get; init; }

    /// <summary>photoshop:Credit or Credit: the line to show.</summary>
    public string? Credit { get; init; }

    /// <summary>dc:rights, Copyright Notice or Copyright.</summary>
    public string? Copyright { get; init; }

    /// <summary>dc:description, Caption/Abstract or ImageDescription.</summary>
    public string? Caption { get; init; }

    /// <summary>Iptc4xmpCore:AltTextAccessibility.</summary>
    public string? AltText { get; init; }

    /// <summary>xmpRights:WebStatement: the address of the licence.</summary>
    public string? LicenseUrl { get; init; }

    /// <summary>plus:LicensorURL: where a licence can be bought.</summary>
    public string? AcquireUrl { get; init; }

    /// <summary>Iptc4xmpExt:DigitalSourceType: an address of the IPTC's vocabulary, such as one that ends in trainedAlgorithmicMedia.</summary>
    public string? DigitalSourceType { get; init; }

    /// <summary>The file tells where the picture was taken.</summary>
    public bool HasLocation { get; init; }

    /// <summary>The file tells which camera or lens took it.</summary>
    public bool HasSerial { get; init; }
}
