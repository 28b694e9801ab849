using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>How sources reach the newsroom without being found out.</summary>
public sealed record TipsConfig(ConfigLink Page)
{
    public static readonly FieldTable Keys = new(
        new Field("page", "path or content file, required", "the page that says how, such as pages/tips.md"),
        new Field("onion", "text", "the address in the Tor network; it is shown and never linked"),
        new Field("signal", "text", "a number or name on Signal"),
        new Field("pgp", "text", "the fingerprint of a PGP key"));

    public string? Onion { get; private init; }

    public string? Signal { get; private init; }

    public string? Pgp { get; private init; }

    /// <summary>Whether there is anything to be shown on the page.</summary>
    public bool HasFacts => (Onion ?? Signal ?? Pgp) is not null;

    public static TipsConfig? Read(ConfigSection root)
    {
        if (root.Find("tips", Keys) is not { } tips)
        {
            return null;
        }
        var page = tips.RequiredLink("page");
        var (onion, signal, pgp) = (tips.Prose("onion")?.Value, tips.Prose("signal")?.Value, tips.Prose("pgp")?.Value);
        return page is null ? null : new TipsConfig(page) { Onion = onion, Signal = signal, Pgp = pgp };
    }
}
