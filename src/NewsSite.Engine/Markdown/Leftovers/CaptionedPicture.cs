using NewsSite.Markdown.Html;

namespace NewsSite.Markdown.Leftovers;

/// <summary>A picture in HTML and its caption between <c>[caption]</c> and <c>[/caption]</c>, in a block of its own; offsets into the text.</summary>
internal readonly record struct CaptionedPicture(int Picture, int PictureEnd, int Caption, int CaptionEnd, int End)
{
    private const int MaxLength = 4_000;

    public static CaptionedPicture? At(string text, Shortcode opening)
    {
        if (opening.Name is not ("caption" or "wp_caption") || !TagPlaces.StartsLine(text, opening.Start))
        {
            return null;
        }
        var mark = $"[/{opening.Name}]";
        var inside = text.AsSpan(opening.End, Math.Min(MaxLength, text.Length - opening.End));
        var length = inside.IndexOf(mark);
        var picture = length < 0 ? -1 : inside[..length].IndexOfAnyExcept(" \t\r\n");
        if (picture < 0 || inside[picture] != '<' || inside[..length].Contains("\n\n", StringComparison.Ordinal) || inside[..length].ContainsAny('[', '{'))
        {
            return null;
        }
        var pictureEnd = EndOfPicture(text, opening.End + picture);
        var captionEnd = opening.End + length;
        if (pictureEnd < 0 || pictureEnd > captionEnd)
        {
            return null;
        }
        var spaces = text.AsSpan(pictureEnd, captionEnd - pictureEnd).IndexOfAnyExcept(" \t\r\n");
        return spaces < 0 ? null : new CaptionedPicture(opening.End + picture, pictureEnd, pictureEnd + spaces, captionEnd, captionEnd + mark.Length);
    }

    /// <summary>Behind the picture, or behind the link around it; -1 if anything else stands there.</summary>
    private static int EndOfPicture(string text, int start)
    {
        var piece = text.Substring(start, Math.Min(MaxLength, text.Length - start));
        if (HtmlTagReader.Read(piece, 0) is not { IsEnd: false } first)
        {
            return -1;
        }
        if (first.Name == "img")
        {
            return start + first.End;
        }
        var end = first.Name == "a" ? piece.IndexOf("</a>", StringComparison.OrdinalIgnoreCase) : -1;
        return end > 0 && piece.AsSpan(0, end).Contains("<img", StringComparison.OrdinalIgnoreCase) ? start + end + "</a>".Length : -1;
    }
}
