using System.IO.Enumeration;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// Finds what lies below a folder, in ordinal order of paths, and follows links to folders that stay inside. It learns names
/// alone, which systems hand out many at a time; what each one is takes a call of its own and is asked later, by many threads.
/// </summary>
internal sealed class FolderWalk(string root, string top, DiagnosticBag diagnostics)
{
    /// <summary>Enough to be worth the way to another thread.</summary>
    private const int Batch = 2048;

    private const int MaxDepth = 64;

    /// <summary>Stands in a name for bytes that are not UTF-8.</summary>
    private const char UnreadableCharacter = '\uFFFD';

    /// <summary>Links to folders with links in them can lead to more files than there are atoms; to follow a link takes longer than to see a file.</summary>
    private const int MaxLinked = 100_000;
    private const int CostOfLink = 10;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>As deep as stories lie, and through no links.</summary>
    private static readonly EnumerationOptions NearBelow = new() { RecurseSubdirectories = true, MaxRecursionDepth = 4, AttributesToSkip = FileAttributes.ReparsePoint };

    private static readonly Comparer<Entry> ByPath = Comparer<Entry>.Create(static (left, right) => string.CompareOrdinal(left.SortKey, right.SortKey) is not 0 and var order
        ? order : string.CompareOrdinal(left.Found.Spelling, right.Found.Spelling));

    private readonly string _realTop = RealPath.Of(Path.Join(root, top));
    private readonly List<FoundPath> _found = new(Batch);

    /// <summary>What is still to be visited: the entries of the folder and, before them, those of the folders around it.</summary>
    private readonly List<Entry> _entries = [];
    private Action<FoundPath[]> _handOver = _ => { };
    private int _linked;
    private int _linksAround;
    private volatile bool _hasLinks;

    /// <summary>Whether something lies there under two paths, or outside.</summary>
    public bool HasLinks
    {
        get => _hasLinks;
        set => _hasLinks = value;
    }

    /// <summary>Walks through all of it.</summary>
    /// <param name="found">Takes everything that is no folder, as it is found: many at a time, in order.</param>
    public void Run(Action<FoundPath[]> found)
    {
        _handOver = found;
        Visit(new FoundPath(top, top), depth: 0);
        HandOver();
    }

    /// <summary>Whether a link leads to something inside of the folder. Every link on the way counts, not only the last one.</summary>
    public bool StaysInside(FoundPath link)
    {
        var fullPath = Path.GetFullPath(FullPath(link));
        if (TargetOf(fullPath) is not { } target)
        {
            return false;
        }
        return (File.Exists(target) || Directory.Exists(target))
            && target.StartsWith(_realTop + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !fullPath.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary><c>null</c> of a link that leads to itself.</summary>
    private static string? TargetOf(string link)
    {
        try
        {
            return RealPath.Of(link);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string FullPath(FoundPath path) => Path.Join(root, path.Spelling);

    private void Visit(FoundPath folder, int depth)
    {
        if (depth > MaxDepth)
        {
            diagnostics.Add(Errors.Files.TooDeep(folder.Path));
            return;
        }
        var first = _entries.Count;
        List(folder);
        var count = _entries.Count - first;
        for (var i = first; i < first + count && !(_linksAround > 0 && IsTooMuch(_entries[i])); i++)
        {
            Visit(_entries[i], depth);
        }
        _entries.RemoveRange(first, count);
    }

    private void HandOver()
    {
        _handOver([.. _found]);
        _found.Clear();
    }

    /// <summary>
    /// Adds what lies in a folder, in the order of the paths of all that is below: as a slash at its end says of a folder.
    /// </summary>
    private void List(FoundPath folder)
    {
        var first = _entries.Count;
        try
        {
            foreach (var (entry, isJunk) in EntriesOf(folder))
            {
                if (isJunk)
                {
                    ReportLostFolder(entry);
                    ReportLostStory(folder, entry);
                }
                else
                {
                    _entries.Add(entry);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.CannotRead(folder.Path, exception.Message));
        }
        _entries.Sort(first, _entries.Count - first, ByPath);
    }

    /// <summary>A folder that is called like a backup may be a story's or a section.</summary>
    private void ReportLostFolder(Entry folder)
    {
        if (top == "content" && folder is { IsFolder: true, IsLink: false } && JunkNames.MayBeMeant(Path.GetFileName(folder.Found.Spelling)) && HoldsStories(FullPath(folder.Found)))
        {
            diagnostics.Add(Errors.Files.UnusedFile(folder.Found.Path, "its name is one that systems and editors give to what they leave behind", "give the folder another name if its stories are to appear"));
        }
    }

    /// <summary>A backup whose story is gone may be all that is left of it.</summary>
    private void ReportLostStory(FoundPath folder, Entry backup)
    {
        if (top == "content" && !backup.IsFolder && JunkNames.StoryOf(Path.GetFileName(backup.Found.Spelling)) is { } story && !File.Exists(Path.Join(FullPath(folder), story)))
        {
            diagnostics.Add(Errors.Files.UnusedFile(backup.Found.Path, "its name is that of a backup", $"rename it to {story} if it is the story, or delete it"));
        }
    }

    private static bool HoldsStories(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", NearBelow).Any(JunkNames.IsStory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Visit(Entry entry, int depth)
    {
        if (entry.Found.Spelling.AsSpan(entry.Found.Spelling.LastIndexOf('/')).Contains(UnreadableCharacter))
        {
            diagnostics.Add(Errors.Files.UnsafeName(entry.Found.Path, "is not in UTF-8, so that nothing can find the file"));
        }
        else if (!entry.IsFolder)
        {
            _found.Add(entry.Found);
            if (_found.Count == Batch)
            {
                HandOver();
            }
        }
        else if (entry.IsLink && !StaysInside(entry.Found))
        {
            diagnostics.Add(Errors.Files.LinkLeavesSite(entry.Found.Path));
        }
        else
        {
            if (entry.IsLink)
            {
                HasLinks = true;
            }
            _linksAround += entry.IsLink ? 1 : 0;
            Visit(entry.Found, depth + 1);
            _linksAround -= entry.IsLink ? 1 : 0;
        }
    }

    /// <summary>Told once, of the folder as a whole, and not of the link that was one too many.</summary>
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

    /// <summary>Whether a file is a link costs a call, and is of interest here only where links may lead without end.</summary>
    private FileSystemEnumerable<(Entry Entry, bool IsJunk)> EntriesOf(FoundPath folder)
    {
        var countsLinks = _linksAround > 0;
        return new(FullPath(folder), (ref FileSystemEntry entry) => (
            new Entry(folder.Below(entry.FileName), entry.IsDirectory, (countsLinks || entry.IsDirectory) && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            JunkNames.Contains(entry.FileName)), Everything);
    }

    private readonly record struct Entry(FoundPath Found, bool IsFolder, bool IsLink)
    {
        public string SortKey { get; } = IsFolder ? Found.Path + '/' : Found.Path;
    }
}
