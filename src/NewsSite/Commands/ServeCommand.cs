using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using NewsSite.Cli.Serving;

namespace NewsSite.Cli.Commands;

/// <summary><c>newssite serve</c>: its options, and what they mean to the preview.</summary>
internal sealed class ServeCommand(Session session)
{
    private const int UsualPort = 1313;

    public static readonly string[] Examples =
    [
        "newssite serve                            the site in this folder, at http://127.0.0.1:1313/",
        "newssite serve --open --navigate          in your browser, which follows what you save",
        "newssite serve --no-drafts                as readers would see it now",
        "newssite serve --now 2026-12-24T18:00Z    as it will be at that moment",
        "newssite serve --bind 0.0.0.0             for a telephone in the same network, too",
        "newssite serve --certificate here.pem     over https; mkcert makes a certificate",
    ];

    private readonly SitePlace _place = new(session);
    private readonly Option<int?> _port = new("--port", "-p") { HelpName = "n", Description = $"Where the preview listens; 0 takes any port that is free [default: {UsualPort}]", CustomParser = ParsePort };
    private readonly Option<IPAddress?> _bind = new("--bind") { HelpName = "address", Description = "Which of this machine's addresses it listens at; 0.0.0.0 lets others in the network look [default: 127.0.0.1]", CustomParser = ParseBind };
    private readonly Option<string?> _certificate = new("--certificate") { HelpName = "file", Description = "Serve over https, with the certificate in that PEM file" };
    private readonly Option<string?> _key = new("--key") { HelpName = "file", Description = "The certificate's key, in PEM [default: in the certificate's file]" };
    private readonly Option<bool> _open = new("--open") { Description = "Show it in the browser" };
    private readonly Option<bool> _navigate = new("--navigate", "-N") { Description = "Go to the page of the story that was saved" };
    private readonly Option<bool> _noDrafts = new("--no-drafts") { Description = "Show neither drafts nor stories with a later date" };
    private readonly Option<DateTimeOffset?> _now = MomentOption.ToBuildFor("the time as it passes");
    private readonly Option<int?> _jobs = JobCount.Option();
    private readonly Option<OutputFormat> _format = ChoiceOption.Create("--format", "For people, or one JSON object a line on the standard output [default: text]", ("text", OutputFormat.Text), ("json", OutputFormat.Json));
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Say nothing but errors" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Say everything, however often" };

    public Command Create()
    {
        var command = new Command("serve", "Show the site in the browser, and show it anew whenever you save")
        {
            _place.Root, _port, _bind, _certificate, _key, _open, _navigate, _noDrafts, _now, _jobs, _format, _quiet, _verbose,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_quiet) && result.GetValue(_verbose))
            {
                result.AddError("--quiet and --verbose contradict each other");
            }
            if (result.GetValue(_key) is not null && result.GetValue(_certificate) is null)
            {
                result.AddError("--key is the key of a certificate; give that with --certificate");
            }
        });
        command.SetAction(parse => new Preview(session, Request(parse)).Run());
        return command;
    }

    private PreviewRequest Request(ParseResult parse) => new(_place.RootOf(parse.CommandResult))
    {
        Address = new IPEndPoint(parse.GetValue(_bind) ?? IPAddress.Loopback, parse.GetValue(_port) ?? UsualPort),
        Https = parse.GetValue(_certificate) is { } certificate ? (FullPath(certificate), FullPath(parse.GetValue(_key) ?? certificate)) : null,
        Opens = parse.GetValue(_open),
        Navigates = parse.GetValue(_navigate),
        ShowsUnreleased = !parse.GetValue(_noDrafts),
        Now = parse.GetValue(_now),
        Jobs = parse.GetValue(_jobs) ?? session.Environment.Processors,
        Format = parse.GetValue(_format),
        Detail = parse.GetValue(_quiet) ? Detail.Quiet : parse.GetValue(_verbose) ? Detail.Verbose : Detail.Normal,
    };

    private string FullPath(string path) => Path.GetFullPath(path, session.Environment.CurrentDirectory);

    private static int? ParsePort(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
        {
            return port;
        }
        result.AddError($"--port: '{text}' is not a port; write a number from 1 to {IPEndPoint.MaxPort}, or 0 for any that is free");
        return null;
    }

    private static IPAddress? ParseBind(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "localhost")
        {
            return IPAddress.Loopback;
        }
        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }
        result.AddError($"--bind: '{text}' is not an address of a machine; write 127.0.0.1, or 0.0.0.0 for all that this machine has");
        return null;
    }
}
