namespace NewsSite;

/// <summary>
/// Keeps the garbage collector away while a build of a large archive finds out what has changed. Nearly all that it
/// allocates then, the model above all, stays to its end, so that collections move it about and find nothing; they took a
/// quarter of a build that made one page. The pause ends by itself as soon as more is allocated, as where a build makes
/// many outputs. Nobody ends it before: that alone would bring the collection that it is there to avoid.
/// </summary>
internal static class CollectorPause
{
    /// <summary>What is allocated for each byte that the reading of the sources left; measured, with some room.</summary>
    private const int Room = 16;

    /// <summary>Of the sources' memo, in bytes: a smaller archive is built before the collector would start.</summary>
    private const long FewSources = 1 << 20;

    private const long MostRoom = 2L << 30;

    /// <param name="sourcesLength">What the last build's reading of the sources left, in bytes; 0 for no pause, as in a process that goes on after the build.</param>
    public static void Begin(long sourcesLength)
    {
        if (sourcesLength <= FewSources)
        {
            return;
        }
        try
        {
            var room = Math.Min(sourcesLength * Room, MostRoom);
            GC.TryStartNoGCRegion(room);
            LargePages.Ask(2 * room);
        }
        // More than the system lets a process have, or a pause that goes on.
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or InvalidOperationException)
        {
        }
    }
}
