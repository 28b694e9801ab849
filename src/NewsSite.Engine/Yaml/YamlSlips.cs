using NewsSite.Text;

namespace NewsSite.Yaml;

/// <summary>
/// Finds the mistake that makes a text no YAML, line by line. It is asked only when the parser has given up, so it needs no
/// understanding of all that YAML allows, only of what it never does; and it names the first such place, which is the cause
/// of those that follow.
/// </summary>
internal sealed class YamlSlips
{
    private const string Quote = "put the whole value in straight quotes";

    /// <summary>What a value without quotes cannot start with, and what that is called.</summary>
    private static readonly (string Start, string Name)[] Signs =
    [
        ("*", "an asterisk"), ("&", "an ampersand"), ("!", "an exclamation mark"), ("%", "a percent sign"), ("@", "the sign @"), ("`", "a backtick"),
        ("- ", "a hyphen"), ("? ", "a question mark"), (">", "the sign >"), ("|", "a vertical line"),
    ];

    /// <summary>Of a line that a message repeats.</summary>
    private const int LongestShown = 80;

    private readonly string[] _lines;
    private int _line;

    /// <summary>Where the last key stood; what continues its value stands further to the right.</summary>
    private int _keyIndent;

    /// <summary>Whether that key has a value in its line, so that no other key can stand below it.</summary>
    private bool _hasValue;

    private YamlSlips(string yaml) => _lines = yaml.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    public static YamlSlip? Find(string yaml) => new YamlSlips(yaml).Find();

    private YamlSlip? Find()
    {
        for (; _line < _lines.Length; _line++)
        {
            if (InLine(_lines[_line]) is { } slip)
            {
                return slip;
            }
        }
        return null;
    }

    private YamlSlip? InLine(string line)
    {
        var start = ContentStart(line);
        if (start == line.Length || line[start] == '#')
        {
            return null;
        }
        if (FenceLine.IsNearly(line))
        {
            return At(start, $"the line '{line.Trim()}' is not the line '---' that ends the front matter", "write exactly three hyphens");
        }
        var colon = KeyEnd(line, start);
        if (colon < 0)
        {
            // An item of a list needs no key, and what is further to the right than the last key continues its value.
            return line.TrimStart().StartsWith('-') ? InValue(line, start) : start > _keyIndent ? null : WithoutKey(line, start);
        }
        if (_hasValue && start > _keyIndent && !line.TrimStart().StartsWith('-'))
        {
            return At(start, "this line starts further to the right than the key above it", "let both start at the same place");
        }
        _keyIndent = start;
        var value = SkipBlanks(line, colon + 1);
        _hasValue = value < line.Length && line[value] != '#';
        return _hasValue ? InValue(line, value) : null;
    }

    /// <summary>A line that should have a key and has none.</summary>
    private YamlSlip WithoutKey(string line, int start)
    {
        var wordEnd = start;
        while (wordEnd < line.Length && (char.IsLetterOrDigit(line[wordEnd]) || line[wordEnd] is '_' or '-'))
        {
            wordEnd++;
        }
        var key = line[start..wordEnd];
        var rest = line[wordEnd..].TrimStart(':', ';', '=', ' ', '\t');
        if (key.Length > 0 && wordEnd < line.Length && line[wordEnd] == ':' && !line.AsSpan(wordEnd).StartsWith("://"))
        {
            return At(wordEnd, "there is no space behind the colon", $"write '{Shown(key, rest)}'");
        }
        var isSentence = key.Length == 0 || rest.Length == 0 || rest.Split(' ').Length > 8;
        return At(wordEnd, "there is no colon behind a key in this line", isSentence
            ? "each line is a key, a colon, a space and a value; the text of a story belongs below the second line '---'"
            : $"write '{Shown(key, rest)}'");
    }

    private static string Shown(string key, string value)
        => key.Length + value.Length <= LongestShown ? $"{key}: {value}" : key.Length <= LongestShown ? $"{key}: …" : "key: …";

    private YamlSlip? InValue(string line, int start) => line[start] switch
    {
        '"' or '\'' => InQuotes(line, start),
        '[' or '{' => InBrackets(line, start),
        '|' or '>' when IsBlockHeader(line[start..]) => SkipBlock(),
        _ => StartingWithSign(line, start) ?? InPlain(line, start),
    };

    private YamlSlip? StartingWithSign(string line, int start)
        => Array.Find(Signs, sign => line.AsSpan(start).StartsWith(sign.Start)) is { Name: { } name }
            ? AtUnquoted(start, $"a value that starts with {name} means something else in YAML", Quote, line, start)
            : null;

    /// <summary>A value without quotes, to the end of its line.</summary>
    private YamlSlip? InPlain(string line, int start)
    {
        var comment = line.IndexOf(" #", start, StringComparison.Ordinal);
        var value = (comment < 0 ? line : line[..comment]).TrimEnd(' ', '\t');
        var colon = value.IndexOf(": ", start, StringComparison.Ordinal);
        colon = colon < 0 && value.EndsWith(':') ? value.Length - 1 : colon;
        if (colon < start)
        {
            return null;
        }
        return line[start] is '“' or '”' or '„' or '«' or '‘' or '’'
            ? AtUnquoted(colon, "the value has a colon in it, and curly quotes do not protect it", "put straight quotes around the whole value, outside of the curly ones", line, start)
            : AtUnquoted(colon, "the value has a colon in it", Quote, line, start);
    }

