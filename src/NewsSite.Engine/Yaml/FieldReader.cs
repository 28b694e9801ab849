using System.Globalization;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Yaml;

/// <summary>
/// Reads the typed values of one map. Every value is read by the type its field declares, from the text as written
/// (so that <c>lang: no</c> stays Norwegian and <c>title: 1984</c> a title). A value of the wrong type is reported at its
/// place and read as absent; keys that the table does not know are reported by <see cref="ReportUnknownKeys"/>.
/// </summary>
public sealed class FieldReader
{
    /// <summary>
    /// The most items of a list that people write by hand. The largest investigations name some four hundred reporters; and
    /// an item can bring a list with pages and feeds of its own.
    /// </summary>
    public const int MaxItems = 500;

    /// <summary>The longest text of a field, in UTF-16 units; much of it stands in every list that shows the story.</summary>
    public const int MaxText = 10_000;

    private readonly FieldEntries _entries;
    private readonly FieldTable _table;

    public FieldReader(string path, YamlMap map, FieldTable table, ICollection<Diagnostic> diagnostics)
    {
        Path = path;
        Map = map;
        Diagnostics = diagnostics;
        _table = table;
        _entries = new FieldEntries(path, map, table, diagnostics);
    }

    public string Path { get; }

    public YamlMap Map { get; }

    /// <summary>Whether the map is the value of another's key.</summary>
    public bool IsNested { get; private init; }

    public ICollection<Diagnostic> Diagnostics { get; }

    /// <summary>Keys the table does not know, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> UnknownKeys => _entries.Unknown;

    /// <summary>Keys that were written by an older name, and whether the field stands under another name, too.</summary>
    public IEnumerable<(YamlScalar Key, Field Field, bool IsRepeated)> AliasedKeys
        => _entries.Aliased.Select(alias => (alias.Entry.Key, alias.Field, _entries.IsRepeated(alias.Field) || Map.Contradictions.ContainsKey(alias.Entry.Key.Text)));

    /// <param name="isToldElsewhere">Keys for which another finding says more.</param>
    /// <param name="create">Makes the finding; by itself a warning.</param>
    public void ReportUnknownKeys(Predicate<YamlEntry>? isToldElsewhere = null, Func<SourceSpan, string, Diagnostic>? create = null)
    {
        var known = UnknownKeys.Count == 0 ? [] : _table.Fields.Select(field => field.Name).ToList();
        foreach (var entry in UnknownKeys.Where(entry => isToldElsewhere?.Invoke(entry) != true))
        {
            var name = entry.Key.Text;
            Diagnostics.Add((create?.Invoke(SpanOf(entry.Key), name) ?? Errors.FrontMatter.UnknownKey(SpanOf(entry.Key), name, known)).Suggesting(name, _table.Names));
        }
    }

    /// <summary>The value as it stands, or <c>null</c> if the key is absent or empty.</summary>
    public YamlNode? Node(string name)
        => _entries.Find(name) is { Value: not YamlScalar { IsNull: true } and var value } ? value : null;

    public bool Has(string name) => _entries.Find(name) is not null;

    /// <summary>The other values, where the file sets the field several times and not to the same.</summary>
    public IEnumerable<YamlNode> Contradictions(string name) => _entries.Contradictions(name);

    /// <summary>Whether the key itself stands twice with different values, which is an error that has been reported.</summary>
    public bool IsRepeated(string name) => _entries.Find(name) is { } entry && Map.Contradictions.ContainsKey(entry.Key.Text);

    /// <summary>Where a value begins; of a long one nobody wants to see more.</summary>
    private SourceSpan StartOf(YamlNode node) => SourceSpan.At(Path, node.Start.Line, node.Start.Column);

    public SourceSpan SpanOf(YamlNode node) => new(Path, node.Start, node.End);

    /// <summary>Where the field's value stands, or its key if that is empty; the file as a whole if the field is absent.</summary>
    public SourceSpan PlaceOf(string name)
        => _entries.Find(name) is not { } entry ? SourceSpan.File(Path)
            : SpanOf(entry.Value is YamlScalar { Text.Length: 0, IsPlain: true } ? entry.Key : entry.Value);

    /// <summary>The key as the file writes it, which may be an older name of the field.</summary>
    public string KeyOf(string name) => _entries.Find(name) is { } entry ? entry.Key.Text : name;

