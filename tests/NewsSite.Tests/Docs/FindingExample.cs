using System.Globalization;
using System.Text.RegularExpressions;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;
using NewsSite.Tests.Specs;

namespace NewsSite.Tests.Docs;

/// <summary>A finding as a spec produces it, with the line that brings it about: the shortest one there is.</summary>
internal sealed partial record FindingExample(string Code, string Text, string? Line, int LineNumber, int Column, int Others)
{
    private const int LongestLine = 110;

    /// <summary>What a case's configuration has in front of the keys that it adds.</summary>
    private const int LinesOfDefaultSite = 4;

    private static readonly Dictionary<string, FindingExample> ByCode = SpecFile.All.SelectMany(file => file.Cases).SelectMany(Of)
        .GroupBy(example => example.Code)
        .ToDictionary(same => same.Key, same => same.OrderBy(example => example.Line is null).ThenBy(example => example.Others).ThenBy(example => example.Text.Length + (example.Line?.Length ?? 0)).First());

    /// <summary>Of what no folder of files can bring about.</summary>
    private static readonly Dictionary<string, Diagnostic> Samples = new Diagnostic[]
    {
        Errors.FrontMatter.TooManyLanguages(SourceSpan.At("content/world/ferry.md", 4, 7, 5), 101, 100),
        Errors.Markdown.DeadElsewhere(SourceSpan.At("content/world/ferry.md", 9, 24, 26), "https://paper.example/quay", "its host says 404 Not Found", "https://web.archive.org/web/20260102/https://paper.example/quay"),
        Errors.Markdown.MovedElsewhere(SourceSpan.At("content/world/ferry.md", 9, 24, 26), "http://paper.example/quay", "https://paper.example/news/quay"),
        Errors.Markdown.SilentElsewhere(SourceSpan.At("content/world/ferry.md", 9, 24, 26), "https://paper.example/quay", "its host says 403 Forbidden"),
        Errors.Files.CannotRead("content/world/ferry.md", "permission denied"),
        Errors.Files.LinkLeavesSite("content/world/ferry.md"),
        Errors.Files.TooDeep("content/world/a/a/a"),
        Errors.Files.CannotWrite("public/index.html", "no space left on device"),
        Errors.Files.Locked(".newssite/lock"),
        Errors.Files.PublishInterrupted("public", "no space left on device"),
        Errors.Files.CannotRemember(".newssite"),
        Errors.Files.ChangedDuringBuild("content/world/ferry.md"),
        Errors.Files.NotAFile("content/world/ferry.md"),
        Errors.Files.TooManyLinked("content/world", 100_000),
        Errors.Internal.NotAsMadeCleanly("public/index.html", "a clean build makes another file", "it was kept from the last build"),
        Errors.Internal.NotAsFoundCleanly(Errors.FrontMatter.NoDate(SourceSpan.At("content/world/ferry.md", 1, 1)), isMissing: true),
    }.ToDictionary(sample => sample.Code);

    public static string Of(string code) => ByCode.TryGetValue(code, out var example) ? example.ToString() : Samples[code].ToString();

    /// <summary>As a terminal shows it.</summary>
    public override string ToString() => Line is null ? Text : $"{Text}\n{LineNumber,5} | {Line}\n      | {new string(' ', Column - 1)}^";

    private static IEnumerable<FindingExample> Of(SpecCase spec)
    {
        var lines = spec.Sections.Where(section => section.Verb == "diagnostics").SelectMany(section => section.TextLines).ToList();
        foreach (var match in lines.Select(line => Finding().Match(line)).Where(match => match.Success))
        {
            var number = match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0;
            var column = match.Groups["line"].Success ? int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture) : 0;
            yield return new FindingExample(match.Groups["code"].Value, VisibleText.Of(match.Value), LineOf(spec, match.Groups["path"].Value, number, column), number, column, lines.Count - 1);
        }
    }

    /// <summary>The line of the file, if the case shows it as it is.</summary>
    private static string? LineOf(SpecCase spec, string path, int number, int column)
    {
        if (number == 0 || spec.Sections.FirstOrDefault(section => section.Verb == "input" && section.Path == path) is not { Flag: "" or "more" or "new" } input)
        {
            return null;
        }
        var line = input.TextLines.ElementAtOrDefault(number - 1 - (input.Flag == "more" ? LinesOfDefaultSite : 0));
        return string.IsNullOrWhiteSpace(line) || line.Length > LongestLine || column > line.Length + 1 || VisibleText.Of(line) != line ? null : line;
    }

    [GeneratedRegex(@"^(?<path>.*?)(?::(?<line>\d+):(?<column>\d+))?: (?:error|warning|info) (?<code>NS\d{4}): .*$")]
    private static partial Regex Finding();
}
