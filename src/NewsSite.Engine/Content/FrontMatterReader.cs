using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Turns the front matter's map into <see cref="ParsedFrontMatter"/>. Never throws and never stops at the first problem.</summary>
public sealed class FrontMatterReader
{
    private static readonly Dictionary<string, TextDirection> Directions = new()
    {
        ["ltr"] = TextDirection.LeftToRight,
        ["rtl"] = TextDirection.RightToLeft,
    };

    private static readonly Dictionary<string, FeedKinds> FeedWords = new()
    {
        ["site"] = FeedKinds.Site,
        ["section"] = FeedKinds.Section,
        ["topic"] = FeedKinds.Topic,
        ["tag"] = FeedKinds.Tag,
        ["series"] = FeedKinds.Series,
        ["author"] = FeedKinds.Author,
        ["partners"] = FeedKinds.Partners,
    };

    private readonly ContentFields _content;
    private readonly FieldReader _fields;
    private readonly WithholdingReader _withholding;
    private readonly ReadingRules _rules;

    private FrontMatterReader(ContentFields content, ReadingRules rules)
    {
        _rules = rules;
        _content = content;
        _fields = content.Fields;
        _withholding = new WithholdingReader(content);
    }

    public static FrontMatterResult Read(string path, YamlMap map, ReadingRules rules, ICollection<Diagnostic> diagnostics)
    {
        var fields = new FieldReader(path, map, ArticleFields.Table, diagnostics);
        var habits = new Habits();
        habits.NoteNames(fields);
        var reader = new FrontMatterReader(new ContentFields(fields, rules.Site, habits), rules);
        fields.ReportUnknownKeys(reader._withholding.Tells);
        var frontMatter = reader.Read();
        return new FrontMatterResult(
            frontMatter,
            habits,
            fields.Text("date") is { } date && StoryDate.Parse(date.Value, rules.Site.Zone).Form == DateForm.LocalTime);
    }

    private ParsedFrontMatter Read()
    {
        var date = _withholding.Date();
        var type = ReadType();
        var asksForNoPage = AsksForNoPage();
        return new ParsedFrontMatter
        {
            Title = _content.PlainProse("title"),
            ShortTitle = _content.PlainProse("short_title")?.Value,
            SeoTitle = _content.PlainProse("seo_title")?.Value,
            Kicker = _content.Prose("kicker")?.Value,
            Standfirst = _content.Inline("standfirst"),
            Description = _content.Prose("description")?.Value,
            Summary = _content.Inline("summary"),
            Slug = _content.PlainProse("slug"),
            Url = !asksForNoPage && _fields.Text("url") is { } url ? _content.SitePath("url", url) : null,
            Aliases = [.. _fields.Texts("aliases").Select(alias => _content.SitePath("aliases", alias)).OfType<Located<string>>()],
            Id = _content.PlainProse("id"),
            Type = type.Kind,
            OwnType = type.IsUsual ? null : type.Name,
            Lacking = _rules.LackingIn(_fields),
            Section = _fields.Text("section"),
            Topics = _content.Terms("topics"),
            Tags = _content.Terms("tags"),
            Series = ReadSeries(_content),
            Authors = AuthorsReader.Read(_content, "authors"),
            Byline = _content.PlainProse("byline")?.Value,
            Contributors = AuthorsReader.Read(_content, "contributors"),
            Dateline = _content.Prose("dateline")?.Value,
            Date = date,
            Updated = _content.Date("updated"),
            Withholding = _withholding.Read(date) with { HasNoPage = asksForNoPage },
            Language = _content.Language("lang"),
            Direction = _fields.Choice("dir", Directions)?.Value,
            Image = ImageReader.Read(_content, "image"),
            Source = ReadSource(),
            EditorNote = _content.Inline("editor_note"),
            SocialTitle = _content.PlainProse("social_title")?.Value,
            SocialImage = ImageReader.Read(_content, "social_image"),
            KeyPoints = _content.PlainTexts("key_points"),
            Places = _content.PlainTexts("places"),
            Editors = AuthorsReader.Read(_content, "editors"),
            Translators = AuthorsReader.Read(_content, "translators"),
            TranslationKey = _content.PlainProse("translation_key"),
            UpdateNote = _content.Prose("update_note")?.Value,
            Corrections = NotesReader.Corrections(_content),
            ContentWarning = _content.Prose("content_warning")?.Value,
            Disclosure = _content.Inline("disclosure"),
            Methodology = _content.Inline("methodology"),
            AiDisclosure = _content.Prose("ai_disclosure")?.Value,
            Citations = NotesReader.Citations(_content),
            Claim = NotesReader.Claim(_content),
            Review = NotesReader.Review(_content),
            Sponsor = _fields.Node("sponsor") is YamlMap ? null : _content.PlainProse("sponsor"),
            OwnSponsor = SponsorReader.OfStory(_content),
            Colour = _fields.Colour("colour")?.ToString(),
            Front = _content.Nested("front", FrontPageFields.Page) is { } front ? FrontPageReader.Read(front) : null,
            Gallery = ImageReader.ReadAll(_content, "gallery"),
            Video = MediaReader.Video(_content),
            Audio = MediaReader.Audio(_content),
            Robots = _content.Prose("robots")?.Value,
            Canonical = _content.WholeAddress("canonical")?.Value,
            IsFree = _fields.Flag("free") ?? true,
            ReadingTime = _fields.Number("reading_time", 1, 10_000)?.Value,
            Live = UpdateReader.Live(_content),
            Updates = UpdateReader.Updates(_content),
            IsKey = _fields.Flag("key") ?? false,
            Options = OptionsReader.Read(_content),
            Pinned = ReadPin(),
            Weight = _fields.Number("weight") ?? 0,
            List = _fields.Flag("list") ?? true,
            Feeds = ReadFeeds(type),
            NoIndex = _fields.Flag("noindex") ?? (AsksForNoIndex() || type.NoIndex),
            Layout = _fields.Text("layout"),
            MenuTitle = _content.Prose("menu_title")?.Value,
            ChecksIgnored = ReadIgnoredChecks(),
            Params = ReadParams(),
        };
    }

