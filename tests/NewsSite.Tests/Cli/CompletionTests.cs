using System.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>What shells offer: bash is run, as it is on every machine that builds the program; the others are looked at.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("newssite bu", "build")]
    [InlineData("newssite new ar", "article")]
    [InlineData("newssite build --dr", "--drafts")]
    [InlineData("newssite check --format g", "github gitlab")]
    [InlineData("newssite -C", "")]
    [InlineData("newssite list --format ", "table csv json")]
    [InlineData("newssite new article --sec", "--section")]
    [InlineData("newssite why --drafts", "")]
    public void bash_completes(string line, string words)
    {
        using var folder = new TemporaryFolder();
        folder.Write("c.bash", CliRun.Of("completion bash").Out + """

            COMP_WORDS=($1)
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _newssite
            echo "${COMPREPLY[*]}"

            """.ReplaceLineEndings("\n"));
        Assert.Equal(words, Bash(folder.Path, "c.bash", line));
    }

    [Theory]
    [InlineData("zsh", "'check:--format') compadd -- text json sarif github gitlab; return ;;")]
    [InlineData("fish", "complete -c newssite -n '__fish_seen_subcommand_from check; and not __fish_seen_subcommand_from '\\'''\\''' -l format -x -a 'text json sarif github gitlab'")]
    [InlineData("pwsh", "'check:--format' = 'text json sarif github gitlab'")]
    public void the_other_shells_know_the_same(string shell, string line)
    {
        var script = CliRun.Of($"completion {shell}").Out;
        Assert.Contains(line, script, StringComparison.Ordinal);
        Assert.All(["build", "live-update", "--write-baseline".TrimStart('-')], word => Assert.Contains(word, script, StringComparison.Ordinal));
    }

    private static string Bash(string folder, params string[] arguments)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = bash.StandardOutput.ReadToEnd();
        Assert.Equal("", bash.StandardError.ReadToEnd());
        bash.WaitForExit();
        return output.Trim();
    }
}
