namespace NewsSite.Io;

/// <summary>
/// Names of files and folders that systems, editors and version control leave behind: nobody means to publish them, and
/// nobody wants to be told. Other names that start with a dot, such as <c>.well-known</c> and <c>.nojekyll</c>, are not in here.
/// </summary>
public static class JunkNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ".AppleDouble", ".directory", ".DS_Store", ".fseventsd", ".localized", ".LSOverride", ".Spotlight-V100", ".TemporaryItems", ".Trashes", "__MACOSX",
        "$RECYCLE.BIN", "desktop.ini", "ehthumbs.db", "Thumbs.db",
        ".bzr", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".gitmodules", ".hg", ".hgignore", ".svn", "CVS",
        ".editorconfig", ".env", ".idea", ".obsidian", ".vscode",
    };

    /// <summary>Apple's second half of a file, locks of Emacs, LibreOffice and Word, what network drives hide, secrets.</summary>
    private static readonly string[] Starts = ["._", ".#", ".~", "~$", ".nfs", ".fuse_hidden", ".Trash-", ".env."];

    /// <summary>Backups and swap files.</summary>
    private static readonly string[] Ends = ["~", ".bak", ".orig", ".swo", ".swp", ".swx"];

    /// <summary>The name of the Markdown file of which this one is a backup, or <c>null</c>.</summary>
    public static string? StoryOf(string name)
        => Array.Find(Ends, end => name.Length > end.Length && name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } found
            && name[..^found.Length] is var story && story[0] != '.' && IsStory(story) ? story : null;

    /// <summary>Whether a name is a Markdown file's.</summary>
    internal static bool IsStory(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether somebody may have given a folder the name, not knowing what it says to others.</summary>
    internal static bool MayBeMeant(string name) => char.IsLetterOrDigit(name[0]) || name[0] == '#';

    public static bool Contains(ReadOnlySpan<char> name) => !IsPlainStory(name) && IsJunk(name.ToString());

    /// <summary>Nearly every name in an archive, and none of those below.</summary>
    private static bool IsPlainStory(ReadOnlySpan<char> name) => char.IsAsciiLetterOrDigit(name[0]) && name.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsJunk(string name)
        => Names.Contains(name)
            || Array.Exists(Starts, start => name.StartsWith(start, StringComparison.Ordinal))
            || Array.Exists(Ends, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || name is ['#', .., '#'];
}
