using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsSite.Content;
using NewsSite.Content.Packing;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>
/// The authors of one edition: those with a record, found by id, then by name or another spelling, ignoring case; and those
/// whom stories name without one (decision 10).
/// </summary>
public sealed class AuthorIndex
{
    private readonly Edition _edition;
    private readonly bool _recordsRequired;
    private readonly Func<int> _nextNumber;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, AuthorSource> _recordByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly NearNames _nearNames;
    private readonly Dictionary<AuthorSource, Author> _byRecord = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<string, Author> _byKey = new(StringComparer.Ordinal);

    /// <summary>By the names as stories write them, those of which nothing is to be told: an archive names each thousands of times.</summary>
    private readonly Dictionary<string, Author> _byMention = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Mention> _mentions = new(Utf8Names.Comparer);
    private readonly ConcurrentDictionary<string, Mention>.AlternateLookup<ReadOnlySpan<byte>> _mentionsInUtf8;

    public AuthorIndex(Edition edition, ImmutableArray<AuthorSource> records, bool recordsRequired, Func<int> nextNumber, DiagnosticBag diagnostics)
    {
        _mentionsInUtf8 = _mentions.GetAlternateLookup<ReadOnlySpan<byte>>();
        _edition = edition;
        _recordsRequired = recordsRequired;
        _nextNumber = nextNumber;
        _diagnostics = diagnostics;
        _nearNames = new NearNames(_recordByName.Keys);
        foreach (var record in records)
        {
            _recordByName.TryAdd(record.Id, record);
        }
        foreach (var record in records)
        {
            foreach (var name in record.Also.Prepend(record.Name.Value))
            {
                _recordByName.TryAdd(name, record);
            }
        }
        foreach (var record in records)
        {
            var key = SlugOf(record, edition.Settings.Letters);
            // Two of one slug are reported where all records are known; each keeps its stories meanwhile. No slug holds a '~'.
            key = _byKey.ContainsKey(key) ? $"{key}~{_byRecord.Count}" : key;
            _byRecord.Add(record, Add(key, record.Name.Value, record));
        }
    }

    public IEnumerable<Author> All => _byKey.Values;

    public ImmutableArray<Credit> Resolve(string path, ImmutableArray<AuthorEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return [];
        }
        var credits = ImmutableArray.CreateBuilder<Credit>(entries.Length);
        foreach (var entry in entries)
        {
            if (Find(path, entry.Name) is { } author)
            {
                credits.Add(new Credit(author, entry.Role, entry.Affiliation ?? author.Source?.Affiliation, entry.Url));
            }
        }
        return credits.DrainToImmutable();
    }

    /// <summary>The authors of a story of whom nothing but their names is given, as most stories do; <c>null</c> of any other. May be asked by many threads.</summary>
    internal Mention[]? MentionsIn(FrontMatter front)
    {
        var (first, others) = (default(Mention), default(List<Mention>));
        foreach (var author in front.EachAuthor)
        {
            if (!author.TryGetSoleText(FrontMatterPacking.AuthorName, out var name))
            {
                return null;
            }
            var mention = MentionOf(name);
            if (first is not null)
            {
                others ??= [first];
                others.Add(mention);
            }
            first ??= mention;
        }
        return others?.ToArray() ?? first?.Alone;
    }

    private Mention MentionOf(PackedText name)
        => _mentionsInUtf8.TryGetValue(name.Bytes, out var mention) ? mention : _mentions.GetOrAdd(name.ToLocated().Value, new Mention());

    /// <summary>The credits of a story that mentions these and credits nobody else; <c>null</c> if it is not yet known that there is nothing to tell of their names.</summary>
    internal static StoryCredits? CreditsOf(Mention[] mentions)
    {
        if (mentions is [var alone])
        {
            return alone.Credits;
        }
        var credits = new Credit[mentions.Length];
        for (var i = 0; i < credits.Length; i++)
        {
            if (mentions[i].Credits is not { } known)
            {
                return null;
            }
            credits[i] = known.Authors[0];
        }
        return new StoryCredits { Authors = ImmutableCollectionsMarshal.AsImmutableArray(credits) };
    }

    /// <summary>The credits of a story's authors, which are kept with their mentions, so that the next story that mentions them need not be read.</summary>
    internal ImmutableArray<Credit> Resolve(string path, ImmutableArray<AuthorEntry> entries, Mention[] mentions)
    {
        var credits = Resolve(path, entries);
        for (var i = 0; i < mentions.Length && credits.Length == mentions.Length; i++)
        {
            if (mentions[i].Credits is null && _byMention.ContainsKey(entries[i].Name.Value))
            {
                mentions[i].Credits = new StoryCredits { Authors = [credits[i]] };
            }
        }
        return credits;
    }

    private Author? Find(string path, Located<string> name)
    {
        if (_byMention.TryGetValue(name.Value, out var mentioned))
        {
            return mentioned;
        }
        if (_recordByName.TryGetValue(name.Value, out var record))
        {
            return Remember(name.Value, _byRecord[record]);
        }
        var isPlain = !Report(path, name);
        var key = _edition.SlugOf(name.Value);
        if (key.Length == 0)
        {
            _diagnostics.Add(Errors.FrontMatter.EmptySlug(name.In(path), name.Value));
            return null;
        }
        var author = _byKey.TryGetValue(key, out var known) ? known : Add(key, name.Value, null);
        return isPlain ? Remember(name.Value, author) : author;
    }

    private Author Remember(string name, Author author)
    {
        _byMention.Add(name, author);
        return author;
    }

    /// <summary>Whether there is anything to tell of the name, at this place or at another.</summary>
    private bool Report(string path, Located<string> name)
    {
        var names = BylineNames.Split(name.Value);
        var isList = names.Length > 1 || names[0] != name.Value;
        if (name.Start.Line > 0 && isList)
        {
            _diagnostics.Add(Errors.FrontMatter.AuthorsInOne(name.In(path), name.Value, names));
        }
        if (_recordByName.Count == 0 && !_recordsRequired)
        {
            return isList;
        }
        var suggestion = _nearNames.Of(name.Value);
        if (suggestion is not null || _recordsRequired)
        {
            _diagnostics.Add(Errors.FrontMatter.UnknownAuthor(name.In(path), name.Value, suggestion, _recordsRequired));
            return true;
        }
        return isList;
    }

    private Author Add(string key, string name, AuthorSource? record)
    {
        var author = new Author
        {
            Number = _nextNumber(),
            Edition = _edition,
            Key = key,
            Title = name,
            Url = _edition.AuthorUrl(key),
            Source = record,
        };
        _byKey.Add(key, author);
        return author;
    }

    /// <summary>The folder of the author's page.</summary>
    public static string SlugOf(AuthorSource record, Transliterator? letters)
    {
        var key = Slug.Chosen(record.Slug?.Value, record.Id, letters);
        return key.Length == 0 ? "author" : key;
    }
}

/// <summary>An author's name as stories write it. All stories that write it so share it.</summary>
internal sealed class Mention
{
    public Mention() => Alone = [this];

    /// <summary>What every story has that mentions nobody else.</summary>
    public Mention[] Alone { get; }

    /// <summary>What every such story credits; <c>null</c> until it is known that there is nothing to tell of the name.</summary>
    public StoryCredits? Credits { get; set; }
}
