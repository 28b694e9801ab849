using System.Collections.Immutable;

namespace NewsSite.Content.Packing;

/// <summary>Packs what a story says of itself: corrections, references and verdicts.</summary>
internal static class NotePacking
{
    public static void Pack(Packer packer, CorrectionEntry correction)
    {
        packer.Moment(1, correction.Date);
        packer.Number(2, (int)correction.Kind);
        packer.Inline(3, correction.Text);
        packer.Maps(4, correction.Authors, FrontMatterPacking.Pack);
    }

    public static ImmutableArray<CorrectionEntry> Corrections(Packed owner, byte field, string path)
        => owner.Maps(field, map => map.LocatedMoment(1) is { } date && map.Inline(3, path) is { } text
            ? new CorrectionEntry(date, (CorrectionKind)(map.Number(2) ?? 0), text, map.Maps(4, FrontMatterPacking.Author))
            : null);

    public static void Pack(Packer packer, CitationEntry citation)
    {
        packer.Text(1, citation.Title);
        packer.Text(2, citation.Url);
        packer.Text(3, citation.Archived);
    }

    public static CitationEntry? Citation(Packed map)
        => map.Text(1) is { } title ? new CitationEntry(title) { Url = map.Text(2), Archived = map.Text(3) } : null;

    public static void Pack(Packer packer, ClaimEntry claim)
    {
        packer.Text(1, claim.Claim);
        packer.Map(2, claim.Rating, Pack);
        packer.Text(3, claim.Author);
        packer.Moment(4, claim.Date);
        packer.Text(5, claim.Appearance);
    }

    public static ClaimEntry? Claim(Packed map)
        => map.Text(1) is not { } claim ? null : new ClaimEntry(claim, Rating(map.Map(2)))
        {
            Author = map.Text(3),
            Date = map.Moment(4),
            Appearance = map.Text(5),
        };

    public static void Pack(Packer packer, ReviewEntry review)
    {
        packer.Text(1, review.Item);
        packer.Text(2, review.Kind);
        packer.Text(3, review.Url);
        packer.Map(4, review.Rating, Pack);
    }

    public static ReviewEntry? Review(Packed map)
        => map.Text(1) is { } item ? new ReviewEntry(item) { Kind = map.Text(2), Url = map.Text(3), Rating = map.Map(4, Rating) } : null;

    private static void Pack(Packer packer, RatingEntry rating)
    {
        packer.Text(1, rating.Label);
        packer.Number(2, Bits(rating.Value));
        packer.Number(3, Bits(rating.Best));
        packer.Number(4, Bits(rating.Worst));
    }

    private static RatingEntry Rating(Packed map)
        => new() { Label = map.Text(1), Value = Points(map.Whole(2)), Best = Points(map.Whole(3)), Worst = Points(map.Whole(4)) };

    private static long? Bits(double? points) => points is { } value ? BitConverter.DoubleToInt64Bits(value) : null;

    private static double? Points(long? bits) => bits is { } value && BitConverter.Int64BitsToDouble(value) is var points && double.IsFinite(points) ? points : null;
}
