using NewsSite.Configuration;

namespace NewsSite.Content.Packing;

/// <summary>Packs front matter, and unpacks its parts; <see cref="FrontMatter"/> looks into the whole.</summary>
internal static class FrontMatterPacking
{
    public const byte AuthorName = 1;

    public static void Pack(Packer packer, ParsedFrontMatter front)
    {
        packer.Number(FrontField.Weight, front.Weight == 0 ? null : front.Weight);
        packer.Flag(FrontField.List, front.List ? null : false);
        packer.Number(FrontField.Feeds, front.Feeds == FeedKinds.All ? null : (int)front.Feeds);
        packer.Flag(FrontField.NoIndex, front.NoIndex ? true : null);
        packer.Moment(FrontField.Date, front.Date);
        packer.Moment(FrontField.Updated, front.Updated);
        packer.Map(FrontField.Withholding, front.Withholding, Pack);
        packer.Text(FrontField.Title, front.Title);
        packer.Text(FrontField.Language, front.Language);
        packer.Text(FrontField.Section, front.Section);
        packer.Text(FrontField.Slug, front.Slug);
        packer.Text(FrontField.Url, front.Url);
        packer.Text(FrontField.Id, front.Id);
        packer.Texts(FrontField.Aliases, front.Aliases);
        packer.Map(FrontField.Pinned, front.Pinned, static (map, pin) => map.Moment(1, pin.Until));
        packer.Maps(FrontField.Authors, front.Authors, Pack);
        packer.Maps(FrontField.Contributors, front.Contributors, Pack);
        packer.Texts(FrontField.Tags, front.Tags);
        packer.Texts(FrontField.Topics, front.Topics);
        packer.Map(FrontField.Series, front.Series, Pack);
        packer.Map(FrontField.Source, front.Source, Pack);
        packer.Number(FrontField.Type, front.Type == ArticleType.News ? null : (int)front.Type);
        packer.Text(FrontField.Layout, front.Layout);
        packer.Text(FrontField.Kicker, front.Kicker);
        packer.Text(FrontField.ShortTitle, front.ShortTitle);
        packer.Text(FrontField.SeoTitle, front.SeoTitle);
        packer.Text(FrontField.MenuTitle, front.MenuTitle);
        packer.Inline(FrontField.Summary, front.Summary);
        packer.Inline(FrontField.Standfirst, front.Standfirst);
        packer.Text(FrontField.Description, front.Description);
        packer.Text(FrontField.Byline, front.Byline);
        packer.Text(FrontField.Dateline, front.Dateline);
        packer.Map(FrontField.Image, front.Image, ImagePacking.Pack);
        packer.Inline(FrontField.EditorNote, front.EditorNote);
        packer.Number(FrontField.Direction, (int?)front.Direction);
        packer.Texts(FrontField.ChecksIgnored, front.ChecksIgnored);
        DataPacking.Pack(packer, FrontField.Params, front.Params);
        PackRest(packer, front);
    }

    private static void PackRest(Packer packer, ParsedFrontMatter front)
    {
        packer.Text(FrontField.SocialTitle, front.SocialTitle);
        packer.Map(FrontField.SocialImage, front.SocialImage, ImagePacking.Pack);
        packer.Texts(FrontField.KeyPoints, front.KeyPoints);
        packer.Texts(FrontField.Places, front.Places);
        packer.Maps(FrontField.Editors, front.Editors, Pack);
        packer.Maps(FrontField.Translators, front.Translators, Pack);
        packer.Text(FrontField.TranslationKey, front.TranslationKey);
        packer.Text(FrontField.UpdateNote, front.UpdateNote);
        packer.Maps(FrontField.Corrections, front.Corrections, NotePacking.Pack);
        packer.Text(FrontField.ContentWarning, front.ContentWarning);
        packer.Inline(FrontField.Disclosure, front.Disclosure);
        packer.Inline(FrontField.Methodology, front.Methodology);
        packer.Text(FrontField.AiDisclosure, front.AiDisclosure);
        packer.Maps(FrontField.Citations, front.Citations, NotePacking.Pack);
        packer.Map(FrontField.Claim, front.Claim, NotePacking.Pack);
        packer.Map(FrontField.Review, front.Review, NotePacking.Pack);
        packer.Text(FrontField.Sponsor, front.Sponsor);
        packer.Maps(FrontField.Gallery, front.Gallery, ImagePacking.Pack);
        packer.Map(FrontField.Video, front.Video, MediaPacking.Pack);
        packer.Map(FrontField.Audio, front.Audio, MediaPacking.Pack);
        packer.Text(FrontField.Robots, front.Robots);
        packer.Text(FrontField.Canonical, front.Canonical);
        packer.Flag(FrontField.Free, front.IsFree ? null : false);
        packer.Number(FrontField.ReadingTime, front.ReadingTime);
        packer.Map(FrontField.Live, front.Live, UpdatePacking.Pack);
        packer.Maps(FrontField.Updates, front.Updates, UpdatePacking.Pack);
        packer.Flag(FrontField.IsKey, front.IsKey ? true : null);
        packer.Text(FrontField.OwnType, front.OwnType);
        packer.Texts(FrontField.Lacking, front.Lacking);
        packer.Map(FrontField.OwnSponsor, front.OwnSponsor, RecordPacking.Pack);
        packer.Text(FrontField.Colour, front.Colour);
        packer.Map(FrontField.Front, front.Front, FrontPagePacking.Pack);
        OptionPacking.Pack(packer, front.Options);
    }

