namespace NewsSite.Incremental;

/// <summary>Many short lists, laid end to end in one array.</summary>
/// <param name="starts">Where each list starts, and where the last one ends.</param>
/// <param name="items">Those of all lists.</param>
public sealed class Ranges<T>(int[] starts, T[] items)
    where T : unmanaged
{
    public static readonly Ranges<T> Empty = new([0], []);

    public int Count => starts.Length - 1;

    public ReadOnlySpan<T> this[int list] => items.AsSpan(starts[list], starts[list + 1] - starts[list]);

    internal int[] Starts => starts;

    internal T[] Items => items;

    /// <summary>Whether the parts, which may come from a damaged file, fit together.</summary>
    public bool IsSound(int count)
    {
        if (starts.Length != count + 1 || starts[0] != 0 || starts[^1] != items.Length)
        {
            return false;
        }
        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Collects lists one after another.</summary>
    public sealed class Builder
    {
        private readonly List<int> _starts = [0];
        private readonly List<T> _items = [];

        public int Count => _starts.Count - 1;

        public void Add(ReadOnlySpan<T> list)
        {
            _items.AddRange(list);
            _starts.Add(_items.Count);
        }

        public Ranges<T> Build() => new([.. _starts], [.. _items]);
    }
}
