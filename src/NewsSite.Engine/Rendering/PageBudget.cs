using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Weighs finished pages with what they load before their pictures, compressed as hosts send it. Pages of text compress to
/// less than half, so that most need not be compressed to know that they are light enough.
/// </summary>
public sealed class PageBudget(SiteConfig config, AssetTable assets)
{
    private const double MostAfterCompression = 0.45;

    private readonly ConcurrentDictionary<string, int> _sheets = new(StringComparer.Ordinal);

    internal void Check(Route route, string html, LoadingTags tags, int length, string template, RenderLog log)
    {
        var (files, fileBytes) = Files(tags, log);
        var limit = 1000 * (route is ListRoute ? config.Budgets.List : config.Budgets.Story);
        if (fileBytes + length * MostAfterCompression > limit && fileBytes + Compressed(html) is var weight && weight > limit)
        {
            log.Add(Errors.Pages.OverBudget(PlaceOf(route, template), route.Url, $"weighs {Kilobytes(weight)} kB without its pictures, more than {Kilobytes(limit)}"));
        }
        var requests = 1 + files + PicturesAtOnce(tags);
        if (requests > config.Budgets.Requests)
        {
            log.Add(Errors.Pages.OverBudget(PlaceOf(route, template), route.Url, $"makes browsers ask for {requests} files at once, more than {config.Budgets.Requests}"));
        }
    }

    private static SourceSpan PlaceOf(Route route, string template)
        => SourceSpan.File(route is ArticleRoute { Article: var article } ? article.Path : template);

    /// <summary>Style sheets with their fonts, fonts that the page asks for itself, and scripts: how many, and their bytes.</summary>
    private (int Count, int Bytes) Files(LoadingTags tags, RenderLog log)
    {
        var (names, bytes) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var i = 0; i < tags.Files; i++)
        {
            var tag = tags.File(i);
            var isLoaded = tag.StartsWith("<script") || tag.Contains("rel=\"stylesheet\"", StringComparison.Ordinal) || tag.Contains("as=\"font\"", StringComparison.Ordinal);
            if (!isLoaded || AddressIn(tag) is not { } address)
            {
                continue;
            }
            var name = assets.NameAt(address);
            WrittenAddresses.Note(address, assets, log);
            if (name is not null && names.Add(name))
            {
                names.UnionWith(assets.FontsOf(name));
            }
        }
        foreach (var name in names)
        {
            bytes += _sheets.GetOrAdd(name, SizeOf);
        }
        return (names.Count, bytes);
    }

    private string? AddressIn(ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOf(tag.StartsWith("<link") ? " href=\"" : " src=\"", StringComparison.Ordinal);
        var rest = start < 0 ? [] : tag[(start + 1)..];
        var value = rest.IsEmpty ? [] : rest[(rest.IndexOf('"') + 1)..];
        var path = value[..Math.Max(0, value.IndexOf('"'))].ToString();
        var plain = config.Site.Url.PathOf(path) ?? (path.StartsWith(config.Site.Url.Relative("/"), StringComparison.Ordinal) ? path[(config.Site.Url.Relative("/").Length - 1)..] : null);
        return plain is null ? null : Uri.UnescapeDataString(plain);
    }

    private int SizeOf(string name) => name.EndsWith(".woff2", StringComparison.OrdinalIgnoreCase) ? assets.ContentOf(name).Length : Compressed(assets.ContentOf(name).Span);

    private static int PicturesAtOnce(LoadingTags tags)
    {
        var count = 0;
        for (var i = 0; i < tags.Pictures; i++)
        {
            count += tags.Picture(i).Contains("loading=\"lazy\"", StringComparison.Ordinal) ? 0 : 1;
        }
        return count;
    }

    private static int Compressed(string html) => Compressed(Encoding.UTF8.GetBytes(html));

    private static int Compressed(ReadOnlySpan<byte> content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }
        return (int)stream.Length;
    }

    private static int Kilobytes(int bytes) => (bytes + 999) / 1000;
}
