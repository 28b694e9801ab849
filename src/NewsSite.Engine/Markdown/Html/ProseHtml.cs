using System.Collections.Frozen;

namespace NewsSite.Markdown.Html;

/// <summary>The HTML an article may contain: ordinary prose, and nothing that acts, loads or lays out.</summary>
internal static class ProseHtml
{
    public static readonly FrozenSet<string> Elements = Set(
        "a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption "
        + "figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary "
        + "sup table tbody td tfoot th thead time tr u ul var wbr");

    public static readonly FrozenSet<string> GlobalAttributes = Set("id class lang dir title");

    private static readonly FrozenSet<string> Phrasing = Set(
        "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var");

    private static readonly FrozenSet<string> Void = Set("br col hr img wbr");

    private static readonly FrozenSet<string> Unseen = Set(
        "applet audio canvas embed frame frameset head iframe math noembed noframes noscript object plaintext script select "
        + "style svg template textarea title video xmp");

    private static readonly FrozenSet<string> ObsoleteElements = Set("basefont big blink center font marquee nobr");

    private static readonly FrozenSet<string> ObsoleteAttributes = Set(
        "align axis background bgcolor border bordercolor cellpadding cellspacing char charoff clear color compact decoding "
        + "face fetchpriority frame headers height hspace longdesc name noshade nowrap rel rev rules size sizes srcset summary "
        + "target type valign vspace width");

    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["tt"] = "code",
        ["strike"] = "del",
        ["acronym"] = "abbr",
        ["dir"] = "ul",
        ["h1"] = "h2",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> OwnAttributes = new Dictionary<string, FrozenSet<string>>
    {
        ["blockquote"] = Set("cite"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["del"] = Set("cite datetime"),
        ["details"] = Set("open"),
        ["img"] = Set("alt width height loading"),
        ["ins"] = Set("cite datetime"),
        ["li"] = Set("value"),
        ["ol"] = Set("start reversed"),
        ["q"] = Set("cite"),
        ["td"] = Set("colspan rowspan"),
        ["th"] = Set("colspan rowspan scope"),
        ["time"] = Set("datetime"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every attribute any element may keep.</summary>
    public static IEnumerable<string> AllAttributes => GlobalAttributes.Concat(OwnAttributes.Values.SelectMany(set => set)).Distinct();

    public static ElementRule RuleOf(string element) => element switch
    {
        "iframe" => ElementRule.Frame,
        _ when Elements.Contains(element) => ElementRule.Keep,
        _ when ObsoleteElements.Contains(element) => ElementRule.Obsolete,
        _ when Unseen.Contains(element) => ElementRule.Drop,
        _ => ElementRule.Unwrap,
    };

    /// <summary>Today's name of an old element.</summary>
    public static string NameOf(string element) => Renamed.GetValueOrDefault(element, element);

    public static bool Allows(string element, string attribute)
        => GlobalAttributes.Contains(attribute)
            || (OwnAttributes.TryGetValue(element, out var own) && own.Contains(attribute));

    public static bool IsObsoleteAttribute(string attribute) => ObsoleteAttributes.Contains(attribute);

    public static bool IsVoid(string element) => Void.Contains(element);

    public static bool IsPhrasing(string element) => Phrasing.Contains(element);

    /// <summary>True if <paramref name="open"/> may be left unclosed and <paramref name="next"/> ends it (13.1.2.4 of the standard).</summary>
    public static bool EndsWith(string open, string next) => open switch
    {
        "li" => next is "li",
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "thead" or "tfoot",
        "tr" => next is "tr" or "tbody" or "thead" or "tfoot",
        "tbody" or "thead" or "tfoot" or "colgroup" or "caption" => next is "tbody" or "thead" or "tfoot" or "tr",
        "rt" or "rp" => next is "rt" or "rp",
        "p" => !IsPhrasing(next) && next is not ("br" or "img" or "wbr"),
        _ => false,
    };

    public static bool HasOptionalEnd(string element)
        => element is "li" or "dt" or "dd" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "colgroup" or "caption" or "rt" or "rp" or "p";

    public static bool IsTablePart(string element)
        => element is "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "caption" or "colgroup";

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
