using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where old addresses stand that belong to no story's file.</summary>
public sealed record RedirectConfig
{
    public static readonly FieldTable Keys = new(
        new Field("file", "path", "a file in content/ with an old address and its new one in each line, such as redirects.csv"),
        new Field("gone_mode", "tombstone, 404 or 410", "what the address of a withdrawn story answers: a notice, nothing at all, or the notice with the status 410 where a host can; default 410"));

    private static readonly Dictionary<string, GoneMode> Modes = new() { ["tombstone"] = GoneMode.Tombstone, ["404"] = GoneMode.Missing, ["410"] = GoneMode.Gone };

    /// <summary>Relative to content/; its place is that in newssite.yaml.</summary>
    public Located<string>? File { get; private init; }

    /// <summary>Relative to the site's root.</summary>
    public string? Path => File is null ? null : "content/" + File.Value;

    public GoneMode GoneMode { get; private init; } = GoneMode.Gone;

    public static RedirectConfig Read(ConfigSection root)
    {
        var redirects = root.Section("redirects", Keys).Fields;
        return new RedirectConfig
        {
            File = redirects.Text("file") is { } file ? file.With(WithoutFolder(file.Value)) : null,
            GoneMode = redirects.Choice("gone_mode", Modes)?.Value ?? GoneMode.Gone,
        };
    }

    private static string WithoutFolder(string path)
        => path.TrimStart('/') is var relative && relative.StartsWith("content/", StringComparison.Ordinal) ? relative["content/".Length..] : relative;
}

/// <summary>What the address of a withdrawn story answers.</summary>
public enum GoneMode
{
    /// <summary>The notice with the status 410 where a host can, else with 200.</summary>
    Gone,

    /// <summary>The notice with 200.</summary>
    Tombstone,

    /// <summary>Nothing, as if it had never been there.</summary>
    Missing,
}
