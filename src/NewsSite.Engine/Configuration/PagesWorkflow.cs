using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Configuration;

/// <summary>
/// Looks whether the workflow that puts the site on GitHub Pages takes files along whose names begin with a dot: unless it is
/// told to, security.txt silently stays behind (check HO003).
/// </summary>
public static class PagesWorkflow
{
    public const string Folder = ".github/workflows";

    private const string Action = "actions/upload-pages-artifact";

    private const string Input = "include-hidden-files:";

    public static void Check(string root, SiteConfig config, DiagnosticBag diagnostics)
    {
        if (!config.Hosting.IsFor(HostTarget.GitHub) || (config.SecurityTxt is null && SiteDirectory.List(root, "content/static/.well-known", new DiagnosticBag()).IsEmpty))
        {
            return;
        }
        foreach (var file in SiteDirectory.List(root, Folder, new DiagnosticBag()).Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal) || file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            Check(file.Path, (FileText.Read(file, []) ?? "").Split('\n'), diagnostics);
        }
    }

    private static void Check(string path, string[] lines, DiagnosticBag diagnostics)
    {
        var line = Array.FindIndex(lines, text => text.Contains(Action, StringComparison.Ordinal) && !text.TrimStart().StartsWith('#'));
        if (line >= 0 && !Array.Exists(lines, text => text.Trim().StartsWith(Input, StringComparison.Ordinal) && text.Contains("true", StringComparison.Ordinal)))
        {
            diagnostics.Add(Errors.Hosting.HiddenFilesLost(SourceSpan.At(path, line + 1, lines[line].IndexOf(Action, StringComparison.Ordinal) + 1, Action.Length)));
        }
    }
}
