using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Sizes above which a file is refused.</summary>
public sealed record LimitConfig
{
    public static readonly FieldTable Keys = new(
        new Field("body_bytes", "whole number", "the longest story text in bytes; default 2000000"));

    public int BodyBytes { get; init; } = 2_000_000;

    public static LimitConfig Read(ConfigSection root)
    {
        var limits = root.Section("limits", Keys).Fields;
        var defaults = new LimitConfig();
        return new LimitConfig { BodyBytes = limits.Number("body_bytes", 1, 100_000_000) ?? defaults.BodyBytes };
    }
}
