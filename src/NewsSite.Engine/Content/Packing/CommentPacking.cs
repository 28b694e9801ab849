using NewsSite.Io;

namespace NewsSite.Content.Packing;

internal static class CommentPacking
{
    public static void Pack(Packer packer, CommentSource source) => packer.Maps(1, source.Comments, Pack);

    public static CommentSource Comments(Packed map, SourceFile file, ContentHash hash) => new(file, hash.Value, map.Maps(1, Comment));

    private static void Pack(Packer packer, CommentEntry comment)
    {
        packer.Text(1, comment.Name);
        packer.Moment(2, comment.Date);
        packer.Text(3, comment.Text);
        packer.Text(4, comment.Url);
    }

    private static CommentEntry? Comment(Packed map)
        => map.Text(1) is { } name && map.Moment(2) is { } date && map.Text(3) is { } text ? new CommentEntry(name, date, text, map.Text(4)) : null;
}
