using System.Collections.Immutable;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// Decides what publishing has to do and finds every obstacle that can be found beforehand, while the output is still
/// untouched: files of others or links where folders are needed, and folders that cannot be written.
/// </summary>
/// <param name="output">The folder.</param>
/// <param name="tree">What lies there.</param>
/// <param name="old">What the last build left.</param>
/// <param name="produced">What this one made.</param>
/// <param name="clean">Whether everything of ours goes, whoever has changed it since.</param>
/// <param name="jobs">How many threads look.</param>
internal sealed class PublishPlan(OutputFolder output, OutputTree tree, OutputManifest old, OutputLedger produced, bool clean, int jobs)
{
    private readonly HashSet<string> _newFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _foldersToClear = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Deletion> _deletions = new(StringComparer.Ordinal);
    private readonly List<int> _leftToOthers = [];

    /// <summary>Outputs of earlier builds that this one does not make, and that stay because somebody else has changed them.</summary>
    public IEnumerable<string> LeftToOthers => _leftToOthers.Select(old.PathOf);

    /// <summary>The journal to carry out, or <c>null</c> if output and manifest are as they should be.</summary>
    /// <exception cref="OutputException">Something is in the way.</exception>
    public Journal? Create(bool deletionsFirst)
    {
        var renames = produced.Changes.Where(file => file.Value.Staged).Select(file => file.Key).Order(StringComparer.Ordinal).ToImmutableArray();
        var removed = produced.Missing.ToImmutableArray();
        CheckOneKind(renames);
        FindDeletions(removed);
        // They stay noted, and are told of until they are gone.
        removed = [.. removed.Except(_leftToOthers)];
        CheckPlaces(renames);
        CheckWritable(renames);
        if (produced.Changes.Count == 0 && removed.IsEmpty)
        {
            return null;
        }
        var order = _deletions.Values.OrderBy(deletion => deletion.Path, StringComparer.Ordinal).ToLookup(deletion => deletionsFirst || MakesRoom(deletion.Path));
        return new Journal(output.SiteRoot, [.. order[true]], renames, [.. order[false]], Change(removed));
    }

    private ManifestChange Change(ImmutableArray<int> removed) => new(
        old.Key,
        [.. produced.Changes.Select(file => KeyValuePair.Create(file.Key, file.Value.Entry))],
        [.. removed.Select(old.PathOf)]);

    /// <summary>What is not staged lies in the output already, so only a staged file can be in the way of another.</summary>
    private void CheckOneKind(ImmutableArray<string> renames)
    {
        foreach (var path in renames)
        {
            foreach (var folder in OutputTree.Folders(path).TakeWhile(_newFolders.Add))
            {
                if (produced.Contains(folder))
                {
                    throw new OutputMisuseException(folder, $"is a file, and a folder in '{path}'");
                }
            }
        }
    }

    /// <summary>What the last build wrote and this one did not, unless somebody has changed it since.</summary>
    private void FindDeletions(ImmutableArray<int> removed)
    {
        foreach (var index in removed)
        {
            var path = old.PathOf(index);
            if (tree.File(path) is not { } file)
            {
                continue;
            }
            if (clean || old[index].Describes(file) || tree.Holds(path, file, old[index].Hash, old[index].Length))
            {
                _deletions.Add(path, new Deletion(path, file));
            }
            else
            {
                _leftToOthers.Add(index);
            }
        }
    }

    private void CheckPlaces(ImmutableArray<string> renames)
    {
        var there = new PathKind[renames.Length];
        ManyFiles.Each(renames.Length, jobs, number => there[number] = tree.At(renames[number]).Kind);
        for (var number = 0; number < there.Length; number++)
        {
            CheckWay(renames[number]);
            if (there[number] == PathKind.Folder)
            {
                CheckTarget(renames[number]);
            }
        }
    }

    private void CheckWay(string path)
    {
        foreach (var folder in OutputTree.Folders(path))
        {
            var kind = tree.Folder(folder);
            if (kind == PathKind.Folder)
            {
                return;
            }
            if (kind == PathKind.Link)
            {
                throw Obstacle(folder, "this is a link, and nothing is written through links inside the output");
            }
            if (kind == PathKind.File && !_deletions.ContainsKey(folder))
            {
                throw Obstacle(folder, "a file that no build of this site wrote lies where a folder is needed");
            }
        }
    }

    /// <summary>A folder lies where a file is to be.</summary>
    private void CheckTarget(string path)
    {
        if (!WillBeEmptied(path))
        {
            throw Obstacle(path, "a folder that no build of this site made, or with files that none wrote, lies where a file is needed");
        }
        _foldersToClear.Add(path);
    }

    private bool WillBeEmptied(string folder)
    {
        var entries = Directory.GetFileSystemEntries(tree.FullPath(folder)).Select(entry => $"{folder}/{Path.GetFileName(entry)}").ToArray();
        return entries.Length > 0 && Array.TrueForAll(entries, entry => tree.At(entry).Kind switch
        {
            PathKind.File => _deletions.ContainsKey(entry),
            PathKind.Folder => WillBeEmptied(entry),
            _ => false,
        });
    }

    private void CheckWritable(ImmutableArray<string> renames)
    {
        var folders = renames.Concat(_deletions.Keys)
            .Select(path => OutputTree.Folders(path).FirstOrDefault(folder => tree.Folder(folder) == PathKind.Folder, ""))
            .Distinct(StringComparer.Ordinal)
            .Where(folder => tree.Folder(folder) == PathKind.Folder)
            .ToArray();
        var isClosed = new bool[folders.Length];
        ManyFiles.Each(folders.Length, jobs, number => isClosed[number] = !FolderAccess.CanWrite(tree.FullPath(folders[number])));
        if (Array.IndexOf(isClosed, true) is >= 0 and var first)
        {
            throw Obstacle(folders[first], "no permission to write in this folder");
        }
    }

    private bool MakesRoom(string path) => _newFolders.Contains(path) || OutputTree.Folders(path).Any(_foldersToClear.Contains);

    private OutputException Obstacle(string path, string reason) => new(Errors.Files.CannotWrite(output.Display(path), reason));
}
