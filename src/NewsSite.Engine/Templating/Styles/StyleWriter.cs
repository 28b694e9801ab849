using System.Collections.Immutable;
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
    private readonly ImmutableArray<StyleOrigin>.Builder _origins = ImmutableArray.CreateBuilder<StyleOrigin>();
    private char _last = ';';
    private bool _hasSpace;
    private bool _hasComment;

    /// <summary>Whether nothing stands between the last token and the next one.</summary>
    public bool IsAdjacent => !_hasSpace && !_hasComment;

    public void Space() => _hasSpace = true;

    public void Comment() => _hasComment = true;

    /// <param name="mark">A character that is no part of a word.</param>
    /// <param name="start">Where it stands in the file.</param>
    public void Mark(char mark, int start) => Write(mark.ToString(), mark, start);

    public void Token(string text, int start) => Write(text, Word, start);

    /// <summary>The end of a token whose beginning was written before.</summary>
    public void Rest(string text) => _css.Append(text);

    /// <summary>What was written so far; the next token begins anew, as behind the end of a rule if <paramref name="isRule"/>.</summary>
    public StyleText Take(bool isRule)
    {
        var taken = new StyleText(_css.ToString(), _origins.ToImmutable());
        _css.Clear();
        _origins.Clear();
        if (isRule)
        {
            (_last, _hasSpace, _hasComment) = (';', false, false);
        }
        return taken;
    }

    private void Write(string text, char kind, int start)
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
        _origins.Add(new StyleOrigin(_css.Length, start));
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
