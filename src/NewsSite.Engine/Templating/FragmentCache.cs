using System.Collections.Concurrent;

namespace NewsSite.Templating;

/// <summary>
/// Keeps the fragments that were made or shown last. It has two halves: when one is full the other one is forgotten, so
/// that an archive of any size finds the cards of the pages around a page, and memory does not grow with it.
/// </summary>
internal sealed class FragmentCache
{
    private const long MaxCharacters = 16L << 20;

    private readonly Lock _turn = new();
    private Half _new = new();
    private Half _old = new();

    public Fragment? Find(FragmentKey key)
    {
        var half = Volatile.Read(ref _new);
        if (half.Fragments.TryGetValue(key, out var fragment))
        {
            return fragment;
        }
        if (!Volatile.Read(ref _old).Fragments.TryGetValue(key, out fragment))
        {
            return null;
        }
        Add(key.Kept(), fragment);
        return fragment;
    }

    public void Add(FragmentKey key, Fragment fragment)
    {
        var half = Volatile.Read(ref _new);
        if (half.Fragments.TryAdd(key, fragment) && Interlocked.Add(ref half.Characters, fragment.Size) > MaxCharacters)
        {
            Turn(half);
        }
    }

    private void Turn(Half full)
    {
        lock (_turn)
        {
            if (ReferenceEquals(_new, full))
            {
                Volatile.Write(ref _old, full);
                Volatile.Write(ref _new, new Half());
            }
        }
    }

    private sealed class Half
    {
        public readonly ConcurrentDictionary<FragmentKey, Fragment> Fragments = new();
        public long Characters;
    }
}
