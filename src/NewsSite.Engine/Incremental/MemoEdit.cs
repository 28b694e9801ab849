using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSite.Io;
using static NewsSite.Incremental.OutputMemo;

namespace NewsSite.Incremental;

/// <summary>
/// Changes a memo that lies in a file: items in their places, and items behind the last ones, for which every array has some room.
/// Nothing is taken out.
/// </summary>
/// <param name="bytes">The memo's arrays.</param>
internal sealed class MemoEdit(MemoBytes bytes)
{
    private readonly List<PatchRange> _replaced = [];
    private readonly SortedDictionary<Section, List<byte>> _added = [];
    private readonly Dictionary<(Section Table, int Slot), int> _slots = [];
    private bool _isTooMuch;

    /// <summary>Whether so many changes are too many, so that it is quicker to write everything.</summary>
    public bool IsMuch(int changes) => PatchStream.IsMuch(changes, bytes.Length);

    /// <summary>Puts items in the place of others.</summary>
    public void Replace<T>(Section section, int first, ReadOnlySpan<T> items)
        where T : unmanaged
        => _replaced.Add(new PatchRange(bytes.PlaceOf(section).Start + (first * Unsafe.SizeOf<T>()), MemoryMarshal.AsBytes(items).ToArray()));

    public void Replace<T>(Section section, int place, T item)
        where T : unmanaged
        => Replace(section, place, new ReadOnlySpan<T>(ref item));

    /// <summary>Puts items in the place of all others. There may be more or fewer than there were.</summary>
    public void ReplaceAll<T>(Section section, ReadOnlySpan<T> items)
        where T : unmanaged, IEquatable<T>
    {
        var earlier = bytes.Read<T>(section);
        for (var i = 0; i < Math.Min(items.Length, earlier.Length); i++)
        {
            if (!items[i].Equals(earlier[i]))
            {
                Replace(section, i, items[i]);
            }
        }
        if (items.Length < earlier.Length)
        {
            _replaced.Add(WithLength(section, items.Length * Unsafe.SizeOf<T>()));
            return;
        }
        Append(section, items[earlier.Length..]);
    }

    public void Append<T>(Section section, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        if (!items.IsEmpty)
        {
            AddedTo(section).AddRange(MemoryMarshal.AsBytes(items));
        }
    }

    public void Append<T>(Section section, T item)
        where T : unmanaged
        => Append(section, new ReadOnlySpan<T>(ref item));

    /// <summary>One more list.</summary>
    public void AppendList<T>(Section starts, Section items, ReadOnlySpan<T> list)
        where T : unmanaged
    {
        Append(items, list);
        Append(starts, CountOf<T>(items));
    }

    /// <summary>The name of one more item, by which that is found from now on, whoever had the name before.</summary>
    public void AppendName(Section names, Section table, ulong name)
    {
        Append(names, name);
        var slots = bytes.Read<int>(table);
        if (NameTable.SizeFor(CountOf<ulong>(names)) != slots.Length)
        {
            _isTooMuch = true;
            return;
        }
        var slot = NameTable.FirstSlot(name, slots.Length);
        for (int taken; (taken = NumberIn(table, slot)) != 0 && NameAt(names, taken - 1) != name;)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }
        _slots[(table, slot)] = CountOf<ulong>(names);
    }

    /// <summary>All bytes of the file that are others then; <c>null</c> if an array has no room.</summary>
    public IReadOnlyList<PatchRange>? Finish()
    {
        foreach (var ((table, slot), number) in _slots)
        {
            Replace(table, slot, number);
        }
        foreach (var (section, added) in _added)
        {
            var (start, length, room) = bytes.PlaceOf(section);
            _isTooMuch |= added.Count > room - length;
            _replaced.Add(WithLength(section, length + added.Count));
            _replaced.Add(new PatchRange(start + length, [.. added]));
        }
        return _isTooMuch || IsMuch(_replaced.Count) ? null : _replaced;
    }

    private PatchRange WithLength(Section section, int length) => new(bytes.PlaceOf(section).Start - MemoBytes.Alignment, BitConverter.GetBytes(length));

    /// <summary>With those that were added.</summary>
    private int CountOf<T>(Section section)
        where T : unmanaged
        => bytes.Read<T>(section).Length + (_added.TryGetValue(section, out var added) ? added.Count / Unsafe.SizeOf<T>() : 0);

    private List<byte> AddedTo(Section section) => _added.TryGetValue(section, out var added) ? added : _added[section] = [];

    private int NumberIn(Section table, int slot) => _slots.TryGetValue((table, slot), out var number) ? number : bytes.Read<int>(table)[slot];

    private ulong NameAt(Section names, int number)
        => bytes.Read<ulong>(names) is var known && number < known.Length ? known[number]
            : MemoryMarshal.Cast<byte, ulong>(CollectionsMarshal.AsSpan(_added[names]))[number - known.Length];
}
