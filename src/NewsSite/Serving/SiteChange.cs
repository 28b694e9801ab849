namespace NewsSite.Cli.Serving;

/// <summary>What happened to the site's files between two builds: the next one looks at these, and at all where they are not known.</summary>
/// <param name="Paths">Site-relative, with forward slashes.</param>
/// <param name="IsKnown">Whether that is all.</param>
internal sealed record SiteChange(IReadOnlySet<string> Paths, bool IsKnown)
{
    /// <summary>Nobody knows what.</summary>
    public static readonly SiteChange Everything = new(new HashSet<string>(), IsKnown: false);

    /// <summary>Nothing: the time has come for something.</summary>
    public static readonly SiteChange Time = new(new HashSet<string>(), IsKnown: true);

    /// <summary>Whether nothing but style sheets was saved.</summary>
    public bool IsStyle => IsKnown && Paths.Count > 0 && Paths.All(path => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase));

    public bool Concerns(string path) => !IsKnown || Paths.Contains(path);
}
