using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>One map of <c>newssite.yaml</c>: the values that only the configuration has, on top of <see cref="FieldReader"/>.</summary>
public sealed class ConfigSection
{
    public ConfigSection(FieldReader fields)
    {
        Fields = fields;
        fields.ReportUnknownKeys();
    }

    public FieldReader Fields { get; }

    /// <summary>A map below this one; an empty one where the key is absent, so that its reader fills in the defaults.</summary>
    public ConfigSection Section(string name, FieldTable keys) => Find(name, keys) ?? new(Fields.Nested(YamlMap.Empty, keys));

    /// <summary>The same, or <c>null</c> where the key is absent.</summary>
    public ConfigSection? Find(string name, FieldTable keys)
        => Fields.Fields(name, keys) is { } fields ? new ConfigSection(fields) : null;

    /// <summary>A list of maps; what cannot be read has been reported and is left out.</summary>
    public ImmutableArray<T> Items<T>(string name, FieldTable keys, Func<ConfigSection, T?> read)
        where T : class
    {
        var node = Fields.Node(name);
        if (node is null)
        {
            return [];
        }
        if (node is not YamlList list || list.Items.Any(item => item is not YamlMap))
        {
            Fields.WrongType(node, name, "a list of maps");
            return [];
        }
        return [.. Fields.Items(list, name).Cast<YamlMap>().Select(map => read(new ConfigSection(Fields.Nested(map, keys)))).OfType<T>()];
    }

    /// <summary>Prose that must be there.</summary>
    public Located<string>? Required(string name) => Fields.Required(name, Prose, (span, key) => Errors.Config.RequiredKey(span, key));

    /// <summary>A text that may come into a feed.</summary>
    public Located<string>? Prose(string name)
    {
        var text = Fields.Text(name);
        if (text is null || XmlText.IndexOfForbidden(text.Value) is not (>= 0 and var at))
        {
            return text;
        }
        Fields.Diagnostics.Add(Errors.FrontMatter.ControlCharacter(text.In(Fields.Path), name, text.Value[at]));
        return text.With(XmlText.Strip(text.Value));
    }

    public Located<string>? Language(string name) => Fields.Text(name) is { } text ? Language(text) : null;

    /// <summary>A language, or a list of them.</summary>
    public ImmutableArray<Located<string>> Languages(string name) => [.. Fields.Texts(name).Select(Language).OfType<Located<string>>()];

    private Located<string>? Language(Located<string> text)
    {
        var tag = LanguageTag.Normalize(text.Value);
        if (tag is null)
        {
            Fields.Diagnostics.Add(Errors.Config.BadLanguage(text.In(Fields.Path), text.Value));
        }
        else if (!LanguageTag.IsHreflang(tag))
        {
            Fields.Diagnostics.Add(Errors.Config.UnreadLanguage(text.In(Fields.Path), tag));
        }
        return tag is null ? null : text.With(tag);
    }

    /// <summary>When something is to be seen; false, and reported, if the dates cannot be read.</summary>
    public bool TrySpan(SiteZone zone, out DateTimeOffset? start, out DateTimeOffset? end)
    {
        var isReadable = TryDate("start", zone, out start) & TryDate("end", zone, out end);
        if (start >= end)
        {
            Fields.Diagnostics.Add(Errors.Config.OverBeforeItBegins(Fields.PlaceOf("end")));
        }
        return isReadable;
    }

    /// <summary>False, and reported, if the key is there without a date.</summary>
    public bool TryDate(string name, SiteZone zone, out DateTimeOffset? date)
    {
        date = null;
        if (!Fields.Has(name))
        {
            return true;
        }
        if (Fields.Text(name) is { } text)
        {
            if (StoryDate.TryParse(text.Value, zone, out var value, out var problem))
            {
                date = value;
                return true;
            }
            Fields.Diagnostics.Add(Errors.FrontMatter.BadDate(text.In(Fields.Path), name, text.Value, StoryDate.Explain(text.Value, problem, zone)));
        }
        else if (Fields.Node(name) is null or YamlScalar)
        {
            Fields.Diagnostics.Add(Errors.FrontMatter.WrongType(Fields.PlaceOf(name), name, "a date", "nothing"));
        }
        return false;
    }

    /// <summary>A pattern that dates or times are shown by.</summary>
    public string? DateFormat(string name)
    {
        var pattern = Fields.Text(name);
        if (pattern is not null && Time.DateFormat.Problem(pattern.Value) is { } problem)
        {
            Fields.Diagnostics.Add(Errors.Config.BadDateFormat(pattern.In(Fields.Path), pattern.Value, problem));
            return null;
        }
        return pattern?.Value;
    }

    /// <summary>A path, content file or address that keeps the URL rule.</summary>
    public ConfigLink? Link(string name) => Fields.Text(name) is { } url ? Checked(url) : null;

    /// <summary>The same, a list of them; one that breaks the rule is reported and left out.</summary>
    public ImmutableArray<ConfigLink> Links(string name) => [.. Fields.Texts(name).Select(Checked).OfType<ConfigLink>()];

    public ConfigLink? RequiredLink(string name) => Required(name) is { } url ? Checked(url) : null;

    private ConfigLink? Checked(Located<string> url)
    {
        if (UrlRule.IsAllowedInField(url.Value))
        {
            return new ConfigLink(url.Value, url.In(Fields.Path));
        }
        Fields.Diagnostics.Add(Errors.Config.UnsafeUrl(url.In(Fields.Path), url.Value));
        return null;
    }
}
