using Xunit;

namespace NewsSite.Tests.Cli;

public sealed class InitTests
{
    [Fact]
    public void a_new_folder_holds_the_starter_with_its_dot_files()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("init my-paper", folder.At(CliRun.Pipe));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                "my-paper/.github/workflows/publish.yml",
                "my-paper/.gitignore",
                "my-paper/.vscode/extensions.json",
                "my-paper/.vscode/newssite/authors.schema.json",
                "my-paper/.vscode/newssite/breaking.schema.json",
                "my-paper/.vscode/newssite/comments.schema.json",
                "my-paper/.vscode/newssite/config.schema.json",
                "my-paper/.vscode/newssite/front-matter.schema.json",
                "my-paper/.vscode/newssite/front.schema.json",
                "my-paper/.vscode/newssite/publishers.schema.json",
                "my-paper/.vscode/newssite/sponsors.schema.json",
                "my-paper/.vscode/newssite/terms.schema.json",
                "my-paper/.vscode/settings.json",
                "my-paper/README.md",
                "my-paper/content/authors/jo-reporter.md",
                "my-paper/content/pages/about.md",
                "my-paper/content/world/2026-01-05-first-edition.md",
                "my-paper/content/world/_index.md",
                "my-paper/content/world/what-the-bell-said.md",
                "my-paper/newssite.yaml",
            ],
            folder.Files());
        Assert.Contains("  cd my-paper\n  newssite serve", run.Out, StringComparison.Ordinal);
        Assert.Contains("set site.name, site.url, site.timezone in newssite.yaml", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void the_answers_go_into_the_settings_quoted()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of(
            ["init", ".", "--name", "Yes: \"News\" # 1 \\橋", "--url", "https://post.example/a", "--timezone", "Europe/Lisbon"],
            folder.At(CliRun.Pipe));
        Assert.Equal(0, run.Code);
        var settings = folder.Read("newssite.yaml");
        Assert.Contains("""
              name: "Yes: \"News\" # 1 \\橋"
              url: "https://post.example/a"        # where
            """.TrimEnd(), settings, StringComparison.Ordinal);
        Assert.Contains("  timezone: \"Europe/Lisbon\"", settings, StringComparison.Ordinal);
        Assert.Contains("\n  name: broadsheet\n", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("cd ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Before you publish", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void a_folder_with_other_files_is_welcome()
    {
        using var folder = new TemporaryFolder();
        folder.Write("LICENSE", "mine");
        folder.Write("content/data/x.yaml", "a: 1");
        Assert.Equal(0, CliRun.Of("init .", folder.At(CliRun.Pipe)).Code);
        Assert.Equal("mine", folder.Read("LICENSE"));
    }

    [Theory]
    [InlineData("README.md", "README.md")]
    [InlineData("content", "content")]
    [InlineData(".github/workflows", ".github/workflows")]
    public void a_file_in_the_way_is_named_and_nothing_is_written(string file, string named)
    {
        using var folder = new TemporaryFolder();
        folder.Write(file, "mine");
        var run = CliRun.Of("init .", folder.At(CliRun.Pipe));
        Assert.Equal(1, run.Code);
        Assert.Equal($"newssite: error: nothing was written: this folder already has {named}; choose another folder, or move it away\n", run.Error);
        Assert.Equal([file], folder.Files());
        Assert.Equal("mine", folder.Read(file));
    }

    [Fact]
    public void a_link_that_leads_nowhere_is_in_the_way()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "README.md"), Path.Combine(folder.Path, "nowhere"));
        Assert.Equal(1, CliRun.Of("init .", folder.At(CliRun.Pipe)).Code);
    }

    [Fact]
    public void a_second_init_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("init paper", folder.At(CliRun.Pipe));
        folder.Write("paper/newssite.yaml", "mine");
        var run = CliRun.Of("init paper", folder.At(CliRun.Pipe));
        Assert.Equal(1, run.Code);
        Assert.Contains("and 15 more; choose another folder, or move them away", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Read("paper/newssite.yaml"));
    }

    [Fact]
    public void a_file_is_no_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("paper", "");
        var run = CliRun.Of("init paper", folder.At(CliRun.Pipe));
        Assert.Equal(2, run.Code);
        Assert.Contains("'paper' is a file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name", " ")]
    [InlineData("--name", "two\nlines")]
    [InlineData("--url", "post.example")]
    [InlineData("--timezone", "Mars/Olympus")]
    public void a_bad_answer_is_a_usage_error(string option, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, CliRun.Of(["init", "paper", option, value], folder.At(CliRun.Pipe)).Code);
        Assert.Empty(folder.Files());
    }
}
