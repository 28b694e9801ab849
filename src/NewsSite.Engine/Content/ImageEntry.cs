using NewsSite.Markdown;
using NewsSite.Yaml;

namespace NewsSite.Content;

public sealed record ImageEntry(Located<string> Source)
{
    /// <summary>A picture that a text shows, with what the text says of it.</summary>
    public static ImageEntry InText(BodyPicture picture) => new(new Located<string>(picture.Source, default, default))
    {
        Alt = picture.Alt,
        PlainCaption = picture.Caption,
        Credit = picture.Credit,
    };

    public string? Alt { get; init; }

    public bool Decorative { get; init; }

    public InlineField? Caption { get; init; }

    /// <summary>Of a picture in a text, whose caption is not inline Markdown.</summary>
    public string? PlainCaption { get; init; }

    public string? Credit { get; init; }

    public string? CreditLanguage { get; init; }

    public string? CreditUrl { get; init; }

    public CreatorEntry? Creator { get; init; }

    public string? License { get; init; }

    public string? Copyright { get; init; }

    public string? AcquireLicensePage { get; init; }

    public string? DigitalSourceType { get; init; }

    public string? Focus { get; init; }

    public string? Position { get; init; }

    public bool? CanDistribute { get; init; }

    public string? Sensitive { get; init; }

    /// <summary>Why it may be shown although its publisher's pictures may not.</summary>
    public string? LicenseOverride { get; init; }
}

/// <summary>Whoever made a picture.</summary>
public sealed record CreatorEntry(string Name)
{
    /// <summary>A page of or about them.</summary>
    public string? Url { get; init; }

    public bool IsOrganization { get; init; }
}
