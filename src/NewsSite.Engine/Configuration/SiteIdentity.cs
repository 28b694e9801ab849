using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Name, address and clock of the site.</summary>
public sealed record SiteIdentity(string Name, SiteUrl Url, SiteZone Zone)
{
    public static readonly FieldTable Keys = new(
        new Field("name", "text, required", "the name of the publication"),
        new Field("url", "http or https address, required", "where the site will live; may carry a path"),
        new Field("timezone", "IANA name, required", "the newsroom's time zone, such as Europe/Prague"),
        new Field("tagline", "text", "a line under the name"),
        new Field("description", "text", "what search engines and feeds say about the site"),
        new Field("copyright", "text", "the copyright line of footer and feeds"),
        new Field("language", "BCP 47", "the language of stories that do not say otherwise; default en"),
        new Field("params", "map", "anything the templates of this site want to know, as site.params"));

    /// <summary>The host that feeds name stories by: that of <c>site.url</c>, whatever <c>--base-url</c> says, so that no story becomes new.</summary>
    public string PermanentHost => PermanentUrl.Host;

    /// <summary><c>site.url</c>, whatever <c>--base-url</c> says.</summary>
    public required SiteUrl PermanentUrl { get; init; }

    /// <summary>The path from the site's root of an address on this site, by http or https; <c>null</c> of any other.</summary>
    public string? PathOf(Uri address)
    {
        string? PathBelow(SiteUrl url)
            => address.IdnHost.Equals(url.Host, StringComparison.OrdinalIgnoreCase)
                ? url.PathOf(url.Origin + address.AbsolutePath) ?? url.PathOf($"{url.Origin}{address.AbsolutePath}/")
                : null;
        return PathBelow(Url) ?? PathBelow(PermanentUrl);
    }

    public string? Tagline { get; init; }

    public string? Description { get; init; }

    public string? Copyright { get; init; }

    /// <summary>BCP 47; the language that has no prefix in its URLs.</summary>
    public string Language { get; init; } = "en";

    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;

    /// <summary><c>null</c> if one of the three required values cannot be had.</summary>
    public static SiteIdentity? Read(ConfigSection root, string? baseUrl)
    {
        if (!root.Fields.Has("site"))
        {
            root.Fields.Diagnostics.Add(Errors.Config.RequiredKey(SourceSpan.At(root.Fields.Path, root.Fields.Map.Start.Line, root.Fields.Map.Start.Column), "site", "it holds the site's name, url and timezone"));
            return null;
        }
        var site = root.Section("site", Keys);
        var name = site.Required("name");
        var url = ReadUrl(site, baseUrl);
        var zone = ReadZone(site);
        var own = site.Fields.Text("url") is { } text ? SiteUrl.TryParse(text.Value) : null;
        return name is null || url is null || zone is null ? null : new SiteIdentity(name, url, zone)
        {
            PermanentUrl = own ?? url,
            Tagline = site.Prose("tagline")?.Value,
            Description = site.Prose("description")?.Value,
            Copyright = site.Prose("copyright")?.Value,
            Language = site.Language("language")?.Value ?? "en",
            Params = site.Fields.Data("params"),
        };
    }

    private static SiteUrl? ReadUrl(ConfigSection site, string? baseUrl)
    {
        if (baseUrl is not null)
        {
            return ParseUrl(baseUrl, new SourceSpan("--base-url", default, default), site);
        }
        return site.Required("url") is { } url ? ParseUrl(url.Value, url.In(site.Fields.Path), site) : null;
    }

    private static SiteUrl? ParseUrl(string text, SourceSpan span, ConfigSection site)
    {
        var url = SiteUrl.TryParse(text);
        if (url is null)
        {
            site.Fields.Diagnostics.Add(Errors.Config.BadUrl(span, text));
        }
        return url;
    }

    private static SiteZone? ReadZone(ConfigSection site)
    {
        if (site.Required("timezone") is not { } id)
        {
            return null;
        }
        var zone = SiteZone.Find(id.Value);
        if (zone is null)
        {
            site.Fields.Diagnostics.Add(Errors.Config.UnknownTimeZone(id.In(site.Fields.Path), id.Value, Suggestion.For(id.Value, SiteZone.Ids)));
        }
        return zone;
    }
}
