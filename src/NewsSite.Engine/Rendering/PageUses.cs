using System.Security.Cryptography;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Templating;
using NewsSite.Templating.Styles;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Reads from a page that is done what a browser will load or send because of it, so that the policy which the site asks of
/// browsers allows that and nothing else. What lies on the site itself is allowed anyway and not noted, but for scripts,
/// frames, fonts and the like.
/// </summary>
internal sealed class PageUses(SiteUrl site, AssetTable? assets, RenderLog? log = null)
{
    private const string Fonts = "font-src";
    private const string Styles = "style-src";
    private const string Scripts = "script-src";

    private readonly HashSet<PageUse> _uses = [];

    /// <param name="html">The page.</param>
    /// <param name="site">Where it is.</param>
    /// <param name="assets">The site's own style sheets.</param>
    /// <param name="log">Is told which of these were looked into.</param>
    public static IReadOnlyCollection<PageUse> In(string html, SiteUrl site, AssetTable assets, RenderLog log)
    {
        var page = new PageUses(site, assets, log);
        page.Read(html);
        return page._uses;
    }

    /// <summary>What style sheets use, as a policy names it.</summary>
    public static IReadOnlyCollection<PageUse> Of(IEnumerable<StyleUse> styles, SiteUrl site)
    {
        var uses = new PageUses(site, null);
        uses.AddStyles(styles);
        return uses._uses;
    }

    private void Read(string html)
    {
        var tags = new TagScan(html);
        while (tags.Next())
        {
            switch (tags.Name)
            {
                case "script":
                    AddScript(tags);
                    break;
                case "style":
                    AddStyle(tags.Content());
                    break;
                case "link":
                    AddLink(tags);
                    break;
                case "form":
                    Add("form-action", tags.Attribute("action"));
                    break;
                case "button":
                    Add("form-action", tags.Attribute("formaction"));
                    break;
                case "img" or "input":
                    Add("img-src", tags.Attribute("src"));
                    Add("form-action", tags.Attribute("formaction"));
                    AddSet(tags.Attribute("srcset"));
                    break;
                case "image":
                    Add("img-src", tags.Attribute("href") ?? tags.Attribute("xlink:href"));
                    break;
                case "source":
                    Add("media-src", tags.Attribute("src"));
                    AddSet(tags.Attribute("srcset"));
                    break;
                case "video" or "audio" or "track":
                    Add("media-src", tags.Attribute("src"));
                    Add("img-src", tags.Attribute("poster"));
                    break;
                case "iframe" or "frame":
                    Add("frame-src", tags.Attribute("src"), keepsOwn: true);
                    break;
                case "object":
                    Add("object-src", tags.Attribute("data"), keepsOwn: true);
                    break;
                case "embed":
                    Add("object-src", tags.Attribute("src"), keepsOwn: true);
                    break;
            }
            if (tags.Attribute("style") is { Length: > 0 } style)
            {
                _uses.Add(new PageUse(Styles, "'unsafe-hashes'"));
                AddStyle(style);
            }
        }
    }

    /// <summary>Data in a script element is not run.</summary>
    private void AddScript(TagScan tags)
    {
        var type = tags.Attribute("type")?.Trim().ToLowerInvariant();
        var content = tags.Content();
        if (type is not (null or "" or "module" or "importmap" or "speculationrules" or "text/javascript" or "application/javascript"))
        {
            return;
        }
        if (tags.Attribute("src") is { } source)
        {
            Add(Scripts, source, keepsOwn: true);
        }
        else
        {
            AddHash(Scripts, content);
        }
    }

    private void AddLink(TagScan tags)
    {
        var kinds = (tags.Attribute("rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var directive = kinds.Contains("stylesheet") ? Styles
            : kinds.Contains("icon") || kinds.Contains("apple-touch-icon") ? "img-src"
            : kinds.Contains("manifest") ? "manifest-src"
            : kinds.Contains("modulepreload") ? Scripts
            : !kinds.Contains("preload") ? null
            : tags.Attribute("as") switch { "style" => Styles, "script" => Scripts, "image" => "img-src", "font" => Fonts, _ => null };
        if (directive is not null)
        {
            Add(directive, tags.Attribute("href"), keepsOwn: directive is Fonts or Scripts);
            AddStyleSheet(directive == Styles ? tags.Attribute("href") : null);
            AddSet(directive == "img-src" ? tags.Attribute("imagesrcset") : null);
        }
    }

    private void AddStyle(string css)
    {
        AddHash(Styles, css);
        AddStyles(StyleSheetReader.UsesOf(css));
    }

    /// <summary>What the site's own style sheets use is known.</summary>
    private void AddStyleSheet(string? address)
    {
        if (assets is not null && address is not null && Uri.TryCreate(new Uri(site.Origin), address.Trim(), out var uri)
            && uri.AbsolutePath.StartsWith(site.BasePath + "/", StringComparison.Ordinal))
        {
            var path = Uri.UnescapeDataString(uri.AbsolutePath[site.BasePath.Length..]);
            if (log is not null)
            {
                WrittenAddresses.Note(path, assets, log);
            }
            AddStyles(assets.UsesAt(path));
        }
    }

    private void AddStyles(IEnumerable<StyleUse> styles)
    {
        foreach (var use in styles)
        {
            Add(use.Directive, use.Address, keepsOwn: use.Directive == Fonts);
        }
    }

    private void AddSet(string? set)
    {
        foreach (var candidate in (set ?? "").Split([' ', '\n', '\t', ','], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Contains("//", StringComparison.Ordinal)))
        {
            Add("img-src", candidate);
        }
    }

    private void Add(string directive, string? address, bool keepsOwn = false)
    {
        var source = address is null ? null : SourceOf(address.Trim());
        if (source is not null && (keepsOwn || source != "'self'"))
        {
            _uses.Add(new PageUse(directive, source));
        }
    }

    /// <summary>What a policy has to name to allow an address; <c>null</c> where nothing is fetched.</summary>
    private string? SourceOf(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return "data:";
        }
        var isElsewhere = Uri.TryCreate(new Uri(site.Origin), address, out var uri) && uri.Scheme is "http" or "https";
        if (!isElsewhere)
        {
            return null;
        }
        var origin = uri!.IsDefaultPort ? $"{uri.Scheme}://{uri.IdnHost}" : $"{uri.Scheme}://{uri.IdnHost}:{uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return origin.Equals(site.Origin, StringComparison.OrdinalIgnoreCase) ? "'self'" : origin;
    }

    private void AddHash(string directive, string content)
        => _uses.Add(new PageUse(directive, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'"));
}
