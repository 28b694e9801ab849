using System.Collections.ObjectModel;

namespace NewsSite.Diagnostics;

/// <summary>
/// The findings about one text, as many as anyone reads: a hostile or broken text can hold hundreds of thousands. Errors are
/// counted apart, so that no number of warnings hides one.
/// </summary>
public sealed class TextFindings : Collection<Diagnostic>
{
    private const int Most = 1_000;

    private int _errors;
    private int _others;

    protected override void InsertItem(int index, Diagnostic item)
    {
        var count = item.Severity == Severity.Error ? ++_errors : ++_others;
        if (count <= Most)
        {
            base.InsertItem(index, item);
        }
        else if (count == Most + 1)
        {
            base.InsertItem(index, Errors.Markdown.TooManyFindings(item.Span, Most));
        }
    }
}
