using System.Collections.Immutable;
using System.Text;

namespace NewsSite.Languages;

/// <summary>A language's lines in <see cref="CldrTable"/>, with those of its parents where it has none of its own.</summary>
internal sealed class CldrRecord
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private CldrRecord()
    {
    }

    public string this[string key] => _values[key];

    public bool Has(string key) => _values.ContainsKey(key);

    public static CldrRecord? Find(string tag)
    {
        var record = new CldrRecord();
        for (var next = WithScript(tag); next is not null;)
        {
            next = TextOf(next) is { } text ? record.Add(text) : Shorter(next);
        }
        return record._values.Count == 0 ? null : record;
    }

    /// <summary>The values of a line.</summary>
    public ImmutableArray<string> List(string key) => [.. _values[key].Split('|')];

    /// <summary>The same, where a line may say that it is as another one.</summary>
    public ImmutableArray<string> List(string key, ImmutableArray<string> other) => _values[key] == "=" ? other : List(key);

    /// <summary>Adds what is not known yet and returns the parent.</summary>
    private string? Add(string text)
    {
        var lines = text.Split('\n');
        foreach (var line in lines.Skip(1))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            _values.TryAdd(line[..space], line[(space + 1)..]);
        }
        var parent = lines[0].IndexOf(' ', StringComparison.Ordinal);
        return parent < 0 ? null : lines[0][(parent + 1)..];
    }

    /// <summary>The record of exactly this tag, from behind its <c>@</c> to the next one.</summary>
    private static string? TextOf(string tag)
    {
        var table = CldrTable.Utf8;
        var head = Encoding.UTF8.GetBytes("\n@" + tag);
        for (var start = table.IndexOf(head); start >= 0;)
        {
            var rest = table[(start + head.Length)..];
            if (rest[0] is (byte)'\n' or (byte)' ')
            {
                var end = rest.IndexOf("\n@"u8);
                return tag + Encoding.UTF8.GetString(end < 0 ? rest.TrimEnd((byte)'\n') : rest[..end]);
            }
            var next = rest.IndexOf(head);
            start = next < 0 ? -1 : start + head.Length + next;
        }
        return null;
    }

    private static string? Shorter(string tag)
    {
        var dash = tag.LastIndexOf('-');
        return dash < 0 ? null : tag[..dash];
    }

    /// <summary>Countries that write Chinese in the traditional script.</summary>
    private static string WithScript(string tag) => tag is "zh-TW" or "zh-HK" or "zh-MO" ? "zh-Hant" + tag[2..] : tag;
}
