using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Finds the known name near to one that stories give, which thousands of them may, and remembers it.</summary>
internal sealed class NearNames(IReadOnlyCollection<string> known)
{
    private readonly SuggestionBudget _budget = new();
    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);

    public string? Of(string name)
    {
        if (!_found.TryGetValue(name, out var near))
        {
            _found.Add(name, near = Suggestion.For(name, known, _budget));
        }
        return near;
    }
}
