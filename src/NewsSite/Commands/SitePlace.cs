using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary>The options that say which site is meant and where it is written.</summary>
internal sealed class SitePlace
{
    private readonly Session _session;

    public SitePlace(Session session)
    {
        _session = session;
        Root.Validators.Add(CheckRoot);
        Output.Validators.Add(result => RefuseEmpty(result, "--output"));
    }

    public Option<string> Root { get; } = new("--root", "-C") { HelpName = "folder", Description = "The site's folder, the one with newssite.yaml [default: this folder]" };

    public Option<string> Output { get; } = new("--output", "-o") { HelpName = "folder", Description = "Where the site is written [default: public in the site's folder]" };

    public string RootOf(CommandResult result) => FullPath(result.GetValue(Root) ?? ".");

    public string OutputOf(CommandResult result) => result.GetValue(Output) is { } output ? FullPath(output) : Path.Combine(RootOf(result), "public");

    /// <summary>Without a slash at the end, which would make two names of one folder.</summary>
    private string FullPath(string path)
        => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _session.Environment.CurrentDirectory));

    private void CheckRoot(OptionResult result)
    {
        if (RefuseEmpty(result, "--root"))
        {
            return;
        }
        var path = FullPath(result.GetValueOrDefault<string>());
        if (File.Exists(path))
        {
            result.AddError($"--root: '{path}' is a file; give the folder that newssite.yaml lies in");
        }
        else if (!Directory.Exists(path))
        {
            result.AddError($"--root: there is no folder '{path}'");
        }
    }

    private static bool RefuseEmpty(OptionResult result, string name)
    {
        // A variable of a script that is not set.
        var isEmpty = string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>());
        if (isEmpty)
        {
            result.AddError($"{name} is empty");
        }
        return isEmpty;
    }
}
