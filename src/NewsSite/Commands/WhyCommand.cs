using System.CommandLine;
using NewsSite.Cli.Output;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite why</c>: what a page was made of and why the last build made it, or what is made with a file.</summary>
internal sealed class WhyCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite why /world/2026/01/ferry/        source, template, data and lists of a page",
        "newssite why content/world/ferry.md       the pages that show something of a story",
        "newssite why templates/card.html          the pages that a template has a part in",
    ];

    private readonly Argument<string> _asked = new("URL|FILE") { Description = "An address of the site, or a file of the site or of its output" };
    private readonly SitePlace _place = new(session);
    private readonly Option<OutputFormat> _format = OutputFormats.Option();

    public Command Create()
    {
        _asked.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError("URL|FILE is empty");
            }
        });
        var command = new Command("why", "Tell what made a page, or what a file is used for") { _asked, _place.Root, _place.Output, _format };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var asked = parse.GetRequiredValue(_asked);
        var options = new BuildOptions
        {
            Root = _place.RootOf(parse.CommandResult),
            Output = _place.OutputOf(parse.CommandResult),
            Now = session.Environment.Time.GetUtcNow(),
            Jobs = session.Environment.Processors,
        };
        var file = Path.GetFullPath(asked, session.Environment.CurrentDirectory);
        var isJson = parse.GetValue(_format) == OutputFormat.Json;
        var answer = ProgressLine.During(session, !isJson, progress => new SiteInquiry(options with { Progress = progress }).Ask(asked, file, session.Environment.Cancellation));
        if (isJson)
        {
            session.Output.WriteLine(WhyJson.Write(answer));
        }
        else if (answer.Problem is not null)
        {
            session.WriteError(answer.Help is null ? answer.Problem : $"{answer.Problem}; {answer.Help}");
        }
        else
        {
            new WhyText(session.StyledOutput).Write(answer);
        }
        return answer.Problem is null ? ExitCode.Ok : ExitCode.Errors;
    }
}
