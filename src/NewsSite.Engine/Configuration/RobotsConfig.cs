using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What robots.txt says.</summary>
public sealed record RobotsConfig
{
    public static readonly FieldTable Keys = new(
        new Field("disallow", "list of paths", "paths that crawlers shall leave alone"),
        new Field("ai", "word", "allow, block_training or block_all: whether machines may learn from the site, or read it for their users' questions; default allow"),
        new Field("block", "list of texts", "more crawlers that shall stay away, by the names they go by"),
        new Field("custom", "list of lines", "what else robots.txt says, as it stands there, such as rules for one crawler"));

    private static readonly Dictionary<string, AiPolicy> Policies = new()
    {
        ["allow"] = AiPolicy.Allow,
        ["block_training"] = AiPolicy.BlockTraining,
        ["block_all"] = AiPolicy.BlockAll,
    };

    public ImmutableArray<string> Disallow { get; init; } = [];

    public AiPolicy Ai { get; init; }

    public ImmutableArray<string> Block { get; init; } = [];

    /// <summary>Lines that stand as they are behind those for all crawlers.</summary>
    public ImmutableArray<string> Custom { get; init; } = [];

    public static RobotsConfig Read(ConfigSection root)
    {
        var robots = root.Section("robots", Keys).Fields;
        return new RobotsConfig
        {
            Disallow = [.. robots.Texts("disallow").Select(path => path.Value)],
            Ai = robots.Choice("ai", Policies)?.Value ?? AiPolicy.Allow,
            Custom = TextFiles.Lines(robots, "custom", line => line.Contains(':', StringComparison.Ordinal), "a line such as 'User-agent: Bot' or 'Crawl-delay: 10'"),
            Block = [.. robots.Texts("block").Select(name => name.Value)],
        };
    }
}

/// <summary>What machines that learn from texts may do with the site.</summary>
public enum AiPolicy
{
    Allow,

    /// <summary>They may answer with it, but not learn from it.</summary>
    BlockTraining,
    BlockAll,
}
