using System.Text;

namespace NewsSite.Text;

/// <summary>
/// A link by reference in text that no definition belongs to: <c>[the bridge][1]</c>, shown by Markdown as it stands.
/// Citations (<c>[1][2]</c>), footnotes and what follows a word (<c>row[1][2]</c>) are none.
/// </summary>
/// <param name="Start">Where the first bracket stands, or the exclamation mark of a picture.</param>
/// <param name="Text">What readers are meant to see.</param>
/// <param name="Label">What should have been defined, without its brackets.</param>
/// <param name="End">Behind the last bracket.</param>
public readonly record struct ReferenceMark(int Start, string Text, string Label, int End)
{
    /// <summary>The first one at or after an offset, or <c>null</c>.</summary>
    public static ReferenceMark? Find(string text, int from)
    {
        for (var joint = text.IndexOf("][", from, StringComparison.Ordinal); joint >= 0; joint = text.IndexOf("][", joint + 1, StringComparison.Ordinal))
        {
            var open = joint == 0 ? -1 : text.LastIndexOfAny(['[', ']'], joint - 1, joint - from);
            var close = text.IndexOfAny(['[', ']'], joint + 2);
            if (open >= 0 && text[open] == '[' && close >= 0 && text[close] == ']' && IsLink(text, open, joint))
            {
                var start = open > from && text[open - 1] == '!' ? open - 1 : open;
                return new ReferenceMark(start, text[(open + 1)..joint], text[(joint + 2)..close], close + 1);
            }
        }
        return null;
    }

    /// <summary>The text with what readers are meant to see in place of the marks.</summary>
    public static string RemoveAll(string text)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (Find(text, position) is { } mark)
        {
            result.Append(text, position, mark.Start - position).Append(mark.Text);
            position = mark.End;
        }
        return position == 0 ? text : result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Whether what stands in brackets from <paramref name="open"/> to <paramref name="joint"/>, before other brackets, is a link's text.</summary>
    public static bool IsLink(string text, int open, int joint)
    {
        var shown = text.AsSpan(open + 1, joint - open - 1);
        return shown.Length > 0 && shown[0] != '^' && shown.ContainsAnyExceptInRange('0', '9')
            && text[joint - 1] != '\\'
            && (open == 0 || !(char.IsLetterOrDigit(text[open - 1]) || text[open - 1] is '\\' or ']'));
    }
}
