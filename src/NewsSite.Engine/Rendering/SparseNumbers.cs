namespace NewsSite.Rendering;

/// <summary>
/// A number for each of a million places, nearly all of them 0: only where one is not there is memory for it and its neighbours.
/// Threads may set numbers that lie in different <see cref="Chunks"/>.
/// </summary>
internal sealed class SparseNumbers(int count)
{
    private const int Size = 4096;

    private readonly ulong[]?[] _chunks = new ulong[(count + Size - 1) / Size][];

    public ulong this[int place]
    {
        get => _chunks[place / Size] is { } chunk ? chunk[place % Size] : 0;
        set
        {
            if (value != 0 || _chunks[place / Size] is not null)
            {
                (_chunks[place / Size] ??= new ulong[Size])[place % Size] = value;
            }
        }
    }

    public bool AreAllZero => Array.TrueForAll(_chunks, chunk => chunk is null || !chunk.AsSpan().ContainsAnyExcept(0UL));

    /// <summary>The places whose number is not 0, in order.</summary>
    public IEnumerable<int> Places
        => Enumerable.Range(0, _chunks.Length).Where(chunk => _chunks[chunk] is not null)
            .SelectMany(chunk => Enumerable.Range(chunk * Size, Size).Where(place => this[place] != 0));

    /// <summary>All places in stretches, which have memory of their own.</summary>
    public static IEnumerable<(int Start, int End)> Chunks(int count)
    {
        for (var start = 0; start < count; start += Size)
        {
            yield return (start, Math.Min(count, start + Size));
        }
    }
}
