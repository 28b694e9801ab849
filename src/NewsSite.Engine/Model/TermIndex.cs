using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>
/// The tags, topics or series of one edition. Spellings with the same slug are one term, shown by its record or by the
/// spelling most stories use (decision 10).
/// </summary>
public sealed class TermIndex
{
    private readonly TermKind _kind;
    private readonly Edition _edition;
    private readonly Dictionary<string, TermSource> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Usage>> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    public TermIndex(TermKind kind, Edition edition, IEnumerable<TermSource> records)
    {
        _kind = kind;
        _edition = edition;
        foreach (var record in records)
        {
            var slug = SlugOf(record);
            foreach (var name in record.Also.Append(record.Title.Value).Append(record.Id).Select(Slug.From).Append(slug))
            {
                _records.TryAdd(name, record);
            }
        }
    }

    public IEnumerable<Term> All => _terms.Values;

    /// <summary>The folder of the term's page.</summary>
    public static string SlugOf(TermSource record) => Slug.From(record.Slug?.Value ?? record.Id);

    /// <summary>The key under which a spelling's term is kept.</summary>
    private string KeyOf(string spelling)
    {
        var slug = Slug.From(spelling);
        return _records.TryGetValue(slug, out var record) ? SlugOf(record) : slug;
    }

    /// <summary>Notes that a story uses a spelling.</summary>
    public void Count(string path, Located<string> spelling, DiagnosticBag diagnostics)
    {
        var key = KeyOf(spelling.Value);
        if (key.Length == 0)
        {
            diagnostics.Add(Errors.FrontMatter.TermWithoutPage(spelling.In(path), _kind.ToString().ToLowerInvariant(), spelling.Value));
            return;
        }
        if (!_spellings.TryGetValue(key, out var spellings))
        {
            _spellings.Add(key, spellings = new Dictionary<string, Usage>(StringComparer.Ordinal));
        }
        spellings[spelling.Value] = spellings.TryGetValue(spelling.Value, out var usage)
            ? usage with { Stories = usage.Stories + 1 }
            : new Usage(spelling.In(path), 1);
    }

    /// <summary>Makes the terms, once every use is counted; those with a record come even without a story.</summary>
    public void Create(Func<int> nextNumber, DiagnosticBag diagnostics)
    {
        foreach (var key in _spellings.Keys.Union(_records.Values.Select(SlugOf)).Where(key => key.Length > 0).Order(StringComparer.Ordinal))
        {
            var record = _records.GetValueOrDefault(key);
            var spellings = _spellings.GetValueOrDefault(key) ?? [];
            var shown = record?.Title.Value ?? MostFrequent(spellings);
            ReportVariants(shown, spellings, diagnostics);
            _terms.Add(key, new Term
            {
                Number = nextNumber(),
                Edition = _edition,
                Kind = _kind,
                Key = key,
                Title = shown,
                Url = $"{_edition.HomeUrl}{Folder(_kind)}/{key}/",
                Source = record,
            });
        }
    }

    /// <summary>The terms of these spellings, each once, in the story's order.</summary>
    public ImmutableArray<Term> Resolve(IEnumerable<Located<string>> spellings)
        => [.. spellings.Select(spelling => _terms.GetValueOrDefault(KeyOf(spelling.Value))).OfType<Term>().Distinct()];

    public static string Folder(TermKind kind) => kind switch
    {
        TermKind.Tag => "tags",
        TermKind.Topic => "topics",
        _ => "series",
    };

    private static string MostFrequent(Dictionary<string, Usage> spellings)
        => spellings.OrderByDescending(pair => pair.Value.Stories).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;

    private void ReportVariants(string shown, Dictionary<string, Usage> spellings, DiagnosticBag diagnostics)
    {
        var others = spellings.Where(pair => pair.Key != shown).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        if (others.Count > 0 && spellings.ContainsKey(shown))
        {
            var variants = string.Join(", ", others.Select(pair => $"'{pair.Key}' ({pair.Value.Stories})"));
            diagnostics.Add(Errors.FrontMatter.TermVariants(others[0].Value.First, _kind.ToString().ToLowerInvariant(), shown, variants));
        }
    }

    private sealed record Usage(SourceSpan First, int Stories);
}
