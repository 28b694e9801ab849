namespace NewsSite.Pictures;

/// <summary>
/// Makes derivatives with libvips, which is loaded at the first need. Any number of threads may ask; no more than
/// <paramref name="jobs"/> of them decode or encode at a time. One lives as long as a build or a server.
/// </summary>
public sealed class PictureWorkshop(PictureLibrary library, int jobs) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(jobs);
    private readonly PictureLibrary _library = library;

    /// <summary>
    /// One file for each recipe, in their order. The source is decoded once for all of them, or twice if some ask for more than half
    /// its width; each file depends on the source and its own recipe alone. Nothing of the source's metadata gets into a
    /// derivative but what <see cref="PictureMetadata"/> has in words.
    /// </summary>
    /// <param name="facts">What <see cref="PictureReader"/> said of the source; not a drawing.</param>
    /// <param name="fault">Why there are none, for a source that cannot be decoded; <c>null</c> together with an answer.</param>
    public IReadOnlyList<byte[]>? Make(ReadOnlyMemory<byte> source, PictureFacts facts, IReadOnlyList<PictureRecipe> recipes, out PictureFault? fault)
    {
        fault = new PictureFault(PictureFaultKind.NoLibrary, _library.ToString()!);
        return null;
    }

    /// <summary>What stands in a picture's place until it is there.</summary>
    public PictureTone? Tone(ReadOnlyMemory<byte> source, PictureFacts facts, out PictureFault? fault)
    {
        fault = new PictureFault(PictureFaultKind.NoLibrary, _library.ToString()!);
        return null;
    }

    public void Dispose() => _slots.Dispose();
}
