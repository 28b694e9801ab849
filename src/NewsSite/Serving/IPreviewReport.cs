using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Serving;

/// <summary>Tells what happens while a site is served; called from any thread.</summary>
internal interface IPreviewReport
{
    void Started(string origin);

    void Built(PreviewBuild build, SiteChange change);

    /// <summary>What shows itself only when a browser asks for it.</summary>
    void Found(ImmutableArray<Diagnostic> findings);

    void CannotWatch(string reason);

    void CannotOpen();

    void Ended();
}
