using System.Collections.Immutable;
using NewsSite.Cli.Output;
using NewsSite.Desk;

namespace NewsSite.Cli.Commands;

/// <summary>
/// <c>newssite check --fix</c>: shows what mends would change, asks, and writes. One mend may uncover what another can mend, such
/// as a key behind a mistake that made the file unreadable, so it goes on as long as there is something new.
/// </summary>
internal sealed class MendRun(Session session, CheckRequest request)
{
    /// <summary>Far more than mistakes can hide behind each other.</summary>
    private const int MostRounds = 10;

    private int _rounds;

    /// <summary>Whether nothing was to be written, although there was something to mend.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Mends what a check has found; whether anything is written, so that the site has to be checked again.</summary>
    public bool Goes(CheckReport report)
    {
        if (_rounds++ == MostRounds)
        {
            return false;
        }
        var files = Mending.Plan(request.Options.Root, report.New.Select(finding => finding.Diagnostic), out var left);
        foreach (var path in left)
        {
            Tell($"'{path}' is not as it was when it was read, or is written in a way that only you can mend; it is left as it is");
        }
        if (files.IsEmpty)
        {
            return false;
        }
        Show(files);
        IsRefused = !request.MendsUnasked && !IsAgreed(files);
        return !IsRefused && Write(files);
    }

    private void Show(ImmutableArray<MendedFile> files)
    {
        if (request.Detail == Detail.Quiet)
        {
            return;
        }
        var diff = new UnifiedDiff(session.StyledOutput, session.Environment.OutputIsTerminal);
        foreach (var file in files)
        {
            diff.Write(file, request.FilePrefix + file.File.Path);
        }
        session.Output.Flush();
    }

    private bool IsAgreed(ImmutableArray<MendedFile> files)
    {
        if (session.Environment is not { InputIsTerminal: true, ErrorIsTerminal: true })
        {
            Tell($"{Changes(files)} to be mended, and nothing is changed yet; --fix --yes writes this");
            return false;
        }
        session.Error.Write($"Write {Changes(files)}? [y/N] ");
        session.Error.Flush();
        var isAgreed = session.Environment.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
        if (!isAgreed)
        {
            Tell("nothing is changed");
        }
        return isAgreed;
    }

    private bool Write(ImmutableArray<MendedFile> files)
    {
        var written = files.Where(Write).ToImmutableArray();
        if (!written.IsEmpty && request.Detail != Detail.Quiet)
        {
            session.StyledError.Write("Mended", Style.Success).WriteLine($" {Changes(written)}.");
        }
        return !written.IsEmpty;
    }

    private bool Write(MendedFile file)
    {
        try
        {
            if (file.Write())
            {
                return true;
            }
            Tell($"'{file.File.Path}' was saved by somebody else just now; it is left as it is");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.WriteError($"'{file.File.Path}' cannot be written: {exception.Message}");
        }
        return false;
    }

    private void Tell(string message) => session.Error.WriteLine($"newssite: {VisibleText.Of(message)}");

    private static string Changes(ImmutableArray<MendedFile> files)
        => $"{Words.Count(files.Sum(file => file.Changes.Length), "place")} in {Words.Count(files.Length, "file")}";
}
