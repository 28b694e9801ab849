using System.Collections.Immutable;

namespace NewsSite.Yaml;

/// <summary>One key that a map may hold: its name, the older names it is also read by, its type in words, and what it means.</summary>
public sealed record Field(string Name, string Type, string Meaning)
{
    private const string DefaultMark = "default ";

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the meaning says of the value of an absent field, in its words; <c>null</c> if it says nothing.</summary>
    public string? Default
        => Meaning.IndexOf(DefaultMark, StringComparison.Ordinal) is >= 0 and var at ? Meaning[(at + DefaultMark.Length)..].Split(';')[0] : null;
}

/// <summary>
/// The keys that one kind of map may hold. Readers, "did you mean" and the reference pages in docs/ all use the same table,
/// so that none of them can name a key the others do not know.
/// </summary>
public sealed class FieldTable
{
    private readonly Dictionary<string, Field> _byName = new(StringComparer.OrdinalIgnoreCase);

    public FieldTable(params ImmutableArray<Field> fields)
    {
        Fields = fields;
        foreach (var field in fields)
        {
            _byName.Add(field.Name, field);
            foreach (var alias in field.Aliases)
            {
                _byName.TryAdd(alias, field);
            }
        }
    }

    public ImmutableArray<Field> Fields { get; }

    /// <summary>All names, aliases included; for suggestions.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The field of a name or alias; case does not count, as in most generators.</summary>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);
}
