using System.Text;

namespace NewsSite.Yaml;

/// <summary>
/// Quoted values that go on in the next line without indentation: legal at the top level of YAML 1.2 (§7.3) and common in
/// archives, but refused by the library. Their continuation lines get one space each, which changes no value.
/// </summary>
internal static class QuotedLines
{
    public static string Indent(string yaml)
    {
        var result = new StringBuilder(yaml.Length + 64);
        var quote = '\0';
        foreach (var line in yaml.Split('\n'))
        {
            if (quote != '\0')
            {
                result.Append(' ');
            }
            result.Append(line).Append('\n');
            quote = QuoteOpenAtEnd(line, quote);
        }
        result.Length--;
        return result.ToString();
    }

    /// <summary>The quote that is still open at the end of a line, given the one open at its start.</summary>
    private static char QuoteOpenAtEnd(string line, char open)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (open == '"' && c == '\\')
            {
                i++;
            }
            else if (open == '\'' && c == '\'' && i + 1 < line.Length && line[i + 1] == '\'')
            {
                i++;
            }
            else if (c == open)
            {
                open = '\0';
            }
            else if (open == '\0' && c is '"' or '\'' && StartsValue(line, i))
            {
                open = c;
            }
            else if (open == '\0' && c == '#' && (i == 0 || line[i - 1] is ' ' or '\t'))
            {
                break;
            }
        }
        return open;
    }

    /// <summary>A quote inside a word or sentence is a character; one that starts a value opens it.</summary>
    private static bool StartsValue(string line, int index)
    {
        var before = line.AsSpan(0, index).TrimEnd();
        return before.IsEmpty || (index > 0 && before[^1] is ':' or '-' or '[' or '{' or ',' && (before.Length < index || before[^1] is '[' or '{'));
    }
}
