namespace NewsSite.Io;

/// <summary>
/// What earlier builds left in the output folder: answers whether a file there already is what this build would write.
/// With <c>--clean</c> nothing is.
/// </summary>
internal sealed class EarlierOutput(OutputTree tree, OutputManifest manifest, bool clean, bool ignoresCase)
{
    /// <summary>The file that lies in the output, if it already has this content and may stay.</summary>
    public OutputEntry? Holding(string path, ContentHash hash, long length)
    {
        if (clean || tree.File(path) is not { } file)
        {
            return null;
        }
        if (manifest.Entries.TryGetValue(path, out var known) && known.Describes(file))
        {
            return known.Hash == hash ? known : null;
        }
        // Where case is ignored, a file the manifest does not list may be one it lists by another spelling.
        var isOther = ignoresCase && manifest.Entries.Count > 0 && !manifest.Entries.ContainsKey(path);
        return !isOther && tree.Holds(path, file, hash, length)
            ? OutputEntry.Of(hash, file, source: default)
            : null;
    }

    /// <summary>What the manifest says of the file, if the file is still the one it means.</summary>
    public OutputEntry? Known(string path)
        => !clean && manifest.Entries.TryGetValue(path, out var entry) && tree.File(path) is { } file && entry.Describes(file) ? entry : null;

    /// <summary>Whether a file of that length lies there, so that comparing contents is worth while.</summary>
    public bool HasLength(string path, long length) => !clean && tree.File(path)?.Length == length;
}
