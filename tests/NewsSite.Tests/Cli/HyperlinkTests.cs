using NewsSite.Cli;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>Places of findings lead to their files in terminals that can do that, and are plain text everywhere else.</summary>
public sealed class HyperlinkTests
{
    private static readonly BuildResult Failed = CliRun.Failed(
        CliRun.Finding(Severity.Error, "the date is none", SourceSpan.At("content/world/ü b.md", 4, 9)) with { Related = [SourceSpan.File("newssite.yaml")] },
        CliRun.Finding(Severity.Error, "no option", SourceSpan.File("--output")));

    [Fact]
    public void a_place_leads_to_its_line()
    {
        var run = CliRun.Build(Failed, "-C /", In("TERM_PROGRAM", "vscode"));
        Assert.Contains("\e]8;;file:///content/world/%C3%BC%20b.md#4,9\e\\\e[1mcontent/world/ü b.md:4:9\e[0m\e]8;;\e\\: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\e]8;;file:///newssite.yaml\e\\", run.Error, StringComparison.Ordinal);
        Assert.Contains("\e[1m--output\e[0m: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--output\e\\", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM_PROGRAM", "vscode", true)]
    [InlineData("TERM_PROGRAM", "Apple_Terminal", false)]
    [InlineData("TERM", "xterm-kitty", true)]
    [InlineData("TERM", "xterm-256color", false)]
    [InlineData("VTE_VERSION", "7600", true)]
    [InlineData("VTE_VERSION", "5000", false)]
    [InlineData("VTE_VERSION", "new", false)]
    [InlineData("WT_SESSION", "x", true)]
    [InlineData("KONSOLE_VERSION", "220401", true)]
    [InlineData("FORCE_HYPERLINK", "1", true)]
    [InlineData("FORCE_HYPERLINK", "0", false)]
    public void terminals_that_name_themselves_get_links(string name, string value, bool areUnderstood) => Assert.Equal(areUnderstood, FileLinks.AreUnderstood(In(name, value)));

    [Fact]
    public void pipes_and_terminals_without_escapes_get_none()
    {
        Assert.False(FileLinks.AreUnderstood(CliRun.Pipe with { Variable = _ => "1" }));
        Assert.False(FileLinks.AreUnderstood(CliRun.Terminal with { HasEscapes = false, Variable = _ => "1" }));
        Assert.False(FileLinks.AreUnderstood(CliRun.Terminal with { Variable = name => name == "TERM" ? "dumb" : "1" }));
    }

    private static CliEnvironment In(string name, string value) => CliRun.Terminal with { Variable = asked => asked == name ? value : null };
}
