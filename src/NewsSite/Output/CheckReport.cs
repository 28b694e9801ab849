using System.Collections.Immutable;
using NewsSite.Cli.Elsewhere;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>A finished check as it is told.</summary>
/// <param name="Result">What a build would do.</param>
/// <param name="Findings">All that was found.</param>
/// <param name="Mended">How many findings of the baseline are no more.</param>
/// <param name="FilePrefix">What stands before a file's path to find it from the root of the repository; empty or with a slash at the end.</param>
/// <param name="IsStrict">Whether warnings fail it.</param>
/// <param name="HasBaseline">Whether known findings count as none.</param>
internal sealed record CheckReport(BuildResult Result, ImmutableArray<Finding> Findings, int Mended, string FilePrefix, bool IsStrict, bool HasBaseline, TimeSpan Elapsed)
{
    /// <summary>What asked after links to other sites; <c>null</c> if nobody did.</summary>
    public ElsewhereCheck? Elsewhere { get; init; }

    /// <summary>Those that the baseline does not have.</summary>
    public IEnumerable<Finding> New => Findings.Where(finding => !finding.IsKnown);

    public int Known => Findings.Count(finding => finding.IsKnown);

    public bool Failed => New.Any(finding => finding.Diagnostic.Severity == Severity.Error || (IsStrict && finding.Diagnostic.Severity == Severity.Warning));

    public int Count(Severity severity) => New.Count(finding => finding.Diagnostic.Severity == severity);

    public string FileOf(SourceSpan span) => FilePrefix + span.Path;
}
