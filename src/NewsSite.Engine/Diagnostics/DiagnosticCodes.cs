namespace NewsSite.Diagnostics;

/// <summary>Which codes exist and how severe each is by itself. A test holds this table against the factories of <see cref="Errors"/>.</summary>
public static class DiagnosticCodes
{
    /// <summary>First and last code of each area; codes have no gaps.</summary>
    private static readonly (int First, int Last)[] Areas = [(1001, 1013), (1020, 1021), (2001, 2064), (2080, 2082), (3001, 3040), (4001, 4004), (5001, 5019), (6001, 6018), (7001, 7005), (9002, 9003)];

    private static readonly HashSet<string> Warnings =
    [
        "NS1013", "NS1020", "NS1021",
        "NS2017", "NS2021", "NS2023", "NS2032", "NS2038", "NS2040", "NS2041", "NS2043", "NS2045", "NS2046", "NS2051", "NS2054", "NS2055", "NS2056", "NS2057",
        "NS2058", "NS2059", "NS2060", "NS2063", "NS2080", "NS2081", "NS2082",
        "NS3008", "NS3009", "NS3010", "NS3012", "NS3013", "NS3014", "NS3015", "NS3016", "NS3017", "NS3019", "NS3020", "NS3021", "NS3036", "NS3038", "NS3039",
        "NS5011", "NS5012", "NS5016", "NS5017", "NS6008", "NS6012", "NS6018", "NS7002", "NS7004", "NS7005",
    ];

    private static readonly HashSet<string> Hints = ["NS2024", "NS2025", "NS2035", "NS2044", "NS3011", "NS3040", "NS5018", "NS7003"];

    public static IEnumerable<string> All
        => Areas.SelectMany(area => Enumerable.Range(area.First, area.Last - area.First + 1)).Select(number => $"NS{number}");

    /// <summary>The severity without configuration, or <c>null</c> for a code that does not exist.</summary>
    public static Severity? DefaultSeverity(string code)
        => !All.Contains(code) ? null
            : Warnings.Contains(code) ? Severity.Warning
            : Hints.Contains(code) ? Severity.Info
            : Severity.Error;
}
