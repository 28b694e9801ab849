using System.Collections.Frozen;

namespace NewsSite.Text;

/// <summary>The names of character references that articles use: those of XML and Latin-1, typography and a few symbols. Case counts.</summary>
internal static class NamedCharacters
{
    // In the order of U+00A0 to U+00FF.
    private const string Latin1 =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
        + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
        + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
        + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
        + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
        + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static readonly (string Name, int CodePoint)[] Others =
    [
        ("amp", '&'), ("AMP", '&'), ("lt", '<'), ("LT", '<'), ("gt", '>'), ("GT", '>'), ("quot", '"'), ("QUOT", '"'), ("apos", '\''),
        ("OElig", 'Œ'), ("oelig", 'œ'), ("Scaron", 'Š'), ("scaron", 'š'), ("Yuml", 'Ÿ'), ("fnof", 'ƒ'), ("circ", 'ˆ'), ("tilde", '˜'),
        ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("hairsp", 0x200A),
        ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E), ("rlm", 0x200F),
        ("ndash", '–'), ("mdash", '—'), ("horbar", '―'), ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'),
        ("ldquo", '“'), ("rdquo", '”'), ("bdquo", '„'), ("lsaquo", '‹'), ("rsaquo", '›'),
        ("dagger", '†'), ("Dagger", '‡'), ("bull", '•'), ("hellip", '…'), ("permil", '‰'), ("prime", '′'), ("Prime", '″'), ("oline", '‾'), ("frasl", '⁄'),
        ("euro", '€'), ("trade", '™'), ("numero", '№'), ("larr", '←'), ("uarr", '↑'), ("rarr", '→'), ("darr", '↓'), ("harr", '↔'),
        ("minus", '−'), ("radic", '√'), ("infin", '∞'), ("asymp", '≈'), ("ne", '≠'), ("le", '≤'), ("ge", '≥'), ("check", '✓'), ("hearts", '♥'),
        ("num", '#'), ("percnt", '%'), ("lpar", '('), ("rpar", ')'), ("ast", '*'), ("plus", '+'), ("comma", ','), ("period", '.'),
        ("sol", '/'), ("colon", ':'), ("semi", ';'), ("equals", '='), ("quest", '?'), ("excl", '!'), ("commat", '@'), ("dollar", '$'),
        ("lsqb", '['), ("bsol", '\\'), ("Tab", '\t'), ("NewLine", '\n'), ("rsqb", ']'), ("lowbar", '_'), ("grave", '`'), ("lbrace", '{'), ("rbrace", '}'), ("vert", '|'),
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByName = Latin1.Split(' ')
        .Select((name, index) => (Name: name, CodePoint: 0xA0 + index))
        .Concat(Others)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.CodePoint, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The character of that name, or -1.</summary>
    public static int Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var codePoint) ? codePoint : -1;
}
