using System.Globalization;
using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Tests.Incremental;

/// <summary>All that a build has told and left: what an incremental build must have in common with a clean one.</summary>
internal sealed record Outcome(BuildResult Result, string Told, SortedDictionary<string, byte[]> Files)
{
    private const int MostDifferences = 4;

    public static Outcome Of(BuildResult result, string output) => new(result, Tell(result), FileTree.Read(output, FileTree.Paths(output)));

    /// <summary>Findings in their order with all their places, what was left out, and the counts that do not depend on what was there before.</summary>
    public static string Tell(BuildResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"published {result.Published}, failed {result.Failed}, preview {result.IsPreview}\n");
        text.Append(CultureInfo.InvariantCulture, $"{result.Stats.Articles} articles, {result.Stats.Expired} expired, {result.Stats.Pages} pages\n");
        foreach (var finding in result.Diagnostics.Where(finding => !DiagnosticCodes.OfTheMoment.Contains(finding.Code)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Place(finding.Span)} {finding.Severity} {finding.Code}: {finding.Message} | {finding.Help}");
            text.Append(CultureInfo.InvariantCulture, $" | {string.Join(", ", finding.Related.Select(Place))} | {string.Join(", ", finding.IncludedFrom.Select(Place))}\n");
        }
        foreach (var (path, left) in result.LeftOut)
        {
            text.Append(CultureInfo.InvariantCulture, $"{path} left out: {left.Reason} {left.Appears:O}\n");
        }
        return text.ToString();
    }

    /// <summary>What is not as it should be, in words, or <c>null</c>.</summary>
    public static string? Difference(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        var differences = expected.Keys.Union(actual.Keys)
            .Select(path => Difference(path, expected.GetValueOrDefault(path), actual.GetValueOrDefault(path)))
            .OfType<string>()
            .ToList();
        return differences.Count == 0
            ? null
            : $"{differences.Count} files differ\n{string.Join('\n', differences.Take(MostDifferences))}";
    }

    /// <summary>The first line that differs.</summary>
    public static string FirstDifference(string expected, string actual)
    {
        var (wanted, found) = (expected.Split('\n'), actual.Split('\n'));
        var line = wanted.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"  line {line + 1}\n  clean: {wanted.ElementAtOrDefault(line) ?? "(end)"}\n  kept:  {found.ElementAtOrDefault(line) ?? "(end)"}";
    }

    private static string? Difference(string path, byte[]? expected, byte[]? actual) => (expected, actual) switch
    {
        (null, _) => $"{path} is too much",
        (_, null) => $"{path} is missing",
        _ when expected.AsSpan().SequenceEqual(actual) => null,
        _ => $"{path} differs\n{FirstDifference(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual))}",
    };

    private static string Place(SourceSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Path}({span.Start.Line},{span.Start.Column}-{span.End.Line},{span.End.Column})");
}
