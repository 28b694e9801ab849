using NewsSite.Diagnostics;

namespace NewsSite.Yaml;

/// <summary>
/// Which entry of a map is which field's: under its own name or an older one, each field once. There are so few that looking
/// through them is faster than a table is made.
/// </summary>
internal sealed class FieldEntries
{
    private readonly List<(string Name, YamlEntry Entry)> _entries;
    private readonly List<(string Name, YamlNode Value)> _overruled = [];
    private readonly List<YamlEntry> _unknown = [];
    private readonly List<(YamlEntry Entry, Field Field)> _aliased = [];
    private List<Field>? _repeated;
    private readonly string _path;
    private readonly YamlMap _map;
    private readonly ICollection<Diagnostic> _diagnostics;

    public FieldEntries(string path, YamlMap map, FieldTable table, ICollection<Diagnostic> diagnostics)
    {
        _path = path;
        _map = map;
        _diagnostics = diagnostics;
        _entries = new List<(string, YamlEntry)>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            Sort(entry, table.Find(entry.Key.Text));
            HasTails |= HasTail(entry.Value);
        }
    }

    /// <summary>Keys the table does not know, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Unknown => _unknown;

    /// <summary>Keys that were written by an older name.</summary>
    public IReadOnlyList<(YamlEntry Entry, Field Field)> Aliased => _aliased;

    /// <summary>Whether a field stands under several of its names.</summary>
    public bool IsRepeated(Field field) => _repeated?.Contains(field) == true;

    /// <summary>Whether there is a comment behind any value, which is rare.</summary>
    public bool HasTails { get; }

    public YamlEntry? Find(string name) => IndexOf(name) is >= 0 and var index ? _entries[index].Entry : null;

    /// <summary>The other values, where the file sets the field several times and not to the same.</summary>
    public IEnumerable<YamlNode> Contradictions(string name)
    {
        if ((_overruled.Count == 0 && _map.Contradictions.Count == 0) || Find(name) is not { } entry)
        {
            return [];
        }
        var others = _overruled.Where(other => other.Name == name).Select(other => other.Value);
        return _map.Contradictions.TryGetValue(entry.Key.Text, out var repeated) ? others.Prepend(repeated) : others.Where(other => !IsSame(entry.Value, other));
    }

    private void Sort(YamlEntry entry, Field? field)
    {
        if (field is null)
        {
            _unknown.Add(entry);
            return;
        }
        var index = IndexOf(field.Name);
        if (index >= 0)
        {
            (_repeated ??= []).Add(field);
        }
        if (index >= 0 && IsEmpty(entry) == IsEmpty(_entries[index].Entry))
        {
            PreferOwnName(entry, field, index);
            return;
        }
        if (index >= 0)
        {
            // What is empty says nothing against a value.
            entry = IsEmpty(entry) ? _entries[index].Entry : entry;
            _entries.RemoveAt(index);
        }
        _entries.Add((field.Name, entry));
        if (field.Name != entry.Key.Text)
        {
            _aliased.Add((entry, field));
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Name == name)
            {
                return i;
            }
        }
        return -1;
    }

    private static bool IsEmpty(YamlEntry entry) => entry.Value is YamlScalar { IsNull: true } or YamlScalar { IsBlank: true };

    private static bool HasTail(YamlNode value)
        => value is YamlScalar { Tail: not null } || (value is YamlList list && list.Items.Any(item => item is YamlScalar { Tail: not null }));

    private static bool IsSame(YamlNode value, YamlNode other)
        => value is YamlScalar one && other is YamlScalar two && one.Text == two.Text;

    /// <summary>A field that stands under two of its names: its own name wins, else the first; the other one is reported.</summary>
    private void PreferOwnName(YamlEntry entry, Field field, int index)
    {
        var kept = _entries[index].Entry;
        if (entry.Key.Text == field.Name)
        {
            (_entries[index], entry, kept) = ((field.Name, entry), kept, entry);
        }
        _overruled.Add((field.Name, entry.Value));
        _diagnostics.Add(Errors.FrontMatter.SameFieldTwice(new SourceSpan(_path, entry.Key.Start, entry.Key.End), entry.Key.Text, kept.Key.Text));
    }
}
