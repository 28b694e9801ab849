namespace NewsSite.Configuration;

/// <summary>
/// Where the site lives: scheme and host, and the path below which all its pages lie (empty for a site at the host's root).
/// </summary>
public sealed record SiteUrl
{
    private SiteUrl(string origin, string host, string basePath)
    {
        Origin = origin;
        Host = host;
        BasePath = basePath;
    }

    /// <summary>Such as <c>https://news.example</c>; no slash at the end.</summary>
    public string Origin { get; }

    public string Host { get; }

    /// <summary>Such as <c>/archive</c>, or empty; no slash at the end.</summary>
    public string BasePath { get; }

    /// <summary>The absolute URL of a path that starts at the site's root.</summary>
    public string Absolute(string path) => Origin + BasePath + path;

    /// <summary>The same, without scheme and host.</summary>
    public string Relative(string path) => BasePath + path;

    /// <summary>Reads an http or https address without query and fragment; <c>null</c> if it is anything else.</summary>
    public static SiteUrl? TryParse(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || uri.UserInfo.Length > 0
            || uri.Host.Length == 0)
        {
            return null;
        }
        var origin = $"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}";
        return new SiteUrl(origin, uri.IdnHost, uri.AbsolutePath.TrimEnd('/'));
    }
}
