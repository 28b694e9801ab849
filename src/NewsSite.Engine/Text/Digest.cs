using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsSite.Text;

/// <summary>
/// A 64-bit hash of a value of any shape, by which it is told whether an answer is still the same. What is added is set off
/// from what comes after, so that <c>"ab", "c"</c> and <c>"a", "bc"</c> differ. It protects work, never trust.
/// </summary>
public struct Digest
{
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    private ulong _state;

    /// <summary>Never 0, which stands for "not known".</summary>
    public readonly ulong Value => _state == 0 ? 1 : _state;

    public static ulong Of(string? text)
    {
        var digest = new Digest();
        digest.Add(text);
        return digest.Value;
    }

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var digest = new Digest();
        digest.Add(text);
        return digest.Value;
    }

    public void Add(string? text)
    {
        if (text is null)
        {
            Add(-1L);
            return;
        }
        Add(text.AsSpan());
    }

    public void Add(ReadOnlySpan<char> text)
    {
        Add((long)text.Length);
        Add((long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), (long)_state));
    }

    /// <summary>The name of a type, which is looked up in the program itself only once.</summary>
    public void Add(Type type) => Add(Names.GetOrAdd(type, static type => type.Name));

    public void Add(bool value) => Add(value ? 1L : 2L);

    public void Add(UInt128 value)
    {
        Add((long)(ulong)value);
        Add((long)(ulong)(value >> 64));
    }

    /// <summary>The final mixing step of MurmurHash3, chained: every bit of the value reaches every bit of the state.</summary>
    public void Add(long value)
    {
        var mixed = _state * 0x9E3779B97F4A7C15 + (ulong)value + 0x632BE59BD9B4E019;
        mixed ^= mixed >> 33;
        mixed *= 0xFF51AFD7ED558CCD;
        mixed ^= mixed >> 33;
        mixed *= 0xC4CEB9FE1A85EC53;
        _state = mixed ^ (mixed >> 33);
    }

    public void Add(DateTimeOffset? value)
    {
        Add(value?.Ticks ?? -1L);
        Add(value?.Offset.Ticks ?? -1L);
    }
}
