using NewsSite.Io;

namespace NewsSite.Content.Packing;

internal static class FrontPagePacking
{
    public static void Pack(Packer packer, FrontPageSource page) => Pack(packer, page.Entry);

    public static void Pack(Packer packer, FrontEntry page)
    {
        packer.Map(1, page.Lead, Pack);
        packer.Maps(2, page.Secondary, Pack);
        packer.Flag(3, page.Strips is null ? null : true);
        packer.Maps(4, page.Strips ?? [], Pack);
    }

    public static FrontPageSource FrontPage(Packed map, SourceFile file, ContentPath place) => new(file, place, Front(map, file.Path));

    public static FrontEntry Front(Packed map, string path) => new()
    {
        Lead = map.Map(1, slot => Slot(slot, path)),
        Secondary = map.Maps(2, slot => Slot(slot, path)),
        Strips = map.Has(3) ? map.Maps(4, strip => Strip(strip, path)) : null,
    };

    private static void Pack(Packer packer, SlotEntry slot)
    {
        packer.Text(1, slot.Story);
        packer.Text(2, slot.Headline);
        packer.Text(3, slot.Kicker);
        packer.Map(4, slot.Image, ImagePacking.Pack);
        packer.Flag(5, slot.ShowSummary);
        packer.Moment(6, slot.Until);
    }

    private static SlotEntry? Slot(Packed map, string path) => map.Located(1) is not { } story ? null : new SlotEntry(story)
    {
        Headline = map.Text(2),
        Kicker = map.Text(3),
        Image = ImagePacking.Image(map, 4, path),
        ShowSummary = map.Flag(5),
        Until = map.Moment(6),
    };

    private static void Pack(Packer packer, StripEntry strip)
    {
        packer.Text(1, strip.Title);
        packer.Text(2, strip.List?.Kind);
        packer.Text(3, strip.List?.Name);
        packer.Maps(4, strip.Stories, Pack);
        packer.Number(5, strip.Size);
    }

    private static StripEntry? Strip(Packed map, string path) => new()
    {
        Title = map.Text(1),
        List = map.Text(2) is { } kind && map.Located(3) is { } name ? new ListReference(kind, name) : null,
        Stories = map.Maps(4, slot => Slot(slot, path)),
        Size = map.Number(5),
    };
}
