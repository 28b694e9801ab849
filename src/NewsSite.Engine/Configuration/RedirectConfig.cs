using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where old addresses stand that belong to no story's file.</summary>
public sealed record RedirectConfig
{
    public static readonly FieldTable Keys = new(
        new Field("file", "path", "a file in content/ with an old address and its new one in each line, such as redirects.csv"));

    /// <summary>Relative to content/; its place is that in newssite.yaml.</summary>
    public Located<string>? File { get; private init; }

    /// <summary>Relative to the site's root.</summary>
    public string? Path => File is null ? null : "content/" + File.Value;

    public static RedirectConfig Read(ConfigSection root)
        => root.Section("redirects", Keys).Fields.Text("file") is { } file ? new RedirectConfig { File = file.With(WithoutFolder(file.Value)) } : new RedirectConfig();

    private static string WithoutFolder(string path)
        => path.TrimStart('/') is var relative && relative.StartsWith("content/", StringComparison.Ordinal) ? relative["content/".Length..] : relative;
}
