using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The last parts of addresses.</summary>
public sealed record SlugConfig
{
    public static readonly FieldTable Keys = new(
        new Field("max_length", "whole number", "the most characters of the last part of an address: newssite new makes none that is longer, and one that is longer is told; default 80"));

    /// <summary>What is passed on in messages and print (table (c), ID005).</summary>
    public int MaxLength { get; private init; } = 80;

    public static SlugConfig Read(ConfigSection root) => new() { MaxLength = root.Section("slugs", Keys).Fields.Number("max_length", 10, 250)?.Value ?? 80 };
}
