using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Templating.Styles;

/// <summary>
/// Reads a style sheet once: leaves out comments and white space, and finds what it imports and what its addresses name.
/// </summary>
internal sealed class StyleSheetReader
{
    private readonly string _css;
    private readonly StyleFile _file;
    private readonly List<Diagnostic> _found;
    private readonly StyleScanner _tokens;
    private readonly StyleWriter _writer = new();
    private readonly ImmutableArray<StylePiece>.Builder _pieces = ImmutableArray.CreateBuilder<StylePiece>();
    private readonly ImmutableArray<StyleUse>.Builder _uses = ImmutableArray.CreateBuilder<StyleUse>();
    private readonly Stack<StyleBracket> _open = new();

    /// <summary>The at-rule that began last, or nothing in a rule of another kind.</summary>
    private string _rule = "";
    private bool _isRuleStart = true;

    /// <summary>The word directly before the current token.</summary>
    private string _word = "";
    private bool _canImport = true;

    /// <summary>The first file of the face that is being read, unless it is for some characters alone.</summary>
    private string? _font;
    private bool _isForSome;
    private readonly ImmutableArray<string>.Builder _fonts = ImmutableArray.CreateBuilder<string>();

    private StyleSheetReader(string css, StyleFile file, List<Diagnostic> found)
        => (_css, _file, _found, _tokens) = (css, file, found, new StyleScanner(css));

    /// <param name="css">The text.</param>
    /// <param name="file">Where it lies, and what lies beside it.</param>
    /// <param name="found">Takes findings.</param>
    public static StyleSheet Read(string css, StyleFile file, List<Diagnostic> found) => new StyleSheetReader(css, file, found).Read();

    /// <summary>What browsers load because of styles that stand in a page.</summary>
    public static ImmutableArray<StyleUse> UsesOf(string css)
        => css.Contains("url(", StringComparison.OrdinalIgnoreCase) || css.Contains("@import", StringComparison.OrdinalIgnoreCase) || css.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
            ? Read(css, StyleFile.InPage, []).Uses
            : [];

    private StyleSheet Read()
    {
        for (var token = _tokens.Next(); token.Kind != StyleTokenKind.End; token = _tokens.Next())
        {
            Read(token);
        }
        while (_open.TryPop(out var bracket))
        {
            _found.Add(Errors.Assets.OpenBracket(PlaceOf(bracket.Start, 1), bracket.Mark));
            _writer.Mark(bracket.Close, bracket.Start);
        }
        EndText(isRule: true);
        EndFace();
        return new StyleSheet(_file.Name, _pieces.ToImmutable(), _uses.ToImmutable()) { Fonts = _fonts.ToImmutable() };
    }

    private void Read(StyleToken token)
    {
        var word = _writer.IsAdjacent ? _word : "";
        _word = "";
        switch (token.Kind)
        {
            case StyleTokenKind.Space:
                _writer.Space();
                return;
            case StyleTokenKind.Comment when _css.AsSpan(token.Start).StartsWith("/*!"):
                _writer.Token(TextOf(token), token.Start);
                return;
            case StyleTokenKind.Comment:
                _writer.Comment();
                return;
            case StyleTokenKind.Word when _isRuleStart && _open.Count == 0 && Is(token, "@import"):
                ReadImport(token);
                return;
            case StyleTokenKind.Word when _isRuleStart && _open.Count == 0 && Is(token, "@charset"):
                // Pages and style sheets are in UTF-8, always.
                StyleImportReader.Skip(_css, _tokens);
                return;
            case StyleTokenKind.Word:
                _word = TextOf(token);
                _isForSome |= Is(token, "unicode-range");
                BeginRule(_word);
                _writer.Token(_word, token.Start);
                return;
            case StyleTokenKind.Address:
                BeginRule("");
                WriteAddress(token, StyleValue.OfAddress(TextOf(token)));
                return;
            case StyleTokenKind.Text when _open.TryPeek(out var around) && around.TakesAddress:
                WriteAddress(token, StyleValue.OfText(TextOf(token)));
                return;
            case StyleTokenKind.Text:
                BeginRule("");
                _writer.Token(TextOf(token), token.Start);
                return;
            default:
                ReadMark(token, word);
                return;
        }
    }

