using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Templating;

/// <summary>
/// Whether the colours that a theme puts on each other can be read. <c>theme.yaml</c> names the pairs by its options, so that
/// what a site changes is checked as it is shown: <c>contrast: [[colours.ink, colours.paper], [accent, paper, 3]]</c>.
/// </summary>
internal static class ThemeContrast
{
    /// <summary>Of text by WCAG 2.2, 1.4.3; of large text, lines and marks it is 3.</summary>
    private const double Usual = 4.5;

    private const double Highest = 21;

    public static void Check(FieldReader fields, DataValue.Map options, ThemeConfig theme, List<Diagnostic> found)
    {
        if (fields.Node("contrast") is not { } node)
        {
            return;
        }
        if (node is not YamlList pairs)
        {
            fields.WrongType(node, "contrast", "a list of pairs");
            return;
        }
        foreach (var pair in pairs.Items)
        {
            Check(pair, fields.SpanOf(pair), options, theme, found);
        }
    }

    private static void Check(YamlNode pair, SourceSpan place, DataValue.Map options, ThemeConfig theme, List<Diagnostic> found)
    {
        if (pair is not YamlList { Items: var items } || items.Count is < 2 or > 3
            || items[0] is not YamlScalar text || items[1] is not YamlScalar ground || LeastIn(items.Skip(2).FirstOrDefault()) is not { } least)
        {
            found.Add(Errors.Pages.BadContrast(place, "it has other parts than two options and a number of 1 to 21"));
            return;
        }
        if (Find(options, text.Text) is not { } front || Find(options, ground.Text) is not { } back)
        {
            found.Add(Errors.Pages.BadContrast(place, $"there is no option '{(Find(options, text.Text) is null ? text.Text : ground.Text)}'"));
            return;
        }
        // What the site sets is the site's to correct.
        var own = OwnPlace(text.Text, theme) ?? OwnPlace(ground.Text, theme) ?? place;
        if (front.Length == 0 || back.Length == 0)
        {
            return;
        }
        if (Colour.TryParse(front) is not { } one || Colour.TryParse(back) is not { } other)
        {
            found.Add(Errors.Pages.BadContrast(own, $"'{(Colour.TryParse(front) is null ? front : back)}' is no #rgb or #rrggbb"));
            return;
        }
        if (one.ContrastTo(other) is var ratio && ratio < least)
        {
            // Rounded down: 4.496 is less than 4.5 and is not to look like it.
            found.Add(Errors.Pages.Contrast(own, text.Text, ground.Text, Written(Math.Floor(ratio * 100) / 100), Written(least)));
        }
    }

    private static double? LeastIn(YamlNode? node) => node switch
    {
        null => Usual,
        YamlScalar scalar when double.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least is >= 1 and <= Highest => least,
        _ => null,
    };

    /// <summary>The text of an option, by its name or its path through maps such as <c>colours.ink</c>.</summary>
    private static string? Find(DataValue.Map options, string path)
    {
        DataValue? value = options;
        foreach (var name in path.Split('.'))
        {
            value = (value as DataValue.Map)?.Find(name);
        }
        return (value as DataValue.Text)?.Value;
    }

    private static SourceSpan? OwnPlace(string path, ThemeConfig theme)
        => Find(theme.Options, path) is not null && theme.OptionPlaces.TryGetValue(path.Split('.')[0], out var place) ? place : null;

    private static string Written(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
