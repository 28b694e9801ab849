namespace NewsSite.Content.Packing;

/// <summary>
/// The numbers of the fields of packed front matter: first what every build asks for, then in the order in which few stories
/// have them, since a search ends at a higher number.
/// </summary>
internal static class FrontField
{
    public const byte Weight = 1;
    public const byte List = 2;
    public const byte Feeds = 3;
    public const byte NoIndex = 4;
    public const byte Date = 5;
    public const byte Updated = 6;
    public const byte Withholding = 7;
    public const byte Title = 8;
    public const byte Language = 9;
    public const byte Section = 10;
    public const byte Slug = 11;
    public const byte Url = 12;
    public const byte Id = 13;
    public const byte Aliases = 14;
    public const byte Pinned = 15;
    public const byte Authors = 16;
    public const byte Contributors = 17;
    public const byte Tags = 18;
    public const byte Topics = 19;
    public const byte Series = 20;
    public const byte Source = 21;
    public const byte Type = 22;
    public const byte Layout = 23;
    public const byte Kicker = 24;
    public const byte ShortTitle = 25;
    public const byte SeoTitle = 26;
    public const byte MenuTitle = 27;
    public const byte Summary = 28;
    public const byte Standfirst = 29;
    public const byte Description = 30;
    public const byte Byline = 31;
    public const byte Dateline = 32;
    public const byte Image = 33;
    public const byte EditorNote = 34;
    public const byte Direction = 35;
    public const byte ChecksIgnored = 36;
    public const byte Params = 37;

    // What few stories have at all; see FrontMatter.HasDetails.
    public const byte SocialTitle = 38;
    public const byte SocialImage = 39;
    public const byte KeyPoints = 40;
    public const byte Places = 41;
    public const byte Editors = 42;
    public const byte Translators = 43;
    public const byte TranslationKey = 44;
    public const byte UpdateNote = 45;
    public const byte Corrections = 46;
    public const byte ContentWarning = 47;
    public const byte Disclosure = 48;
    public const byte Methodology = 49;
    public const byte AiDisclosure = 50;
    public const byte Citations = 51;
    public const byte Claim = 52;
    public const byte Review = 53;
    public const byte Sponsor = 54;
    public const byte Gallery = 55;
    public const byte Video = 56;
    public const byte Audio = 57;
    public const byte Robots = 58;
    public const byte Canonical = 59;
    public const byte Free = 60;
    public const byte ReadingTime = 61;
    public const byte Live = 62;
    public const byte Updates = 63;
    public const byte IsKey = 64;
    public const byte OwnType = 65;
    public const byte Lacking = 66;
    public const byte OwnSponsor = 67;
    public const byte Colour = 68;
    public const byte Front = 69;
    public const byte Related = 80;
    public const byte TranslationOf = 81;
    public const byte Distributor = 82;
    public const byte Comments = 83;
    public const byte CommentsAt = 84;
    public const byte Telegram = 85;
    public const byte Republish = 86;
    public const byte Search = 87;
    public const byte Contents = 88;
    public const byte Share = 89;
    public const byte RelatedBlock = 90;
    public const byte Newsletter = 91;
    public const byte Donate = 92;
    public const byte Assignment = 93;
    public const byte Ads = 94;

    /// <summary>The bits of those that credit others than authors, or decide about it; see <see cref="Packed.Fields"/>.</summary>
    public const ulong OfOtherCredits = (1UL << Contributors) | (1UL << Source) | (1UL << Type) | (1UL << Editors) | (1UL << Translators) | (1UL << Corrections) | (1UL << Sponsor) | (1UL << OwnSponsor);
}
