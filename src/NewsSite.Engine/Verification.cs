using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Rendering;

namespace NewsSite;

/// <summary>
/// Builds a site as usual, then once more without any memory, and holds the one against the other: every file, byte for
/// byte, and every finding. The second build is never published; what it makes waits beside the output and is dropped.
/// </summary>
public static class Verification
{
    public static BuildResult Build(BuildOptions options, CancellationToken cancellation)
    {
        BuildAccount? account = null;
        var result = new SiteBuilder(options)
        {
            BeforePublishing = (_, rendered) =>
            {
                account = rendered;
                return true;
            },
        }.Build(cancellation);
        if (result.SiteUrl is null)
        {
            // Another build runs, or nothing was read.
            return result;
        }
        var differences = ImmutableArray<Diagnostic>.Empty;
        var files = 0;
        var clean = new SiteBuilder(options with { Output = options.Output + ".newssite-verify", Clean = true })
        {
            BeforePublishing = (staging, made) =>
            {
                files = staging.Produced.Count;
                differences = result.Published ? [.. Compare(staging, options, made, account!, result.Diagnostics)] : [];
                return false;
            },
        }.Build(cancellation);
        if (clean.SiteUrl is null)
        {
            // Another build has begun between the two.
            return result with { Failed = true, Diagnostics = result.Diagnostics.AddRange(clean.Diagnostics) };
        }
        differences = [.. differences, .. CompareFindings(result.Diagnostics, clean.Diagnostics)];
        return differences.IsEmpty
            ? result with { FilesVerified = result.Published ? files : null }
            : result with { Failed = true, Diagnostics = result.Diagnostics.AddRange(differences) };
    }

    /// <summary>What one of two builds of the same site says and the other does not.</summary>
    internal static IEnumerable<Diagnostic> CompareFindings(ImmutableArray<Diagnostic> found, ImmutableArray<Diagnostic> clean)
    {
        var (known, expected) = (found.Select(Text).ToHashSet(), clean.Select(Text).ToHashSet());
        return clean.Where(finding => !known.Contains(Text(finding))).Select(finding => Errors.Internal.NotAsFoundCleanly(finding, isMissing: true))
            .Concat(found.Where(finding => !DiagnosticCodes.OfTheMoment.Contains(finding.Code) && !expected.Contains(Text(finding))).Select(finding => Errors.Internal.NotAsFoundCleanly(finding, isMissing: false)));
    }

    private static IEnumerable<Diagnostic> Compare(OutputStaging staging, BuildOptions options, BuildAccount made, BuildAccount account, ImmutableArray<Diagnostic> found)
        => OutputFolder.Resolve(options.Root, options.Output, new DiagnosticBag()) is not { } folder ? []
            : OutputDifference.FindAll(staging, folder)
                // What others have changed and nobody makes any more has been told.
                .Where(difference => !found.Any(finding => finding.Code == DiagnosticCodes.Stale && finding.Span.Path == folder.Display(difference.Path)))
                .Select(difference => Errors.Internal.NotAsMadeCleanly(folder.Display(difference.Path), difference.Text, Origin(difference.Path, made, account)));

    /// <summary>What the file is made of and what the build did with it: where to look for the mistake.</summary>
    private static string Origin(string path, BuildAccount made, BuildAccount account)
    {
        var source = account.OwnerOf(path) ?? made.OwnerOf(path) ?? "nothing that is known";
        var history = account.ReasonsOf(path) is { } reasons ? $"was made again ({string.Join("; ", reasons.Named)})"
            : account.RouteOf(path) is not null ? "was kept"
            : "was copied or kept";
        return $"it is made of {source} and {history}";
    }

    private static string Text(Diagnostic finding) => $"{finding} {string.Join(' ', finding.Related)}";
}
