using System.Text.RegularExpressions;
using NewsSite.Diagnostics;
using NewsSite.Languages;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Unit.Languages;

/// <summary>Broadsheet says the same in all its languages.</summary>
public sealed partial class ThemeWordsTests
{
    /// <summary>How dates and numbers are written: only where a file differs from what its language usually does.</summary>
    private static readonly string[] Style =
    [
        "date_format", "time_format", "month_format", "months", "months_in_date", "months_short", "months_short_in_date", "days", "days_short", "am", "pm",
        "thousands_separator", "decimal_separator", "list_pair", "list_comma", "list_last",
    ];

    private static readonly string Folder = Path.Join(Repository.Root, "themes", "broadsheet", "i18n");

    public static TheoryData<string> Languages => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void every_file_has_every_word_with_its_places_and_forms(string language)
    {
        var english = Words("en");
        var words = Words(language);
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
        Assert.All(words, word => Assert.NotEmpty(word.Value));
        foreach (var (key, forms) in words)
        {
            Assert.Equal((key, Places(english[key])), (key, Places(forms)));
            if (!forms.ContainsKey(""))
            {
                Assert.Equal((key, ""), (key, string.Join(' ', Enumerable.Range(0, 1000).Select(n => PluralRules.Category(language, n)).Distinct().Where(form => !forms.ContainsKey(form)))));
                Assert.Contains(PluralRules.Categories[^1], forms.Keys);
            }
        }
    }

    private static string Places(Dictionary<string, string> forms)
        => string.Join(' ', forms.Values.SelectMany(text => Place().Matches(text)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The forms of each word; those of one without forms by an empty name.</summary>
    private static Dictionary<string, Dictionary<string, string>> Words(string language)
    {
        var found = new List<Diagnostic>();
        var file = YamlDocument.ReadMap(language, File.ReadAllText(Path.Join(Folder, language + ".yaml")), 1, found)!;
        Assert.Empty(found);
        return file.Entries.Where(entry => !Style.Contains(entry.Key.Text)).ToDictionary(
            entry => entry.Key.Text,
            entry => entry.Value is YamlMap forms
                ? forms.Entries.ToDictionary(form => form.Key.Text, form => ((YamlScalar)form.Value).Text)
                : new Dictionary<string, string> { [""] = ((YamlScalar)entry.Value).Text });
    }

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Place();
}
