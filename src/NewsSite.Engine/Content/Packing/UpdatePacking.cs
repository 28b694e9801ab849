using System.Collections.Immutable;

namespace NewsSite.Content.Packing;

/// <summary>Packs what a live story says of its coverage, and the updates in its front matter.</summary>
internal static class UpdatePacking
{
    public static void Pack(Packer packer, LiveEntry live)
    {
        packer.Moment(1, live.Start);
        packer.Moment(2, live.End);
        packer.Inline(3, live.Summary);
    }

    public static LiveEntry? Live(Packed owner, byte field, string path)
        => owner.Has(field) && owner.Map(field) is var map ? new LiveEntry(map.LocatedMoment(1), map.LocatedMoment(2), map.Inline(3, path)) : null;

    public static void Pack(Packer packer, UpdateEntry update)
    {
        packer.Moment(1, update.Time);
        packer.Inline(2, update.Body);
        packer.Text(3, update.Title);
        packer.Maps(4, update.Authors, FrontMatterPacking.Pack);
        packer.Map(5, update.Image, ImagePacking.Pack);
        packer.Flag(6, update.IsKey ? true : null);
        packer.Flag(7, update.IsPinned ? true : null);
        packer.Map(8, update.Withholding, FrontMatterPacking.Pack);
        packer.Number(9, update.Words);
    }

    public static ImmutableArray<UpdateEntry> Updates(Packed owner, byte field, string path)
        => owner.Maps(field, map => map.LocatedMoment(1) is { } time && map.Inline(2, path) is { } body
            ? new UpdateEntry(time, body)
            {
                Words = map.Number(9) ?? 0,
                Title = map.Text(3),
                Authors = map.Maps(4, FrontMatterPacking.Author),
                Image = ImagePacking.Image(map, 5, path),
                IsKey = map.Has(6),
                IsPinned = map.Has(7),
                Withholding = FrontMatterPacking.Withholding(map.Map(8)),
            }
            : null);
}
