using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What raw HTML may embed.</summary>
public sealed record EmbedConfig
{
    public static readonly FieldTable Keys = new(
        new Field("hosts", "list of texts", "hosts whose iframes are kept"));

    public ImmutableArray<string> Hosts { get; init; } = [];

    public static EmbedConfig Read(ConfigSection root)
        => new() { Hosts = [.. root.Section("embeds", Keys).Fields.Texts("hosts").Select(host => host.Value)] };
}
