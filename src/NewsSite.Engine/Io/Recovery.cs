using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// Clears away what a build that was killed has left: a whole journal is carried out to the end,
/// for the output may be half new already; without one no file was moved or deleted, and the staged ones are dropped.
/// </summary>
internal static class Recovery
{
    /// <summary>Whether a build may start now; if not, an error was reported.</summary>
    public static bool Run(OutputFolder output, DiagnosticBag diagnostics)
    {
        switch (PathState.Of(output.Staging).Kind)
        {
            case PathKind.Missing:
                return true;
            case not PathKind.Folder:
                diagnostics.Add(Errors.Files.CannotWrite(output.Staging, "this is not a folder"));
                return false;
        }
        using var staging = StagingFolder.Open(output.Staging);
        if (staging is null)
        {
            diagnostics.Add(Errors.Files.Locked(output.Staging));
            return false;
        }
        try
        {
            if (Journal.Read(staging.JournalPath) is { } journal && !new Publication(output, staging, journal).Run())
            {
                diagnostics.Add(Errors.Files.CannotRemember(BuildLock.StateFolderName));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.PublishInterrupted(output.Key, exception.Message));
            return false;
        }
        staging.Delete();
        return true;
    }
}
