using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("bild", "unknown command 'bild'; did you mean 'build'?")]
    [InlineData("frobnicate", "unknown command 'frobnicate'")]
    [InlineData("build --dratfs", "unknown option '--dratfs'; did you mean '--drafts'?")]
    [InlineData("build --outptu=x", "unknown option '--outptu'; did you mean '--output'?")]
    [InlineData("build extra", "unknown argument 'extra'")]
    [InlineData("-C folder build", "option '-C' goes after 'build'")]
    [InlineData("--drafts", "option '--drafts' goes after 'build' or 'check'")]
    [InlineData("build --now", "required argument missing for option: '--now'")]
    [InlineData("build --jobs 0", "--jobs: '0' is not a number of threads; write 1 or more")]
    [InlineData("build --jobs many", "--jobs: 'many' is not a number of threads; write 1 or more")]
    [InlineData("build --format xml", "--format: 'xml' is neither 'text' nor 'json'")]
    [InlineData("build --base-url news.example", "--base-url: 'news.example' is not the address of a site; write it like https://news.example/")]
    [InlineData("build --quiet --verbose", "--quiet and --verbose contradict each other")]
    [InlineData("serve --port 70000", "--port: '70000' is not a port; write a number from 1 to 65535, or 0 for any that is free")]
    [InlineData("serve --bind nowhere", "--bind: 'nowhere' is not an address of a machine; write 127.0.0.1, or 0.0.0.0 for all that this machine has")]
    [InlineData("serve --quiet --verbose", "--quiet and --verbose contradict each other")]
    [InlineData("build --now 2026-02-30", "--now: '2026-02-30' is a day that does not exist: February 2026 has 28 days; write a day, 2026-11-22, or a time with its offset, 2026-11-22T14:00:00+03:00")]
    [InlineData("build --now tomorrow", "--now: 'tomorrow' is not a date; write a day, 2026-11-22, or a time with its offset, 2026-11-22T14:00:00+03:00")]
    [InlineData("init", "DIR is missing: newssite init DIR")]
    [InlineData("new", "'newssite new' wants one of article, page, section, author, live-update, correction")]
    [InlineData("completion", "'newssite completion' wants one of bash, zsh, fish, pwsh")]
    [InlineData("new article", "HEADLINE is missing: newssite new article HEADLINE")]
    [InlineData("new correction /a/", "TEXT is missing: newssite new correction URL|FILE TEXT")]
    [InlineData("new article The ferry is back --section world", "unknown argument 'ferry'; put what belongs together in quotes: \"The ferry is back\"")]
    [InlineData("new correction /a/ Not forty", "unknown argument 'forty'; put what belongs together in quotes: \"Not forty\"")]
    [InlineData("new article --edti", "unknown option '--edti'; did you mean '--edit'?")]
    [InlineData("list --secton world", "unknown option '--secton'; did you mean '--section'?")]
    [InlineData("list --secton=world", "unknown option '--secton'; did you mean '--section'?")]
    [InlineData("why --frmat", "unknown option '--frmat'; did you mean '--format'?")]
    [InlineData("list -x", "unknown option '-x'")]
    [InlineData("admin --repo harbour", "--repo: 'harbour' is not a repository on GitHub; write owner/name, such as harbour-post/site")]
    [InlineData("init a b", "unknown argument 'b'")]
    [InlineData("init a-paper-nobody-has --timezone Europe/Lisbn", "--timezone: there is no zone 'Europe/Lisbn'; did you mean 'Europe/Lisbon'?")]
    public void a_wrong_command_line_is_one_line_on_stderr_and_exit_code_2(string commandLine, string message)
    {
        var run = CliRun.Of(commandLine);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal($"newssite: error: {message}", lines[0]);
        Assert.StartsWith("See 'newssite", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void a_root_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("build -C paper", folder.At(CliRun.Pipe));
        Assert.Equal(2, run.Code);
        Assert.Contains($"--root: there is no folder '{Path.Combine(folder.Path, "paper")}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_root_that_is_a_file_is_told_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("newssite.yaml", "");
        var run = CliRun.Of("build -C newssite.yaml", folder.At(CliRun.Pipe));
        Assert.Equal(2, run.Code);
        Assert.Contains("is a file; give the folder that newssite.yaml lies in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void an_empty_root_as_from_an_unset_variable_is_no_root()
    {
        var run = CliRun.Of(["build", "--root", ""]);
        Assert.Equal(2, run.Code);
        Assert.Contains("--root is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void behind_two_hyphens_a_headline_may_look_like_an_option()
    {
        using var site = new SmallSite().Story("world/a", "title: A\ndate: 2026-11-20");
        var run = CliRun.Of("new article --section world -- --edti", CliRun.Pipe with { CurrentDirectory = site.Root });
        Assert.Equal("", run.Error);
        Assert.Contains("title: \"--edti\"", File.ReadAllText(Path.Join(site.Root, "content/world/2026-11-22-edti.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void escape_sequences_in_arguments_are_not_printed_raw()
    {
        var run = CliRun.Of(["\e[31mbuild\u202E"]);
        Assert.Contains(@"unknown command '\u{1B}[31mbuild\u{202E}'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void bare_and_help_list_the_commands_on_stdout(string commandLine)
    {
        var run = CliRun.Of(commandLine);
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Error);
        Assert.Contains("build", run.Out, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  newssite init my-paper", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void help_of_a_command_shows_its_options_and_examples_even_beside_a_mistake()
    {
        var run = CliRun.Of("build --dratfs --help");
        Assert.Equal(0, run.Code);
        Assert.Contains("--keep-going", run.Out, StringComparison.Ordinal);
        Assert.Contains("newssite build --drafts --future", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void the_version_is_a_bare_number_or_comes_with_the_runtime()
    {
        var number = CliRun.Of("--version");
        Assert.Matches(@"^\d+\.\d+\.\d+[^+]*\n$", number.Out);
        Assert.StartsWith($"newssite {number.Out}.NET ", CliRun.Of("version").Out, StringComparison.Ordinal);
    }
}
