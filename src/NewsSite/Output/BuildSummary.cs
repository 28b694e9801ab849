using System.Globalization;
using NewsSite.Cli.Commands;
using NewsSite.Model;

namespace NewsSite.Cli.Output;

/// <summary>
/// The last words of a build: what was published goes to the standard output, what went wrong to the standard error,
/// so that a script that hides one of them still hears the other.
/// </summary>
internal sealed class BuildSummary(StyledWriter output, StyledWriter error, string currentDirectory)
{
    /// <summary>So many stories that are held back are named without being asked.</summary>
    private const int MostNamed = 10;

    /// <summary>Publishing stopped half-way.</summary>
    private const string HalfWay = "NS6011";

    public void Write(BuildReport report)
    {
        if (!report.Result.Published)
        {
            var isAsItWas = report.HasOutput && !report.Result.Diagnostics.Any(finding => finding.Code == HalfWay);
            error.Write("Not published", Style.Error)
                .WriteLine($": {Problems(report)}.{(isAsItWas ? $" {Place(report.Request.Options)} is as it was." : "")}");
            return;
        }
        WriteBuilt(report);
        if (report.Result.FilesVerified is { } files)
        {
            output.Write("Verified", Style.Success).WriteLine($": a clean build makes the same {Words.Count(files, "file")}.");
        }
        WriteHeldBack(report.Result, report.Request.Detail);
        if (report.Result.IsPreview)
        {
            WritePreview(report.Request.Options);
        }
        if (report.Result.Failed)
        {
            WriteInSpite(report);
        }
        else
        {
            WriteMissing(report.Result);
        }
    }

    private void WriteBuilt(BuildReport report)
    {
        var stats = report.Result.Stats;
        var files = Words.List(
            $"{Words.Count(stats.FilesWritten, "file")} written",
            stats.FilesUnchanged == 0 ? null : $"{Words.Number(stats.FilesUnchanged)} unchanged",
            stats.FilesDeleted == 0 ? null : $"{Words.Number(stats.FilesDeleted)} deleted");
        var findings = Words.List(
            Words.CountOrNothing(report.Warnings, "warning"),
            Words.CountOrNothing(report.Hints, "hint"));
        output.Write("Built", Style.Success)
            .Write($" {Words.Count(stats.Articles, "article")}, {Words.Count(stats.Pages, "page")} in {Words.Time(report.Elapsed)}: {files}")
            .Write(findings.Length == 0 || report.Result.Failed ? "" : $"; {findings}")
            .WriteLine(".");
    }

    /// <summary><c>1 draft, 3 scheduled are not shown:</c> and which; nobody shall wonder where a story is, and when it will come.</summary>
    private void WriteHeldBack(BuildResult result, Detail detail)
    {
        var held = HeldBack.Of(result);
        var isNamed = detail == Detail.Verbose || held.Total <= MostNamed;
        if (held.Total > 0)
        {
            output.WriteLine($"{held} {(held.Total == 1 ? "is" : "are")} not shown{(isNamed ? ":" : "; --verbose names them.")}");
        }
        if (isNamed)
        {
            WriteFiles(output, result.LeftOut.Where(pair => HeldBack.IsReason(pair.Value.Reason)));
        }
        if (result.Stats.Expired is > 0 and var expired)
        {
            output.WriteLine($"{Words.Count(expired, "expired story is", "expired stories are")} in no list.");
        }
    }

    /// <summary>To the standard error, where a script that deploys hears it too.</summary>
    private void WritePreview(BuildOptions options)
    {
        var shown = options is { Drafts: true, Future: true } ? "drafts and later stories" : options.Drafts ? "drafts" : "later stories";
        error.Write("PREVIEW", Style.Warning).WriteLine($": this build shows {shown}. Do not deploy {Place(options)}.");
    }

    private void WriteInSpite(BuildReport report)
    {
        var left = Missing(report.Result);
        error.Write("Published in spite of", Style.Error)
            .WriteLine($" {Problems(report)}{(left.Count == 0 ? "; no story is left out." : "; left out:")}");
        WriteFiles(error, left);
    }

    /// <summary>Without errors nothing should be missing; if something is, nobody may have to look for it.</summary>
    private void WriteMissing(BuildResult result)
    {
        var left = Missing(result);
        if (left.Count > 0)
        {
            error.Write("Left out", Style.Warning).WriteLine(":");
            WriteFiles(error, left);
        }
    }

    private static void WriteFiles(StyledWriter writer, IEnumerable<KeyValuePair<string, LeftOut>> files)
    {
        foreach (var (path, left) in files)
        {
            var moment = left.Appears?.ToString("', appears 'yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
            writer.Write("  ").Write(VisibleText.Of(path), Style.Path).WriteLine($": {VisibleText.Of(left.Reason)}{moment}");
        }
    }

    private static List<KeyValuePair<string, LeftOut>> Missing(BuildResult result)
        => [.. result.LeftOut.Where(pair => !HeldBack.IsReason(pair.Value.Reason))];

    private static string Problems(BuildReport report)
    {
        var counts = Words.List(Words.CountOrNothing(report.Errors, "error"), Words.CountOrNothing(report.Warnings, "warning"));
        return counts.Length == 0 ? "the build failed"
            : report.Errors == 0 ? $"{counts} (--strict)"
            : counts;
    }

    /// <summary>The output folder as its owner would write it from here: <c>public/</c>.</summary>
    private string Place(BuildOptions options)
    {
        var relative = Path.GetRelativePath(currentDirectory, options.Output).Replace('\\', '/');
        var isBelow = !Path.IsPathRooted(relative) && relative is not ("." or "..") && !relative.StartsWith("../", StringComparison.Ordinal);
        return VisibleText.Of(isBelow ? $"{relative}/" : options.Output);
    }
}
