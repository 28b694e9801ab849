using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Cli.Serving;

/// <summary>Builds the site for the preview, again and again, as <c>newssite build</c> would, but with the preview's own address.</summary>
internal sealed class PreviewBuilds(Session session, PreviewRequest request, string origin)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    /// <summary>Of what is saved on another machine a system tells nothing.</summary>
    private readonly bool _isToldAll = new DriveInfo(request.Root) is { DriveType: not DriveType.Network, DriveFormat: not ("virtiofs" or "9p") } drive
        && !drive.DriveFormat.StartsWith("fuse", StringComparison.Ordinal);

    private StandingSite _standing = new();

    /// <summary>The path below which the site lies at its real address, and here as well; not encoded, no slash at the end.</summary>
    public string BasePath { get; private set; } = "";

    /// <summary>The next build; <c>null</c> if it broke off for a reason that is nobody's in the site, which has been told.</summary>
    /// <param name="change">Why there is one.</param>
    /// <param name="show">Told what came of it, as soon as its pages are there.</param>
    /// <param name="cancellation">Breaks it off.</param>
    public async Task<BuildResult?> BuildAsync(SiteChange change, Action<PreviewBuild> show, CancellationToken cancellation)
    {
        if (change.Concerns(ConfigReader.FileName))
        {
            // With an error in it nothing is built, and the old one holds.
            BasePath = ConfigReader.Read(request.Root, baseUrl: null, new DiagnosticBag())?.Site.Url.BasePath ?? BasePath;
        }
        var time = session.Environment.Time;
        var started = time.GetTimestamp();
        try
        {
            var isShown = false;
            void Show(BuildResult result)
            {
                isShown = true;
                show(new PreviewBuild(result, BasePath, time.GetElapsedTime(started)));
            }
            var result = await BuildAloneAsync(change, Show, cancellation);
            if (!isShown)
            {
                Show(result);
            }
            return result;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _standing = new StandingSite();
            Failure.Report(exception, session, isVerbose: request.Detail == Commands.Detail.Verbose);
            return null;
        }
    }

    /// <summary>A build of the same site by somebody else ends soon.</summary>
    private async Task<BuildResult> BuildAloneAsync(SiteChange change, Action<BuildResult> published, CancellationToken cancellation)
    {
        while (true)
        {
            var result = session.Environment.Build(Options() with { Published = published, Saved = change.IsKnown && _isToldAll ? change.Paths : null }, cancellation);
            if (!result.Diagnostics.Any(finding => finding.Code == Errors.Files.Locked("").Code))
            {
                return result;
            }
            await Task.Delay(BetweenTries, cancellation);
        }
    }

    private BuildOptions Options() => new()
    {
        Root = request.Root,
        Output = PreviewFolder.Of(request.Root),
        Now = request.Now ?? session.Environment.Time.GetUtcNow(),
        BaseUrl = $"{origin}{BasePath}/",
        Drafts = request.ShowsUnreleased,
        Future = request.ShowsUnreleased,
        Jobs = request.Jobs,
        ListChanges = true,
        ListRules = true,
        OnDemand = true,
        Standing = _standing,
        PictureCache = session.Environment.PictureCache,
        PictureLibrary = CarriedLibrary.Of(session.Environment),
    };
}

/// <summary>A build of the preview.</summary>
/// <param name="Result">What the engine says.</param>
/// <param name="BasePath">How every address begins, not encoded; empty for a site at the root.</param>
/// <param name="Elapsed">The time it took.</param>
internal sealed record PreviewBuild(BuildResult Result, string BasePath, TimeSpan Elapsed);
