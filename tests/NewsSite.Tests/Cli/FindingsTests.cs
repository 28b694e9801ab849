using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class FindingsTests
{
    private const string Text = "---\ntitle: Bridge\ndate: 2026-13-45\n---\n";

    private static readonly Diagnostic BadDate = CliRun.Finding(Severity.Error, "'2026-13-45' is not a date", SourceSpan.At("content/a.md", 3, 7, 10)) with
    {
        Help = "write it like 2026-11-22",
        Related = [SourceSpan.At("content/b.md", 2, 1)],
    };

    [Fact]
    public void a_pipe_gets_one_line_a_finding()
    {
        var run = CliRun.Build(CliRun.Failed(BadDate));
        Assert.StartsWith("content/a.md:3:7: error NS2003: '2026-13-45' is not a date; write it like 2026-11-22\nNot published", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void a_terminal_also_gets_the_line_with_a_caret_the_other_place_and_the_help()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/a.md", Text);
        var run = CliRun.Build(CliRun.Failed(BadDate), environment: folder.At(CliRun.PlainTerminal));
        Assert.StartsWith(
            """
            content/a.md:3:7: error NS2003: '2026-13-45' is not a date
                3 | date: 2026-13-45
                  |       ^~~~~~~~~~
              see also: content/b.md:2:1
              help: write it like 2026-11-22
            Not published: 1 error.

            """,
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void a_finding_in_an_included_template_names_those_that_include_it()
    {
        var finding = BadDate with { Related = [], IncludedFrom = [SourceSpan.At("templates/list.html", 4, 2), SourceSpan.At("templates/home.html", 1, 4)] };
        Assert.StartsWith(
            "content/a.md:3:7: error NS2003: '2026-13-45' is not a date; write it like 2026-11-22; included from templates/list.html:4:2, templates/home.html:1:4\n",
            CliRun.Build(CliRun.Failed(finding)).Error,
            StringComparison.Ordinal);
        Assert.Contains(
            "  included from: templates/list.html:4:2\n  included from: templates/home.html:1:4\n  help:",
            CliRun.Build(CliRun.Failed(finding), environment: CliRun.PlainTerminal).Error,
            StringComparison.Ordinal);
        Assert.Contains("\"file\": \"templates/home.html\"", CliRun.Build(CliRun.Failed(finding), "--format json").Out.Replace("\":\"", "\": \"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void a_terminal_gets_colours()
    {
        var run = CliRun.Build(CliRun.Failed(BadDate), environment: CliRun.Terminal);
        Assert.StartsWith("\e[1mcontent/a.md:3:7\e[0m: \e[1;31merror NS2003:\e[0m '2026-13-45'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void unless_its_owner_wants_none(string variable, string value)
    {
        var environment = CliRun.Terminal with { Variable = name => name == variable ? value : null };
        Assert.DoesNotContain('\e', CliRun.Build(CliRun.Failed(BadDate), environment: environment).Error);
    }

    [Fact]
    public void an_empty_no_color_does_not_count()
    {
        var environment = CliRun.Terminal with { Variable = name => name == "NO_COLOR" ? "" : null };
        Assert.Contains('\e', CliRun.Build(CliRun.Failed(BadDate), environment: environment).Error);
    }

    [Fact]
    public void a_file_as_a_whole_has_no_line_to_show()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/a.md", Text);
        var whole = CliRun.Finding(Severity.Warning, "too long", SourceSpan.File("content/a.md"));
        var run = CliRun.Build(CliRun.With(whole), environment: folder.At(CliRun.PlainTerminal));
        Assert.Equal("content/a.md: warning NS2003: too long\n", run.Error);
    }

    [Theory]
    [InlineData("content/gone.md")]
    [InlineData("../outside.md")]
    [InlineData("/etc/hostname")]
    [InlineData("content")]
    [InlineData("bad\0name")]
    public void a_source_that_cannot_be_shown_is_not_shown(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("root/content/a.md", Text);
        folder.Write("outside.md", "secret");
        var finding = CliRun.Finding(Severity.Warning, "odd", SourceSpan.At(path, 1, 1));
        var run = CliRun.Build(CliRun.With(finding), "-C root", folder.At(CliRun.PlainTerminal));
        Assert.Single(run.Error, '\n');
    }

    [Fact]
    public void hostile_text_is_shown_as_escapes()
    {
        var finding = CliRun.Finding(Severity.Error, "unknown key '\e]0;gotcha\a\r\n\u009B2J\u202E\uD800'", SourceSpan.At("content/\e[2J.md", 1, 1)) with { Help = "no\u2028help" };
        var run = CliRun.Build(CliRun.Failed(finding));
        Assert.StartsWith(
            @"content/\u{1B}[2J.md:1:1: error NS2003: unknown key '\u{1B}]0;gotcha\u{7}\r\n\u{9B}2J\u{202E}\u{D800}'; no\u{2028}help" + "\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void every_script_is_printed_as_it_is()
    {
        const string text = "заголовок 標題 عنوان می\u200Cخواهم 👩\u200D🚒 e\u0301";
        var run = CliRun.Build(CliRun.Failed(CliRun.Finding(Severity.Error, text, SourceSpan.File("a.md"))));
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
    }
}