    public static void Pack(Packer packer, Withholding withholding)
    {
        packer.Flag(1, withholding.IsDraft ? true : null);
        packer.Flag(2, withholding.IsUnreadable ? true : null);
        packer.Flag(3, withholding.HasNoPage ? true : null);
        packer.Moment(4, withholding.NotBefore);
        packer.Moment(5, withholding.Embargo);
        packer.Moment(6, withholding.Expires);
        packer.Flag(7, withholding.Gone ? true : null);
        packer.Text(8, withholding.GoneReason);
        packer.Text(9, withholding.RedirectTo);
    }

    public static Withholding Withholding(Packed map) => new()
    {
        IsDraft = map.Has(1),
        IsUnreadable = map.Has(2),
        HasNoPage = map.Has(3),
        NotBefore = map.Moment(4),
        Embargo = map.Moment(5),
        Expires = map.LocatedMoment(6),
        Gone = map.Has(7),
        GoneReason = map.Text(8),
        RedirectTo = map.Located(9),
    };

    private static void Pack(Packer packer, SeriesEntry series)
    {
        packer.Text(1, series.Name);
        packer.Number(2, series.Part);
        packer.Text(3, series.Title);
    }

    public static SeriesEntry? Series(Packed map) => map.Located(1) is { } name ? new SeriesEntry(name, map.Number(2), map.Text(3)) : null;

    public static void Pack(Packer packer, AuthorEntry author)
    {
        packer.Text(AuthorName, author.Name);
        packer.Text(2, author.Role);
        packer.Text(3, author.Affiliation);
        packer.Text(4, author.Url);
    }

    public static AuthorEntry? Author(Packed map)
        => map.Located(AuthorName) is { } name ? new AuthorEntry(name) { Role = map.Text(2), Affiliation = map.Text(3), Url = map.Text(4) } : null;

    public static Pin? Pin(Packed map) => new(map.Moment(1));

    private static void Pack(Packer packer, SourceEntry source)
    {
        packer.Text(1, source.Publisher);
        packer.Flag(2, source.IsShort ? true : null);
        packer.Text(3, source.Url);
        packer.Text(4, source.Title);
        packer.Text(5, source.Author);
        packer.Moment(6, source.Date);
        packer.Inline(7, source.Notice);
        packer.Text(8, source.Copyright);
        packer.Text(9, source.License);
        packer.Flag(10, source.IsExcerpt ? true : null);
        packer.Flag(11, source.CanonicalIsSource);
        packer.Number(12, (int?)source.NoIndex);
        packer.Flag(13, source.NoticeAtBottom);
        packer.Text(14, source.Pixel);
    }

    public static SourceEntry? Source(Packed front, byte field, string path)
    {
        var map = front.Map(field);
        return map.Located(1) is not { } publisher ? null : new SourceEntry(publisher, IsShort: map.Has(2))
        {
            Url = map.Text(3),
            Title = map.Text(4),
            Author = map.Text(5),
            Date = map.Moment(6),
            Notice = map.Inline(7, path),
            Copyright = map.Text(8),
            License = map.Text(9),
            IsExcerpt = map.Has(10),
            CanonicalIsSource = map.Flag(11),
            NoIndex = (NoIndexScope?)map.Number(12),
            NoticeAtBottom = map.Flag(13),
            Pixel = map.Located(14),
        };
    }
}
