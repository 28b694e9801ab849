using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;
using NewsSite.Yaml;

namespace NewsSite.Templating;

/// <summary>Reads <c>i18n/&lt;language&gt;.yaml</c> of site and theme: the site's words first, then the theme's, then English.</summary>
public sealed class StringsReader(ThemeFiles files, DiagnosticBag diagnostics)
{
    private const string Fallback = "en";

    /// <summary>Where clocks count to 24 nobody writes them.</summary>
    private static readonly string[] Optional = ["am", "pm"];

    private static readonly string[] ListKeys = ["months", "months_in_date", "months_short", "days", "days_short"];

    public Strings Read(string language)
    {
        var found = new List<Diagnostic>();
        var texts = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var ownFiles = PathsFor(language).SelectMany(files.FindAll).ToList();
        foreach (var file in ownFiles)
        {
            Add(file, texts, lists, found);
        }
        var own = texts.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.FindAll($"i18n/{Fallback}.yaml"))
        {
            Add(file, texts, lists, found);
        }
        var missing = texts.Keys.Where(key => !own.Contains(key) && !Optional.Contains(key)).Order(StringComparer.Ordinal).ToList();
        if (ownFiles.Count > 0 && missing.Count > 0)
        {
            found.Add(Errors.Templates.MissingWords(ownFiles[0].DisplayPath, language, missing));
        }
        if (ownFiles.Count == 0 && language != Fallback && texts.Count > 0)
        {
            found.Add(Errors.Templates.NoStrings(language));
        }
        diagnostics.AddRange(found);
        return new Strings(language, texts.ToImmutable(), Dates(texts, lists));
    }

    private static IEnumerable<string> PathsFor(string language)
    {
        var primary = LanguageTag.Primary(language);
        return language == primary ? [$"i18n/{language}.yaml"] : [$"i18n/{language}.yaml", $"i18n/{primary}.yaml"];
    }

    private static void Add(
        ThemeFile file,
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder texts,
        Dictionary<string, ImmutableArray<string>> lists,
        List<Diagnostic> found)
    {
        if (file.ReadText(found) is not { } text || YamlDocument.ReadMap(file.DisplayPath, text, 1, found) is not { } map)
        {
            return;
        }
        foreach (var (key, value) in map.Entries)
        {
            switch (value)
            {
                case YamlScalar scalar:
                    texts.TryAdd(key.Text, ImmutableDictionary<string, string>.Empty.Add(Strings.Other, scalar.Text));
                    break;
                case YamlMap forms when forms.Entries.All(form => form.Value is YamlScalar):
                    found.AddRange(forms.Entries
                        .Where(form => !PluralRules.Categories.Contains(form.Key.Text))
                        .Select(form => Errors.Config.BadString(new SourceSpan(file.DisplayPath, form.Key.Start, form.Key.End), key.Text, form.Key.Text)
                            .Suggesting(form.Key.Text, PluralRules.Categories)));
                    texts.TryAdd(key.Text, forms.Entries.ToImmutableDictionary(form => form.Key.Text, form => ((YamlScalar)form.Value).Text));
                    break;
                case YamlList list when ListKeys.Contains(key.Text) && list.Items.All(item => item is YamlScalar):
                    lists.TryAdd(key.Text, [.. list.Items.Select(item => ((YamlScalar)item).Text)]);
                    break;
                default:
                    found.Add(Errors.Config.BadString(new SourceSpan(file.DisplayPath, value.Start, value.End), key.Text));
                    break;
            }
        }
    }

    private static DateNames Dates(
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder texts, Dictionary<string, ImmutableArray<string>> lists)
    {
        var english = DateNames.English;
        var months = List(lists, "months", 12) ?? english.Months;
        var days = List(lists, "days", 7) ?? english.Days;
        return new DateNames(
            months,
            List(lists, "months_in_date", 12) ?? months,
            List(lists, "months_short", 12) ?? months,
            days,
            List(lists, "days_short", 7) ?? days,
            texts.GetValueOrDefault("am")?.GetValueOrDefault(Strings.Other) ?? english.Am,
            texts.GetValueOrDefault("pm")?.GetValueOrDefault(Strings.Other) ?? english.Pm);
    }

    private static ImmutableArray<string>? List(Dictionary<string, ImmutableArray<string>> lists, string key, int count)
        => lists.TryGetValue(key, out var list) && list.Length == count ? list : null;
}
