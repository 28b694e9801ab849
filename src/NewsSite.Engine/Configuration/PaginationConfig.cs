using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How lists are cut into pages.</summary>
public sealed record PaginationConfig
{
    public static readonly FieldTable Keys = new(
        new Field("size", "whole number", "stories a list page; default 20"),
        new Field("home", "yes or no", "whether the front goes on at /page/N/; default yes"),
        new Field("order", "stable or newest", "stable keeps old pages as they are; default stable"));

    private static readonly Dictionary<string, bool> Orders = new() { ["stable"] = false, ["newest"] = true };

    public int Size { get; init; } = 20;

    /// <summary>Whether the front goes on at <c>/page/N/</c>.</summary>
    public bool Home { get; init; } = true;

    /// <summary>Page 1 is the newest and every story moves all others, as in most generators; off by default (decision 8).</summary>
    public bool NewestFirst { get; init; }

    public static PaginationConfig Read(ConfigSection root)
    {
        var pagination = root.Section("pagination", Keys).Fields;
        var defaults = new PaginationConfig();
        return new PaginationConfig
        {
            Size = pagination.Number("size", 1, 10_000) ?? defaults.Size,
            Home = pagination.Flag("home") ?? defaults.Home,
            NewestFirst = pagination.Choice("order", Orders) ?? defaults.NewestFirst,
        };
    }
}
