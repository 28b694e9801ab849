using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What Telegram is told.</summary>
public sealed record TelegramConfig
{
    public static readonly FieldTable Keys = new(
        new Field("channel", "text", "the paper's channel, such as @harbourpost, which Instant View shows above stories"));

    /// <summary>With the sign in front.</summary>
    public string? Channel { get; init; }

    public static TelegramConfig Read(ConfigSection root)
        => new() { Channel = root.Section("telegram", Keys).Prose("channel") is { } channel ? "@" + channel.Value.TrimStart('@') : null };
}
