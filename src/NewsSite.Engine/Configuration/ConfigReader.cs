using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
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
        var config = ReadText(root, found) is { } text && YamlDocument.ReadMap(FileName, text, 1, found) is { } map
            ? SiteConfig.Read(new ConfigSection(new FieldReader(FileName, map, SiteConfig.Keys, found)), baseUrl) is { } read ? read with { Digest = Digest.Of(text) } : null
            : null;
        diagnostics.AddRange(found);
        return config;
    }

    private static string? ReadText(string root, List<Diagnostic> found)
    {
        if (SiteDirectory.Find(root, FileName) is not { } file)
        {
            found.Add(Errors.Config.Missing(FileName));
            return null;
        }
        return FileText.Read(file, found);
    }
}
