using System.Globalization;
using System.Text;

namespace NewsSite.Yaml;

/// <summary>Writes texts as YAML values: as they are where that is safe, else in double quotes, in which YAML 1.2 (7.3.1) can say anything.</summary>
public static class YamlText
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "null", "y", "n" };

    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Such as <c>[jo-reporter, "Holm, Ada"]</c>.</summary>
    public static string List(IEnumerable<string> texts)
        => $"[{string.Join(", ", texts.Select(text => text.AsSpan().ContainsAny(",[]{}") ? Quoted(text) : Scalar(text)))}]";

    private static bool IsPlain(string text)
        => text.Length > 0 && char.IsLetterOrDigit(text[0]) && !Reserved.Contains(text) && !IsNumber(text)
            && !text.EndsWith(':') && !text.EndsWith(' ')
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Any(char.IsControl);

    /// <summary>What other programs would read as one; a date is none.</summary>
    private static bool IsNumber(string text)
        => char.IsAsciiDigit(text[0]) && (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || text.All(c => char.IsAsciiHexDigit(c) || c is 'x' or 'o' or '_' or ':'));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}"),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }
}
