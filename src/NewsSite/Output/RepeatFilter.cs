using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// Keeps a migrated archive's thousands of equal warnings from burying the one that matters: of equal findings three
/// places are shown, of findings that differ only in what they quote or count, twenty. Every hidden one is counted.
/// Errors are never hidden.
/// </summary>
internal sealed class RepeatFilter
{
    private const int EqualShown = 3;
    private const int AlikeShown = 20;

    private readonly Dictionary<(string Code, string Text), Tally> _equal = [];
    private readonly Dictionary<(string Code, string Text), Tally> _alike = [];
    private readonly HashSet<Diagnostic> _hidden = new(ReferenceEqualityComparer.Instance);

    public RepeatFilter(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(d => d.Severity != Severity.Error))
        {
            Sort(diagnostic);
        }
    }

    public bool Shows(Diagnostic diagnostic) => !_hidden.Contains(diagnostic);

    /// <summary>The lines that stand for what is hidden, to be printed after the last place shown.</summary>
    public IEnumerable<string> LinesAfter(Diagnostic shown)
    {
        if (_equal.TryGetValue(EqualKey(shown), out var equal) && equal.HiddenAfter(shown))
        {
            yield return $"… and {Words.Number(equal.Hidden)} more like this (--verbose shows all)";
        }
        if (_alike.TryGetValue(AlikeKey(shown), out var alike) && alike.HiddenAfter(shown))
        {
            yield return $"… and {Words.Number(alike.Hidden)} more {shown.Code} (--verbose shows all)";
        }
    }

    private void Sort(Diagnostic diagnostic)
    {
        var equal = Find(_equal, EqualKey(diagnostic));
        var alike = Find(_alike, AlikeKey(diagnostic));
        if (equal.Shown == EqualShown)
        {
            equal.Hidden++;
        }
        else if (alike.Shown == AlikeShown)
        {
            alike.Hidden++;
        }
        else
        {
            equal.Show(diagnostic);
            alike.Show(diagnostic);
            return;
        }
        _hidden.Add(diagnostic);
    }

    private static Tally Find(Dictionary<(string, string), Tally> tallies, (string, string) key)
        => tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new Tally();

    private static (string, string) EqualKey(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Message);

    private static (string, string) AlikeKey(Diagnostic diagnostic) => (diagnostic.Code, Pattern(diagnostic.Message));

    /// <summary>The message without numbers and without all from its first quotation mark to its last: what is quoted may contain apostrophes.</summary>
    private static string Pattern(string message)
    {
        var first = message.IndexOf('\'', StringComparison.Ordinal);
        var last = message.LastIndexOf('\'');
        var pattern = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            if ((i < first || i > last) && !char.IsAsciiDigit(message[i]))
            {
                pattern.Append(message[i]);
            }
        }
        return pattern.ToString();
    }

    private sealed class Tally
    {
        private Diagnostic? _last;

        public int Shown { get; private set; }

        public int Hidden { get; set; }

        public void Show(Diagnostic diagnostic)
        {
            Shown++;
            _last = diagnostic;
        }

        public bool HiddenAfter(Diagnostic diagnostic) => Hidden > 0 && ReferenceEquals(_last, diagnostic);
    }
}
