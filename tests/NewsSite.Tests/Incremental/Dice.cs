namespace NewsSite.Tests.Incremental;

/// <summary>Chooses by a seed (SplitMix64), the same on every machine and with every version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly ulong _seed = seed;
    private ulong _state = seed;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>
    /// One of the names, or <c>null</c> if there is none. Each name draws its own lot, so that a name more or less seldom
    /// changes the choice: a list of edits keeps its meaning while edits are taken out of it.
    /// </summary>
    public string? Lot(IEnumerable<string> names)
    {
        var salt = Next();
        return names.MinBy(name => Mix(Hash(name) ^ salt));
    }

    /// <summary>A seed of its own for each of a row.</summary>
    public Dice Fork(int place) => new(Mix(_seed + (ulong)place + 1));

    private static ulong Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
