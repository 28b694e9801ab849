using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A text of the configuration: one for all languages, or a map with one for each.</summary>
public sealed class LocalText
{
    public static readonly LocalText None = new(ImmutableDictionary<string, string>.Empty);

    private const string All = "";

    private readonly ImmutableDictionary<string, string> _texts;

    private LocalText(ImmutableDictionary<string, string> texts) => _texts = texts;

    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>In a language, or in the one that it is a variant of; <c>null</c> if there is none.</summary>
    public string? In(string language)
        => _texts.GetValueOrDefault(language) ?? _texts.GetValueOrDefault(LanguageTag.Primary(language)) ?? _texts.GetValueOrDefault(All);

    internal static LocalText Read(ConfigSection section, string name)
        => section.Fields.Node(name) is YamlMap map ? ReadMap(section.Fields, map)
            : section.Prose(name) is { } text ? new LocalText(ImmutableDictionary<string, string>.Empty.Add(All, text.Value))
            : None;

    private static LocalText ReadMap(FieldReader fields, YamlMap map)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        var keys = map.Entries.Select(entry => entry.Key.Text).Distinct(StringComparer.OrdinalIgnoreCase).Select(key => new Field(key, "text", "the text in this language"));
        var languages = new ConfigSection(fields.Nested(map, new FieldTable([.. keys])));
        foreach (var key in map.Entries.Select(entry => entry.Key))
        {
            if (LanguageTag.Normalize(key.Text) is not { } language)
            {
                fields.Diagnostics.Add(Errors.Config.BadLanguage(fields.SpanOf(key), key.Text));
            }
            else if (languages.Prose(key.Text) is { } text)
            {
                texts[language] = text.Value;
            }
        }
        return new LocalText(texts.ToImmutable());
    }
}
