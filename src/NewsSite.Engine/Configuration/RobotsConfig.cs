using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What robots.txt says.</summary>
public sealed record RobotsConfig
{
    public static readonly FieldTable Keys = new(
        new Field("disallow", "list of paths", "paths that crawlers shall leave alone"));

    public ImmutableArray<string> Disallow { get; init; } = [];

    public static RobotsConfig Read(ConfigSection root)
        => new() { Disallow = [.. root.Section("robots", Keys).Fields.Texts("disallow").Select(path => path.Value)] };
}
