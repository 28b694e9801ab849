using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Finds stories and pages as editors name them: by id, by path, or by their address on this site.</summary>
/// <param name="heldAddresses">Where stories will be that are held back, with the reason; asked only if a name is an address of none that is published.</param>
public sealed class StoryNames(
    ContentSet content, ImmutableArray<Article> published, IReadOnlyDictionary<string, LeftOut> leftOut, SiteIdentity site, Lazy<IReadOnlyDictionary<string, string>> heldAddresses)
{
    private readonly Lazy<Dictionary<string, Article>> _published = new(() => ByName(published, article => article.Source));

    private readonly Lazy<Dictionary<string, ArticleSource>> _written = new(() => ByName(content.Articles.Concat(content.Pages), source => source));

    private readonly Lazy<Dictionary<string, Article>> _byUrl = new(() => published.DistinctBy(article => article.Url).ToDictionary(article => article.Url, StringComparer.Ordinal));

    /// <summary>All names of what is on the site; for suggestions.</summary>
    public IEnumerable<string> Known => _published.Value.Keys;

    /// <summary>What is on the site under that name.</summary>
    public Article? Find(string name) => Find(_published.Value, name) ?? (AddressIn(name) is { } url ? _byUrl.Value.GetValueOrDefault(url) : null);

    /// <summary>Why what somebody wrote under that name is not on the site; <c>null</c> if nobody wrote it.</summary>
    public string? WhyNot(string name)
        => Find(_written.Value, name) is { } source ? leftOut.GetValueOrDefault(source.File.Path)?.Reason ?? "withdrawn"
            : AddressIn(name) is { } url ? heldAddresses.Value.GetValueOrDefault(url)
            : null;

    /// <summary>Whether it is the address of another site.</summary>
    public bool IsElsewhere(string name) => IsAddress(name) && AddressIn(name) is null;

    private static bool IsAddress(string name)
        => name.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || UrlRule.LeavesOutScheme(name);

    private string? AddressIn(string name)
    {
        var path = !IsAddress(name) ? name : Uri.TryCreate(name, UriKind.Absolute, out var uri) ? site.PathOf(uri) : null;
        return path is ['/', ..] ? UrlText.OfPage(Nfc.Normalize(Uri.UnescapeDataString(path))) : null;
    }

    /// <summary>By id and by path.</summary>
    private static Dictionary<string, T> ByName<T>(IEnumerable<T> stories, Func<T, ArticleSource> sourceOf)
        => stories
            .SelectMany(story => new[] { sourceOf(story).Id, PathName(sourceOf(story).File.Path) }, (story, name) => (Name: name, Story: story))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Story, StringComparer.Ordinal);

    private static T? Find<T>(Dictionary<string, T> known, string name)
        => known.TryGetValue(name, out var found) || known.TryGetValue(PathName(name), out found) ? found : default;

    /// <summary>The path below content/ without slash, extension and the <c>index</c> of a story's own folder, so that every way to write it is the same.</summary>
    private static string PathName(string path)
    {
        path = path.TrimStart('/');
        path = path.StartsWith("content/", StringComparison.Ordinal) ? path["content/".Length..] : path;
        path = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"/index".Length] : path;
    }
}