    /// <summary>What ends in its line, and before a comment, can be put in quotes.</summary>
    private YamlSlip AtUnquoted(int column, string problem, string advice, string line, int start)
    {
        var comment = line.IndexOf(" #", start, StringComparison.Ordinal);
        var value = (comment < 0 ? line[start..] : line[start..comment]).TrimEnd(' ', '\t');
        var next = _line + 1 < _lines.Length ? _lines[_line + 1] : "";
        var goesOn = !string.IsNullOrWhiteSpace(next) && SkipBlanks(next, 0) > _keyIndent;
        return At(column, problem, advice) with { Unquoted = goesOn || value.AsSpan().IndexOfAny('"', '\\') >= 0 ? null : (start, value) };
    }

    private YamlSlip? InQuotes(string line, int start)
    {
        var quote = line[start];
        var opened = _line;
        var end = QuoteEnd(line, start + 1, quote);
        while (end < 0)
        {
            if (++_line == _lines.Length || IsTopKey(_lines[_line]))
            {
                _line = opened;
                return At(start, $"the quotation mark {quote} that opens here is never closed", $"put {quote} behind the last word of the value");
            }
            line = _lines[_line];
            end = QuoteEnd(line, 0, quote);
        }
        var rest = SkipBlanks(line, end + 1);
        if (rest == line.Length || line[rest] is '#' or ':')
        {
            return null;
        }
        return quote == '\'' && rest == end + 1 && char.IsLetter(line[rest])
            ? At(end, "an apostrophe inside single quotes ends them", "write it twice (''), or as ’, or put the value in double quotes")
            : At(rest, $"the value goes on behind its closing quotation mark {quote}", $"put the whole value in {(quote == '"' ? "single quotes (')" : "double quotes")}, or make the quotation marks inside curly");
    }

    private YamlSlip? InBrackets(string line, int start)
    {
        var opened = _line;
        var depth = 0;
        for (var i = start; ;)
        {
            if (i == line.Length)
            {
                if (++_line == _lines.Length || IsTopKey(_lines[_line]))
                {
                    _line = opened;
                    return At(start, $"the bracket {_lines[opened][start]} that opens here is never closed", "close it behind the last item, or put the value in straight quotes if it is text");
                }
                (line, i) = (_lines[_line], 0);
                continue;
            }
            if (line[i] is '"' or '\'' && (i == 0 || line[i - 1] is ' ' or '[' or '{' or ','))
            {
                i = QuoteEnd(line, i + 1, line[i]) is >= 0 and var end ? end : line.Length - 1;
            }
            depth += line[i] is '[' or '{' ? 1 : line[i] is ']' or '}' ? -1 : 0;
            i++;
            if (depth == 0)
            {
                var rest = SkipBlanks(line, i);
                return rest == line.Length || line[rest] is '#' or ':' ? null
                    : At(rest, "the value starts with a bracket, which begins a list or a map, and goes on behind it", Quote);
            }
        }
    }

    private YamlSlip? SkipBlock()
    {
        while (_line + 1 < _lines.Length && (_lines[_line + 1] is var next && (string.IsNullOrWhiteSpace(next) || SkipBlanks(next, 0) > _keyIndent)))
        {
            _line++;
        }
        return null;
    }

    private static bool IsBlockHeader(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim().Length <= 3 && value.Skip(1).TakeWhile(c => c is not (' ' or '#')).All(c => c is '+' or '-' || char.IsAsciiDigit(c));
    }

    /// <summary>Where the closing quotation mark stands, or -1.</summary>
    private static int QuoteEnd(string line, int from, char quote)
    {
        for (var i = from; i < line.Length; i++)
        {
            if ((quote == '"' && line[i] == '\\') || (quote == '\'' && line[i] == '\'' && i + 1 < line.Length && line[i + 1] == '\''))
            {
                i++;
            }
            else if (line[i] == quote)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Whether a line sets a key at the left edge, as no continued value does.</summary>
    private static bool IsTopKey(string line) => line.Length > 0 && char.IsLetter(line[0]) && KeyEnd(line, 0) is > 0 and var end && !line.AsSpan(0, end).Contains(' ');

    /// <summary>The colon behind a line's key, or -1 if it has none.</summary>
    private static int KeyEnd(string line, int start)
    {
        var from = line[start] is '"' or '\'' && QuoteEnd(line, start + 1, line[start]) is >= 0 and var end ? end + 1 : start;
        if (from > start && (from == line.Length || line[from] != ':'))
        {
            return -1;
        }
        for (var i = from; i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))
            {
                return i;
            }
            if (line[i] is '#' && i > 0 && line[i - 1] == ' ')
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>Behind indentation and the hyphens of lists.</summary>
    private static int ContentStart(string line)
    {
        var start = SkipBlanks(line, 0);
        while (start + 1 < line.Length && line[start] == '-' && line[start + 1] == ' ')
        {
            start = SkipBlanks(line, start + 1);
        }
        return start;
    }

    private static int SkipBlanks(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t')
        {
            from++;
        }
        return from;
    }

    private YamlSlip At(int column, string problem, string advice) => new(_line, column, problem, advice);
}
