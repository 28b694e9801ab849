using System.Globalization;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Templating.Components;

/// <summary>Reads the values of attributes that mean the same on every page: all but addresses, files and stories.</summary>
public static class PlainValue
{
    public static bool IsPlain(AttributeType type)
        => type is AttributeType.Text or AttributeType.Date or AttributeType.Number or AttributeType.Flag or AttributeType.Choice or AttributeType.Language;

    /// <summary>The value, or <c>null</c> if the text is none of the attribute's type.</summary>
    public static object? Read(AttributeDeclaration attribute, string text, SiteZone zone) => attribute.Type switch
    {
        AttributeType.Text => text,
        AttributeType.Date => StoryDate.TryParse(text, zone, out var date, out _) ? date : null,
        AttributeType.Number => Number(text),
        AttributeType.Flag => YamlValue.TryFlag(text, out var flag) ? flag : null,
        AttributeType.Choice => attribute.Choices.Contains(text) ? text : null,
        AttributeType.Language => LanguageTag.Normalize(text),
        _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute.Type, "not a plain value"),
    };

    /// <summary>How messages and the documentation call values of the type.</summary>
    public static string NameOf(AttributeDeclaration attribute) => attribute.Type switch
    {
        AttributeType.Text => "text",
        AttributeType.Markdown => "text with emphasis and links",
        AttributeType.Url => "an address",
        AttributeType.Picture => "a picture",
        AttributeType.File => "a file",
        AttributeType.Article => "a story",
        AttributeType.Date => "a date such as 2026-11-22",
        AttributeType.Number => "a number",
        AttributeType.Flag => "yes or no",
        AttributeType.Choice => "one of " + string.Join(", ", attribute.Choices),
        _ => "a language such as ru",
    };

    private static object? Number(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
            : double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : null;
}
