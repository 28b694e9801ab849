using NewsSite.Cli.Commands;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>A finished build as it is told: what was asked, what came of it, how long it took.</summary>
internal sealed record BuildReport(BuildRequest Request, BuildResult Result, TimeSpan Elapsed)
{
    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Hints => Count(Severity.Info);

    /// <summary>Whether there is an output, of an earlier build or of this one.</summary>
    public bool HasOutput => Directory.Exists(Request.Options.Output);

    private int Count(Severity severity) => Result.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
