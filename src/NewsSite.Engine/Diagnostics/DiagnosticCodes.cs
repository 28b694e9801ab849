using System.Collections.Frozen;

namespace NewsSite.Diagnostics;

/// <summary>Which codes exist and how severe each is by itself. A test holds this table against the factories of <see cref="Errors"/>.</summary>
public static class DiagnosticCodes
{
    /// <summary>First and last code of each area; codes have no gaps.</summary>
    private static readonly (int First, int Last)[] Areas = [(1001, 1037), (2001, 2117), (3001, 3054), (4001, 4007), (5001, 5019), (6001, 6029), (7001, 7032), (8001, 8017), (9002, 9003)];

    private static readonly HashSet<string> Warnings =
    [
        "NS1013", "NS1018", "NS1019", "NS1020", "NS1021", "NS1022", "NS1023", "NS1025", "NS1026", "NS1032", "NS1034", "NS1035", "NS1036",
        "NS2017", "NS2021", "NS2023", "NS2032", "NS2040", "NS2041", "NS2043", "NS2045", "NS2046", "NS2051", "NS2054", "NS2055", "NS2056", "NS2057",
        "NS2058", "NS2059", "NS2060", "NS2063", "NS2067", "NS2068", "NS2069", "NS2071", "NS2072", "NS2075", "NS2077", "NS2078", "NS2079", "NS2080",
        "NS2081", "NS2082", "NS2083", "NS2084", "NS2085", "NS2086", "NS2087", "NS2088", "NS2089", "NS2090", "NS2091", "NS2092", "NS2093", "NS2094",
        "NS2098", "NS2099", "NS2100", "NS2101", "NS2102", "NS2103", "NS2104", "NS2106", "NS2107", "NS2112", "NS2115", "NS2116", "NS2117",
        "NS3008", "NS3009", "NS3010", "NS3012", "NS3013", "NS3014", "NS3015", "NS3016", "NS3017", "NS3019", "NS3020", "NS3021", "NS3036", "NS3038",
        "NS3039", "NS3041", "NS3042", "NS3043", "NS3044", "NS3045", "NS3048", "NS3049", "NS3050", "NS3051", "NS3052", "NS4005", "NS4006", "NS4007",
        "NS5011", "NS5012", "NS5016", "NS5017", "NS6008", "NS6012", "NS6018", "NS6020", "NS6021", "NS6022", "NS6023", "NS6024", "NS6027", "NS6028", "NS6029",
        "NS7002", "NS7004", "NS7005", "NS7006", "NS7007", "NS7008", "NS7009", "NS7011", "NS7012", "NS7013", "NS7014", "NS7016", "NS7017", "NS7018",
        "NS7022", "NS7023", "NS7024", "NS7025", "NS7026", "NS7027", "NS7028", "NS7029", "NS7030", "NS7032",
        "NS8006", "NS8007", "NS8008", "NS8009", "NS8010", "NS8011", "NS8012", "NS8013", "NS8014", "NS8015", "NS8017",
    ];

    private static readonly HashSet<string> Hints = ["NS2024", "NS2025", "NS2035", "NS2044", "NS2073", "NS2076", "NS2110", "NS3011", "NS3040", "NS3046", "NS3047", "NS3053", "NS3054", "NS5018", "NS6025", "NS7003"];

    public const string WithoutId = "NS2110";

    /// <summary>An output that stays although nobody makes it any more.</summary>
    internal const string Stale = "NS6027";

    /// <summary>What a newsroom may want to know and most archives are full of: told only where the configuration sets a severity.</summary>
    public static readonly FrozenSet<string> OnRequest = ["NS2081", "NS2082", "NS2086", "NS2090", "NS2092", WithoutId, "NS3044", "NS3048", "NS6025", "NS8012"];

    /// <summary>
    /// What differs from the site that was there before, or lies in the output besides it. It is told by the build that finds
    /// it so, and never fails a strict build: whether a site can be published does not depend on what was built before.
    /// </summary>
    public static readonly FrozenSet<string> OfTheChange = ["NS4005", "NS4006", Stale, "NS6028"];

    /// <summary>Of the output that was there before, and of writing it: another build of the same site does not say it again.</summary>
    public static readonly FrozenSet<string> OfTheMoment = [.. OfTheChange, "NS6012"];

    /// <summary>Where one of these is found when files are listed, there may be stories of which nobody knows.</summary>
    public static readonly FrozenSet<string> OfTheList = ["NS6001", "NS6003", "NS6017", "NS6026"];

    /// <summary>
    /// What readers or machines stumble over, although a site can be published with it: warnings and hints of a build, errors of a
    /// check (decision 19).
    /// </summary>
    public static readonly FrozenSet<string> ErrorsOfCheck =
    [
        "NS2044", "NS2055", "NS2072", "NS2093", "NS3008", "NS3009", "NS3010", "NS3015", "NS3040", "NS3051", "NS7002", "NS7008", "NS7009", "NS7012", "NS7023", "NS7024", "NS7028",
    ];

    /// <summary>Findings that <c>newssite check --fix</c> can mend, where the file is written in a way that it understands.</summary>
    public static readonly FrozenSet<string> Mendable =
        ["NS2001", "NS2018", "NS2020", "NS2021", "NS2022", "NS2024", "NS2025", "NS2027", "NS2037", "NS2041", "NS2053", "NS2057", "NS2083", "NS2091", WithoutId, "NS3026", "NS3039"];

    public static IEnumerable<string> All
        => Areas.SelectMany(area => Enumerable.Range(area.First, area.Last - area.First + 1)).Select(number => $"NS{number}");

    /// <summary>The severity without configuration, or <c>null</c> for a code that does not exist.</summary>
    public static Severity? DefaultSeverity(string code)
        => !All.Contains(code) ? null
            : Warnings.Contains(code) ? Severity.Warning
            : Hints.Contains(code) ? Severity.Info
            : Severity.Error;
}
