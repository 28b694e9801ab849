using System.Collections.Immutable;
using NewsSite.Languages;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>
/// The words of one language, from the i18n files of theme and site: texts, plural forms, names of months and days; and how
/// the language writes dates and numbers.
/// </summary>
public sealed class Strings(string language, ImmutableDictionary<string, ImmutableDictionary<string, string>> texts, DateNames dates, DateNames shown, NumberForm numbers)
{
    /// <summary>The plural form under which a text without forms is kept.</summary>
    public const string Other = "other";

    public string Language { get; } = language;

    /// <summary>Of the Gregorian calendar, by which archives are.</summary>
    public DateNames Dates { get; } = dates;

    /// <summary>Of the calendar in which dates are shown.</summary>
    public DateNames ShownDates { get; } = shown;

    public NumberForm Numbers { get; } = numbers;

    /// <summary>How dates and numbers are written, in a fixed order.</summary>
    internal IEnumerable<string> Style => [.. Dates.All, .. ShownDates.All, .. Numbers.All];

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>Whether a file has the word, be it with the form that is needed or without.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text, or <c>null</c> if no file has it.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key)?.GetValueOrDefault(Other);

    /// <summary>All forms of a word with their names, in order; empty if no file has it.</summary>
    internal IEnumerable<string> FormsOf(string key)
        => (texts.GetValueOrDefault(key) ?? ImmutableDictionary<string, string>.Empty).OrderBy(form => form.Key, StringComparer.Ordinal).SelectMany(form => new[] { form.Key, form.Value });

    /// <summary>The form of the text that goes with a number.</summary>
    public string? Find(string key, decimal count)
        => texts.GetValueOrDefault(key) is { } forms
            ? forms.GetValueOrDefault(PluralRules.Category(Language, count)) ?? forms.GetValueOrDefault(Other)
            : null;
}
