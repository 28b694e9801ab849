using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;

namespace NewsSite.Rendering;

/// <summary>
/// Finds files that an editor surely meant to be on the site and that are not: stories in another format than Markdown,
/// records and data in the wrong place, files for the site's root. Known only when every page is made, because a page may
/// offer any of them for download. Pictures nobody uses are usual, and told on request.
/// </summary>
internal static class UnusedFiles
{
    private static readonly HashSet<string> TextFiles =
    [
        "", ".txt", ".text", ".md", ".markdown", ".mkd", ".mkdn", ".mdown", ".mdwn", ".mdtxt", ".markdn", ".mdx", ".mmd", ".qmd", ".rmd", ".ipynb", ".adoc", ".asciidoc", ".rst", ".org", ".textile",
        ".html", ".htm", ".xhtml", ".njk", ".liquid", ".doc", ".docx", ".odt", ".rtf", ".pages",
    ];

    private static readonly HashSet<string> DataFiles = [".yaml", ".yml", ".json", ".toml", ".csv"];

    private static readonly HashSet<string> Pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    private static readonly HashSet<string> RecordFolders = ["authors", "publishers", "sponsors", "topics", "tags", "series"];

    public static void Report(Site site, SiteLinks links, PictureDesk pictures, DiagnosticBag diagnostics)
    {
        // A story with a folder of its own is held back with all that lies there.
        var heldBack = site.LeftOut.Keys.Where(path => path.AsSpan(path.LastIndexOf('/') + 1).StartsWith("index."))
            .Select(path => path[..path.LastIndexOf('/')])
            .ToHashSet(StringComparer.Ordinal);
        var shown = site.Config.Asks("NS6025") ? pictures.UsedFiles() : null;
        foreach (var file in links.Unpublished)
        {
            if (heldBack.Contains(file.Folder) || file.Path == site.Config.Redirects.Path)
            {
                continue;
            }
            if (shown?.Contains(file.Path) == false && Pictures.Contains(file.Extension))
            {
                diagnostics.Add(Errors.Files.UnusedPicture(file.Path));
            }
            if (Remedy(file) is { } remedy)
            {
                diagnostics.Add(Errors.Files.UnusedFile(file.Path, "no page links to it", remedy));
            }
        }
    }

    private static string? Remedy(SourceFile file)
    {
        if (UnseenTail(file.Extension) is { } extension && TextFiles.Contains(extension))
        {
            return $"rename it, so that its name ends in '{extension}': behind that there is a space, or a character that nobody sees";
        }
        if (file.Folder == "content")
        {
            return Pictures.Contains(file.Extension) ? null : "move it into content/static/ if it belongs to the site's root";
        }
        if (RecordFolders.Contains(file.Folder.Split('/')[1]))
        {
            return IsText(file) ? "if it is a record, save it as plain text with the ending .md, with the lines between --- at the top" : null;
        }
        return DataFiles.Contains(file.Extension) ? "move it into content/data/ if templates need it"
            : file.Extension is ".md" or ".markdown" ? "move it into a section's folder if it is a story"
            : IsText(file) ? "if it is a story, save it as plain text with the ending .md, with the lines between --- at the top; or delete it"
            : null;
    }

    /// <summary>An extension without what nobody sees at its end; <c>null</c> where there is nothing of the kind.</summary>
    private static string? UnseenTail(string extension)
        => extension.TrimEnd().TrimEnd('\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD').TrimEnd() is var seen && seen.Length < extension.Length ? seen : null;

    private static bool IsText(SourceFile file) => TextFiles.Contains(file.Extension) || DataFiles.Contains(file.Extension);
}
