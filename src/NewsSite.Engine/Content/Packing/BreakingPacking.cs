using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Content.Packing;

internal static class BreakingPacking
{
    public static void Pack(Packer packer, BreakingSource breaking)
    {
        var bar = breaking.Bar;
        packer.Text(1, bar.Text);
        packer.Text(2, bar.Url?.Target);
        if (bar.Url is { } url)
        {
            packer.Place(3, url.Span.Start, url.Span.End);
        }
        packer.Moment(4, bar.Start);
        packer.Moment(5, bar.End);
        packer.Text(6, bar.Level);
    }

    public static BreakingSource? Breaking(Packed map, SourceFile file, ContentPath place)
    {
        if (map.Text(1) is not { } text)
        {
            return null;
        }
        var (start, end) = map.Place(3);
        return new BreakingSource(file, place, new Announcement(text, map.Text(2) is { } target ? new ConfigLink(target, new SourceSpan(file.Path, start, end)) : null)
        {
            Start = map.Moment(4),
            End = map.Moment(5),
            Level = map.Text(6) ?? "breaking",
        });
    }
}
