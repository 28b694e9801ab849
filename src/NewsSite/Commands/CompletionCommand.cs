using System.CommandLine;
using NewsSite.Cli.Output;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite completion</c>: the script by which a shell completes the command line.</summary>
internal static class CompletionCommand
{
    public static readonly string[] Examples =
    [
        "newssite completion bash     in ~/.bashrc: source <(newssite completion bash)",
        "newssite completion zsh      in ~/.zshrc: source <(newssite completion zsh)",
        "newssite completion fish     newssite completion fish > ~/.config/fish/completions/newssite.fish",
        "newssite completion pwsh     in $PROFILE: newssite completion pwsh | Out-String | Invoke-Expression",
    ];

    public static Command Create(Session session, RootCommand root)
    {
        var command = new Command("completion", "Print a script that completes commands in a shell")
        {
            Shell(session, root, "bash", CompletionScript.Bash),
            Shell(session, root, "zsh", CompletionScript.Zsh),
            Shell(session, root, "fish", CompletionScript.Fish),
            Shell(session, root, "pwsh", CompletionScript.PowerShell),
        };
        return command;
    }

    private static Command Shell(Session session, RootCommand root, string name, Func<RootCommand, string> script)
    {
        var shell = new Command(name, $"The script for {name}");
        shell.SetAction(_ =>
        {
            session.Output.Write(script(root));
            return ExitCode.Ok;
        });
        return shell;
    }
}
