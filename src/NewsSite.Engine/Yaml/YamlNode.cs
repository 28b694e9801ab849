using NewsSite.Diagnostics;

namespace NewsSite.Yaml;

/// <summary>A value of a YAML document with its place in the file. Anchors, aliases and tags never get this far.</summary>
public abstract record YamlNode(TextPosition Start, TextPosition End)
{
    /// <summary>How a message names the kind of the value.</summary>
    public abstract string Kind { get; }
}

/// <summary>
/// A scalar as written. <see cref="IsPlain"/> tells <c>no</c> from <c>"no"</c>: only a plain scalar can be null, a boolean or a number.
/// </summary>
public sealed record YamlScalar(string Text, bool IsPlain, TextPosition Start, TextPosition End) : YamlNode(Start, End)
{
    public override string Kind => "text";

    /// <summary>A comment right behind an unquoted value, with its mark.</summary>
    public Located<string>? Tail { get; init; }

    /// <summary>
    /// Whether that comment looks as if it belonged to the value: <c>#1</c>, <c>#news</c>. One that is meant as a comment has a
    /// space behind its mark.
    /// </summary>
    public bool IsTailText => Tail is { Value: [_, not '#' and var first, ..] } && !char.IsWhiteSpace(first);

    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

public sealed record YamlList(IReadOnlyList<YamlNode> Items, TextPosition Start, TextPosition End) : YamlNode(Start, End)
{
    public override string Kind => "a list";
}

/// <summary>Keys in the order of the file; a repeated key has been reported and only its first value kept.</summary>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, TextPosition Start, TextPosition End) : YamlNode(Start, End)
{
    // Before Empty, which has it.
    private static readonly IReadOnlyDictionary<string, YamlNode> NoContradictions = new Dictionary<string, YamlNode>();

    public static readonly YamlMap Empty = new([], TextPosition.Start, TextPosition.Start);

    /// <summary>Keys that the file sets again to another value, with that value.</summary>
    public IReadOnlyDictionary<string, YamlNode> Contradictions { get; init; } = NoContradictions;

    public override string Kind => "a map";

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }
        return null;
    }
}

public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
