namespace NewsSite.Pictures;

/// <summary>A headline in lines: in the largest type of a scale with which it fits.</summary>
internal readonly record struct CardText(IReadOnlyList<string> Lines, int Size)
{
    /// <summary>Of one line, in sizes of its type.</summary>
    public const double Leading = 1.2;

    private static readonly int[] Sizes = [92, 80, 70, 62, 54, 48, 42];

    /// <summary>One line; what is too long ends in an ellipsis.</summary>
    public static string Line(FontFile font, string text, int width, int size) => Shortened(font, text, size, width);

    /// <summary>What is too long even for the smallest type ends in an ellipsis.</summary>
    public static CardText Fit(FontFile font, string text, int width, int height)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var size in Sizes)
        {
            var lines = Wrapped(font, words, size, width);
            if (lines.Count * size * Leading <= height && lines.TrueForAll(line => Width(font, line, size) <= width))
            {
                return new CardText(lines, size);
            }
        }
        return Cut(font, Wrapped(font, words, Sizes[^1], width), width, height);
    }

    private static CardText Cut(FontFile font, List<string> lines, int width, int height)
    {
        var size = Sizes[^1];
        var kept = lines.Take((int)(height / (size * Leading))).ToList();
        kept[^1] += kept.Count < lines.Count ? "…" : "";
        return new CardText([.. kept.Select(line => Shortened(font, line, size, width))], size);
    }

    private static string Shortened(FontFile font, string line, int size, int width)
    {
        var text = line;
        while (Width(font, text, size) > width && text.Length > 2)
        {
            var end = text.Length - 2;
            text = text[..(char.IsLowSurrogate(text[end]) ? end - 1 : end)].TrimEnd() + "…";
        }
        return text;
    }

    private static List<string> Wrapped(FontFile font, string[] words, int size, int width)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && Width(font, $"{lines[^1]} {word}", size) <= width)
            {
                lines[^1] = $"{lines[^1]} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }
        return lines;
    }

    private static double Width(FontFile font, string text, int size) => font.WidthOf(text) * (double)size / font.UnitsPerEm;
}
