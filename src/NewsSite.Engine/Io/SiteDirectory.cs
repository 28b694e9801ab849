using System.Collections.Immutable;
using System.IO.Enumeration;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>
/// The door through which sources come in: lists what lies below one folder of the site, in ordinal order of paths.
/// A link inside the folder that leads out of it is refused; the folder itself may be one that its owner made. What systems
/// and editors leave behind is not there for anyone.
/// </summary>
public static class SiteDirectory
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>All files below <paramref name="root"/>/<paramref name="folder"/>; none if the folder does not exist.</summary>
    public static ImmutableArray<SourceFile> List(string root, string folder, DiagnosticBag diagnostics)
    {
        var top = System.IO.Path.Combine(root, folder);
        if (!Directory.Exists(top))
        {
            return [];
        }
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var walk = new Walk(root, folder, RealPath.Of(top), files, diagnostics);
        walk.Visit(top, folder, depth: 0);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.ToImmutable();
    }

    /// <summary>One file, or <c>null</c> if it does not exist.</summary>
    public static SourceFile? Find(string root, string path)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, path));
        return file.Exists && FileKind.IsRegular(file.FullName) ? new SourceFile(root, path, path, LengthOf(file)) : null;
    }

    /// <summary>Of a link, the length of what it leads to.</summary>
    private static long LengthOf(FileInfo file) => file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;

    public static bool FolderExists(string root, string folder) => Directory.Exists(System.IO.Path.Combine(root, folder));

    /// <summary>The names of the folders directly below a folder, in ordinal order.</summary>
    public static ImmutableArray<string> FolderNames(string root, string folder)
    {
        var top = System.IO.Path.Combine(root, folder);
        return Directory.Exists(top)
            ? [.. Directory.EnumerateDirectories(top).Select(path => System.IO.Path.GetFileName(path)!).Order(StringComparer.Ordinal)]
            : [];
    }

    private sealed class Walk(string root, string top, string realTop, ImmutableArray<SourceFile>.Builder files, DiagnosticBag diagnostics)
    {
        private const int MaxDepth = 64;

        /// <summary>Stands in a name for bytes that are not UTF-8.</summary>
        private const char UnreadableCharacter = '\uFFFD';

        /// <summary>Links to folders with links in them can lead to more files than there are atoms; to follow a link takes longer than to see a file.</summary>
        private const int MaxLinked = 100_000;
        private const int CostOfLink = 10;

        private int _linked;
        private int _linksAround;

        public void Visit(string fullFolder, string folder, int depth)
        {
            if (depth > MaxDepth)
            {
                diagnostics.Add(Errors.Files.TooDeep(folder));
                return;
            }
            try
            {
                foreach (var entry in Entries(fullFolder))
                {
                    if (JunkNames.Contains(entry.Name))
                    {
                        ReportLostStory(entry, folder, fullFolder);
                        continue;
                    }
                    if (_linksAround > 0 && IsTooMuch(entry))
                    {
                        return;
                    }
                    Visit(entry, $"{folder}/{Nfc.Normalize(entry.Name)}", depth);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Errors.Files.CannotRead(folder, exception.Message));
            }
        }

        /// <summary>A backup whose story is gone may be all that is left of it.</summary>
        private void ReportLostStory(Entry entry, string folder, string fullFolder)
        {
            if (top == "content" && !entry.IsFolder && JunkNames.StoryOf(entry.Name) is { } story && !File.Exists(System.IO.Path.Combine(fullFolder, story)))
            {
                diagnostics.Add(Errors.Files.UnusedFile($"{folder}/{Nfc.Normalize(entry.Name)}", "its name is that of a backup", $"rename it to {story} if it is the story, or delete it"));
            }
        }

        private void Visit(Entry entry, string path, int depth)
        {
            if (entry.Name.Contains(UnreadableCharacter))
            {
                diagnostics.Add(Errors.Files.UnsafeName(path, "is not in UTF-8, so that nothing can find the file"));
            }
            else if (entry.IsLink && !StaysInside(entry))
            {
                diagnostics.Add(Errors.Files.LinkLeavesSite(path));
            }
            else if (entry.IsFolder)
            {
                _linksAround += entry.IsLink ? 1 : 0;
                Visit(entry.FullPath, path, depth + 1);
                _linksAround -= entry.IsLink ? 1 : 0;
            }
            else if (IsFile(entry))
            {
                files.Add(new SourceFile(root, path, SpellingOf(entry), entry.IsLink ? LengthOf(new FileInfo(entry.FullPath)) : entry.Length));
            }
            else
            {
                diagnostics.Add(Errors.Files.NotAFile(path));
            }
        }

        /// <summary>Only what claims to be empty can be something else than a file.</summary>
        private static bool IsFile(Entry entry) => (entry.Length > 0 && !entry.IsLink) || FileKind.IsRegular(entry.FullPath);

        /// <summary>Told once, of the folder as a whole: which link is too much depends on the order of the disk.</summary>
        private bool IsTooMuch(Entry entry)
        {
            if (_linked > MaxLinked)
            {
                return true;
            }
            _linked += entry.IsLink ? CostOfLink : 1;
            if (_linked > MaxLinked)
            {
                diagnostics.Add(Errors.Files.TooManyLinked(top, MaxLinked));
            }
            return _linked > MaxLinked;
        }

        private string SpellingOf(Entry entry)
            => System.IO.Path.GetRelativePath(root, entry.FullPath).Replace(System.IO.Path.DirectorySeparatorChar, '/');

        private bool StaysInside(Entry entry)
        {
            // Every link on the way counts, not only the last one.
            var target = RealPath.Of(entry.FullPath);
            return (File.Exists(target) || Directory.Exists(target))
                && target.StartsWith(realTop + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !entry.FullPath.StartsWith(target + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }

        private static FileSystemEnumerable<Entry> Entries(string folder)
            => new(folder, static (ref FileSystemEntry entry) => new Entry(
                entry.FileName.ToString(),
                entry.ToFullPath(),
                entry.IsDirectory,
                entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                entry.IsDirectory ? 0 : entry.Length), Everything);
    }

    private readonly record struct Entry(string Name, string FullPath, bool IsFolder, bool IsLink, long Length);
}
