using System.CommandLine;
using NewsSite.Desk;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite new</c>: starts a story, a page, a section, an author's record, an update or a correction in the right place.</summary>
internal sealed class NewCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite new article \"The ferry is back\" --section world --author jo-reporter",
        "newssite new article \"Vote\" --section local --type live --date 2026-12-01T18:00 --edit",
        "newssite new page \"How to reach us\"",
        "newssite new section \"Sport\"",
        "newssite new author \"Ada Holm\"",
        "newssite new live-update /local/2026/11/storm-night/ \"The last boat\" --text \"It leaves.\"",
        "newssite new correction /world/2026/01/ferry/ \"The ferry holds 40, not 400.\"",
    ];

    public const string Name = "new";

    private readonly SitePlace _place = new(session);
    private readonly Option<DateTimeOffset?> _now = MomentOption.Now("The time that the file bears, such as 2026-11-22T14:00+03:00 [default: now]");
    private readonly Option<OutputFormat> _format = OutputFormats.Option();
    private readonly Option<bool> _edit = new("--edit", "-e") { Description = "Open the file in $VISUAL or $EDITOR" };
    private readonly Option<string> _language = new("--lang") { HelpName = "code", Description = "One of the site's languages [default: the site's own]" };
    private readonly Option<string> _slug = new("--slug") { HelpName = "text", Description = "The last part of the address [default: made of the headline]" };
    private readonly Option<string[]> _authors = new("--author", "-a") { HelpName = "id", Description = "Who writes it; once for each author" };
    private readonly Option<string> _section = new("--section", "-s") { HelpName = "name", Description = "Its folder or title; needed where the site has several" };
    private readonly Option<string> _type = new("--type") { HelpName = "word", Description = "Such as opinion or live [default: what the section's stories are]" };
    private readonly Option<string> _date = new("--date") { HelpName = "date", Description = "When it appears, in the site's zone, such as 2026-12-24T18:00 [default: now]" };
    private readonly Option<bool> _folder = new("--folder") { Description = "Give the story a folder of its own, for pictures beside it" };
    private readonly Option<string> _text = new("--text") { HelpName = "text", Description = "What the update says" };
    private readonly Option<bool> _key = new("--key") { Description = "Put it among the key events" };
    private readonly Option<string> _correction = new("--type") { HelpName = "word", Description = "correction, clarification, update, retraction or editors_note [default: correction]" };

    private readonly Argument<string> _headline = Text("HEADLINE", "The headline");
    private readonly Argument<string> _pageTitle = Text("TITLE", "The page's title");
    private readonly Argument<string> _sectionTitle = Text("TITLE", "The section's title");
    private readonly Argument<string> _name = Text("NAME", "The name as readers see it");
    private readonly Argument<string> _story = Text("URL|FILE", "The story, by its address, its file or its id");
    private readonly Argument<string> _updateTitle = new("HEADLINE") { Description = "The update's headline, if it has one", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> _wrong = Text("TEXT", "What was wrong, and what is right");

    public Command Create() => new(Name, "Start a story, page, section, author, update or correction")
    {
        Kind("article", "Start a story of a section, as a draft", Article, _headline, _section, _authors, _type, _date, _language, _slug, _folder),
        Kind("page", "Start a page, such as a contact page", (parse, desk) => desk.Page(parse.GetRequiredValue(_pageTitle), parse.GetValue(_language), parse.GetValue(_slug)), _pageTitle, _language, _slug),
        Kind("section", "Start a section", (parse, desk) => desk.Section(parse.GetRequiredValue(_sectionTitle), parse.GetValue(_language), parse.GetValue(_slug)), _sectionTitle, _language, _slug),
        Kind("author", "Start an author's record", (parse, desk) => desk.Author(parse.GetRequiredValue(_name), parse.GetValue(_slug)), _name, _slug),
        Kind("live-update", "Start an update of a live story", LiveUpdate, _story, _updateTitle, _text, _authors, _key),
        Correction(),
    };

    private Command Kind(string name, string description, Func<ParseResult, NewContent, DeskAnswer> plan, params Symbol[] symbols)
        => Kind(name, description, (parse, reading) => plan(parse, new NewContent(reading)), symbols);

    private Command Correction()
        => Kind(
            "correction",
            "Put a correction above a story",
            (ParseResult parse, SiteReading reading) =>
            {
                var asked = parse.GetRequiredValue(_story);
                return new NewCorrection(reading).Plan(asked, FileOf(asked, reading), parse.GetValue(_correction) ?? "correction", parse.GetRequiredValue(_wrong).Trim());
            },
            _story,
            _wrong,
            _correction);

    private Command Kind(string name, string description, Func<ParseResult, SiteReading, DeskAnswer> plan, params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols.Concat([_place.Root, _now, _edit, _format]))
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }
        command.SetAction(parse => new DeskRun(session, new CommandAnswer(session, parse.GetValue(_format) == OutputFormat.Json), parse.GetValue(_edit)).Write(DeskRun.Options(session, _place, parse, parse.GetValue(_now)), reading => plan(parse, reading)));
        return command;
    }

    private DeskAnswer Article(ParseResult parse, SiteReading reading)
    {
        if (SiteDate.Read("--date", parse.GetValue(_date), reading, out var date) is { } problem)
        {
            return problem;
        }
        return new NewContent(reading).Article(new ArticleWish(parse.GetRequiredValue(_headline).Trim())
        {
            Section = parse.GetValue(_section),
            Authors = [.. parse.GetValue(_authors) ?? []],
            Type = parse.GetValue(_type),
            Language = parse.GetValue(_language),
            Slug = parse.GetValue(_slug),
            Date = date,
            HasFolder = parse.GetValue(_folder),
        });
    }

    private DeskAnswer LiveUpdate(ParseResult parse, SiteReading reading)
    {
        var asked = parse.GetRequiredValue(_story);
        var wish = new UpdateWish(parse.GetValue(_updateTitle)?.Trim(), parse.GetValue(_text)?.Trim(), [.. parse.GetValue(_authors) ?? []], parse.GetValue(_key));
        return new NewContent(reading).LiveUpdate(asked, FileOf(asked, reading), wish);
    }

    /// <summary>What somebody typed as a file of the site.</summary>
    private string FileOf(string asked, SiteReading reading)
        => Path.GetRelativePath(reading.Options.Root, Path.GetFullPath(asked, session.Environment.CurrentDirectory)).Replace('\\', '/');

    private static Argument<string> Text(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"{name} is empty");
            }
        });
        return argument;
    }
}
