using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite;

/// <summary>
/// The files of content/ as the last build of this process listed them. Where it is told which were saved since, the next one
/// looks at these, and not at all the others of an archive.
/// </summary>
/// <param name="root">The site's folder.</param>
/// <param name="files">In ordinal order of paths.</param>
/// <param name="findings">What was found when they were listed.</param>
/// <param name="opened">The moment before, by the clock that stamps files.</param>
/// <param name="looked">The places of those that were looked at then.</param>
internal sealed class StandingFiles(string root, ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> findings, long opened, IEnumerable<int> looked)
{
    private const string Folder = "content/";

    /// <summary>The places of young files, which may be saved once more within the same tick of the clock.</summary>
    private readonly ImmutableArray<int> _young = [.. looked.Where(place => !files[place].Identity.IsSettled(opened))];

    public ImmutableArray<SourceFile> Files => files;

    /// <summary>Whether there are links: what was saved may lie under another path too, or where nobody watches.</summary>
    public required bool HasLinks { get; init; }

    /// <summary>The same files, with those that were saved as they are now; <c>null</c> where that is not all that happened to the folder.</summary>
    /// <param name="siteRoot">The folder of the site that is built now.</param>
    /// <param name="saved">Paths of all that was saved.</param>
    /// <param name="now">The moment before they are looked at.</param>
    public StandingFiles? After(string siteRoot, IReadOnlySet<string> saved, long now)
    {
        // What listing found may be of files that nobody watches, such as a story's backup.
        if (siteRoot != root || HasLinks || !findings.IsEmpty)
        {
            return null;
        }
        var places = saved
            .Where(path => path.StartsWith(Folder, StringComparison.Ordinal) || path == Folder[..^1])
            .Select(path => SourceFile.PlaceIn(files, path))
            .Concat(_young)
            .ToHashSet();
        var later = files.ToBuilder();
        foreach (var place in places)
        {
            if (place < 0 || LookAgain(files[place]) is not { } file)
            {
                return null;
            }
            later[place] = file;
        }
        return new StandingFiles(root, later.DrainToImmutable(), [], now, places) { HasLinks = false };
    }

    /// <summary>A plain file as it is now; links, and what is one no more, are for those who list all.</summary>
    private static SourceFile? LookAgain(SourceFile file)
        => FoundFile.Of(file.FullPath, followLinks: false) is { Kind: FileKind.Regular } found ? file.With(found.Identity) : null;
}
