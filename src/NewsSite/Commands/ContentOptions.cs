using System.CommandLine;
using System.CommandLine.Parsing;
using NewsSite.Configuration;

namespace NewsSite.Cli.Commands;

/// <summary>The options that decide which site is made and of what; every command that makes pages has them.</summary>
internal sealed class ContentOptions
{
    private readonly Session _session;
    private readonly Option<string> _baseUrl = new("--base-url") { HelpName = "url", Description = "Takes the place of site.url, as for a preview" };
    private readonly Option<DateTimeOffset?> _now = MomentOption.ToBuildFor("now");
    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show drafts too" };
    private readonly Option<bool> _future = new("--future") { Description = "Show stories with a later date too; embargoes hold" };
    private readonly Option<int?> _jobs = JobCount.Option();

    public ContentOptions(Session session)
    {
        _session = session;
        Place = new SitePlace(session);
        _baseUrl.Validators.Add(CheckBaseUrl);
    }

    public SitePlace Place { get; }

    /// <summary>Puts them in front of the command's own.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [Place.Root, Place.Output, _baseUrl, _now, _drafts, _future, _jobs];
        for (var i = 0; i < all.Length; i++)
        {
            command.Options.Insert(i, all[i]);
        }
    }

    public BuildOptions Read(ParseResult parse) => new()
    {
        Root = Place.RootOf(parse.CommandResult),
        Output = Place.OutputOf(parse.CommandResult),
        Now = parse.GetValue(_now) ?? _session.Environment.Time.GetUtcNow(),
        BaseUrl = parse.GetValue(_baseUrl),
        Drafts = parse.GetValue(_drafts),
        Future = parse.GetValue(_future),
        Jobs = parse.GetValue(_jobs) ?? _session.Environment.Processors,
        PictureCache = _session.Environment.PictureCache,
        PictureLibrary = CarriedLibrary.Of(_session.Environment),
    };

    private static void CheckBaseUrl(OptionResult result)
    {
        var text = result.GetValueOrDefault<string>();
        if (SiteUrl.TryParse(text) is null)
        {
            result.AddError($"--base-url: '{text}' is not the address of a site; write it like https://news.example/");
        }
    }
}
