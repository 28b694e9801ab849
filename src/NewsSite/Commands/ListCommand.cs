using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSite.Cli.Output;
using NewsSite.Desk;
using NewsSite.Text;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite list</c>: stories, corrections, pictures, authors, terms and redirects as a table.</summary>
internal sealed class ListCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite list                                         every story, the newest first",
        "newssite list scheduled                               what appears when",
        "newssite list --section world --since 2026-11-01      the month of a section",
        "newssite list corrections --format csv                for a spreadsheet",
        "newssite list drafts --author jo-reporter --columns date,title,words,file",
        "newssite list tags --limit 20                         the most used",
    ];

    private readonly SitePlace _place = new(session);
    private readonly Argument<string> _what = new("WHAT") { Description = $"{string.Join(", ", SiteLists.All.Select(list => list.Name))} [default: articles]", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _section = Text("--section", "name", "Stories of a section and of those in it", "-s");
    private readonly Option<string> _author = Text("--author", "id", "Stories by an author", "-a");
    private readonly Option<string> _tag = Text("--tag", "tag", "Stories with a tag", "-t");
    private readonly Option<string> _type = Text("--type", "word", "Stories of a type, such as opinion");
    private readonly Option<string> _language = Text("--lang", "code", "Stories in a language");
    private readonly Option<string> _since = Text("--since", "date", "Stories of that date or later, in the site's zone");
    private readonly Option<string> _until = Text("--until", "date", "Stories before that date");
    private readonly Option<int?> _limit = new("--limit", "-n") { HelpName = "n", Description = "So many rows at most", CustomParser = ParseLimit };
    private readonly Option<string> _columns = Text("--columns", "names", "Which columns, with commas between them");
    private readonly Option<DateTimeOffset?> _now = MomentOption.Now("The moment that counts as now [default: now]");
    private readonly Option<TableFormat> _format = TableOutput.Option();

    public Command Create()
    {
        _what.Validators.Add(CheckName);
        var command = new Command("list", "List stories, corrections, pictures, authors, tags or redirects")
        {
            _what, _section, _author, _tag, _type, _language, _since, _until, _limit, _columns, _format, _now, _place.Root, _place.Output,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var name = parse.GetValue(_what) ?? "articles";
        var options = DeskRun.Options(session, _place, parse, parse.GetValue(_now));
        var format = parse.GetValue(_format);
        var answer = new CommandAnswer(session, format == TableFormat.Json);
        if (answer.Ask(options, reading => List(name, parse, reading)) is not { } list)
        {
            return ExitCode.Errors;
        }
        if (list.Table is not { } table)
        {
            return answer.Refuse(list.Problem!);
        }
        new TableOutput(session).Write(name, table, format);
        if (list.Unreadable is > 0 and var unreadable)
        {
            session.Error.WriteLine($"newssite: {Words.Count(unreadable, "file")} cannot be read and {(unreadable == 1 ? "is" : "are")} not listed; 'newssite check' says why");
        }
        return ExitCode.Ok;
    }

    private ListAnswer List(string name, ParseResult parse, SiteReading reading)
    {
        ImmutableSortedSet<string> orphans = [];
        if (name == "orphans")
        {
            orphans = new SiteInquiry(reading.Options).Orphans(out var unknown, session.Environment.Cancellation);
            if (unknown is not null)
            {
                return new ListAnswer(null, new DeskAnswer(unknown.Problem!, unknown.Help));
            }
        }
        if (SiteDate.Read("--since", parse.GetValue(_since), reading, out var since) is { } noSince)
        {
            return new ListAnswer(null, noSince);
        }
        if (SiteDate.Read("--until", parse.GetValue(_until), reading, out var until) is { } noUntil)
        {
            return new ListAnswer(null, noUntil);
        }
        if (since >= until)
        {
            return new ListAnswer(null, new DeskAnswer($"--until {parse.GetValue(_until)} is not after --since {parse.GetValue(_since)}, so there is nothing between them"));
        }
        var wish = new ListWish
        {
            Section = parse.GetValue(_section),
            Author = parse.GetValue(_author),
            Tag = parse.GetValue(_tag),
            Type = parse.GetValue(_type),
            Language = parse.GetValue(_language),
            Since = since,
            Until = until,
        };
        ImmutableArray<string> columns = [.. (parse.GetValue(_columns) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var (table, problem) = new SiteLists(reading, orphans).List(name, wish, columns, all: parse.GetValue(_format) != TableFormat.Table, parse.GetValue(_limit) ?? int.MaxValue);
        return new ListAnswer(table, problem, reading.Content.Unreadable.Length);
    }

    private static Option<string> Text(string name, string value, string description, params string[] aliases) => new(name, aliases) { HelpName = value, Description = description };

    private static void CheckName(ArgumentResult result)
    {
        var names = SiteLists.All.Select(list => list.Name).ToList();
        if (result.Tokens is [var token] && !names.Contains(token.Value))
        {
            result.AddError($"there is no list '{token.Value}'; {(Suggestion.For(token.Value, names) is { } suggestion ? $"did you mean '{suggestion}'?" : $"there are {string.Join(", ", names)}")}");
        }
    }

    private static int? ParseLimit(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit >= 1)
        {
            return limit;
        }
        result.AddError($"--limit: '{text}' is not a number of rows; write 1 or more");
        return null;
    }

    /// <summary>The list, or why there is none, and how many files are not in it because they cannot be read.</summary>
    private sealed record ListAnswer(DeskTable? Table, DeskAnswer? Problem, int Unreadable = 0);
}
