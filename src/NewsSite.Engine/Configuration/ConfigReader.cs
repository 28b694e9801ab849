using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>
/// The configure phase: reads <c>newssite.yaml</c> and reports every problem at its place. Each section's own file in this
/// folder says which keys it has, what their defaults are and how they are read.
/// </summary>
public static class ConfigReader
{
    public const string FileName = "newssite.yaml";

    /// <param name="root">The site's folder.</param>
    /// <param name="baseUrl">Takes the place of <c>site.url</c> where it is given.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns><c>null</c> if name, address or time zone cannot be had.</returns>
    public static SiteConfig? Read(string root, string? baseUrl, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var map = ReadMap(root, found);
        var config = map is null ? null : SiteConfig.Read(new ConfigSection(new FieldReader(FileName, map, SiteConfig.Keys, found)), baseUrl);
        diagnostics.AddRange(found);
        return config;
    }

    private static YamlMap? ReadMap(string root, List<Diagnostic> found)
    {
        if (SiteDirectory.Find(root, FileName) is not { } file)
        {
            found.Add(Errors.Config.Missing(FileName));
            return null;
        }
        return FileText.Read(file, found) is { } text ? YamlDocument.ReadMap(FileName, text, 1, found) : null;
    }
}
