using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads what a story says of itself: corrections, references and verdicts.</summary>
internal static class NotesReader
{
    /// <summary>Above it search engines break the line of a claim (ClaimReview).</summary>
    private const int MaxClaim = 75;

    private static readonly Dictionary<string, CorrectionKind> Kinds = new()
    {
        ["correction"] = CorrectionKind.Correction,
        ["clarification"] = CorrectionKind.Clarification,
        ["update"] = CorrectionKind.Update,
        ["retraction"] = CorrectionKind.Retraction,
        ["editors_note"] = CorrectionKind.EditorsNote,
    };

    public static ImmutableArray<CorrectionEntry> Corrections(ContentFields fields)
        => fields.Maps("corrections", ArticleFields.Correction, Correction);

    private static CorrectionEntry? Correction(ContentFields fields)
    {
        fields.ReportUnknownKeys();
        var date = fields.Fields.Required("date", fields.Date, fields.Missing);
        var kind = fields.Fields.Required("type", name => fields.Fields.Choice(name, Kinds), fields.Missing);
        var text = fields.Fields.Required("text", fields.Prose, fields.Missing);
        return date is null || kind is null || text is null
            ? null
            : new CorrectionEntry(date, kind.Value, new InlineField(text.Value, text.In(fields.Fields.Path)), AuthorsReader.Read(fields, "author"));
    }

    public static ImmutableArray<CitationEntry> Citations(ContentFields fields)
    {
        var citations = ImmutableArray.CreateBuilder<CitationEntry>();
        foreach (var node in fields.Nodes("sources"))
        {
            if (Citation(fields, node) is { } citation)
            {
                citations.Add(citation);
            }
        }
        return citations.ToImmutable();
    }

    private static CitationEntry? Citation(ContentFields fields, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                var nested = fields.Nested(map, ArticleFields.Citation);
                nested.ReportUnknownKeys();
                return Located.Whole(nested.Required("title"), title => new CitationEntry(title.Value) { Url = nested.WholeAddress("url")?.Value, Archived = nested.WholeAddress("archived")?.Value });
            case YamlScalar scalar:
                return fields.Nested(scalar, "title", ArticleFields.Citation).Prose("title") is { } text ? new CitationEntry(text.Value) : null;
            default:
                fields.Fields.WrongType(node, "sources", "a list of texts or maps");
                return null;
        }
    }

    public static ClaimEntry? Claim(ContentFields fields)
    {
        if (fields.Nested("claim_review", ArticleFields.Claim) is not { } claim)
        {
            return null;
        }
        claim.ReportUnknownKeys();
        var text = claim.Required("claim");
        if (text is { Value.Length: > MaxClaim })
        {
            claim.Fields.Diagnostics.Add(Errors.FrontMatter.LongClaim(text.In(claim.Fields.Path), text.Value.Length, MaxClaim));
        }
        var rating = Rating(claim, isForWords: true);
        if (rating is null && !claim.Fields.Has("rating"))
        {
            claim.Fields.Required("rating", claim.Prose, claim.Missing);
        }
        var (author, date, appearance) = (claim.Prose("author")?.Value, claim.Date("date")?.Value, claim.WholeAddress("appearance")?.Value);
        return text is null || rating is null ? null : new ClaimEntry(text.Value, rating) { Author = author, Date = date, Appearance = appearance };
    }

    public static ReviewEntry? Review(ContentFields fields)
    {
        if (fields.Nested("review", ArticleFields.Review) is not { } review)
        {
            return null;
        }
        review.ReportUnknownKeys();
        return Located.Whole(review.Required("item"), item => new ReviewEntry(item.Value)
        {
            Kind = review.Prose("kind")?.Value.ToLowerInvariant(),
            Url = review.WholeAddress("url")?.Value,
            Rating = Rating(review, isForWords: false),
        });
    }

    /// <summary>A map, or one value: the words of a fact check, the points of a review.</summary>
    private static RatingEntry? Rating(ContentFields fields, bool isForWords)
    {
        if (fields.Fields.Node("rating") is YamlScalar)
        {
            return isForWords
                ? fields.Prose("rating") is { } label ? new RatingEntry { Label = label.Value } : null
                : fields.Fields.Amount("rating") is { } points ? new RatingEntry { Value = points } : null;
        }
        if (fields.Nested("rating", ArticleFields.Rating) is not { } rating)
        {
            return null;
        }
        rating.ReportUnknownKeys();
        var words = isForWords ? rating.Required("label")?.Value : rating.Prose("label")?.Value;
        return isForWords && words is null ? null : new RatingEntry
        {
            Label = words,
            Value = rating.Fields.Amount("value"),
            Best = rating.Fields.Amount("best"),
            Worst = rating.Fields.Amount("worst"),
        };
    }
}