    /// <summary>As archives of Eleventy do with <c>permalink: false</c>.</summary>
    private bool AsksForNoPage()
    {
        if (_fields.Text("url") is not { } url || !YamlValue.TryFlag(url.Value, out var wanted) || wanted)
        {
            return false;
        }
        _fields.Diagnostics.Add(Errors.FrontMatter.NoPage(url.In(_fields.Path), _fields.KeyOf("url"), url.Value));
        return true;
    }

    /// <summary>Written among the rules for search engines instead of its own line.</summary>
    private bool AsksForNoIndex()
        => _fields.Text("robots") is { } rules && rules.Value.Split(',', StringSplitOptions.TrimEntries).Any(rule => rule.Equals("noindex", StringComparison.OrdinalIgnoreCase) || rule.Equals("none", StringComparison.OrdinalIgnoreCase));

    private StoryType ReadType()
    {
        var usual = _rules.Types.Of(ArticleType.News, own: null);
        if (_fields.Text("type") is not { } text)
        {
            return usual;
        }
        if (_rules.Types.Find(text.Value) is { } type)
        {
            return type;
        }
        _fields.Diagnostics.Add(Errors.FrontMatter.UnknownWord(text.In(_fields.Path), "type", text.Value, usual.Name, Suggestion.For(StoryTypes.WordOf(text.Value), _rules.Types.Names)) with { Mends = ScalarMends.Straighten(_fields.Path, text) });
        return usual;
    }

    private static SeriesEntry? ReadSeries(ContentFields content)
    {
        switch (content.Fields.Node("series"))
        {
            case YamlScalar:
                return content.Prose("series") is { } only ? new SeriesEntry(only, null, null) : null;
            case YamlList { Items.Count: 1 }:
                return ReadSeries(content.WithFirst("series")!);
        }
        if (content.Nested("series", ArticleFields.Series) is not { } series)
        {
            return null;
        }
        series.ReportUnknownKeys();
        return Located.Whole(series.Required("name"), name => new SeriesEntry(name, series.Fields.Number("part", 1, 10_000)?.Value, series.Prose("title")?.Value));
    }

