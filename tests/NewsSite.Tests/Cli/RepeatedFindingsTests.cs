using System.Collections.Immutable;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class RepeatedFindingsTests
{
    [Fact]
    public void of_equal_warnings_three_places_are_shown_and_the_rest_counted()
    {
        var lines = Lines(CliRun.With(Many(1329, Severity.Warning, i => "unknown key 'layout'")));
        Assert.Equal(4, lines.Length);
        Assert.Equal("content/0003.md:1:1: warning NS2021: unknown key 'layout'", lines[2]);
        Assert.Equal("… and 1,326 more like this (--verbose shows all)", lines[3]);
    }

    [Fact]
    public void of_alike_warnings_twenty_are_shown_and_the_rest_counted()
    {
        var lines = Lines(CliRun.With(Many(50, Severity.Info, i => $"the tag 'it's {i}' has {i} spellings")));
        Assert.Equal(21, lines.Length);
        Assert.Equal("… and 30 more NS2021 (--verbose shows all)", lines[20]);
    }

    [Fact]
    public void no_finding_is_lost_between_the_two_counts()
    {
        var lines = Lines(CliRun.With(Many(500, Severity.Warning, i => $"unknown key 'k{i % 40}'")));
        var hidden = lines.Where(line => line.StartsWith('…')).Sum(line => int.Parse(line.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(500, hidden + lines.Count(line => !line.StartsWith('…')));
    }

    [Fact]
    public void different_warnings_of_one_code_are_all_shown()
        => Assert.Equal(26, Lines(CliRun.With(Many(26, Severity.Warning, i => $"reason {(char)('a' + i)}"))).Length);

    [Fact]
    public void errors_are_never_hidden()
        => Assert.Equal(101, Lines(CliRun.Failed(Many(100, Severity.Error, _ => "unknown section"))).Length);

    [Fact]
    public void verbose_shows_everything()
        => Assert.Equal(100, Lines(CliRun.With(Many(100, Severity.Warning, _ => "x")), "--verbose").Length);

    [Fact]
    public void quiet_shows_errors_only_and_no_summary()
    {
        ImmutableArray<Diagnostic> mixed = [.. Many(10, Severity.Warning, _ => "x"), .. Many(2, Severity.Error, _ => "y")];
        var run = CliRun.Build(CliRun.Failed(mixed), "--quiet");
        Assert.Equal("content/0001.md:1:1: error NS2021: y\ncontent/0002.md:1:1: error NS2021: y\n", run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(new CliRun(0, "", ""), CliRun.Build(CliRun.With(mixed[0]), "--quiet"));
    }

    private static ImmutableArray<Diagnostic> Many(int count, Severity severity, Func<int, string> message)
        => [.. Enumerable.Range(1, count).Select(i => CliRun.Finding(severity, message(i - 1), SourceSpan.At($"content/{i:0000}.md", 1, 1), "NS2021"))];

    private static string[] Lines(BuildResult result, string options = "")
        => CliRun.Build(result, options).Error.TrimEnd('\n').Split('\n');
}
