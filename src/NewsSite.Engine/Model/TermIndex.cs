using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsSite.Content;
using NewsSite.Content.Packing;
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
    private const char FirstNotLatin = '\u0370';

    private readonly TermKind _kind;
    private readonly Edition _edition;
    private readonly Dictionary<string, TermSource> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling> _spellings = new(Utf8Names.Comparer);
    private readonly Dictionary<string, Spelling>.AlternateLookup<ReadOnlySpan<byte>> _spellingsInUtf8;
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    public TermIndex(TermKind kind, Edition edition, IEnumerable<TermSource> records)
    {
        _kind = kind;
        _edition = edition;
        _spellingsInUtf8 = _spellings.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (var record in records)
        {
            var slug = SlugOf(record, edition.Settings.Letters);
            foreach (var name in record.Also.Append(record.Title.Value).Append(record.Id).Select(edition.SlugOf).Append(slug))
            {
                _records.TryAdd(name, record);
            }
        }
    }

    public IEnumerable<Term> All => _terms.Values;

    /// <summary>The folder of the term's page.</summary>
    public static string SlugOf(TermSource record, Transliterator? letters)
        => Slug.Chosen(record.Slug?.Value, record.Id, letters);

    /// <summary>The key under which a spelling's term is kept.</summary>
    private string KeyOf(string spelling)
    {
        var slug = _edition.SlugOf(spelling);
        return _records.TryGetValue(slug, out var record) ? SlugOf(record, _edition.Settings.Letters) : slug;
    }

    /// <summary>Notes that a story uses these spellings.</summary>
    internal void Count(string path, PackedTexts spellings, DiagnosticBag diagnostics)
    {
        foreach (var spelling in spellings)
        {
            if (_spellingsInUtf8.TryGetValue(spelling.Bytes, out var known) && known.First is not null)
            {
                known.Stories++;
            }
            else
            {
                Count(path, spelling.ToLocated(), diagnostics);
            }
        }
    }

    /// <summary>Notes that a story uses a spelling.</summary>
    public void Count(string path, Located<string> spelling, DiagnosticBag diagnostics)
    {
        var known = SpellingOf(spelling.Value);
        if (known.Key.Length == 0)
        {
            diagnostics.Add(Errors.FrontMatter.TermWithoutPage(spelling.In(path), _kind.ToString().ToLowerInvariant(), spelling.Value));
            return;
        }
        known.First ??= spelling.In(path);
        known.Stories++;
    }

    /// <summary>An archive uses the same spellings again and again.</summary>
    private Spelling SpellingOf(string text)
    {
        if (!_spellings.TryGetValue(text, out var spelling))
        {
            _spellings.Add(text, spelling = new Spelling(text, KeyOf(text)));
        }
        return spelling;
    }

    /// <summary>Makes the terms, once every use is counted; those with a record come even without a story.</summary>
    public void Create(Func<int> nextNumber, DiagnosticBag diagnostics)
    {
        var used = _spellings.Values.ToLookup(spelling => spelling.Key, StringComparer.Ordinal);
        foreach (var key in used.Select(spellings => spellings.Key).Union(_records.Values.Select(record => SlugOf(record, _edition.Settings.Letters))).Where(key => key.Length > 0).Order(StringComparer.Ordinal))
        {
            var record = _records.GetValueOrDefault(key);
            var spellings = used[key].ToList();
            var shown = record?.Title.Value ?? MostFrequent(spellings);
            ReportVariants(shown, spellings, diagnostics);
            _terms.Add(key, new Term
            {
                Number = nextNumber(),
                Edition = _edition,
                Kind = _kind,
                Key = key,
                Title = shown,
                Url = _edition.TermUrl(_kind, key),
                Source = record,
            });
        }
        if (_kind != TermKind.Series)
        {
            ReportTwins(used, diagnostics);
        }
    }

    /// <summary>Terms that are one word to a reader and have two lists: on-line and online, São Paulo and Sao Paulo, Путин and Putin.</summary>
    private void ReportTwins(ILookup<string, Spelling> used, DiagnosticBag diagnostics)
    {
        var language = LanguageTag.Primary(_edition.Language);
        var latin = new Transliterator(Transliterator.Names.Contains(language) ? language : null, asciiOnly: false);
        var terms = _terms.Values.Where(term => used.Contains(term.Key) && term.Title.Any(char.IsLetter)).ToList();
        var twins = terms.GroupBy(term => WithoutSpaces(_edition.Settings.Alphabet.KeyOf(Slug.From(term.Title))), StringComparer.Ordinal).ToList();
        if (terms.Any(IsInOtherLetters))
        {
            twins.AddRange(terms.GroupBy(term => WithoutSpaces(_edition.Settings.Alphabet.KeyOf(Slug.From(term.Title, latin))), StringComparer.Ordinal).Where(group => group.Select(IsInOtherLetters).Distinct().Count() > 1));
        }
        foreach (var group in twins)
        {
            var ordered = group.OrderByDescending(term => used[term.Key].Sum(spelling => spelling.Stories)).ThenBy(term => term.Key, StringComparer.Ordinal).ToList();
            diagnostics.AddRange(ordered.Skip(1).Select(term => Errors.Syndication.TwinTerms(used[term.Key].First().First!.Value, _kind.ToString().ToLowerInvariant(), term.Title, ordered[0].Title)));
        }
    }

    private static bool IsInOtherLetters(Term term) => term.Title.Any(c => c >= FirstNotLatin);

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The terms of these spellings, each once, in the story's order. May be asked by many threads.</summary>
    internal ImmutableArray<Term> Resolve(PackedTexts spellings)
    {
        var most = 0;
        foreach (var _ in spellings)
        {
            most++;
        }
        if (most == 0)
        {
            return [];
        }
        var (terms, count) = (new Term[most], 0);
        foreach (var spelling in spellings)
        {
            var term = _spellingsInUtf8.TryGetValue(spelling.Bytes, out var used) ? Resolve(used) : Resolve(spelling.ToLocated().Value);
            if (term is not null && Array.IndexOf(terms, term, 0, count) < 0)
            {
                terms[count++] = term;
            }
        }
        Array.Resize(ref terms, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(terms);
    }

    /// <summary>The term of a spelling; <c>null</c> if no story in lists uses it and no record describes it.</summary>
    public Term? Resolve(string spelling) => _spellings.TryGetValue(spelling, out var used) ? Resolve(used) : _terms.GetValueOrDefault(KeyOf(spelling));

    /// <summary>Threads that come at the same time find the same.</summary>
    private Term? Resolve(Spelling spelling) => spelling.Term ??= _terms.GetValueOrDefault(spelling.Key);

    private static string MostFrequent(List<Spelling> spellings)
        => spellings.OrderByDescending(spelling => spelling.Stories).ThenBy(spelling => spelling.Text, StringComparer.Ordinal).First().Text;

    private void ReportVariants(string shown, List<Spelling> spellings, DiagnosticBag diagnostics)
    {
        var others = spellings.Where(spelling => spelling.Text != shown).OrderBy(spelling => spelling.Text, StringComparer.Ordinal).ToList();
        if (others.Count > 0 && others.Count < spellings.Count)
        {
            var variants = string.Join(", ", others.Select(spelling => $"'{spelling.Text}' ({spelling.Stories})"));
            diagnostics.Add(Errors.FrontMatter.TermVariants(others[0].First!.Value, _kind.ToString().ToLowerInvariant(), shown, variants));
        }
    }

    /// <summary>One way in which stories write a term.</summary>
    private sealed class Spelling(string text, string key)
    {
        public string Text => text;

        public string Key => key;

        public SourceSpan? First { get; set; }

        public int Stories { get; set; }

        public Term? Term { get; set; }
    }
}
