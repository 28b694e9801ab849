namespace NewsSite;

/// <summary>
/// Keeps the garbage collector away while a build of a large archive finds out what has changed. Nearly all that it
/// allocates then, the model above all, stays to its end, so that collections move it about and find nothing; they took a
/// quarter of a build that made one page. The pause ends by itself as soon as more is allocated, as where a build makes
/// many outputs. Nobody ends it before: that alone would bring the collection that it is there to avoid.
/// A program that has just begun has a short pause in any case: it has what a small site needs at once, in large pages.
/// </summary>
internal static class CollectorPause
{
    /// <summary>What is allocated for each byte that the reading of the sources left; measured, with some room.</summary>
    private const int Room = 16;

    /// <summary>Of the sources' memo, in bytes: with less, what there is to find out fits into the short pause.</summary>
    private const long FewSources = 1 << 20;

    private const long MostRoom = 2L << 30;

    /// <summary>For a program that has just begun, as much as the native one has for young garbage (NewsSite.csproj).</summary>
    private const long FirstRoom = 32L << 20;

    /// <summary>The same for large objects.</summary>
    private const long FirstLargeRoom = 8L << 20;

    /// <param name="sourcesLength">What the last build's reading of the sources left, in bytes; 0 for a short pause at most, as in a process that goes on after the build.</param>
    public static void Begin(long sourcesLength)
    {
        var isLong = sourcesLength > FewSources;
        if (!isLong && GC.CollectionCount(0) > 0)
        {
            return;
        }
        var room = isLong ? Math.Clamp(sourcesLength * Room, FirstRoom, MostRoom) : FirstRoom;
        try
        {
            // The short one is not worth a collection, by which the runtime would find room.
            var begins = isLong ? GC.TryStartNoGCRegion(room) : GC.TryStartNoGCRegion(room + FirstLargeRoom, FirstLargeRoom, disallowFullBlockingGC: true);
            if (begins)
            {
                LargePages.Ask(2 * room);
            }
        }
        // More than there can be, or a pause that goes on.
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or InvalidOperationException)
        {
        }
    }
}
