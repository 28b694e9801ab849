using NewsSite.Io;

namespace NewsSite.Content.Packing;

/// <summary>The record of a file: what it says, absent where it could not be read, and what was found.</summary>
internal static class SourcePacking
{
    public const byte Value = 1;
    public const byte Finding = 2;

    public static object? Result(SourceFile file, ContentPath place, ContentHash hash, ReadOnlyMemory<byte> packed)
    {
        var record = new Packed(packed.Span);
        if (!record.Has(Value))
        {
            return null;
        }
        return place.Kind switch
        {
            _ when place.IsText => new ArticleSource(file, place, hash, packed),
            ContentKind.Author => AuthorPacking.Author(record.Map(Value), file, place),
            ContentKind.Sponsor => RecordPacking.Sponsor(record.Map(Value), file, place, hash),
            ContentKind.Publisher => RecordPacking.Publisher(record.Map(Value), file, place, hash),
            ContentKind.Topic or ContentKind.Tag or ContentKind.Series => RecordPacking.Term(record.Map(Value), file, place),
            ContentKind.FrontPage => FrontPagePacking.FrontPage(record.Map(Value), file, place),
            ContentKind.Breaking => BreakingPacking.Breaking(record.Map(Value), file, place),
            ContentKind.Comments => CommentPacking.Comments(record.Map(Value), file, hash),
            ContentKind.Data => RecordPacking.Data(record.Map(Value), file),
            _ => null,
        };
    }
}
