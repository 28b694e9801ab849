using System.CommandLine;
using System.CommandLine.Help;

namespace NewsSite.Cli.Commands;

/// <summary>All commands with their options. A new command is one line here.</summary>
internal static class CommandTree
{
    private const string Description = "NewsSite turns a folder of stories into a newspaper of plain, fast pages.";

    private static readonly string[] Examples =
    [
        "newssite init my-paper           start a newspaper",
        "newssite serve -C my-paper       see it in the browser while you write",
        "newssite build -C my-paper       write it into my-paper/public",
        "newssite build --help            all about one command",
    ];

    public static RootCommand Create(Session session)
    {
        var root = new RootCommand(Description);
        var examples = new Dictionary<Command, string[]> { [root] = Examples };
        Add(root, examples, new BuildCommand(session).Create(), BuildCommand.Examples);
        Add(root, examples, new ServeCommand(session).Create(), ServeCommand.Examples);
        Add(root, examples, new CheckCommand(session).Create(), CheckCommand.Examples);
        Add(root, examples, new WhyCommand(session).Create(), WhyCommand.Examples);
        Add(root, examples, new ListCommand(session).Create(), ListCommand.Examples);
        Add(root, examples, new NewCommand(session).Create(), NewCommand.Examples);
        Add(root, examples, new InitCommand(session).Create(), InitCommand.Examples);
        Add(root, examples, new ConfigCommand(session).Create(), ConfigCommand.Examples);
        Add(root, examples, new SchemaCommand(session).Create(), SchemaCommand.Examples);
        Add(root, examples, new AdminCommand(session).Create(), AdminCommand.Examples);
        Add(root, examples, CompletionCommand.Create(session, root), CompletionCommand.Examples);
        Add(root, examples, VersionCommand.Create(session), VersionCommand.Examples);

        var help = new HelpWithExamples(examples, session.Environment.Width);
        var helpOption = root.Options.OfType<HelpOption>().Single();
        helpOption.Description = "Show what a command can do";
        helpOption.Action = help;
        var versionOption = root.Options.OfType<VersionOption>().Single();
        versionOption.Description = "Print the version's number";
        versionOption.Action = new VersionAction(session);
        // Who types nothing but the name wants to know what there is.
        root.SetAction(help.Invoke);
        return root;
    }

    private static void Add(RootCommand root, Dictionary<Command, string[]> examples, Command command, string[] lines)
    {
        root.Subcommands.Add(command);
        examples[command] = lines;
        foreach (var kind in command.Subcommands)
        {
            examples[kind] = [.. lines.Where(line => line.StartsWith($"newssite {command.Name} {kind.Name} ", StringComparison.Ordinal))];
        }
    }
}