    /// <summary>
    /// What a field's values, one or a list of them, lose to comments that look like text; empty values count too. Of a sentence
    /// that goes on behind <c>#</c> any comment looks like text.
    /// </summary>
    public IEnumerable<Located<string>> Tails(string name, bool isSentence)
        => !_entries.HasTails || _entries.Find(name) is not { } entry ? []
            : (entry.Value is YamlList list ? list.Items : [entry.Value]).OfType<YamlScalar>()
                .Where(scalar => scalar.IsTailText || (isSentence && !scalar.IsBlank))
                .Select(scalar => scalar.Tail).OfType<Located<string>>();

    /// <summary>The same map where a field's value is the first item of the list that stands there; <c>null</c> of an empty list.</summary>
    public FieldReader? WithFirst(string name)
        => _entries.Find(name) is { Value: YamlList { Items: [var first, ..] } } entry
            ? new FieldReader(Path, new YamlMap([new YamlEntry(entry.Key, first)], Map.Start, Map.End), _table, Diagnostics) { IsNested = IsNested }
            : null;

    public Located<string>? Text(string name)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return Text(scalar, name);
            case var other:
                WrongType(other, name, "text");
                return null;
        }
    }

    private Located<string>? Text(YamlScalar scalar, string name)
    {
        var text = scalar.Text.Trim();
        if (text.Length > MaxText)
        {
            Diagnostics.Add(Errors.FrontMatter.TextTooLong(StartOf(scalar), KeyOf(name), text.Length, MaxText));
            return null;
        }
        return text.Length == 0 ? null : new Located<string>(text, scalar.Start, scalar.End);
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    /// <param name="name">The field.</param>
    /// <param name="nameKey">The key whose text counts where an item is a map.</param>
    public IReadOnlyList<Located<string>> Texts(string name, string? nameKey = null)
    {
        switch (Node(name))
        {
            case null:
                return [];
            case YamlScalar scalar:
                return Text(scalar, name) is { } text ? [text] : [];
            case YamlList list:
                return ItemTexts(list, name, nameKey);
            case var other:
                WrongType(other, name, "a list of texts");
                return [];
        }
    }

    private List<Located<string>> ItemTexts(YamlList list, string name, string? nameKey)
    {
        var texts = new List<Located<string>>();
        foreach (var item in Items(list, name))
        {
            if (NameIn(item, nameKey) is not YamlScalar scalar)
            {
                WrongType(item, name, "text in each line of the list");
            }
            else if (!scalar.IsNull && Text(scalar, name) is { } text)
            {
                texts.Add(text);
            }
        }
        return texts;
    }

    private static YamlNode? NameIn(YamlNode item, string? nameKey)
        => item is YamlMap map && nameKey is not null ? map.Find(nameKey) ?? item : item;

    /// <summary>The items of a list; none, after an error, if there are more than anyone writes by hand.</summary>
    public IReadOnlyList<YamlNode> Items(YamlList list, string name)
        => IsTooMany(list.Items.Count, list, name) ? [] : list.Items;

    /// <summary>Whether a field has more than <see cref="MaxItems"/> items, which is then reported.</summary>
    public bool IsTooMany(int count, YamlNode node, string name)
    {
        if (count > MaxItems)
        {
            Diagnostics.Add(Errors.FrontMatter.TooManyItems(StartOf(node), KeyOf(name), count, MaxItems));
        }
        return count > MaxItems;
    }

    public Located<bool>? Flag(string name)
    {
        var node = Node(name);
        if (node is null)
        {
            return null;
        }
        if (node is YamlScalar scalar && YamlValue.TryFlag(scalar.Text, out var value))
        {
            return new Located<bool>(value, scalar.Start, scalar.End);
        }
        WrongValue(node, name, "yes or no");
        return null;
    }

    public Located<int>? Number(string name, int min = int.MinValue, int max = int.MaxValue)
    {
        var node = Node(name);
        if (node is null)
        {
            return null;
        }
        if (node is not YamlScalar scalar
            || !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            WrongValue(node, name, "a whole number");
            return null;
        }
        if (value < min || value > max)
        {
            Diagnostics.Add(Errors.FrontMatter.OutOfRange(SpanOf(scalar), KeyOf(name), scalar.Text, min, max));
            return null;
        }
        return new Located<int>(value, scalar.Start, scalar.End);
    }

    /// <summary>A number that may have decimals, with a point.</summary>
    public double? Amount(string name)
    {
        var node = Node(name);
        if (node is null)
        {
            return null;
        }
        if (node is YamlScalar scalar
            && double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value))
        {
            return value;
        }
        WrongValue(node, name, "a number");
        return null;
    }

    /// <summary>A colour; what stands behind a number sign without quotes is a comment, and told.</summary>
    public Colour? Colour(string name)
    {
        foreach (var tail in Tails(name, isSentence: false))
        {
            Diagnostics.Add(Errors.FrontMatter.CutByComment(tail.In(Path), KeyOf(name), tail.Value));
        }
        if (Node(name) is not { } node || node is YamlScalar { IsBlank: true })
        {
            return null;
        }
        var colour = node is YamlScalar scalar ? NewsSite.Text.Colour.TryParse(scalar.Text) : null;
        if (colour is null)
        {
            WrongType(node, name, "a colour such as \"#1b2a3a\"");
        }
        return colour;
    }

    /// <summary>One of a few words, ignoring case.</summary>
    public Located<T>? Choice<T>(string name, IReadOnlyDictionary<string, T> words)
    {
        var text = Text(name);
        if (text is null)
        {
            return null;
        }
        if (words.TryGetValue(text.Value.ToLowerInvariant(), out var value))
        {
            return text.With(value);
        }
        Diagnostics.Add(Errors.FrontMatter.NotOneOf(text.In(Path), KeyOf(name), text.Value, words.Keys, Suggestion.For(text.Value, words.Keys)) with { Mends = ScalarMends.Straighten(Path, text) });
        return null;
    }

    /// <summary>Several of a few words, ignoring case; what is none of them is reported and left out.</summary>
    public IReadOnlyList<T> Choices<T>(string name, IReadOnlyDictionary<string, T> words)
    {
        var chosen = new List<T>();
        foreach (var text in Texts(name))
        {
            if (words.TryGetValue(text.Value.ToLowerInvariant(), out var value))
            {
                chosen.Add(value);
            }
            else
            {
                Diagnostics.Add(Errors.FrontMatter.NotOneOf(text.In(Path), KeyOf(name), text.Value, words.Keys, Suggestion.For(text.Value, words.Keys)) with { Mends = ScalarMends.Straighten(Path, text) });
            }
        }
        return chosen;
    }

    /// <summary>The fields of a nested map, or <c>null</c> if the key is absent.</summary>
    public FieldReader? Fields(string name, FieldTable table)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case YamlMap map:
                return Nested(map, table);
            case var other:
                WrongType(other, name, "a map of keys and values");
                return null;
        }
    }

    public FieldReader Nested(YamlMap map, FieldTable table) => new(Path, map, table, Diagnostics) { IsNested = true };

    /// <summary>A free map, as <c>params</c> holds it.</summary>
    public DataValue.Map Data(string name)
    {
        switch (Node(name))
        {
            case null:
                return DataValue.Map.Empty;
            case YamlMap map:
                return (DataValue.Map)YamlValue.ToData(map);
            case var other:
                WrongType(other, name, "a map of keys and values");
                return DataValue.Map.Empty;
        }
    }

    /// <summary>A value that must be there: a key that is absent or empty is reported where its map starts.</summary>
    public Located<T>? Required<T>(string name, Func<string, Located<T>?> read, Func<SourceSpan, string, Diagnostic> missing)
    {
        var value = read(name);
        if (value is null && (Node(name) is not { } node || node is YamlScalar { IsBlank: true }))
        {
            Diagnostics.Add(missing(SourceSpan.At(Path, Map.Start.Line, Map.Start.Column), name));
        }
        return value;
    }

    public void WrongType(YamlNode node, string name, string expected) => Diagnostics.Add(OfWrongType(node, name, expected));

    /// <summary>Of a value that is no text, so that no quotes belong to it.</summary>
    private void WrongValue(YamlNode node, string name, string expected)
        => Diagnostics.Add(OfWrongType(node, name, expected) with
        {
            Mends = node is YamlScalar scalar ? ScalarMends.Straighten(Path, new Located<string>(scalar.Text, scalar.Start, scalar.End)) : [],
        });

    private Diagnostic OfWrongType(YamlNode node, string name, string expected)
        => Errors.FrontMatter.WrongType(SpanOf(node), KeyOf(name), expected, node is YamlScalar scalar ? $"'{scalar.Text}'" : node.Kind);
}
