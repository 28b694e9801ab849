using System.Collections.Immutable;
using NewsSite.Markdown;

namespace NewsSite.Content;

/// <summary>Reads what a live story says of its coverage, and the updates that stand in its front matter.</summary>
internal static class UpdateReader
{
    public static LiveEntry? Live(ContentFields fields)
    {
        if (fields.Nested("live", ArticleFields.Live) is not { } live)
        {
            return null;
        }
        live.ReportUnknownKeys();
        return new LiveEntry(live.Date("start"), live.Date("end"), live.Inline("summary"));
    }

    public static ImmutableArray<UpdateEntry> Updates(ContentFields fields) => fields.Maps("updates", ArticleFields.Update, Update);

    private static UpdateEntry? Update(ContentFields fields)
    {
        var withholding = new WithholdingReader(fields);
        fields.Fields.ReportUnknownKeys(withholding.Tells);
        var time = fields.Fields.Required("time", withholding.Moment, fields.Missing);
        var body = fields.Fields.Required("body", fields.Prose, fields.Missing);
        return time is null || body is null ? null : new UpdateEntry(time, new InlineField(body.Value, body.In(fields.Fields.Path)))
        {
            Words = BodyFacts.Read(body.Value, 0, wantExcerpt: false).Words,
            Title = fields.PlainProse("title")?.Value,
            Authors = AuthorsReader.Read(fields, "authors"),
            Image = ImageReader.Read(fields, "image"),
            IsKey = fields.Fields.Flag("key") ?? false,
            IsPinned = fields.Fields.Flag("pinned") ?? false,
            Withholding = withholding.Read(time),
        };
    }
}
