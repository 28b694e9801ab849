using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Languages;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Views;
using NewsSite.Yaml;

namespace NewsSite.Templating;

/// <summary>
/// Reads <c>i18n/&lt;language&gt;.yaml</c> of site and theme: the site's words first, then the theme's, then English. How dates
/// and numbers are written, CLDR says where no file of the language does; English ones count only for languages it does not know.
/// </summary>
public sealed class StringsReader(ThemeFiles files, DiagnosticBag diagnostics)
{
    private const string Fallback = "en";

    /// <summary>Where clocks count to 24 nobody writes them.</summary>
    private static readonly string[] Optional = ["am", "pm"];

    private static readonly string[] ListKeys = ["months", "months_in_date", "months_short", "months_short_in_date", "days", "days_short"];

    /// <param name="language">The language's tag.</param>
    /// <param name="nativeDigits">Whether its own digits are wanted, of which it is known that they are there.</param>
    /// <param name="calendar">The calendar in which dates are shown, of which it is known that the language has names for it.</param>
    public Strings Read(string language, bool nativeDigits = false, DateCalendar calendar = DateCalendar.Gregorian)
    {
        var data = LanguageData.Find(language);
        var other = calendar == DateCalendar.Gregorian ? null : LanguageData.Find(language, calendar);
        var found = new List<Diagnostic>();
        var texts = ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);
        var lists = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var ownFiles = PathsFor(language).SelectMany(files.FindAll).ToList();
        foreach (var file in ownFiles)
        {
            Add(file, texts, lists, found);
        }
        foreach (var (key, word) in data is null ? [] : Style(data))
        {
            texts.TryAdd(key, Form(word));
        }
        var own = texts.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.FindAll($"i18n/{Fallback}.yaml"))
        {
            Add(file, texts, data is null ? lists : [], found);
        }
        var missing = texts.Keys.Where(key => !own.Contains(key) && !Optional.Contains(key)).Order(StringComparer.Ordinal).ToList();
        if (ownFiles.Count > 0 && missing.Count > 0)
        {
            found.Add(Errors.Templates.MissingWords(ownFiles[0].DisplayPath, language, missing));
        }
        if (ownFiles.Count == 0 && language != Fallback && missing.Count > 0)
        {
            found.Add(Errors.Templates.NoStrings(language));
        }
        diagnostics.AddRange(found);
        var numbers = Numbers(texts, data, nativeDigits);
        var dates = Dates(texts, lists, data?.Dates) with { Zero = numbers.Zero };
        if (other is null)
        {
            return new Strings(language, texts.ToImmutable(), dates, dates, numbers);
        }
        // What files say of dates is meant for the Gregorian calendar.
        texts["date_format"] = Form(other.DatePattern);
        return new Strings(language, texts.ToImmutable(), dates, OfCalendar(dates, other.Dates), numbers);
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
                    texts.TryAdd(key.Text, Form(scalar.Text));
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

    /// <summary>The words by which files say how dates, numbers and lists are written.</summary>
    private static IEnumerable<(string Key, string Word)> Style(LanguageData data) =>
    [
        ("date_format", data.DatePattern), ("month_format", data.Dates.MonthPattern), ("time_format", data.TimePattern), ("am", data.Dates.Am), ("pm", data.Dates.Pm),
        ("thousands_separator", data.Numbers.GroupMark), ("decimal_separator", data.Numbers.DecimalMark),
        (ViewScope.ListPair, data.Lists.Pair), (ViewScope.ListComma, data.Lists.Comma), (ViewScope.ListLast, data.Lists.Last),
    ];

    private static ImmutableDictionary<string, string> Form(string text) => ImmutableDictionary<string, string>.Empty.Add(Strings.Other, text);

    private static string? Text(ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder texts, string key)
        => texts.GetValueOrDefault(key)?.GetValueOrDefault(Strings.Other);

    /// <summary>The files' marks are meant for Latin digits.</summary>
    private static NumberForm Numbers(
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder texts, LanguageData? data, bool nativeDigits)
    {
        if (nativeDigits && data?.NativeNumbers is { } native)
        {
            return native;
        }
        var usual = data?.Numbers ?? NumberForm.English;
        return usual with { GroupMark = Text(texts, "thousands_separator") ?? usual.GroupMark, DecimalMark = Text(texts, "decimal_separator") ?? usual.DecimalMark };
    }

    private static DateNames Dates(
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder texts, Dictionary<string, ImmutableArray<string>> lists, DateNames? known)
    {
        var english = DateNames.English;
        var ownMonths = List(lists, "months", 12);
        var months = ownMonths ?? known?.Months ?? english.Months;
        var ownShort = List(lists, "months_short", 12);
        var monthsShort = ownShort ?? known?.MonthsShort ?? months;
        return new DateNames(
            months,
            List(lists, "months_in_date", 12) ?? ownMonths ?? known?.MonthsInDate ?? months,
            monthsShort,
            List(lists, "months_short_in_date", 12) ?? ownShort ?? known?.MonthsShortInDate ?? monthsShort,
            Days(lists, "days") ?? known?.Days ?? english.Days,
            Days(lists, "days_short") ?? known?.DaysShort ?? english.DaysShort,
            Text(texts, "am") ?? english.Am,
            Text(texts, "pm") ?? english.Pm)
        {
            MonthPattern = Text(texts, "month_format") ?? english.MonthPattern,
        };
    }

    private static DateNames OfCalendar(DateNames dates, DateNames other)
        => other.Calendar == DateCalendar.Buddhist ? dates with { Calendar = other.Calendar } : dates with
        {
            Calendar = other.Calendar,
            Months = other.Months,
            MonthsInDate = other.MonthsInDate,
            MonthsShort = other.MonthsShort,
            MonthsShortInDate = other.MonthsShortInDate,
        };

    /// <summary>Files begin the week on Monday.</summary>
    private static ImmutableArray<string>? Days(Dictionary<string, ImmutableArray<string>> lists, string key)
        => List(lists, key, 7) is { } days ? [days[6], .. days[..6]] : null;

    private static ImmutableArray<string>? List(Dictionary<string, ImmutableArray<string>> lists, string key, int count)
        => lists.TryGetValue(key, out var list) && list.Length == count ? list : null;
}
