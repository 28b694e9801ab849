using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// The door through which sources come in: lists what lies below one folder of the site, in ordinal order of paths.
/// A link inside the folder that leads out of it is refused; the folder itself may be one that its owner made. What systems
/// and editors leave behind is not there for anyone.
/// </summary>
public static class SiteDirectory
{
    /// <summary>The folder that no site is without.</summary>
    private const string Content = "content";

    /// <summary>All files below <paramref name="root"/>/<paramref name="folder"/>; none if the folder does not exist, which of content/ is an error.</summary>
    public static ImmutableArray<SourceFile> List(string root, string folder, DiagnosticBag diagnostics, int jobs = 1)
        => List(root, folder, diagnostics, jobs, out _);

    /// <param name="root">The site's folder.</param>
    /// <param name="folder">The folder in it.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="jobs">How many threads look.</param>
    /// <param name="hasLinks">Whether some of it lies under two paths, or elsewhere.</param>
    internal static ImmutableArray<SourceFile> List(string root, string folder, DiagnosticBag diagnostics, int jobs, out bool hasLinks)
    {
        hasLinks = false;
        if (!FolderExists(root, folder))
        {
            if (folder == Content)
            {
                diagnostics.Add(Errors.Files.NoContent(folder, isFile: File.Exists(Path.Combine(root, folder))));
            }
            return [];
        }
        // While one thread walks on, others look at what it has found.
        var lookers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var looks = new List<Task<SourceFile?[]>>();
        var walk = new FolderWalk(root, folder, diagnostics);
        walk.Run(paths => looks.Add(lookers.StartNew(() => Look(root, paths, walk, diagnostics))));
        var files = Task.WhenAll(looks).GetAwaiter().GetResult();
        hasLinks = walk.HasLinks;
        return [.. files.SelectMany(batch => batch).OfType<SourceFile>()];
    }

    /// <summary>One file, or <c>null</c> if it does not exist.</summary>
    public static SourceFile? Find(string root, string path)
    {
        var fullPath = Path.Combine(root, path);
        return File.Exists(fullPath) && FoundFile.Of(fullPath, followLinks: true) is { Kind: FileKind.Regular } status
            ? new SourceFile(root, path, path, status.Identity)
            : null;
    }

    public static bool FolderExists(string root, string folder) => Directory.Exists(Path.Combine(root, folder));

    /// <summary>The names of the folders directly below a folder, in ordinal order.</summary>
    public static ImmutableArray<string> FolderNames(string root, string folder)
    {
        var top = Path.Combine(root, folder);
        return Directory.Exists(top)
            ? [.. Directory.EnumerateDirectories(top).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)]
            : [];
    }

    private static SourceFile?[] Look(string root, FoundPath[] paths, FolderWalk walk, DiagnosticBag diagnostics)
    {
        using var files = new NearbyFiles(root);
        return Array.ConvertAll(paths, path => Look(files, path, walk, diagnostics));
    }

    private static SourceFile? Look(NearbyFiles files, FoundPath path, FolderWalk walk, DiagnosticBag diagnostics)
    {
        var status = FoundFile.Of(files, path.Spelling, followLinks: false);
        if (status is { Kind: FileKind.Link })
        {
            walk.HasLinks = true;
            if (!walk.StaysInside(path))
            {
                diagnostics.Add(Errors.Files.LinkLeavesSite(path.Path));
                return null;
            }
            status = FoundFile.Of(files, path.Spelling, followLinks: true);
        }
        if (status is { Kind: not FileKind.Regular })
        {
            diagnostics.Add(Errors.Files.NotAFile(path.Path));
            return null;
        }
        if (status is null && WhyNoLook(Path.Join(files.Root, path.Spelling)) is { } reason)
        {
            diagnostics.Add(Errors.Files.CannotRead(path.Path, reason));
            return null;
        }
        // What is gone again shows itself when it is read.
        return new SourceFile(files.Root, path.Path, path.Spelling, status?.Identity ?? default);
    }

    /// <summary>Why nothing can be known of a file, where that is not because it is gone.</summary>
    private static string? WhyNoLook(string fullPath)
    {
        try
        {
            _ = File.GetAttributes(fullPath);
            return null;
        }
        catch (UnauthorizedAccessException exception)
        {
            return exception.Message;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
