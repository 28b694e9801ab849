using NewsSite.Diagnostics;

namespace NewsSite;

/// <summary>
/// Builds a site to its last byte and publishes nothing: all that is made waits beside the output and is dropped. Errors do not
/// end it early, so that one run tells everything.
/// </summary>
public static class SiteCheck
{
    /// <returns>What a build would do; <see cref="BuildResult.Failed"/> where something has to be mended first.</returns>
    public static BuildResult Run(BuildOptions options, CancellationToken cancellation)
    {
        var result = new SiteBuilder(options with { KeepGoing = true })
        {
            Raised = DiagnosticCodes.ErrorsOfCheck,
            KeepsMends = true,
            AsksAboutLinks = options.AskAboutLinks is not null,
            BeforePublishing = (_, _) => false,
        }.Build(cancellation);
        return result with { Failed = result.Diagnostics.Any(finding => finding.Severity == Severity.Error || (options.Strict && finding.Severity == Severity.Warning)) };
    }
}
