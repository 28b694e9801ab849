using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using NewsSite.Cli.Init;
using NewsSite.Desk;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite admin</c>: forms in the browser for every kind of file, by Sveltia CMS or Decap CMS.</summary>
internal sealed partial class AdminCommand(Session session)
{
    public static readonly string[] Examples =
    [
        "newssite admin --repo harbour-post/site                 a form for every kind of file, at /admin/",
        "newssite admin --repo harbour-post/site --cms decap     by Decap CMS",
        "newssite admin                                          again, when sections have changed",
    ];

    private const string PagePath = "content/static/admin/index.html";
    private const string NoRepository = "owner/name";

    private enum Cms
    {
        Sveltia,
        Decap,
    }

    private readonly SitePlace _place = new(session);
    private readonly Option<string> _repository = new("--repo") { HelpName = "owner/name", Description = "The repository on GitHub; needed the first time" };
    private readonly Option<string> _branch = new("--branch") { HelpName = "name", Description = "The branch that is published [default: main]" };
    private readonly Option<Cms> _cms = ChoiceOption.Create("--cms", "Which of the two; both read the same settings [default: sveltia]", ("sveltia", Cms.Sveltia), ("decap", Cms.Decap));

    private readonly Option<OutputFormat> _format = OutputFormats.Option();

    public Command Create()
    {
        var command = new Command("admin", "Write the settings of a CMS in the browser, made of the site's sections and fields") { _repository, _branch, _cms, _place.Root, _format };
        _repository.Validators.Add(CheckRepository);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        var answer = new CommandAnswer(session, parse.GetValue(_format) == OutputFormat.Json);
        if (answer.Ask(DeskRun.Options(session, _place, parse, now: null), reading => Tuple.Create(reading, reading.Site)) is not var (reading, site))
        {
            return ExitCode.Errors;
        }
        var found = new List<Diagnostic>();
        var old = CmsConfig.Read(reading.Content, found);
        if (found.Count > 0)
        {
            return answer.Refuse(found[0].ToString());
        }
        if (old is null && parse.GetValue(_repository) is null)
        {
            return answer.Refuse($"which repository is it for? Give --repo {NoRepository}", code: ExitCode.Usage);
        }
        var folder = new SiteFolder(reading.Options.Root);
        var written = new List<(string, bool)> { (CmsConfig.Path, folder.Taken([CmsConfig.Path]).Count > 0) };
        folder.Replace(CmsConfig.Path, CmsConfig.Write(site, reading.Content, old, parse.GetValue(_repository) ?? NoRepository, parse.GetValue(_branch) ?? "main"));
        // The page is the newsroom's own as soon as it is there.
        if (folder.Taken([PagePath]).Count == 0)
        {
            folder.Write([(PagePath, Page(parse.GetValue(_cms)))]);
            written.Add((PagePath, false));
        }
        answer.Wrote(reading.Options.Root, written);
        return ExitCode.Ok;
    }

    private static void CheckRepository(OptionResult result)
    {
        if (result.Tokens is [var token] && !Repository().IsMatch(token.Value))
        {
            result.AddError($"--repo: '{token.Value}' is not a repository on GitHub; write {NoRepository}, such as harbour-post/site");
        }
    }

    private static string Page(Cms cms) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="robots" content="noindex">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Newsroom</title>
        </head>
        <body>
        <script src="{(cms == Cms.Decap ? "https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js" : "https://unpkg.com/@sveltia/cms/dist/sveltia-cms.js")}"></script>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    [GeneratedRegex("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$")]
    private static partial Regex Repository();
}
