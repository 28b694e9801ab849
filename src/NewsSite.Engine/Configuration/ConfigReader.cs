using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Reads <c>newssite.yaml</c>. Reports every problem at its place; <c>null</c> if name, address or time zone cannot be had.</summary>
public sealed class ConfigReader
{
    public const string FileName = "newssite.yaml";

    private readonly FieldReader _root;
    private readonly ICollection<Diagnostic> _diagnostics;

    private ConfigReader(FieldReader root)
    {
        _root = root;
        _diagnostics = root.Diagnostics;
    }

    /// <param name="root">The site's folder.</param>
    /// <param name="baseUrl">Takes the place of <c>site.url</c> where it is given.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static SiteConfig? Read(string root, string? baseUrl, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var config = Read(root, baseUrl, found);
        diagnostics.AddRange(found);
        return config;
    }

    private static SiteConfig? Read(string root, string? baseUrl, List<Diagnostic> found)
    {
        if (SiteDirectory.Find(root, FileName) is not { } file)
        {
            found.Add(Errors.Config.Missing(FileName));
            return null;
        }
        if (FileText.Read(file, found) is not { } text
            || YamlDocument.ReadMap(FileName, text, 1, found) is not { } map)
        {
            return null;
        }
        var fields = new FieldReader(FileName, map, ConfigFields.Root, found);
        fields.ReportUnknownKeys();
        return new ConfigReader(fields).ReadAll(baseUrl);
    }

    private SiteConfig? ReadAll(string? baseUrl)
    {
        var site = ReadSite(baseUrl);
        return site is null ? null : new SiteConfig
        {
            Site = site,
            Languages = Items("languages", ConfigFields.Language, ReadLanguage),
            Theme = ReadTheme(),
            Content = ReadContent(),
            Permalinks = ReadPermalinks(),
            Front = ReadFront(),
            Pagination = ReadPagination(),
            Archives = _root.Flag("archives") ?? true,
            Feeds = ReadFeeds(),
            Markdown = ReadMarkdown(),
            Menu = Items("menu", ConfigFields.MenuItem, ReadMenuItem),
            FooterMenu = Items("footer_menu", ConfigFields.MenuItem, ReadMenuItem),
            Announcement = ReadAnnouncement(site.Zone),
            RobotsDisallow = [.. (Level("robots", ConfigFields.Robots)?.Texts("disallow") ?? []).Select(path => path.Value)],
            Checks = new CheckReader(_diagnostics).Read(_root),
        };
    }

    private SiteIdentity? ReadSite(string? baseUrl)
    {
        var site = Level("site", ConfigFields.Site) ?? _root.Nested(YamlMap.Empty, ConfigFields.Site);
        var name = Required(site, "name");
        var url = baseUrl is null ? ReadUrl(site) : ParseUrl(baseUrl, new SourceSpan("--base-url", default, default));
        var zone = ReadZone(site);
        return name is null || url is null || zone is null ? null : new SiteIdentity(name, url, zone)
        {
            PermanentHost = (site.Text("url") is { } own ? SiteUrl.TryParse(own.Value) : null)?.Host ?? url.Host,
            Tagline = Prose(site, "tagline")?.Value,
            Description = Prose(site, "description")?.Value,
            Copyright = Prose(site, "copyright")?.Value,
            Language = Language(site, "language") ?? "en",
            Params = Data(site, "params"),
        };
    }

    private SiteUrl? ReadUrl(FieldReader site)
        => Required(site, "url") is { } url ? ParseUrl(url.Value, url.In(FileName)) : null;

    private SiteUrl? ParseUrl(string text, SourceSpan span)
    {
        var url = SiteUrl.TryParse(text);
        if (url is null)
        {
            _diagnostics.Add(Errors.Config.BadUrl(span, text));
        }
        return url;
    }

    private SiteZone? ReadZone(FieldReader site)
    {
        if (Required(site, "timezone") is not { } id)
        {
            return null;
        }
        var zone = SiteZone.Find(id.Value);
        if (zone is null)
        {
            _diagnostics.Add(Errors.Config.UnknownTimeZone(id.In(FileName), id.Value, Suggestion.For(id.Value, SiteZone.Ids)));
        }
        return zone;
    }

    private LanguageConfig? ReadLanguage(FieldReader language)
    {
        if (Required(language, "code") is null || Language(language, "code") is not { } code)
        {
            return null;
        }
        var directions = new Dictionary<string, TextDirection> { ["ltr"] = TextDirection.LeftToRight, ["rtl"] = TextDirection.RightToLeft };
        return new LanguageConfig(code)
        {
            Name = Prose(language, "name")?.Value,
            SiteName = Prose(language, "site_name")?.Value,
            Tagline = Prose(language, "tagline")?.Value,
            Direction = language.Choice("dir", directions)?.Value,
            DateFormat = Pattern(language, "date_format"),
            TimeFormat = Pattern(language, "time_format"),
        };
    }

    private string? Pattern(FieldReader fields, string key)
    {
        var pattern = fields.Text(key);
        if (pattern is not null && DateFormat.Problem(pattern.Value) is { } problem)
        {
            _diagnostics.Add(Errors.Config.BadDateFormat(pattern.In(FileName), pattern.Value, problem));
            return null;
        }
        return pattern?.Value;
    }

    private ThemeConfig ReadTheme()
    {
        if (_root.Node("theme") is YamlScalar)
        {
            return new ThemeConfig { Name = _root.Text("theme") ?? ThemeConfig.DefaultName };
        }
        return Level("theme", ConfigFields.Theme) is not { } theme ? new ThemeConfig() : new ThemeConfig
        {
            Name = theme.Text("name") ?? ThemeConfig.DefaultName,
            Options = Data(theme, "options"),
        };
    }

    private ContentConfig ReadContent()
    {
        var policies = new Dictionary<string, ExpiredPolicy> { ["keep"] = ExpiredPolicy.Keep, ["drop"] = ExpiredPolicy.Drop };
        return Level("content", ConfigFields.Content) is not { } content ? new ContentConfig() : new ContentConfig
        {
            Expired = content.Choice("expired", policies) ?? ExpiredPolicy.Keep,
            RequireAuthorRecords = content.Flag("require_author_records") ?? false,
            DefaultAuthor = Prose(content, "default_author")?.Value,
            Related = content.Number("related", 0, 100) ?? 5,
        };
    }

    private PermalinkConfig ReadPermalinks()
    {
        if (Level("permalinks", ConfigFields.Permalinks)?.Text("article") is not { } pattern)
        {
            return new PermalinkConfig();
        }
        if (PermalinkPattern.Problem(pattern.Value) is { } problem)
        {
            _diagnostics.Add(Errors.Config.BadPermalink(pattern.In(FileName), pattern.Value, problem));
            return new PermalinkConfig();
        }
        return new PermalinkConfig { Article = pattern };
    }

    private FrontConfig ReadFront()
        => Level("front", ConfigFields.Front) is not { } front ? new FrontConfig() : new FrontConfig
        {
            Secondary = front.Number("secondary", 0, 100) ?? 6,
            Strip = front.Number("strip", 1, 100) ?? 4,
        };

    private PaginationConfig ReadPagination()
    {
        var orders = new Dictionary<string, bool> { ["stable"] = false, ["newest"] = true };
        return Level("pagination", ConfigFields.Pagination) is not { } pagination ? new PaginationConfig() : new PaginationConfig
        {
            Size = pagination.Number("size", 1, 10_000) ?? 20,
            Home = pagination.Flag("home") ?? true,
            NewestFirst = pagination.Choice("order", orders) ?? false,
        };
    }

    private FeedConfig ReadFeeds()
    {
        var contents = new Dictionary<string, bool> { ["full"] = true, ["summary"] = false };
        return Level("feeds", ConfigFields.Feeds) is not { } feeds ? new FeedConfig() : new FeedConfig
        {
            Items = feeds.Number("items", 1, 1000) ?? 20,
            FullContent = feeds.Choice("content", contents) ?? true,
            Site = feeds.Flag("site") ?? true,
            Sections = feeds.Flag("section") ?? true,
            Tags = feeds.Flag("tag") ?? true,
            Authors = feeds.Flag("author") ?? true,
        };
    }

    private MarkdownConfig ReadMarkdown()
    {
        var policies = new Dictionary<string, RawHtml> { ["sanitize"] = RawHtml.Sanitize, ["escape"] = RawHtml.Escape, ["allow"] = RawHtml.Allow };
        var markdown = Level("markdown", ConfigFields.Markdown);
        var defaults = new MarkdownConfig();
        return new MarkdownConfig
        {
            Html = markdown?.Choice("html", policies)?.Value ?? defaults.Html,
            Typography = markdown?.Flag("typography")?.Value ?? defaults.Typography,
            EmbedHosts = [.. (Level("embeds", ConfigFields.Embeds)?.Texts("hosts") ?? []).Select(host => host.Value)],
            MaxBodyBytes = Level("limits", ConfigFields.Limits)?.Number("body_bytes", 1, 100_000_000)?.Value ?? defaults.MaxBodyBytes,
        };
    }

    private MenuItem? ReadMenuItem(FieldReader item)
        => Required(item, "title") is { } title && Required(item, "url") is { } url && SafeUrl(url) is { } safe ? new MenuItem(title.Value, safe) : null;

    private Announcement? ReadAnnouncement(SiteZone zone)
    {
        if (Level("announcement", ConfigFields.Announcement) is not { } fields || Required(fields, "text") is not { } text)
        {
            return null;
        }
        return new Announcement(text.Value, fields.Text("url") is { } url ? SafeUrl(url) : null)
        {
            Language = Language(fields, "language"),
            Start = Date(fields, "start", zone),
            End = Date(fields, "end", zone),
        };
    }

    private DateTimeOffset? Date(FieldReader fields, string key, SiteZone zone)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }
        if (StoryDate.TryParse(text.Value, zone, out var value, out _))
        {
            return value;
        }
        _diagnostics.Add(Errors.FrontMatter.BadDate(text.In(FileName), key, text.Value, "is not a date that exists"));
        return null;
    }

    private string? SafeUrl(Located<string> url)
    {
        if (UrlRule.IsAllowed(url.Value))
        {
            return url.Value;
        }
        _diagnostics.Add(Errors.Config.UnsafeUrl(url.In(FileName), url.Value));
        return null;
    }

    private string? Language(FieldReader fields, string key)
    {
        if (fields.Text(key) is not { } text)
        {
            return null;
        }
        var tag = LanguageTag.Normalize(text.Value);
        if (tag is null)
        {
            _diagnostics.Add(Errors.Config.BadLanguage(text.In(FileName), text.Value));
        }
        return tag;
    }

    private FieldReader? Level(string key, FieldTable table)
    {
        var level = _root.Fields(key, table);
        level?.ReportUnknownKeys();
        return level;
    }

    private ImmutableArray<T> Items<T>(string key, FieldTable table, Func<FieldReader, T?> read)
        where T : class
    {
        var node = _root.Node(key);
        if (node is null)
        {
            return [];
        }
        if (node is not YamlList list || list.Items.Any(item => item is not YamlMap))
        {
            _root.WrongType(node, key, "a list of maps");
            return [];
        }
        return [.. _root.Items(list, key).Cast<YamlMap>().Select(map =>
        {
            var fields = _root.Nested(map, table);
            fields.ReportUnknownKeys();
            return read(fields);
        }).OfType<T>()];
    }

    private static DataValue.Map Data(FieldReader fields, string key)
    {
        switch (fields.Node(key))
        {
            case null:
                return DataValue.Map.Empty;
            case YamlMap map:
                return (DataValue.Map)YamlValue.ToData(map);
            case var other:
                fields.WrongType(other, key, "a map of keys and values");
                return DataValue.Map.Empty;
        }
    }

    /// <summary>A text that may come into a feed.</summary>
    private static Located<string>? Prose(FieldReader fields, string key)
    {
        var text = fields.Text(key);
        if (text is null || XmlText.IndexOfForbidden(text.Value) is not (>= 0 and var at))
        {
            return text;
        }
        fields.Diagnostics.Add(Errors.FrontMatter.ControlCharacter(text.In(fields.Path), key, text.Value[at]));
        return text.With(XmlText.Strip(text.Value));
    }

    private static Located<string>? Required(FieldReader fields, string key)
    {
        var text = Prose(fields, key);
        if (text is null && fields.Node(key) is null or YamlScalar)
        {
            var start = fields.Map.Start;
            fields.Diagnostics.Add(Errors.Config.RequiredKey(SourceSpan.At(fields.Path, start.Line, start.Column), key));
        }
        return text;
    }
}
