using NewsSite.Diagnostics;

namespace NewsSite.Yaml;

/// <summary>
/// Reads what nearly every story's front matter is: maps and lists by indentation, lists in brackets, and scalars that end in
/// their line. It knows only what means one thing; of anything else (comments, tabs, anchors, tags, folded text, a repeated
/// key, a mistake) it returns nothing, and YamlDotNet reads the whole document. Where it answers, the value and every place
/// in it are those of YamlDotNet: a property test compares the two. An archive is read many times as fast.
/// </summary>
internal ref struct PlainYaml
{
    /// <summary>Far below the limits of <see cref="YamlDocument"/>, which need no second check here.</summary>
    private const int MaxLength = 16_000;
    private const int MaxDepth = 8;

    /// <summary>A repeated key is looked for among all others.</summary>
    private const int MaxKeys = 64;

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _lineStart;
    private int _line;

    private PlainYaml(ReadOnlySpan<char> text, int firstLine)
    {
        _text = text;
        _line = firstLine;
    }

    private readonly bool AtEnd => _at == _text.Length;

    private readonly int Indent => _at - _lineStart;

    private readonly TextPosition Here => new(_line, Indent + 1);

    /// <summary>Where a map or list ends for YamlDotNet: where something else begins, and a text without a line break has one at its end.</summary>
    private readonly TextPosition EndOfBlock => AtEnd && Indent > 0 ? new(_line + 1, 1) : Here;

    /// <summary>The root map, or <c>null</c> if the text holds anything but what is plain.</summary>
    public static YamlMap? Read(ReadOnlySpan<char> text, int firstLine)
    {
        // Where a last line of spaces and no break ends is another question for each block.
        if (text.Length > MaxLength || text.EndsWith(' '))
        {
            return null;
        }
        var yaml = new PlainYaml(text, firstLine);
        yaml.FindContent();
        return yaml.ReadMap(0) is { } map && yaml.AtEnd ? map : null;
    }

    private YamlMap? ReadMap(int depth)
    {
        var indent = Indent;
        var start = Here;
        var entries = new List<YamlEntry>();
        do
        {
            if (ReadKey() is not { } key || entries.Count == MaxKeys || IsKnown(entries, key.Text) || ReadValue(indent, depth + 1) is not { } value)
            {
                return null;
            }
            entries.Add(new YamlEntry(key, value));
        }
        while (!AtEnd && Indent == indent);
        return !AtEnd && Indent > indent ? null : new YamlMap(entries, start, EndOfBlock);
    }

    private static bool IsKnown(List<YamlEntry> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A key of the letters that need no thought, with its colon.</summary>
    private YamlScalar? ReadKey()
    {
        var start = Here;
        var length = PlainScalar.KeyLength(_text[_at..]);
        if (length == 0)
        {
            return null;
        }
        var key = new YamlScalar(_text.Slice(_at, length).ToString(), true, start, start with { Column = start.Column + length });
        _at += length + 1;
        return key;
    }

    /// <summary>What stands behind a key's colon or in the lines below it.</summary>
    private YamlNode? ReadValue(int indent, int depth)
    {
        var afterColon = Here;
        if (!IsLineOver())
        {
            return ReadInline();
        }
        FindContent();
        if (depth > MaxDepth)
        {
            return null;
        }
        if (!AtEnd && Indent >= indent && IsItem())
        {
            return ReadList(depth);
        }
        return AtEnd || Indent <= indent ? new YamlScalar("", true, afterColon, afterColon) : ReadMap(depth);
    }

    private readonly bool IsItem() => _text[_at..] is ['-', ' ', ..];

    private YamlList? ReadList(int depth)
    {
        var indent = Indent;
        var start = Here;
        var items = new List<YamlNode>();
        do
        {
            _at++;
            if (IsLineOver() || ReadItem(depth + 1) is not { } item)
            {
                return null;
            }
            items.Add(item);
        }
        while (!AtEnd && Indent == indent && IsItem());
        return !AtEnd && Indent > indent ? null : new YamlList(items, start, EndOfBlock);
    }

    private YamlNode? ReadItem(int depth)
        => PlainScalar.KeyLength(_text[_at..]) == 0 ? ReadInline() : depth > MaxDepth ? null : ReadMap(depth);

    /// <summary>A value that starts in the line and has to end in it.</summary>
    private YamlNode? ReadInline()
    {
        YamlNode? value = _text[_at] == '[' ? ReadBrackets() : ReadScalar(inBrackets: false);
        if (value is null || !IsLineOver())
        {
            return null;
        }
        FindContent();
        return value;
    }

    private YamlList? ReadBrackets()
    {
        var start = Here;
        var items = new List<YamlNode>();
        do
        {
            _at++;
            if (IsLineOver())
            {
                return null;
            }
            if (items.Count == 0 && _text[_at] == ']')
            {
                break;
            }
            if (ReadScalar(inBrackets: true) is not { } item)
            {
                return null;
            }
            items.Add(item);
        }
        while (!IsLineOver() && _text[_at] == ',');
        if (AtEnd || _text[_at] != ']')
        {
            return null;
        }
        // For YamlDotNet such a list ends in front of its last bracket.
        var list = new YamlList(items, start, Here);
        _at++;
        return list;
    }

    private YamlScalar? ReadScalar(bool inBrackets)
    {
        var start = Here;
        var rest = _text[_at..];
        var isPlain = rest[0] is not ('"' or '\'');
        var length = isPlain ? PlainScalar.Length(rest, inBrackets) : PlainScalar.QuotedLength(rest);
        if (length == 0)
        {
            return null;
        }
        _at += length;
        var written = rest[..length];
        return new YamlScalar(isPlain ? written.ToString() : PlainScalar.Unquote(written), isPlain, start, Here);
    }

    /// <summary>Skips spaces; whether nothing else is left in the line.</summary>
    private bool IsLineOver()
    {
        while (!AtEnd && _text[_at] == ' ')
        {
            _at++;
        }
        return AtEnd || _text[_at] == '\n' || _text[_at..] is ['\r', '\n', ..];
    }

    /// <summary>From a line's end to the first character of the next line that has one, or to the end of the text.</summary>
    private void FindContent()
    {
        while (IsLineOver() && !AtEnd)
        {
            _at += _text[_at] == '\r' ? 2 : 1;
            _lineStart = _at;
            _line++;
        }
    }
}
