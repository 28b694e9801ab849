using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads what an editor decides about a story beside its text.</summary>
internal static class OptionsReader
{
    private static readonly Dictionary<string, Distributor> Distributors = Enum.GetValues<Distributor>()
        .ToDictionary(distributor => distributor.ToString().ToLowerInvariant());

    public static StoryOptions Read(ContentFields content)
    {
        var fields = content.Fields;
        var (comments, commentsAt) = Comments(content);
        return new StoryOptions
        {
            Related = content.ProseList("related"),
            TranslationOf = content.Address("translation_of"),
            Distributor = fields.Choice("distributor", Distributors)?.Value,
            Comments = comments,
            CommentsAt = commentsAt,
            Assignment = Assignment(content),
            Telegram = Telegram(content),
            Republish = Republish(content),
            Search = fields.Flag("search")?.Value ?? true,
            Contents = fields.Flag("toc")?.Value,
            Share = fields.Flag("share")?.Value,
            RelatedBlock = fields.Flag("related_block")?.Value,
            Newsletter = fields.Flag("newsletter")?.Value,
            Donate = fields.Flag("donate")?.Value,
            Ads = fields.Flag("ads")?.Value,
        };
    }

    private static (bool? AreOpen, string? Address) Comments(ContentFields content)
        => content.Fields.Text("comments") is { } text && YamlValue.TryFlag(text.Value, out var areOpen) ? (areOpen, null)
            : content.WholeAddress("comments") is { } address ? (true, address.Value)
            : (null, null);

    private static AssignmentEntry? Assignment(ContentFields content)
    {
        if (content.Nested("assignment", ArticleFields.Assignment) is not { } assignment)
        {
            return null;
        }
        assignment.ReportUnknownKeys();
        return new AssignmentEntry(assignment.Prose("desk")?.Value, assignment.Prose("slug")?.Value, assignment.Date("due")?.Value, assignment.Prose("note")?.Value);
    }

    private static TelegramEntry? Telegram(ContentFields content)
    {
        if (content.Nested("telegram", ArticleFields.Telegram) is not { } telegram)
        {
            return null;
        }
        telegram.ReportUnknownKeys();
        return new TelegramEntry(telegram.WholeAddress("post")?.Value, telegram.WholeAddress("discuss")?.Value);
    }

    private static RepublishEntry? Republish(ContentFields content)
    {
        if (content.Fields.Node("republish") is YamlScalar)
        {
            return content.Fields.Flag("republish") is { } allow ? new RepublishEntry(allow, null, null) : null;
        }
        if (content.Nested("republish", ArticleFields.Republish) is not { } republish)
        {
            return null;
        }
        republish.ReportUnknownKeys();
        return new RepublishEntry(republish.Fields.Flag("allow"), republish.Prose("license")?.Value, republish.Inline("note"));
    }
}
