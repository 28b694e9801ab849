using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What lists show of stories.</summary>
public sealed record ListConfig
{
    public static readonly FieldTable Keys = new(
        new Field("dates", "yes or no", "whether lists show when stories appeared; default yes"));

    public bool Dates { get; private init; } = true;

    public static ListConfig Read(ConfigSection root) => new() { Dates = root.Section("lists", Keys).Fields.Flag("dates") ?? true };
}
