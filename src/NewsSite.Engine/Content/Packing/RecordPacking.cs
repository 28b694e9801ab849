using NewsSite.Configuration;
using NewsSite.Io;

namespace NewsSite.Content.Packing;

/// <summary>Packs the records of publishers and terms; those of authors have more to them.</summary>
internal static class RecordPacking
{
    public static void Pack(Packer packer, PublisherSource publisher)
    {
        packer.Text(1, publisher.Name);
        packer.Text(2, publisher.Url);
        packer.Texts(3, publisher.Also);
        packer.Inline(4, publisher.Notice);
        packer.Text(5, publisher.Copyright);
        packer.Flag(6, publisher.NoticeAtBottom);
        DataPacking.Pack(packer, 7, publisher.Params);
        packer.Text(8, publisher.License);
        packer.Flag(9, publisher.CanonicalIsSource);
        packer.Number(10, (int?)publisher.NoIndex);
        packer.Flag(11, publisher.ForbidsImages ? true : null);
        packer.Map(12, publisher.Pixel, static (packer, pixel) => packer.Text(1, pixel.Template));
        packer.Number(13, publisher.ExpiresDays);
        packer.Flag(14, publisher.CanDistribute ? true : null);
    }

    public static PublisherSource? Publisher(Packed map, SourceFile file, ContentPath place, ContentHash hash)
        => map.Located(1) is not { } name ? null : new PublisherSource(file, place, place.Name, name)
        {
            Hash = hash.Value,
            Url = map.Text(2),
            Also = map.Texts(3),
            Notice = map.Inline(4, file.Path),
            Copyright = map.Text(5),
            NoticeAtBottom = map.Flag(6),
            Params = DataPacking.Map(map, 7),
            License = map.Text(8),
            CanonicalIsSource = map.Flag(9),
            NoIndex = (NoIndexScope?)map.Number(10),
            CanDistribute = map.Has(14),
            ForbidsImages = map.Has(11),
            Pixel = map.Map(12, static pixel => new PixelRule(pixel.Text(1))),
            ExpiresDays = map.Number(13),
        };

    public static void Pack(Packer packer, SponsorSource sponsor) => Pack(packer, sponsor.Entry);

    public static void Pack(Packer packer, SponsorEntry sponsor)
    {
        packer.Text(1, sponsor.Name);
        packer.Text(2, sponsor.Url);
        packer.Flag(3, sponsor.IsUnderwriter ? true : null);
        packer.Text(4, sponsor.Label);
        packer.Text(5, sponsor.BylinePrefix);
        packer.Inline(6, sponsor.Blurb);
        packer.Inline(7, sponsor.Disclaimer);
        packer.Map(8, sponsor.Logo, ImagePacking.Pack);
        packer.Flag(9, sponsor.AtBottom ? true : null);
        packer.Number(10, (int?)sponsor.Byline);
        packer.Text(11, sponsor.Rel);
        packer.Flag(12, sponsor.SuppressesAds);
    }

    public static SponsorSource? Sponsor(Packed map, SourceFile file, ContentPath place, ContentHash hash)
        => Sponsor(map, file.Path) is { } sponsor ? new SponsorSource(file, place, place.Name, sponsor) { Hash = hash.Value } : null;

    public static SponsorEntry? Sponsor(Packed map, string path)
        => map.Located(1) is not { } name ? null : new SponsorEntry(name)
        {
            Url = map.Text(2),
            IsUnderwriter = map.Has(3),
            Label = map.Text(4),
            BylinePrefix = map.Text(5),
            Blurb = map.Inline(6, path),
            Disclaimer = map.Inline(7, path),
            Logo = ImagePacking.Image(map, 8, path),
            AtBottom = map.Has(9),
            Byline = map.Number(10) is { } byline && Enum.IsDefined((BylineDisplay)byline) ? (BylineDisplay)byline : null,
            Rel = map.Text(11),
            SuppressesAds = map.Flag(12),
        };

    public static void Pack(Packer packer, TermSource term)
    {
        packer.Text(1, term.Title);
        packer.Texts(2, term.Also);
        packer.Text(3, term.Slug);
        packer.Text(4, term.Description);
        packer.Map(5, term.Image, ImagePacking.Pack);
        packer.Number(6, term.Weight);
        packer.Number(7, term.BodyStart);
        DataPacking.Pack(packer, 8, term.Params);
        packer.Text(9, term.Colour);
    }

    public static TermSource? Term(Packed map, SourceFile file, ContentPath place)
        => map.Located(1) is not { } title ? null : new TermSource(file, place, place.Name, title)
        {
            Also = map.Texts(2),
            Slug = map.Located(3),
            Description = map.Text(4),
            Image = ImagePacking.Image(map, 5, file.Path),
            Weight = map.Number(6) ?? 0,
            BodyStart = map.Number(7) ?? -1,
            Params = DataPacking.Map(map, 8),
            Colour = map.Text(9),
        };

    public static void Pack(Packer packer, DataFile data) => packer.Map(1, data.Value, DataPacking.Pack);

    public static DataFile? Data(Packed map, SourceFile file) => map.Has(1) ? new DataFile(file.Path, DataFile.NameOf(file), DataPacking.Read(map.Map(1))) : null;
}