    private SourceEntry? ReadSource()
    {
        if (_fields.Node("source") is null or YamlScalar)
        {
            if (_fields.Node("source") is null && _fields.Node("source_url") is not null)
            {
                _fields.Diagnostics.Add(Errors.FrontMatter.CopyOfNobody(_fields.PlaceOf("source_url")));
            }
            return _content.Prose("source") is { } publisher
                ? new SourceEntry(publisher, IsShort: true) { Url = _content.WholeAddress("source_url")?.Value }
                : null;
        }
        if (_content.Nested("source", ArticleFields.Source) is not { } source)
        {
            return null;
        }
        source.ReportUnknownKeys();
        return Located.Whole(source.Required("publisher"), name => new SourceEntry(name, IsShort: false)
        {
            Url = source.WholeAddress("url")?.Value ?? _content.WholeAddress("source_url")?.Value,
            Title = source.Prose("title")?.Value,
            Author = source.Prose("author")?.Value,
            Date = source.Date("date")?.Value,
            Notice = source.Inline("notice"),
            Copyright = source.Prose("copyright")?.Value,
            License = source.Address("license")?.Value,
            IsExcerpt = source.Fields.Flag("excerpt") ?? false,
            CanonicalIsSource = SyndicationTerms.CanonicalIsSource(source.Fields),
            NoIndex = SyndicationTerms.NoIndex(source.Fields),
            NoticeAtBottom = SyndicationTerms.NoticeAtBottom(source.Fields),
            Pixel = SyndicationTerms.Pixel(source),
            Checksum = ReadChecksum(source.Fields),
        });
    }

    private static Located<string>? ReadChecksum(FieldReader source)
    {
        if (source.Text("checksum") is not { } checksum || TextChecksum.CanBe(checksum.Value))
        {
            return source.Text("checksum");
        }
        source.WrongType(source.Node("checksum")!, "checksum", "16 to 64 hexadecimal digits");
        return null;
    }

    private FeedKinds ReadFeeds(StoryType type)
    {
        var isInAll = type.Feed;
        return _fields.Node("feed") is null or YamlScalar { IsBlank: true } || (_fields.Node("feed") is YamlScalar scalar && YamlValue.TryFlag(scalar.Text, out isInAll))
            ? isInAll ? FeedKinds.All : FeedKinds.None
            : _fields.Choices("feed", FeedWords).Aggregate(FeedKinds.None, (all, kind) => all | kind);
    }

    private Pin? ReadPin()
    {
        if (_fields.Text("pinned") is not { } text)
        {
            return null;
        }
        if (YamlValue.TryFlag(text.Value, out var pinned))
        {
            return pinned ? new Pin(null) : null;
        }
        return _content.Date("pinned") is { } until ? new Pin(until) : null;
    }

    private ImmutableArray<string> ReadIgnoredChecks()
    {
        if (_fields.Node("checks_ignore") is not { } node)
        {
            return [];
        }
        if (node is not YamlList list || list.Items.Any(item => item is not YamlMap))
        {
            _fields.WrongType(node, "checks_ignore", "a list of maps with code and reason");
            return [];
        }
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var map in _fields.Items(list, "checks_ignore").Cast<YamlMap>())
        {
            var entry = _content.Nested(map, ArticleFields.IgnoredCheck);
            entry.ReportUnknownKeys();
            if ((entry.Required("code"), entry.Required("reason")) is ({ } code, not null))
            {
                codes.Add(code);
            }
        }
        return codes.ToImmutable();
    }

    private DataValue.Map ReadParams()
    {
        var own = _fields.Data("params");
        return _fields.UnknownKeys.Count == 0
            ? own
            : new DataValue.Map(own.Keys.Select(key => KeyValuePair.Create(key, own.Find(key)!))
                .Concat(_fields.UnknownKeys.Select(entry => KeyValuePair.Create(entry.Key.Text, YamlValue.ToData(entry.Value)))));
    }
}

/// <summary>The front matter and what the site counts once rather than reports a file at a time.</summary>
public sealed record FrontMatterResult(ParsedFrontMatter FrontMatter, Habits Habits, bool HasLocalTime);
