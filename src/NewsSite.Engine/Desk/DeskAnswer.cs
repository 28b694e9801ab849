namespace NewsSite.Desk;

/// <summary>A file that a command of the desk is about to write; or why it cannot.</summary>
public sealed record DeskAnswer
{
    public DeskAnswer(DeskFile file) => File = file;

    public DeskAnswer(string problem, string? help = null) => (Problem, Help) = (problem, help);

    public DeskFile? File { get; }

    public string? Problem { get; }

    /// <summary>What to do about the problem.</summary>
    public string? Help { get; }
}

/// <param name="Path">From the site's root, with forward slashes.</param>
/// <param name="Text">What the file will hold.</param>
/// <param name="IsChange">Whether the file is there and this is its new text; else it must not be there.</param>
public sealed record DeskFile(string Path, string Text, bool IsChange = false);
