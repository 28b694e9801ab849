using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite check</c>: everything a build does but for publishing, to hear what is wrong.</summary>
internal sealed class CheckCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite check                                    all that is wrong, nothing written",
        "newssite check --drafts --future                  before a story is out",
        "newssite check --fix                              shows what it can mend itself, and asks",
        "newssite check --external                         and whether links to other sites still lead anywhere",
        "newssite check --format github                    notes at the lines of a pull request",
        "newssite check --format sarif > newssite.sarif    for code scanning",
        "newssite check --write-baseline known.json        what we know of, and then",
        "newssite check --baseline known.json              only what is new fails",
    ];

    /// <summary>Where a server for repositories says that the repository lies.</summary>
    private static readonly string[] Tops = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"];

    private readonly ContentOptions _content = new(session);
    private readonly Option<bool> _strict = new("--strict") { Description = "Fail on warnings too" };
    private readonly Option<bool> _external = new("--external") { Description = "Ask after the pages of other sites that texts link to" };
    private readonly Option<bool> _fix = new("--fix") { Description = "Show what can be mended without you, and write it if you agree" };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "With --fix: write it without asking" };
    private readonly Option<string> _baseline = new("--baseline") { HelpName = "file", Description = "Findings that are known and do not fail" };
    private readonly Option<string> _writeBaseline = new("--write-baseline") { HelpName = "file", Description = "Write what is found to that file, and fail on nothing" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but errors" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Say everything, however often" };
    private readonly Option<CheckFormat> _format = ChoiceOption.Create(
        "--format",
        "For people, for programs, or for what shows findings beside the text [default: text]",
        ("text", CheckFormat.Text),
        ("json", CheckFormat.Json),
        ("sarif", CheckFormat.Sarif),
        ("github", CheckFormat.Github),
        ("gitlab", CheckFormat.Gitlab));

    public Command Create()
    {
        var command = new Command("check", "Find what is wrong before readers do") { _strict, _external, _fix, _yes, _format, _baseline, _writeBaseline, _quiet, _verbose };
        _content.AddTo(command);
        command.Validators.Add(CheckTogether);
        command.SetAction(Run);
        return command;
    }

    private void CheckTogether(CommandResult result)
    {
        if (result.GetValue(_quiet) && result.GetValue(_verbose))
        {
            result.AddError("--quiet and --verbose contradict each other");
        }
        if (result.GetValue(_yes) && !result.GetValue(_fix))
        {
            result.AddError("--yes goes with --fix");
        }
        if (result.GetValue(_fix) && result.GetResult(_format)?.Tokens is [{ Value: not "text" }])
        {
            result.AddError("--fix shows what it changes to people; leave --format out");
        }
    }

    private int Run(ParseResult parse)
    {
        ImmutableHashSet<string>? known = null;
        if (FullPath(parse.GetValue(_baseline)) is { } baseline)
        {
            known = Baseline.Read(baseline, out var problem);
            if (problem is not null)
            {
                session.WriteError($"--baseline: {problem}");
                return ExitCode.Usage;
            }
        }
        var options = _content.Read(parse) with { Strict = parse.GetValue(_strict) };
        var detail = parse.GetValue(_quiet) ? Detail.Quiet : parse.GetValue(_verbose) ? Detail.Verbose : Detail.Normal;
        var request = new CheckRequest(options, parse.GetValue(_format), detail)
        {
            Known = known,
            WrittenBaseline = FullPath(parse.GetValue(_writeBaseline)),
            FilePrefix = PrefixOf(options.Root),
            LooksElsewhere = parse.GetValue(_external),
            Mends = parse.GetValue(_fix),
            MendsUnasked = parse.GetValue(_yes),
        };
        return new CheckRun(session, request).Run();
    }

    private string? FullPath(string? typed) => typed is null ? null : Path.GetFullPath(typed, session.Environment.CurrentDirectory);

    /// <summary>Reports for repositories name files from the repository's root, which GitHub and GitLab say; else from this folder.</summary>
    private string PrefixOf(string root)
    {
        var top = Tops.Select(session.Environment.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? session.Environment.CurrentDirectory;
        var relative = Path.GetRelativePath(top, root).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? "" : relative + "/";
    }
}
