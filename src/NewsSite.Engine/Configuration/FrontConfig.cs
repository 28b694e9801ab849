using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How many stories the front shows beside its lead.</summary>
public sealed record FrontConfig
{
    public static readonly FieldTable Keys = new(
        new Field("secondary", "whole number", "stories beside and below the lead; default 6"),
        new Field("strip", "whole number", "stories in each strip; default 4"));

    public int Secondary { get; init; } = 6;

    /// <summary>In each strip that does not say otherwise.</summary>
    public int Strip { get; init; } = 4;

    public static FrontConfig Read(ConfigSection root)
    {
        var front = root.Section("front", Keys).Fields;
        var defaults = new FrontConfig();
        return new FrontConfig
        {
            Secondary = front.Number("secondary", 0, 100) ?? defaults.Secondary,
            Strip = front.Number("strip", 1, 100) ?? defaults.Strip,
        };
    }
}