    private void ReadMark(StyleToken token, string word)
    {
        var mark = _css[token.Start];
        switch (mark)
        {
            case '{' or '(' or '[':
                var isFonts = mark == '{' ? _rule == "@font-face" : _open.TryPeek(out var around) && around.IsFonts;
                _canImport &= mark != '{';
                _open.Push(new StyleBracket(token.Start, mark, isFonts, mark == '(' && StyleValue.TakesAddress(word)));
                break;
            case '}' or ')' or ']' when !_open.TryPeek(out var last) || last.Close != mark:
                if (!CloseBlock(mark))
                {
                    _found.Add(Errors.Assets.StrayBracket(PlaceOf(token), mark));
                    return;
                }
                break;
            case '}' or ')' or ']':
                _open.Pop();
                break;
        }
        _writer.Mark(mark, token.Start);
        if (mark == '}')
        {
            EndFace();
        }
        if (mark is '{' or '}' or ';')
        {
            (_isRuleStart, _rule) = (true, "");
        }
        else
        {
            BeginRule("");
        }
    }

    /// <summary>Ends a block in which others are open still, with them; false where there is none to end.</summary>
    private bool CloseBlock(char mark)
    {
        if (mark != '}' || !_open.Any(bracket => bracket.Close == mark))
        {
            return false;
        }
        while (_open.Pop() is var bracket && bracket.Close != mark)
        {
            _found.Add(Errors.Assets.OpenBracket(PlaceOf(bracket.Start, 1), bracket.Mark));
            _writer.Mark(bracket.Close, bracket.Start);
        }
        return true;
    }

    private void EndFace()
    {
        if (_font is not null && !_isForSome)
        {
            _fonts.Add(_font);
        }
        (_font, _isForSome) = (null, false);
    }

    private void BeginRule(string first)
    {
        if (_isRuleStart)
        {
            (_isRuleStart, _rule) = (false, first.StartsWith('@') ? first.ToLowerInvariant() : "");
            // Only the names of layers may stand between imports.
            _canImport &= _open.Count > 0 || _rule == "@layer";
        }
    }

    private void ReadImport(StyleToken token)
    {
        if (StyleImportReader.Read(_css, _tokens, PlaceOf(token), _file) is not { } import)
        {
            return;
        }
        if (!_canImport)
        {
            _found.Add(Errors.Assets.LateImport(import.Place));
            return;
        }
        if (import.Name is null && StyleValue.IsOfSite(import.Address) && _file != StyleFile.InPage)
        {
            _found.Add(Errors.Assets.MissingFile(import.Place, import.Address).SuggestingPath(import.Address, _file.Names));
            return;
        }
        EndText(isRule: true);
        _pieces.Add(import with { Start = token.Start });
        if (import.Name is null)
        {
            _uses.Add(new StyleUse("style-src", import.Address));
        }
    }

    private void WriteAddress(StyleToken token, string address)
    {
        _uses.Add(new StyleUse(_open.TryPeek(out var around) && around.IsFonts ? "font-src" : "img-src", address));
        if (_file.Find(address) is not { } file || file.Path.EndsWith(StyleSheet.Extension, StringComparison.Ordinal))
        {
            _writer.Token(TextOf(token), token.Start);
            return;
        }
        if (file.IsLost)
        {
            _found.Add(Errors.Assets.MissingFile(PlaceOf(token), address).SuggestingPath(file.Path, _file.Names));
        }
        if (file.IsAsset && _open.Any(bracket => bracket.IsFonts))
        {
            _font ??= file.Path;
        }
        var isFunction = token.Kind == StyleTokenKind.Address;
        _writer.Token(isFunction ? "url(\"" : "\"", token.Start);
        EndText(isRule: false);
        _pieces.Add(file);
        _writer.Rest(isFunction ? "\")" : "\"");
    }

    private void EndText(bool isRule)
    {
        if (_writer.Take(isRule) is { Css.Length: > 0 } text)
        {
            _pieces.Add(text);
        }
    }

    private string TextOf(StyleToken token) => _css.Substring(token.Start, token.Length);

    private bool Is(StyleToken token, string word) => _css.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private SourceSpan PlaceOf(StyleToken token) => PlaceOf(token.Start, token.Length);

    private SourceSpan PlaceOf(int start, int length)
    {
        var before = _css.AsSpan(0, start);
        return SourceSpan.At(_file.DisplayPath, before.Count('\n') + 1, start - before.LastIndexOf('\n'), length);
    }
}

/// <summary>A bracket that is open.</summary>
/// <param name="Start">Where it stands.</param>
/// <param name="IsFonts">Whether addresses inside are those of fonts.</param>
/// <param name="TakesAddress">Whether a text directly inside is an address.</param>
internal readonly record struct StyleBracket(int Start, char Mark, bool IsFonts, bool TakesAddress)
{
    public char Close => Mark switch { '{' => '}', '(' => ')', _ => ']' };
}
