using NewsSite.Yaml;

namespace NewsSite.Content.Packing;

/// <summary>Packs what an editor decides about a story beside its text.</summary>
internal static class OptionPacking
{
    public static void Pack(Packer packer, StoryOptions options)
    {
        packer.Texts(FrontField.Related, options.Related);
        packer.Text(FrontField.TranslationOf, options.TranslationOf);
        packer.Number(FrontField.Distributor, (int?)options.Distributor);
        packer.Flag(FrontField.Comments, options.Comments);
        packer.Text(FrontField.CommentsAt, options.CommentsAt);
        packer.Map(FrontField.Telegram, options.Telegram, Pack);
        packer.Map(FrontField.Republish, options.Republish, Pack);
        packer.Flag(FrontField.Search, options.Search ? null : false);
        packer.Flag(FrontField.Contents, options.Contents);
        packer.Flag(FrontField.Share, options.Share);
        packer.Flag(FrontField.RelatedBlock, options.RelatedBlock);
        packer.Flag(FrontField.Newsletter, options.Newsletter);
        packer.Flag(FrontField.Donate, options.Donate);
        packer.Map(FrontField.Assignment, options.Assignment, Pack);
        packer.Flag(FrontField.Ads, options.Ads);
    }

    private static void Pack(Packer packer, AssignmentEntry assignment)
    {
        packer.Text(1, assignment.Desk);
        packer.Text(2, assignment.Slug);
        packer.Moment(3, assignment.Due);
        packer.Text(4, assignment.Note);
    }

    public static AssignmentEntry? Assignment(Packed map) => new(map.Text(1), map.Text(2), map.Moment(3), map.Text(4));

    private static void Pack(Packer packer, TelegramEntry telegram)
    {
        packer.Text(1, telegram.Post);
        packer.Text(2, telegram.Discuss);
    }

    public static TelegramEntry? Telegram(Packed map) => new(map.Text(1), map.Text(2));

    private static void Pack(Packer packer, RepublishEntry republish)
    {
        if (republish.Allow is { } allow)
        {
            packer.Flag(1, allow.Value);
            packer.Place(2, allow.Start, allow.End);
        }
        packer.Text(3, republish.License);
        packer.Inline(4, republish.Note);
    }

    public static RepublishEntry? Republish(Packed owner, byte field, string path)
    {
        if (!owner.Has(field))
        {
            return null;
        }
        var map = owner.Map(field);
        var (start, end) = map.Place(2);
        return new RepublishEntry(map.Flag(1) is { } allow ? new Located<bool>(allow, start, end) : null, map.Text(3), map.Inline(4, path));
    }
}
