using System.Collections.Immutable;

namespace NewsSite.Diagnostics;

/// <summary>Collects findings from any thread; what it hands out is sorted and free of repeats, whatever the order they came in.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _items = [];
    private readonly SuggestionBudget _suggestions = new();

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            _items.Add(diagnostic);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (_lock)
        {
            _items.AddRange(diagnostics);
        }
    }

    /// <summary>How many there are; behind them stands what is found from now on.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _items.Count;
            }
        }
    }

    /// <summary>What was found since there were so many, as it came.</summary>
    public ImmutableArray<Diagnostic> Since(int count)
    {
        lock (_lock)
        {
            return [.. _items.Skip(count)];
        }
    }

    public bool HasErrors
    {
        get
        {
            lock (_lock)
            {
                return _items.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>All findings by path, line, column, code and text (ordinal).</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            var sorted = _items
                .OrderBy(d => d.Span.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Span.Start)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .ThenBy(d => d.Callers, StringComparer.Ordinal)
                .ThenBy(d => d.Help, StringComparer.Ordinal)
                .DistinctBy(d => (d.Code, d.Span, d.Message))
                .Select(WithSuggestion)
                .ToImmutableArray();
            // Kept, so that nothing is looked up twice.
            _items.Clear();
            _items.AddRange(sorted);
            return sorted;
        }
    }

    private Diagnostic WithSuggestion(Diagnostic finding) => finding.Suggest is null ? finding : finding with
    {
        Help = Errors.DidYouMean(finding.Suggest(_suggestions)) ?? finding.Help,
        Suggest = null,
    };
}
