using System.Text;

namespace NewsSite.Templating.Styles;

/// <summary>
/// Puts tokens together again without comments and needless white space. Nothing else is changed: no value is rewritten, no
/// rule is joined with another, so that whatever browsers understand stays what it is.
/// </summary>
internal sealed class StyleWriter
{
    /// <summary>What stands for anything that is no mark.</summary>
    private const char Word = 'a';

    private readonly StringBuilder _css = new();
    private char _last = ';';
    private bool _hasSpace;
    private bool _hasComment;

    /// <summary>Whether nothing stands between the last token and the next one.</summary>
    public bool IsAdjacent => !_hasSpace && !_hasComment;

    public void Space() => _hasSpace = true;

    public void Comment() => _hasComment = true;

    public void Mark(char mark) => Write(mark.ToString(), mark);

    public void Token(string text) => Write(text, Word);

    /// <summary>The end of a token whose beginning was written before.</summary>
    public void Rest(string text) => _css.Append(text);

    /// <summary>What was written so far; the next token begins anew, as behind the end of a rule if <paramref name="isRule"/>.</summary>
    public string Take(bool isRule)
    {
        var css = _css.ToString();
        _css.Clear();
        if (isRule)
        {
            (_last, _hasSpace, _hasComment) = (';', false, false);
        }
        return css;
    }

    private void Write(string text, char kind)
    {
        if (_hasSpace && NeedsSpace(_last, kind))
        {
            _css.Append(' ');
        }
        else if (_hasComment && !_hasSpace && !IsEdge(_last) && !IsEdge(kind))
        {
            // Without it two words would become one.
            _css.Append("/**/");
        }
        _css.Append(text);
        (_last, _hasSpace, _hasComment) = (kind, false, false);
    }

    /// <summary>
    /// Around brackets of blocks, commas and semicolons it never matters. Behind a colon it does where a custom property is
    /// empty; before one it separates elements in selectors.
    /// </summary>
    private static bool NeedsSpace(char last, char next)
        => last == ':' ? next is ';' or '}' : !IsEdge(last) && last is not ('(' or '[') && !IsEdge(next) && next is not (')' or ']');

    private static bool IsEdge(char mark) => mark is '{' or '}' or ';' or ',';
}
