using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// The values that only content has, on top of <see cref="FieldReader"/>: prose (character references decoded, NFC, no
/// control characters), dates in the site's zone, addresses and paths that obey the URL rule.
/// </summary>
/// <param name="fields">The map.</param>
/// <param name="site">Whose content it is.</param>
/// <param name="habits">Takes what the file does as older archives do; the maps within tell it, too.</param>
public sealed class ContentFields(FieldReader fields, SiteIdentity site, Habits habits)
{
    /// <summary>Fields that hold sentences, behind which nobody writes a comment.</summary>
    private static readonly HashSet<string> Sentences =
    [
        "ai_disclosure", "alt", "caption", "claim", "content_warning", "copyright", "credit", "description", "disclosure", "editor_note", "headline", "kicker", "license_override", "menu_title", "methodology", "notice", "seo_title", "short_title",
        "social_title", "standfirst", "summary", "text", "title", "update_note",
    ];

    public FieldReader Fields { get; } = fields;

    public SiteZone Zone => site.Zone;

    public ContentFields? Nested(string name, FieldTable table)
        => Fields.Fields(name, table) is { } nested ? Nested(nested) : null;

    public ContentFields Nested(YamlMap map, FieldTable table) => Nested(Fields.Nested(map, table));

    /// <summary>A value alone, where a map may stand, as that map with nothing but this field.</summary>
    public ContentFields Nested(YamlScalar only, string name, FieldTable table)
        => Nested(new YamlMap([new YamlEntry(new YamlScalar(name, true, only.Start, only.End), only)], only.Start, only.End), table);

    private ContentFields Nested(FieldReader nested)
    {
        habits.NoteNames(nested);
        return new ContentFields(nested, site, habits);
    }

