using System.Security.Cryptography.X509Certificates;
using NewsSite.Cli.Commands;

namespace NewsSite.Cli.Serving;

/// <summary>
/// <c>newssite serve</c> from its start to Ctrl-C: a server that answers, a watcher that tells of what is saved, and between them
/// one build after the other. The site is built as <c>newssite build</c> builds it, into a folder of its own.
/// </summary>
internal sealed class Preview(Session session, PreviewRequest request)
{
    public int Run() => RunAsync(session.Environment.Cancellation).GetAwaiter().GetResult();

    private async Task<int> RunAsync(CancellationToken cancellation)
    {
        X509Certificate2? certificate = null;
        if (request.Https is { } https && (certificate = PreviewCertificate.Read(https.Certificate, https.Key, out var unreadable)) is null)
        {
            session.WriteError(unreadable);
            return ExitCode.Errors;
        }
        IPreviewReport report = request.Format == OutputFormat.Json ? new PreviewEvents(session) : new PreviewReport(session, request);
        using var desk = new PreviewDesk();
        await using var server = new PreviewServer(request.Address, certificate, new PageAnswers(request, desk, report.Found).AnswerAsync);
        if (await server.StartAsync() is { } problem)
        {
            session.WriteError(problem);
            return ExitCode.Errors;
        }
        using var watcher = new SiteWatcher(request.Root, report.CannotWatch);
        var builds = new PreviewBuilds(session, request, server.Origin);
        report.Started(server.Origin);
        try
        {
            await ShowAsync(desk, builds, watcher, report, server, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        desk.Close();
        report.Ended();
        return ExitCode.Ok;
    }

    private async Task ShowAsync(PreviewDesk desk, PreviewBuilds builds, SiteWatcher watcher, IPreviewReport report, PreviewServer server, CancellationToken cancellation)
    {
        var gatherer = new ChangeGatherer(watcher.Changes, session.Environment.Time);
        var change = SiteChange.Everything;
        void Show(PreviewBuild build, SiteChange change)
        {
            report.Built(build, change);
            desk.Show(build, change, request);
        }
        for (var isFirst = true; ; isFirst = false)
        {
            var result = await builds.BuildAsync(change, build => Show(build, change), cancellation);
            if (isFirst && request.Opens && !session.Environment.OpenBrowser(server.Origin + builds.BasePath + "/"))
            {
                report.CannotOpen();
            }
            change = await gatherer.NextAsync(request.Now is null ? result?.ChangesAt : null, cancellation);
        }
    }
}
