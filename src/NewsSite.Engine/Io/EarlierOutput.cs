namespace NewsSite.Io;

/// <summary>
/// What earlier builds left in the output folder: answers whether a file there already is what this build would write.
/// With <c>--clean</c> nothing is.
/// </summary>
/// <param name="tree">The folder.</param>
/// <param name="manifest">What the last build left there.</param>
/// <param name="clean">Whether nothing counts.</param>
/// <param name="ignoresCase">Whether names that differ by case are one.</param>
/// <param name="audit">What an earlier look at all files saw.</param>
internal sealed class EarlierOutput(OutputTree tree, OutputManifest manifest, bool clean, bool ignoresCase, OutputAudit? audit)
{
    private readonly OutputAudit _audit = audit ?? new OutputAudit(tree, manifest);

    /// <summary>Looks at all files at once, after which each answer about one of the manifest costs nothing.</summary>
    /// <param name="jobs">How many threads look, besides those that do already.</param>
    public void LookAtAll(int jobs)
    {
        if (!clean)
        {
            _audit.Complete(jobs);
        }
    }

    /// <summary>The file that lies in the output, if it already has this content and may stay.</summary>
    public OutputEntry? Holding(string path, ContentHash hash, long length)
    {
        var known = manifest.Find(path);
        if (clean || tree.File(path, known) is not { } file)
        {
            return null;
        }
        if (known is { } entry && entry.Describes(file))
        {
            return entry.Hash == hash ? entry : null;
        }
        // Where case is ignored, a file the manifest does not list may be one it lists by another spelling.
        var isOther = ignoresCase && manifest.Count > 0 && known is null;
        return !isOther && tree.Holds(path, file, hash, length)
            ? OutputEntry.Of(hash, file, source: default)
            : null;
    }

    /// <summary>What the manifest says of the file, if the file still has that content.</summary>
    public OutputEntry? Known(string path) => Known(manifest.IndexOf(path));

    /// <param name="index">The number of the file's entry; -1 for none.</param>
    public OutputEntry? Known(int index)
    {
        if (clean || index < 0)
        {
            return null;
        }
        if (_audit.IsComplete)
        {
            return _audit[index];
        }
        using var walk = new OutputWalk(tree);
        return walk.Known(manifest.Utf8PathOf(index), manifest[index], walk.At(manifest.Utf8PathOf(index)));
    }

    /// <summary>Whether a file of that length lies there, so that comparing contents is worth while.</summary>
    public bool HasLength(string path, long length) => !clean && tree.File(path)?.Length == length;
}
