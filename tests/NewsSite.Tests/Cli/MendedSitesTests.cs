using System.Collections.Immutable;
using NewsSite.Desk;
using NewsSite.Diagnostics;
using NewsSite.Tests.Specs;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>
/// The sites of the specs, which hold all that archives and editors get wrong: whatever can be mended in one is mended by one run,
/// which brings no new error into a file that could be read before.
/// </summary>
public sealed class MendedSitesTests
{
    private const int MostRounds = 10;

    [Theory]
    [InlineData("archives")]
    [InlineData("front-matter")]
    [InlineData("habits")]
    [InlineData("hostile")]
    [InlineData("markdown")]
    [InlineData("mends")]
    [InlineData("slips")]
    [InlineData("withholding")]
    [InlineData("yaml")]
    public void what_can_be_mended_is_mended_once_and_nothing_breaks(string file)
        => Assert.Empty(SpecFile.Read(Path.Join(SpecFile.Folder, file + ".spec.txt")).Cases.SelectMany(spec => Problems(spec).Select(problem => $"{spec.Title}: {problem}")));

    private static List<string> Problems(SpecCase spec)
    {
        using var folder = new TempFolder();
        SpecInput.Write(spec, folder.FullPath);
        var before = Check(spec, folder);
        var found = before;
        var problems = new List<string>();
        for (var round = 0; Plan(folder, found, out var left) is { IsEmpty: false } files; round++)
        {
            if (round == MostRounds)
            {
                return [.. problems, $"there is always something more to mend: {string.Join(", ", files.Select(mended => mended.File.Path))}"];
            }
            problems.AddRange(left.Select(path => $"a mend does not fit in {path}"));
            problems.AddRange(files.Where(mended => !mended.Write()).Select(mended => $"{mended.File.Path} was not written"));
            found = Check(spec, folder);
        }
        var unreadable = before.Where(finding => finding.Code is "NS2001" or "NS2053").Select(finding => finding.Span.Path).ToHashSet();
        var known = before.Select(KeyOf).ToHashSet();
        problems.AddRange(found.Where(finding => finding.Severity == Severity.Error && !unreadable.Contains(finding.Span.Path) && !known.Contains(KeyOf(finding))).Select(finding => $"new is {finding}"));
        return problems;
    }

    private static (string, string) KeyOf(Diagnostic finding) => (finding.Code, finding.Span.Path);

    private static ImmutableArray<MendedFile> Plan(TempFolder folder, ImmutableArray<Diagnostic> found, out ImmutableArray<string> left) => Mending.Plan(folder.FullPath, found, out left);

    private static ImmutableArray<Diagnostic> Check(SpecCase spec, TempFolder folder) => SiteCheck.Run(SpecRun.OptionsOf(spec, folder.FullPath), TestContext.Current.CancellationToken).Diagnostics;
}
