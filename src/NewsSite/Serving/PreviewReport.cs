using System.Collections.Immutable;
using NewsSite.Cli.Commands;
using NewsSite.Cli.Output;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Cli.Serving;

/// <summary>Tells the terminal: each build in a line, and of what is wrong only what was not wrong before.</summary>
internal sealed class PreviewReport(Session session, PreviewRequest request) : IPreviewReport
{
    private const int PathsNamed = 2;

    private readonly Lock _door = new();
    private readonly StyledWriter _output = session.StyledOutput;
    private HashSet<string> _told = [];
    private bool _isFirst = true;
    private bool _isBroken;

    public void Started(string origin) => Tell(() =>
    {
        if (request.Detail != Detail.Quiet)
        {
            _output.Write("Serving", Style.Success).Write($" {origin}/", Style.Path).WriteLine("  (Ctrl-C ends it)");
        }
    });

    public void Built(PreviewBuild build, SiteChange change) => Tell(() =>
    {
        Print(build.Result.Diagnostics);
        var errors = build.Result.Diagnostics.Count(finding => finding.Severity == Severity.Error);
        if (!build.Result.Published)
        {
            session.StyledError.Write("Not shown", Style.Error).WriteLine($": {Words.Count(errors, "error")}. {(HasPages ? "The last good pages stay." : "There is nothing to show yet; save what you mend, and it comes.")}");
        }
        else if (request.Detail != Detail.Quiet && (_isFirst || _isBroken || !build.Result.Changes.IsEmpty))
        {
            WriteBuilt(build, change);
            if (request.Detail == Detail.Verbose)
            {
                _output.WriteLine("  " + string.Join(", ", build.Result.Timings.Select(phase => $"{phase.Phase} {Words.Time(phase.Elapsed)}")), Style.Dim);
            }
        }
        (_isFirst, _isBroken) = (_isFirst && !build.Result.Published, !build.Result.Published);
    });

    /// <summary>Whether there are pages, of an earlier run or of this one.</summary>
    private bool HasPages => Directory.Exists(PreviewFolder.Of(request.Root));

    public void Found(ImmutableArray<Diagnostic> findings)
    {
        if (!findings.IsEmpty)
        {
            Tell(() => Printer().Print(findings, request.Detail));
        }
    }

    public void CannotWatch(string reason) => Tell(()
        => session.StyledError.Write("Note", Style.Warning).WriteLine($": the system does not tell when files change ({VisibleText.Of(reason)}); they are looked at every three seconds."));

    public void CannotOpen() => Tell(() => session.StyledError.Write("Note", Style.Warning).WriteLine(": no browser could be opened; go to the address above."));

    public void Ended() => Tell(() =>
    {
        if (request.Detail != Detail.Quiet)
        {
            _output.WriteLine("Ended.");
        }
    });

    private void WriteBuilt(PreviewBuild build, SiteChange change)
    {
        var (result, time) = (build.Result, Words.Time(build.Elapsed));
        if (_isFirst)
        {
            var drafts = result.Unreleased.Count;
            _output.Write("Ready", Style.Success)
                .WriteLine($" in {time}: {Words.Count(result.Stats.Articles, "article")}, {Words.Count(result.Stats.Pages, "page")}{(drafts == 0 ? "" : $"; {Words.Number(drafts)} of them readers do not see")}.");
            return;
        }
        _output.Write(_isBroken ? "Mended" : "Changed", Style.Success)
            .WriteLine($" in {time}: {Words.Count(result.Changes.Length, "file")}, because of {VisibleText.Of(Causes(change))}.");
    }

    private string Causes(SiteChange change)
    {
        // An editor may have saved by way of a file that is no more.
        var there = change.Paths.Where(path => Path.Exists(Path.Join(request.Root, path))).ToList();
        var paths = (there.Count > 0 ? there : [.. change.Paths]).Order(StringComparer.Ordinal).ToList();
        return !change.IsKnown ? "many changes"
            : paths.Count == 0 ? "the time"
            : string.Join(", ", paths.Take(PathsNamed)) + (paths.Count > PathsNamed ? $" and {Words.Number(paths.Count - PathsNamed)} more" : "");
    }

    private void Print(ImmutableArray<Diagnostic> findings)
    {
        Printer().Print([.. findings.Where(finding => !_told.Contains(finding.ToString()))], request.Detail);
        _told = [.. findings.Select(finding => finding.ToString())];
    }

    private DiagnosticPrinter Printer() => DiagnosticPrinter.Of(session, request.Root);

    private void Tell(Action write)
    {
        lock (_door)
        {
            write();
            session.Output.Flush();
            session.Error.Flush();
        }
    }
}
