using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Incremental;

/// <summary>
/// Numbered arrays in one block of bytes, read where they lie: an array starts at a multiple of eight, behind its length and the
/// room that it may grow into, in bytes. Lists of different lengths are two arrays, one of where each list starts and one of all
/// their items.
/// </summary>
public sealed class MemoBytes
{
    internal const int Alignment = 8;

    public static readonly MemoBytes Empty = new(default);

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<(int Start, int Length, int Room)> _arrays = [];

    public MemoBytes(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        for (var at = 0; at + Alignment <= bytes.Length && _arrays.Count <= (int)OutputMemo.Section.Ids;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);
            var room = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(at + sizeof(int))..]);
            at += Alignment;
            if (length < 0 || length > room || room > bytes.Length - at || room % Alignment != 0)
            {
                break;
            }
            _arrays.Add((at, length, room));
            at += room;
        }
    }

    /// <summary>An array; empty if it is not there.</summary>
    internal ReadOnlySpan<T> Read<T>(OutputMemo.Section section)
        where T : unmanaged
    {
        if ((int)section >= _arrays.Count)
        {
            return [];
        }
        var (start, length, _) = _arrays[(int)section];
        return MemoryMarshal.Cast<byte, T>(_bytes.Span.Slice(start, length));
    }

    /// <summary>Where an array starts, how long it is and how long it may become, in bytes.</summary>
    internal (int Start, int Length, int Room) PlaceOf(OutputMemo.Section section) => _arrays[(int)section];

    /// <summary>Whether all arrays are there.</summary>
    internal bool HasAll => _arrays.Count == (int)OutputMemo.Section.Ids + 1;

    /// <summary>Whether an array is one item, all of it.</summary>
    internal bool IsOne<T>(OutputMemo.Section section)
        where T : unmanaged
        => PlaceOf(section).Length == Unsafe.SizeOf<T>();

    /// <summary>The length in bytes of all.</summary>
    internal int Length => _bytes.Length;

    internal ReadOnlySpan<T> List<T>(OutputMemo.Section starts, OutputMemo.Section items, int list)
        where T : unmanaged
    {
        var ends = Read<int>(starts);
        return Read<T>(items)[ends[list]..ends[list + 1]];
    }

    internal MemoLists<T> Lists<T>(OutputMemo.Section starts, OutputMemo.Section items)
        where T : unmanaged
        => new(Read<int>(starts), Read<T>(items));

    internal string Text(OutputMemo.Section starts, OutputMemo.Section items, int list) => Encoding.UTF8.GetString(List<byte>(starts, items, list));

    /// <summary>Whether there are that many lists, each within the items.</summary>
    internal bool IsSound<T>(OutputMemo.Section starts, OutputMemo.Section items, int count)
        where T : unmanaged
    {
        var ends = Read<int>(starts);
        var length = Read<T>(items).Length;
        if (ends.Length == 0)
        {
            return count == 0 && length == 0;
        }
        if (ends.Length != count + 1 || ends[0] != 0 || ends[^1] != length)
        {
            return false;
        }
        for (var i = 1; i < ends.Length; i++)
        {
            if (ends[i] < ends[i - 1])
            {
                return false;
            }
        }
        return true;
    }
}

/// <summary>Lists of different lengths: where each starts and ends, and all their items.</summary>
internal readonly ref struct MemoLists<T>(ReadOnlySpan<int> starts, ReadOnlySpan<T> items)
    where T : unmanaged
{
    public ReadOnlySpan<int> Starts { get; } = starts;

    public ReadOnlySpan<T> Items { get; } = items;
}

/// <summary>Writes such arrays one after another into a stream.</summary>
public sealed class MemoWriter(Stream stream)
{
    /// <summary>Every array may become longer by a part of this size, or by as much as some stories of a small site need.</summary>
    private const int PartToGrow = 32;

    private const int LeastToGrow = 16 * 1024;

    private static readonly byte[] Zeros = new byte[LeastToGrow];

    /// <summary>In items.</summary>
    private const int BufferLength = 16 * 1024;

