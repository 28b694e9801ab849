using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>Goes through the start tags of a page, as far as is needed to see their attributes.</summary>
internal sealed class TagScan(string html)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private int _at;

    /// <summary>In lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The value of an attribute as a browser reads it; <c>null</c> if the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        foreach (var (known, value) in _attributes)
        {
            if (known == name)
            {
                return value;
            }
        }
        return null;
    }

    /// <summary>Goes on to the next start tag; false at the end.</summary>
    public bool Next()
    {
        while (_at < html.Length && html.IndexOf('<', _at) is >= 0 and var start)
        {
            _at = start + 1;
            if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            {
                _at = html.IndexOf("-->", start + 4, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : html.Length;
            }
            else if (_at < html.Length && char.IsAsciiLetter(html[_at]))
            {
                Name = Word("/>").ToLowerInvariant();
                ReadAttributes();
                return true;
            }
        }
        return false;
    }

    /// <summary>What stands between the tag and its end tag, which is the next of that name.</summary>
    public string Content()
    {
        var end = html.IndexOf("</" + Name, _at, StringComparison.OrdinalIgnoreCase);
        var content = html[_at..(end < 0 ? html.Length : end)];
        _at += content.Length;
        return content;
    }

    private void ReadAttributes()
    {
        _attributes.Clear();
        for (SkipSpace(); _at < html.Length && html[_at] != '>'; SkipSpace())
        {
            if (html[_at] == '/')
            {
                _at++;
                continue;
            }
            var start = _at;
            var name = Word("/>=").ToLowerInvariant();
            SkipSpace();
            var value = "";
            if (_at < html.Length && html[_at] == '=')
            {
                _at++;
                SkipSpace();
                value = Value();
            }
            _attributes.Add((name, value));
            _at = Math.Max(_at, start + 1);
        }
        _at = Math.Min(_at + 1, html.Length);
    }

    private string Value()
    {
        if (_at >= html.Length || html[_at] is not ('"' or '\''))
        {
            return CharacterReferences.Decode(Word(">")).Text;
        }
        var end = html.IndexOf(html[_at], _at + 1);
        var value = html[(_at + 1)..(end < 0 ? html.Length : end)];
        _at = end < 0 ? html.Length : end + 1;
        return CharacterReferences.Decode(value).Text;
    }

    private string Word(string ends)
    {
        var start = _at;
        while (_at < html.Length && !IsSpace(html[_at]) && !ends.Contains(html[_at], StringComparison.Ordinal))
        {
            _at++;
        }
        return html[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < html.Length && IsSpace(html[_at]))
        {
            _at++;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
