using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite build</c>: its options, and what they mean to the engine.</summary>
internal sealed class BuildCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite build                            the site in this folder, into public/",
        "newssite build -C paper -o /srv/www       another folder, another output",
        "newssite build --drafts --future          as it will be (every page says noindex)",
        "newssite build --now 2026-12-24T18:00Z    as readers will see it at that moment",
        "newssite build --strict --format json     for CI: warnings count, a program reads",
        "newssite build --changes changes.json     what to purge, copy or announce",
    ];

    private readonly ContentOptions _content = new(session);
    private readonly Option<bool> _clean = Flag("--clean", "Forget the cache and empty the output folder first");
    private readonly Option<bool> _strict = Flag("--strict", "Treat warnings as errors");
    private readonly Option<bool> _keepGoing = Flag("--keep-going", "Publish what can be built in spite of errors");
    private readonly Option<bool> _verify = Flag("--verify", "Build once more without any memory, and fail if anything differs");
    private readonly Option<string> _changes = new("--changes") { HelpName = "file", Description = "Write what changed in the output, and why, as JSON; - is the standard output" };
    private readonly Option<OutputFormat> _format = OutputFormats.Option();
    private readonly Option<bool> _quiet = Flag("--quiet", "Say nothing but errors");
    private readonly Option<bool> _verbose = Flag("--verbose", "Say everything, however often");
    private readonly Option<bool> _timings = Flag("--timings", "Show how long each phase took");
    private readonly Option<bool> _templateMetrics = Flag("--template-metrics", "Show how often each template ran, and how long it took");

    public Command Create()
    {
        var command = new Command("build", "Build the site; on errors the last one stays as it is")
        {
            _clean, _strict, _keepGoing, _verify, _changes, _format, _quiet, _verbose, _timings, _templateMetrics,
        };
        _content.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_quiet) && result.GetValue(_verbose))
            {
                result.AddError("--quiet and --verbose contradict each other");
            }
            CheckChanges(result);
        });
        command.SetAction(parse => new BuildRun(session, Request(parse)).Run());
        return command;
    }

    private BuildRequest Request(ParseResult parse)
    {
        var options = _content.Read(parse) with
        {
            Clean = parse.GetValue(_clean),
            Strict = parse.GetValue(_strict),
            KeepGoing = parse.GetValue(_keepGoing),
            TemplateMetrics = parse.GetValue(_templateMetrics),
            Verify = parse.GetValue(_verify),
            ListChanges = parse.GetValue(_changes) is not null,
        };
        var detail = parse.GetValue(_quiet) ? Detail.Quiet : parse.GetValue(_verbose) ? Detail.Verbose : Detail.Normal;
        return new BuildRequest(options, parse.GetValue(_format), detail, parse.GetValue(_timings), ChangesFile.Of(parse.GetValue(_changes), session));
    }

    private void CheckChanges(CommandResult result)
    {
        if (result.GetResult(_changes)?.Tokens is not [var token] || ChangesFile.Of(token.Value, session) is not { } file)
        {
            return;
        }
        if (file.Problem(_content.Place.RootOf(result), _content.Place.OutputOf(result)) is { } problem)
        {
            result.AddError($"--changes: {problem}");
        }
        else if (file.IsStandardOutput && result.GetResult(_format)?.Tokens is [{ Value: "json" }])
        {
            result.AddError("--changes - and --format json both want the standard output; give --changes a file");
        }
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
