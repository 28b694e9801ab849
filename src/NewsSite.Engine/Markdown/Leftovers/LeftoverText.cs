using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Leftovers;

/// <summary>
/// A body's text as the parser sees it: the author's own, or one where template tags of other generators have been
/// replaced. It remembers every replacement, so that each place still leads to the place in the file.
/// </summary>
internal sealed class LeftoverText
{
    private readonly ImmutableArray<Replacement> _replacements;

    public LeftoverText(string text, ImmutableArray<Replacement> replacements, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        _replacements = replacements;
        Diagnostics = diagnostics;
    }

    public string Text { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static LeftoverText Unchanged(string text) => new(text, [], []);

    /// <summary>The place in the original text of a place in <see cref="Text"/>; inside a replacement that is its start.</summary>
    public int ToSource(int offset)
    {
        if (_replacements.Length == 0)
        {
            return offset;
        }
        var index = LastAtOrBefore(offset);
        if (index < 0)
        {
            return offset;
        }
        var last = _replacements[index];
        return offset < last.Start + last.Length
            ? last.SourceStart
            : last.SourceStart + last.SourceLength + offset - last.Start - last.Length;
    }

    /// <summary>True if the stretch touches a replaced tag.</summary>
    public bool IsLeftover(int offset, int length)
    {
        if (_replacements.Length == 0)
        {
            return false;
        }
        var index = LastAtOrBefore(offset + Math.Max(0, length - 1));
        return index >= 0 && _replacements[index] is var last && last.Start + last.Length >= offset && last.IsTarget;
    }

    private int LastAtOrBefore(int offset)
    {
        var low = 0;
        var high = _replacements.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_replacements[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return high;
    }
}
