using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsSite.Io;

/// <summary>
/// Carries out a journal, the first time or again after a crash. A file to delete is looked at just before, and
/// neither the output nor what another process left in staging is entered through a link.
/// </summary>
internal sealed class Publication(OutputFolder output, StagingFolder staging, Journal journal)
{
    private readonly OutputTree _staged = new(staging.Files);
    private readonly Dictionary<string, bool> _ready = new(StringComparer.Ordinal);

    /// <summary>On another file system than its parent: then a file is copied to a name beside its target and renamed there.</summary>
    private readonly bool _isMountPoint = IsMountPoint(output.FullPath);

    private OutputTree _published = new(output.FullPath);

    /// <summary>The manifest as it is; absent if the journal is that of an earlier process: what lies in staging then is found and not known.</summary>
    public OutputManifest? Manifest { get; init; }

    /// <summary>How many threads rename files.</summary>
    public int Jobs { get; init; } = 1;

    private bool IsRecovery => Manifest is null;

    /// <summary>Told of each step that is done; tests crash there.</summary>
    public Action<string>? AfterStep { get; init; }

    /// <summary>Whether the manifest could be kept as well.</summary>
    public bool Run()
    {
        AfterStep?.Invoke("journal");
        var start = staging.Clock();
        Delete(journal.First);
        _published = new OutputTree(output.FullPath);
        // The others went with a folder.
        var renamed = journal.Renames.Where(path => IsReady(OutputTree.Parent(path))).ToArray();
        ManyFiles.Each(renamed.Length, Jobs, number => Rename(renamed[number]));
        _published = new OutputTree(output.FullPath);
        Delete(journal.Last);
        var remembered = WriteManifest(start, renamed.ToHashSet(StringComparer.Ordinal));
        AfterStep?.Invoke("manifest");
        File.Delete(staging.JournalPath);
        AfterStep?.Invoke("end");
        return remembered;
    }

    private void Delete(ImmutableArray<Deletion> deletions)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deletion in deletions)
        {
            if (deletion.StillMeans(_published.At(deletion.Path)))
            {
                File.Delete(_published.FullPath(deletion.Path));
                AfterStep?.Invoke($"delete {deletion.Path}");
            }
            folders.UnionWith(OutputTree.Folders(deletion.Path));
        }
        // A folder's path is longer than those of the folders above it.
        foreach (var folder in folders.OrderByDescending(folder => folder.Length))
        {
            if (_published.At(folder).Kind == PathKind.Folder && !Directory.EnumerateFileSystemEntries(_published.FullPath(folder)).Any())
            {
                Directory.Delete(_published.FullPath(folder));
                AfterStep?.Invoke($"delete {folder}");
            }
        }
    }

    private void Rename(string path)
    {
        // A file that is no longer in staging was renamed before the crash.
        if (IsRecovery && _staged.File(path) is null)
        {
            return;
        }
        var (from, to) = (_staged.FullPath(path), _published.FullPath(path));
        if (_isMountPoint)
        {
            File.Copy(from, to + ".newssite-new", overwrite: true);
            from = to + ".newssite-new";
        }
        File.Move(from, to, overwrite: true);
        AfterStep?.Invoke($"rename {path}");
    }

    /// <summary>
    /// Makes sure that a folder exists. A missing one is renamed as a whole, with everything in it: then there is nothing
    /// left to rename below it, which is what <c>false</c> says. So a first build is a single rename.
    /// </summary>
    private bool IsReady(string folder)
    {
        if (_ready.TryGetValue(folder, out var ready))
        {
            return ready;
        }
        ready = (folder.Length == 0 || IsReady(OutputTree.Parent(folder))) && MakeReady(folder);
        _ready.Add(folder, ready);
        return ready;
    }

    private bool MakeReady(string folder)
    {
        var kind = PathState.Of(_published.FullPath(folder)).Kind;
        if (kind == PathKind.Folder)
        {
            return true;
        }
        if (kind != PathKind.Missing)
        {
            throw new IOException($"'{output.Display(folder)}' is in the way of a folder");
        }
        if (_staged.Folder(folder) != PathKind.Folder || _isMountPoint)
        {
            Directory.CreateDirectory(_published.FullPath(folder));
            return true;
        }
        Directory.Move(_staged.FullPath(folder), _published.FullPath(folder));
        AfterStep?.Invoke($"rename {folder}");
        return false;
    }

    /// <summary>Not that of another site, which was about to publish into the same folder.</summary>
    private bool WriteManifest(long start, HashSet<string> renamed)
    {
        try
        {
            if (journal.SiteRoot == output.SiteRoot && journal.Manifest.Key == output.Key)
            {
                var last = Manifest ?? OutputManifest.Read(output.ManifestPath, output.Key) ?? OutputManifest.Empty(output.Key);
                last.Write(output.ManifestPath, Published(start, renamed));
            }
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// The entries as the files are now. A rename changes a file's time of change, that of a folder not those of the files
    /// in it. What was renamed before a crash may have been changed by others since.
    /// </summary>
    private ManifestChange Published(long start, HashSet<string> renamed)
    {
        var now = renamed.Count > 0 ? staging.Clock() : start;
        var entries = new KeyValuePair<string, OutputEntry>[journal.Manifest.Entries.Length];
        ManyFiles.Each(entries.Length, Jobs, number =>
        {
            var (path, entry) = journal.Manifest.Entries[number];
            entries[number] = KeyValuePair.Create(
                path,
                IsRecovery ? entry.Doubted : renamed.Contains(path) ? AfterRename(path, entry).Settled(now) : entry.Settled(start));
        });
        return journal.Manifest with { Entries = ImmutableCollectionsMarshal.AsImmutableArray(entries) };
    }

    private OutputEntry AfterRename(string path, OutputEntry entry)
    {
        var file = _published.At(path);
        return file.Kind == PathKind.File && file.Length == entry.Length && file.Modified == entry.Modified && (file.Inode == entry.Inode || _isMountPoint)
            ? OutputEntry.Of(entry.Hash, file, entry.Source)
            : entry.Doubted;
    }

    private static bool IsMountPoint(string fullPath)
    {
        try
        {
            return DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
