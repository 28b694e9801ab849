using NewsSite.Configuration;
using NewsSite.Io;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads the records of authors, publishers and terms.</summary>
public static class RecordReader
{
    public static AuthorSource? Author(SourceFile file, ContentPath place, RecordText record, ContentFields content)
    {
        var fields = content.Fields;
        content.ReportUnknownKeys();
        return Located.Whole(content.Required("name"), name => new AuthorSource(file, place, IdOf(place), name)
        {
            SortName = content.Prose("sort_name")?.Value,
            Also = content.PlainTexts("also"),
            JobTitle = content.Prose("title")?.Value,
            Affiliation = content.Prose("affiliation")?.Value,
            Email = content.Prose("email")?.Value,
            Phone = content.Prose("phone")?.Value,
            Location = content.Prose("location")?.Value,
            Photo = ImageReader.Read(content, "photo"),
            Languages = content.PlainTexts("languages"),
            Expertise = content.PlainTexts("expertise"),
            Awards = content.PlainTexts("awards"),
            Education = content.PlainTexts("education"),
            SameAs = content.WholeAddresses("same_as"),
            Fediverse = content.Prose("fediverse")?.Value,
            Telegram = content.Prose("telegram")?.Value,
            X = content.Prose("x")?.Value,
            Signal = content.Prose("signal")?.Value,
            Pgp = content.Prose("pgp")?.Value,
            Staff = fields.Flag("staff") ?? false,
            Former = fields.Flag("former") ?? false,
            Anonymous = fields.Flag("anonymous") ?? false,
            IsOrganization = fields.Flag("organization") ?? false,
            Order = fields.Number("order") ?? 0,
            Desk = content.Prose("desk")?.Value,
            Slug = content.PlainProse("slug"),
            BodyStart = record.BodyStart,
            Params = content.Fields.Data("params"),
        });
    }

    public static PublisherSource? Publisher(SourceFile file, ContentPath place, ContentFields content)
    {
        content.ReportUnknownKeys();
        return Located.Whole(content.Required("name"), name => new PublisherSource(file, place, IdOf(place), name)
        {
            Url = content.WholeAddress("url")?.Value,
            Also = content.PlainTexts("also"),
            Notice = content.Inline("notice"),
            Copyright = content.Prose("copyright")?.Value,
            NoticeAtBottom = SyndicationTerms.NoticeAtBottom(content.Fields),
            ForbidsImages = SyndicationTerms.ForbidsImages(content.Fields),
            Pixel = PixelRule.OfPublisher(content.Fields),
            ExpiresDays = content.Fields.Number("expires_days", 1, 10_000)?.Value,
            License = content.Address("license")?.Value,
            CanonicalIsSource = SyndicationTerms.CanonicalIsSource(content.Fields),
            NoIndex = SyndicationTerms.NoIndex(content.Fields),
            CanDistribute = content.Fields.Flag("can_distribute") ?? false,
            Params = content.Fields.Data("params"),
        });
    }

    public static SponsorSource? Sponsor(SourceFile file, ContentPath place, ContentFields content)
        => SponsorReader.Read(content) is { } sponsor ? new SponsorSource(file, place, IdOf(place), sponsor) : null;

    public static TermSource? Term(SourceFile file, ContentPath place, RecordText record, ContentFields content)
    {
        content.ReportUnknownKeys();
        return Located.Whole(content.Required("title"), title => new TermSource(file, place, IdOf(place), title)
        {
            Also = content.PlainTexts("also"),
            Slug = content.PlainProse("slug"),
            Description = content.Prose("description")?.Value,
            Image = ImageReader.Read(content, "image"),
            Weight = content.Fields.Number("weight") ?? 0,
            Colour = content.Fields.Colour("colour")?.ToString(),
            BodyStart = record.BodyStart,
            Params = content.Fields.Data("params"),
        });
    }

    private static string IdOf(ContentPath place) => place.Name;
}