    public void Write<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        Start((long)items.Length * Unsafe.SizeOf<T>());
        stream.Write(MemoryMarshal.AsBytes(items));
        End((long)items.Length * Unsafe.SizeOf<T>());
    }

    public void Write<T>(T item)
        where T : unmanaged
        => Write<T>(new ReadOnlySpan<T>(ref item));

    /// <summary>An array that nobody needs as a whole.</summary>
    public void WriteEach<T>(int count, Func<int, T> itemAt)
        where T : unmanaged
    {
        Start((long)count * Unsafe.SizeOf<T>());
        var buffer = new T[Math.Min(count, BufferLength)];
        for (var at = 0; at < count; at += buffer.Length)
        {
            var part = buffer.AsSpan(0, Math.Min(buffer.Length, count - at));
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = itemAt(at + i);
            }
            stream.Write(MemoryMarshal.AsBytes(part));
        }
        End((long)count * Unsafe.SizeOf<T>());
    }

    /// <summary>Lists of different lengths, the items as they come.</summary>
    /// <param name="count">How many lists.</param>
    /// <param name="lengthOf">How many items each has.</param>
    /// <param name="copy">Puts the items of one into the place for them.</param>
    public void WriteLists<T>(int count, Func<int, int> lengthOf, ListCopy<T> copy)
        where T : unmanaged
    {
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = checked(starts[i] + lengthOf(i));
        }
        Write<int>(starts);
        var bytes = (long)starts[^1] * Unsafe.SizeOf<T>();
        Start(bytes);
        var buffer = new T[BufferLength];
        var filled = 0;
        for (var i = 0; i < count; i++)
        {
            var length = starts[i + 1] - starts[i];
            if (length > buffer.Length - filled)
            {
                stream.Write(MemoryMarshal.AsBytes(buffer.AsSpan(0, filled)));
                filled = 0;
                buffer = length > buffer.Length ? new T[length] : buffer;
            }
            copy(i, buffer.AsSpan(filled, length));
            filled += length;
        }
        stream.Write(MemoryMarshal.AsBytes(buffer.AsSpan(0, filled)));
        End(bytes);
    }

    /// <summary>Lists as another memo has them.</summary>
    internal void Write<T>(MemoLists<T> lists)
        where T : unmanaged
    {
        Write(lists.Starts);
        Write(lists.Items);
    }

    /// <summary>Lists as another memo has them, but for some that have other items by now, and as many.</summary>
    /// <param name="lists">All of them.</param>
    /// <param name="others">Those by number; <c>null</c> for one that is the same.</param>
    internal void Write<T>(MemoLists<T> lists, T[]?[] others)
        where T : unmanaged
    {
        Write(lists.Starts);
        Start((long)lists.Items.Length * Unsafe.SizeOf<T>());
        var at = 0;
        for (var i = 0; i < others.Length; i++)
        {
            if (others[i] is { } items)
            {
                stream.Write(MemoryMarshal.AsBytes(lists.Items[at..lists.Starts[i]]));
                stream.Write(MemoryMarshal.AsBytes<T>(items));
                at = lists.Starts[i + 1];
            }
        }
        stream.Write(MemoryMarshal.AsBytes(lists.Items[at..]));
        End((long)lists.Items.Length * Unsafe.SizeOf<T>());
    }

    private void Start(long bytes)
    {
        Span<byte> head = stackalloc byte[MemoBytes.Alignment];
        if (RoomFor(bytes) > int.MaxValue)
        {
            throw new IOException("An array of a memo is too long to be read again.");
        }
        BinaryPrimitives.WriteInt32LittleEndian(head, (int)bytes);
        BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(int)..], (int)RoomFor(bytes));
        stream.Write(head);
    }

    private void End(long bytes)
    {
        for (var rest = RoomFor(bytes) - bytes; rest > 0; rest -= Zeros.Length)
        {
            stream.Write(Zeros.AsSpan(0, (int)Math.Min(rest, Zeros.Length)));
        }
    }

    private static long RoomFor(long bytes) => (bytes + Math.Max(LeastToGrow, bytes / PartToGrow) + MemoBytes.Alignment - 1) & ~(MemoBytes.Alignment - 1L);
}

public delegate void ListCopy<T>(int list, Span<T> place);
