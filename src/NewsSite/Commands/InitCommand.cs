using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSite.Cli.Init;
using NewsSite.Cli.Output;
using NewsSite.Configuration;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite init</c>: writes a small newspaper that builds, and says what to do with it.</summary>
internal sealed class InitCommand(Session session)
{
    private const int NamesShown = 5;

    public static readonly string[] Examples =
    [
        "newssite init my-paper",
        "newssite init . --name \"The Harbour Post\" --url https://post.example/ --timezone Europe/Lisbon",
    ];

    private readonly Argument<string> _folder = new("DIR") { Description = "The folder to make; one that exists must hold none of the starter's files" };
    private readonly Option<string> _name = new("--name") { HelpName = "name", Description = "The newspaper's name" };
    private readonly Option<string> _url = new("--url") { HelpName = "url", Description = "Where readers will find it" };
    private readonly Option<string> _timezone = new("--timezone") { HelpName = "zone", Description = "The zone its dates are in, such as Europe/Lisbon" };

    private readonly Option<OutputFormat> _format = OutputFormats.Option();

    public Command Create()
    {
        _folder.Validators.Add(CheckFolder);
        _name.Validators.Add(CheckName);
        _url.Validators.Add(CheckUrl);
        _timezone.Validators.Add(CheckTimeZone);
        var command = new Command("init", "Start a newspaper in a new folder") { _folder, _name, _url, _timezone, _format };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var answer = new CommandAnswer(session, parse.GetValue(_format) == OutputFormat.Json);
        var folder = parse.GetRequiredValue(_folder);
        var answers = new SiteAnswers(parse.GetValue(_name)?.Trim(), parse.GetValue(_url)?.Trim(), parse.GetValue(_timezone));
        var files = StarterSite.Files(answers);
        var site = new SiteFolder(FullPath(folder));
        if (site.Taken(files.Select(file => file.Path)) is { Count: > 0 } taken)
        {
            return answer.Refuse($"nothing was written: {Name(folder)} already has {Listed(taken)}", $"choose another folder, or move {(taken.Count == 1 ? "it" : "them")} away");
        }
        site.Write(files);
        answer.Wrote(FullPath(folder), [.. files.Select(file => (file.Path, false))], () => WriteNextSteps(folder, files.Count, answers));
        return ExitCode.Ok;
    }

    private string FullPath(string folder) => Path.GetFullPath(folder, session.Environment.CurrentDirectory);

    private static string Name(string folder) => folder == "." ? "this folder" : $"'{folder}'";

    private static string Listed(IReadOnlyList<string> names)
    {
        var shown = string.Join(", ", names.Take(NamesShown));
        return names.Count > NamesShown ? $"{shown} and {names.Count - NamesShown} more" : shown;
    }

    private void WriteNextSteps(string folder, int count, SiteAnswers answers)
    {
        var output = session.StyledOutput;
        var isHere = FullPath(folder) == session.Environment.CurrentDirectory;
        output.Write("Created", Style.Success)
            .WriteLine($" a newspaper of {Words.Count(count, "file")} in {VisibleText.Of(isHere ? "this folder" : folder)}.");
        output.WriteLine();
        output.WriteLine("Next:");
        if (!isHere)
        {
            output.WriteLine($"  cd {VisibleText.Of(Shell(folder))}");
        }
        output.WriteLine("  newssite serve      shows the site at http://127.0.0.1:1313/");
        output.WriteLine("  newssite build      writes it into public/, as readers get it");
        output.WriteLine();
        output.WriteLine("README.md says how to add a story and how to publish.");
        if (Open(answers) is { Length: > 0 } open)
        {
            output.WriteLine($"Before you publish, set {open} in newssite.yaml.");
        }
    }

    private static string Open(SiteAnswers answers) => Words.List(
        answers.Name is null ? "site.name" : null,
        answers.Url is null ? "site.url" : null,
        answers.TimeZone is null ? "site.timezone" : null);

    /// <summary>Ready to be pasted.</summary>
    private static string Shell(string folder)
        => folder.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '\\' or ':') && !folder.StartsWith('-')
            ? folder
            : $"\"{folder}\"";

    private void CheckFolder(ArgumentResult result)
    {
        var folder = result.GetValueOrDefault<string>();
        if (string.IsNullOrWhiteSpace(folder))
        {
            result.AddError("DIR is empty");
        }
        else if (File.Exists(FullPath(folder)))
        {
            result.AddError($"'{folder}' is a file; give the name of a folder");
        }
    }

    private static void CheckName(OptionResult result)
    {
        var name = result.GetValueOrDefault<string>();
        if (string.IsNullOrWhiteSpace(name))
        {
            result.AddError("--name is empty");
        }
        else if (VisibleText.Of(name) != name)
        {
            result.AddError($"--name: '{name}' has characters that nobody can see");
        }
    }

    private static void CheckUrl(OptionResult result)
    {
        var text = result.GetValueOrDefault<string>();
        if (SiteUrl.TryParse(text) is null)
        {
            result.AddError($"--url: '{text}' is not the address of a site; write it like https://news.example/");
        }
    }

    private static void CheckTimeZone(OptionResult result)
    {
        var id = result.GetValueOrDefault<string>();
        if (SiteZone.Find(id) is null)
        {
            var help = Suggestion.For(id, SiteZone.Ids) is { } suggestion ? $"did you mean '{suggestion}'?" : "write an IANA name such as Europe/Lisbon";
            result.AddError($"--timezone: there is no zone '{id}'; {help}");
        }
    }
}
