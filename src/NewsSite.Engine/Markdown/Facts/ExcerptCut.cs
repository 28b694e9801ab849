namespace NewsSite.Markdown.Facts;

/// <summary>Cuts a text near a length: after a sentence if one ends in the second half, else after a word, with an ellipsis.</summary>
internal static class ExcerptCut
{
    public static string At(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        for (var i = length - 1; i >= length / 2; i--)
        {
            if (EndsSentence(text, i))
            {
                return text[..(i + 1)];
            }
        }
        var end = text.LastIndexOf(' ', length - 1, length / 2);
        if (end < 0)
        {
            end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        }
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    private static bool EndsSentence(string text, int i)
        => text[i] is '。' or '！' or '？'
            || (text[i] is '.' or '!' or '?' or '…' && text[i + 1] == ' ' && !IsInitial(text, i));

    /// <summary>"J. Smith", "U.S. forces": a point after a single letter ends nothing.</summary>
    private static bool IsInitial(string text, int i)
        => text[i] == '.' && i >= 2 && char.IsLetter(text[i - 1]) && !char.IsLetterOrDigit(text[i - 2]);
}