    /// <summary>
    /// Reports the keys that the table does not know. One that is written to hold something back is an error here: a story has such
    /// keys at its left edge, and nothing else can be held back.
    /// </summary>
    /// <param name="isWhole">Whether the map is something by itself, such as a record or a reader's comment, rather than a part.</param>
    public void ReportUnknownKeys(bool? isWhole = null)
    {
        var isOne = isWhole ?? !Fields.IsNested;
        var vain = Fields.UnknownKeys.Where(entry => WithholdingKeys.HoldsBack(entry, Zone, isOne)).ToList();
        foreach (var entry in vain)
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.HoldsNothingBack(Fields.SpanOf(entry.Key), entry.Key.Text, isOne
                ? "only stories can be held back: move it out of content/ until it is due"
                : "write it at the left edge of the front matter to hold the story back, or remove it"));
        }
        Fields.ReportUnknownKeys(vain.Contains);
    }

    /// <summary>Prose as its author means it.</summary>
    public Located<string>? Prose(string name)
    {
        ReportTails(name);
        return Fields.Text(name) is { } text ? Clean(name, text) : null;
    }

    public InlineField? Inline(string name) => Prose(name) is { } text ? new InlineField(text.Value, text.In(Fields.Path)) : null;

    /// <summary>Prose of the kind in which a hidden character can deceive: titles, bylines, slugs.</summary>
    public Located<string>? PlainProse(string name)
    {
        var text = Prose(name);
        if (text is not null && Bidi.FindHidden(text.Value) is { } hidden)
        {
            var finding = hidden.IsHarmless
                ? Errors.FrontMatter.InvisibleMark(text.In(Fields.Path), Fields.KeyOf(name), hidden.CodePoint)
                : Errors.FrontMatter.HiddenCharacter(text.In(Fields.Path), Fields.KeyOf(name), hidden.CodePoint);
            Fields.Diagnostics.Add(finding with { Mends = [.. Bidi.AllHidden(text.Value).SelectMany(place => ScalarMends.Replace(Fields.Path, text, place.Offset, place.Length, ""))] });
            var without = Bidi.Strip(text.Value).Trim();
            return without.Length == 0 ? null : text.With(without);
        }
        return text;
    }

    /// <summary>Plain prose that must be there.</summary>
    public Located<string>? Required(string name) => Fields.Required(name, PlainProse, Missing);

    /// <summary>What is told of a value that must be there.</summary>
    public Diagnostic Missing(SourceSpan span, string key) => Errors.FrontMatter.Required(span, key, inMap: Fields.IsNested);

    /// <summary>The fields as they would be with the first item of a list alone.</summary>
    public ContentFields? WithFirst(string name) => Fields.WithFirst(name) is { } first ? new ContentFields(first, site, habits) : null;

    /// <summary>A list of maps, or one map; what cannot be read has been reported and is left out.</summary>
    public ImmutableArray<T> Maps<T>(string name, FieldTable table, Func<ContentFields, T?> read)
        where T : class
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var node in Nodes(name))
        {
            if (node is not YamlMap map)
            {
                Fields.WrongType(node, name, "a list of maps");
            }
            else if (Nested(map, table) is var nested && read(nested) is { } item)
            {
                items.Add(item);
            }
        }
        return items.ToImmutable();
    }

    /// <summary>The items of a list, or the only value; empty items and values are none.</summary>
    public IReadOnlyList<YamlNode> Nodes(string name) => Fields.Node(name) switch
    {
        null or YamlScalar { IsNull: true } => [],
        YamlList list => [.. Fields.Items(list, name).Where(item => item is not YamlScalar { IsNull: true })],
        var only => [only],
    };

    /// <summary>Terms: a list of texts, a list of maps with their names, or one text with commas between them, as many archives write it.</summary>
    public ImmutableArray<Located<string>> Terms(string name)
    {
        if (Fields.Node(name) is not YamlScalar scalar)
        {
            return ProseList(name, nameKey: "name");
        }
        var terms = ProseList(name)
            .SelectMany(text => text.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text.With))
            .ToImmutableArray();
        return Fields.IsTooMany(terms.Length, scalar, name) ? [] : terms;
    }

    public ImmutableArray<Located<string>> ProseList(string name, string? nameKey = null)
    {
        ReportTails(name);
        var texts = Fields.Texts(name, nameKey);
        var cleaned = ImmutableArray.CreateBuilder<Located<string>>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            if (Clean(name, texts[i]) is { } text)
            {
                cleaned.Add(text);
            }
        }
        return cleaned.DrainToImmutable();
    }

    /// <summary>The same without places.</summary>
    public ImmutableArray<string> PlainTexts(string name) => [.. ProseList(name).Select(text => text.Value)];

    private void ReportTails(string name)
    {
        foreach (var tail in Fields.Tails(name, Sentences.Contains(name)))
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.CutByComment(tail.In(Fields.Path), Fields.KeyOf(name), tail.Value));
        }
    }

    /// <summary><c>null</c> where nothing is left.</summary>
    private Located<string>? Clean(string name, Located<string> text)
    {
        var decoded = CharacterReferences.Decode(text.Value);
        var value = decoded.Text;
        if (decoded.Count > 0)
        {
            habits.NoteReferences(Fields.Path, text, value);
        }
        if (XmlText.IndexOfForbidden(value) is >= 0 and var at)
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.ControlCharacter(text.In(Fields.Path), Fields.KeyOf(name), value[at]));
            value = XmlText.Strip(value);
        }
        value = Nfc.Normalize(value).Trim();
        return value.Length == 0 ? null : ReferenceEquals(value, text.Value) ? text : text.With(value);
    }

    public Located<DateTimeOffset>? Date(string name)
        => Fields.Text(name) is { } text ? ParseDate(name, text, isFirstMoment: false) : null;

    /// <summary>A moment before which nothing may appear: of a time that comes twice when clocks are set back the second one.</summary>
    public Located<DateTimeOffset>? FirstMoment(string name)
        => Fields.Text(name) is { } text ? ParseDate(name, text, isFirstMoment: true) : null;

    /// <summary>A date that does not stand under its key.</summary>
    public Located<DateTimeOffset>? Date(string name, YamlScalar scalar, bool isFirstMoment = false)
        => ParseDate(name, new Located<string>(scalar.Text.Trim(), scalar.Start, scalar.End), isFirstMoment);

    private Located<DateTimeOffset>? ParseDate(string name, Located<string> text, bool isFirstMoment)
    {
        var date = StoryDate.Parse(text.Value, Zone);
        if (isFirstMoment && date is { Problem: DateProblem.None, Again: { } again })
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.TimeTwice(text.In(Fields.Path), Fields.KeyOf(name), date.Value, again));
            return text.With(again);
        }
        if (date.Problem == DateProblem.None)
        {
            return text.With(date.Value);
        }
        Fields.Diagnostics.Add(Errors.FrontMatter.BadDate(text.In(Fields.Path), Fields.KeyOf(name), text.Value, StoryDate.Explain(text.Value, date.Problem, Zone)) with { Mends = ScalarMends.Straighten(Fields.Path, text) });
        return null;
    }

    /// <summary>A length such as <c>4:05</c> or <c>1:02:30</c>.</summary>
    public TimeSpan? Length(string name)
    {
        if (Fields.Text(name) is not { } text)
        {
            return null;
        }
        if (PlayingTime.Parse(text.Value) is { } length)
        {
            return length;
        }
        Fields.Diagnostics.Add(Errors.FrontMatter.WrongType(text.In(Fields.Path), Fields.KeyOf(name), "a length such as 4:05 or 1:02:30", $"'{text.Value}'"));
        return null;
    }

    /// <summary>An address that a page may link to.</summary>
    public Located<string>? Address(string name)
    {
        var text = Fields.Text(name);
        return text is not null && IsAllowed(name, text) ? text : null;
    }

    private bool IsAllowed(string name, Located<string> text)
    {
        if (UrlRule.IsAllowedInField(text.Value))
        {
            return true;
        }
        Fields.Diagnostics.Add(Errors.FrontMatter.UnsafeUrl(text.In(Fields.Path), Fields.KeyOf(name), text.Value));
        return false;
    }

    /// <summary>An address that goes out as it is written, so that it has to lead to the same place from every page.</summary>
    public Located<string>? WholeAddress(string name) => Fields.Text(name) is { } text && IsWhole(name, text) ? text : null;

    public ImmutableArray<string> WholeAddresses(string name) => [.. Fields.Texts(name).Where(text => IsWhole(name, text)).Select(text => text.Value)];

    private bool IsWhole(string name, Located<string> text)
    {
        if (!IsAllowed(name, text))
        {
            return false;
        }
        if (!UrlRule.IsWhole(text.Value))
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.UnsafeUrl(text.In(Fields.Path), Fields.KeyOf(name), text.Value, UrlRule.LacksScheme(text.Value) ? $"write it as https://{text.Value}"
                : UrlRule.IsPage(text.Value) ? "write %20 for each space"
                : "write it whole, such as https://news.example/bridge, or as a path of this site, such as /about/"));
            return false;
        }
        return true;
    }

    /// <summary>
    /// A path of this site, from its root with a slash in front; an absolute address loses what <c>site.url</c> has in front,
    /// and one of another site is reported and not used.
    /// </summary>
    public Located<string>? SitePath(string name, Located<string> text)
    {
        var path = text.Value;
        if (UrlRule.WebAddress(UrlRule.WithScheme(path)) is { } uri)
        {
            if (site.PathOf(uri) is not { } own)
            {
                Fields.Diagnostics.Add(Errors.FrontMatter.ForeignAddress(text.In(Fields.Path), Fields.KeyOf(name), path));
                return null;
            }
            path = own;
        }
        path = "/" + Nfc.Normalize(Uri.UnescapeDataString(path)).TrimStart('/');
        if (PathRule.Problem(path.Trim('/')) is { } problem)
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.UnsafePath(text.In(Fields.Path), Fields.KeyOf(name), text.Value, problem));
            return null;
        }
        return text.With(path);
    }

    public Located<string>? Language(string name)
    {
        var text = Fields.Text(name);
        if (text is null)
        {
            return null;
        }
        if (LanguageTag.Normalize(text.Value) is { } tag)
        {
            return text.With(tag);
        }
        Fields.Diagnostics.Add(Errors.FrontMatter.BadLanguage(text.In(Fields.Path), text.Value) with { Mends = ScalarMends.Straighten(Fields.Path, text) });
        return null;
    }
}
