namespace NewsSite.Templating;

/// <summary>
/// Looks in a template that cannot be parsed for the mistakes that people make most: a brace, a quotation mark or an
/// <c>end</c> too few or too many. The library notices these late, at the file's end or in the middle of something right.
/// </summary>
/// <param name="text">The whole file.</param>
internal sealed class SyntaxScan(string text)
{
    private static readonly HashSet<string> Openers
        = new("if for while case wrap capture func with tablerow".Split(' '), StringComparer.Ordinal);

    /// <summary>Statements of other template languages, and what to write instead.</summary>
    private static readonly Dictionary<string, string> Statements = new(StringComparer.Ordinal)
    {
        ["elseif"] = "else if",
        ["elsif"] = "else if",
        ["elif"] = "else if",
        ["unless"] = "if !(…)",
        ["endif"] = "end",
        ["endfor"] = "end",
        ["endwhile"] = "end",
        ["endcase"] = "end",
        ["endblock"] = "end",
        ["endwrap"] = "end",
        ["endcapture"] = "end",
        ["endunless"] = "end",
    };

    /// <summary>Their operators and values.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["and"] = "&&",
        ["or"] = "||",
        ["not"] = "!",
        ["none"] = "null",
        ["nil"] = "null",
    };

    private const string NeverClosed = "this '{{' is never closed; write '}}' behind the code";

    private readonly Stack<(string Word, int Offset)> _open = new();

    /// <summary>Braces of maps that are open in the code that is read.</summary>
    private int _braces;

    /// <summary>The block that was closed last, with the place of its end.</summary>
    private ((string Word, int Offset) Block, int End)? _closed;

    private SyntaxProblem? _problem;

    /// <summary>What to write instead of a word of another template language, or <c>null</c>.</summary>
    public static string? Instead(string word) => Statements.GetValueOrDefault(word) ?? Values.GetValueOrDefault(word);

    /// <summary>The first mistake from a place on, or <c>null</c> if it is none of those.</summary>
    public SyntaxProblem? Find(int start)
    {
        var position = text.IndexOf('{', start);
        while (position >= 0 && _problem is null)
        {
            position = Part(position);
            position = position < text.Length ? text.IndexOf('{', position) : -1;
        }
        return _problem ?? Unclosed();
    }

    /// <summary>Reads what a brace opens, which is code, a raw block such as <c>{%{ … }%}</c>, or nothing; returns where it ends.</summary>
    private int Part(int open)
    {
        var inner = open + 1;
        while (inner < text.Length && text[inner] == '%')
        {
            inner++;
        }
        if (inner == text.Length || text[inner] != '{')
        {
            return inner;
        }
        return inner == open + 1 ? Code(open) : Raw(inner + 1, $"}}{text[(open + 1)..inner]}}}");
    }

    private int Raw(int start, string mark)
        => text.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    /// <summary>Reads what stands between two pairs of braces; returns where it ends.</summary>
    private int Code(int open)
    {
        var position = open + 2;
        var isStatement = true;
        _braces = 0;
        while (position < text.Length && _problem is null)
        {
            if (_braces == 0 && IsPair(position, '}'))
            {
                return position + 2;
            }
            var c = text[position];
            position = c is '{' or '}' ? Brace(position, open) : Token(position, isStatement);
            isStatement = c is '\n' or ';' || (isStatement && (char.IsWhiteSpace(c) || c is '-' or '~' or '#'));
        }
        return Report(open, NeverClosed);
    }

    private bool IsPair(int position, char c) => text[position] == c && position + 1 < text.Length && text[position + 1] == c;

    private int Brace(int position, int open)
    {
        if (IsPair(position, '{'))
        {
            return Report(open, NeverClosed);
        }
        _braces += text[position] == '{' ? 1 : -1;
        return _braces < 0 ? Report(open, "this '{{' is closed by one brace alone; write '}}'") : position + 1;
    }

    private int Token(int position, bool isStatement) => text[position] switch
    {
        '"' or '\'' or '`' => Quoted(position),
        '#' => Comment(position, IsPair(position, '#')),
        '_' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Word(position, isStatement),
        _ => position + 1,
    };

    private int Quoted(int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] != text[start])
        {
            end += text[end] == '\\' && text[start] != '`' ? 2 : 1;
        }
        return end < text.Length && IsOneText(start, end)
            ? end + 1
            : Report(start, $"this text is never closed; write {text[start]} behind it");
    }

    /// <summary>
    /// Two marks with braces between them may be one text, or the first of them lacks its second. It is one text if it ends
    /// in the braces' line and the code around it ends before other code starts.
    /// </summary>
    private bool IsOneText(int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOf("}}", StringComparison.Ordinal);
        return length < 0 || (!text.AsSpan(start + length, end - start - length).Contains('\n') && NextBraces(end) == '}');
    }

    /// <summary>Whether the next two braces open or close.</summary>
    private char? NextBraces(int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && text[i] == text[i - 1])
            {
                return text[i];
            }
        }
        return null;
    }

    /// <summary>A comment ends with its line, or a long one with its second mark, but both with the code.</summary>
    private int Comment(int start, bool isLong)
    {
        for (var i = start + (isLong ? 2 : 1); i < text.Length; i++)
        {
            if ((text[i] == '\n' && !isLong) || text.AsSpan(i).StartsWith("}}", StringComparison.Ordinal))
            {
                return i;
            }
            if (isLong && text.AsSpan(i).StartsWith("##", StringComparison.Ordinal))
            {
                return i + 2;
            }
        }
        return text.Length;
    }

    private int Word(int start, bool isStatement)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }
        var word = text[start..end];
        if (text[start - 1] == '.' || (end < text.Length && text[end] == ':'))
        {
            return end;
        }
        if (isStatement ? Openers.Contains(word) : word is "do" or "func")
        {
            _open.Push((word, start));
        }
        else if (isStatement)
        {
            Statement(word, start);
        }
        return end;
    }

    private void Statement(string word, int start)
    {
        if (Statements.TryGetValue(word, out var instead))
        {
            Report(start, $"there is no '{word}'; write '{instead}'");
        }
        else if (word is "end" or "else" or "when" && _open.Count == 0)
        {
            Report(start, word == "end" ? "this 'end' closes nothing" : $"this '{word}' belongs to nothing that is open");
        }
        else if (word == "end")
        {
            _closed = (_open.Pop(), start);
        }
    }

    private SyntaxProblem? Unclosed()
    {
        if (!_open.TryPeek(out var block))
        {
            return null;
        }
        var last = _closed is { } closed && closed.Block.Offset > block.Offset && Line(closed.Block.Offset) != Line(closed.End)
            ? $"; the 'end' of line {Line(closed.End)} closes the '{closed.Block.Word}' of line {Line(closed.Block.Offset)}"
            : "";
        return new SyntaxProblem(block.Offset, $"this '{block.Word}' has no 'end'{last}");
    }

    private int Line(int offset) => 1 + text.AsSpan(0, offset).Count('\n');

    private int Report(int offset, string problem)
    {
        _problem ??= new SyntaxProblem(offset, problem);
        return text.Length;
    }
}

/// <summary>A mistake in a template and where it is.</summary>
internal readonly record struct SyntaxProblem(int Offset, string Problem);
