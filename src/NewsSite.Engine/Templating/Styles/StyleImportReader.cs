using NewsSite.Diagnostics;

namespace NewsSite.Templating.Styles;

/// <summary>Reads what follows <c>@import</c>: an address, a cascade layer, a condition and media queries, in this order.</summary>
internal static class StyleImportReader
{
    private const string Condition = "supports(";

    /// <summary><c>null</c> for a rule without an address, which browsers ignore.</summary>
    public static StyleImport? Read(string css, StyleScanner tokens, SourceSpan place, StyleFile file)
    {
        var (address, rest) = ("", Skip(css, tokens));
        var scanner = new StyleScanner(rest);
        for (var token = scanner.Next(); ; token = scanner.Next())
        {
            var text = rest.Substring(token.Start, token.Length);
            switch (token.Kind)
            {
                case StyleTokenKind.Space or StyleTokenKind.Comment:
                    continue;
                case StyleTokenKind.Address:
                    return Of(StyleValue.OfAddress(text), rest[token.End..], place, file);
                case StyleTokenKind.Text when address.Length == 0:
                    return Of(StyleValue.OfText(text), rest[token.End..], place, file);
                case StyleTokenKind.Text:
                    var end = rest.IndexOf(')', token.End);
                    return Of(StyleValue.OfText(text), end < 0 ? "" : rest[(end + 1)..], place, file);
                case StyleTokenKind.Word when address.Length == 0 && text.Equals("url", StringComparison.OrdinalIgnoreCase):
                    address = text;
                    continue;
                case StyleTokenKind.Mark when text == "(" && address.Length > 0:
                    continue;
                default:
                    return null;
            }
        }
    }

    /// <summary>The rest of a statement up to its semicolon, without comments and needless white space.</summary>
    public static string Skip(string css, StyleScanner tokens)
    {
        var writer = new StyleWriter();
        var depth = 0;
        for (var token = tokens.Next(); token.Kind != StyleTokenKind.End; token = tokens.Next())
        {
            var mark = token.Kind == StyleTokenKind.Mark ? css[token.Start] : '\0';
            if (mark == ';' && depth == 0)
            {
                break;
            }
            depth += mark switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            switch (token.Kind)
            {
                case StyleTokenKind.Space:
                    writer.Space();
                    break;
                case StyleTokenKind.Comment:
                    writer.Comment();
                    break;
                case StyleTokenKind.Mark:
                    writer.Mark(mark, token.Start);
                    break;
                default:
                    writer.Token(css.Substring(token.Start, token.Length), token.Start);
                    break;
            }
        }
        return writer.Take(isRule: true).Css;
    }

    private static StyleImport Of(string address, string rest, SourceSpan place, StyleFile file)
    {
        var name = file.Find(address) is { IsAsset: true } asset && asset.Path.EndsWith(StyleSheet.Extension, StringComparison.Ordinal) ? asset.Path : null;
        var conditions = rest.Trim();
        var layer = TakeFunction(ref conditions, "layer(") ?? TakeWord(ref conditions, "layer");
        var supported = TakeFunction(ref conditions, Condition);
        return new StyleImport(name, address, layer, supported, conditions, place);
    }

    /// <summary>What is in the brackets of a function at the start of a text, which loses it; <c>null</c> if it starts otherwise.</summary>
    private static string? TakeFunction(ref string text, string start)
    {
        if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var (depth, end) = (1, start.Length);
        while (end < text.Length && depth > 0)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            end++;
        }
        var inside = text[start.Length..(depth == 0 ? end - 1 : end)];
        text = text[end..].Trim();
        return inside;
    }

    private static string? TakeWord(ref string text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (text.Length > word.Length && text[word.Length] != ' '))
        {
            return null;
        }
        text = text[word.Length..].Trim();
        return "";
    }
}
