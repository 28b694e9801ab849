using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using System.Text.Unicode;
using NewsSite.Text;

namespace NewsSite.Io;

/// <summary>
/// Which files of an output folder are ours. It is a hint and never trusted: a file is only left alone, replaced or
/// deleted after a look at the file itself, and a manifest with a single unsafe path counts as none. An archive has
/// hundreds of thousands of outputs and each build reads this: so it stays the bytes it is on the disk, a table of
/// entries of one size and the paths in UTF-8, each with a zero at its end.
/// </summary>
internal sealed class OutputManifest
{
    private const string Kind = "NewsSite manifest 2\n";

    /// <summary>No system takes longer ones; it also bounds how deep folders can nest.</summary>
    private const int MaxPathLength = 4096;

    /// <summary>How far from its slot a path may lie; of half a million hashes that are what they should be about fifty.</summary>
    private const int LongestWay = 512;

    /// <summary>The table of entries, each followed by where its path ends among the paths.</summary>
    private const int RecordSize = OutputEntryFormat.Size + sizeof(int);

    private readonly ReadOnlyMemory<byte> _records;
    private readonly ReadOnlyMemory<byte> _paths;

    /// <summary>Numbers of entries, one more than they are, by the hashes of their paths; 0 is free.</summary>
    private readonly int[] _slots;

    private OutputManifest(string key, ReadOnlyMemory<byte> records, ReadOnlyMemory<byte> paths)
    {
        Key = key;
        _records = records;
        _paths = paths;
        Count = records.Length / RecordSize;
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * Count) + 1)];
    }

    public string Key { get; }

    public int Count { get; }

    public OutputEntry this[int index] => OutputEntryFormat.Read(_records.Span[(index * RecordSize)..]);

    public static OutputManifest Empty(string key) => new(key, default, default);

    /// <summary>The path in UTF-8, without the zero.</summary>
    public ReadOnlySpan<byte> Utf8PathOf(int index) => _paths.Span[StartOf(index)..(EndOf(index) - 1)];

    public string PathOf(int index) => Encoding.UTF8.GetString(Utf8PathOf(index));

    /// <summary>The number of a path's entry; -1 if there is none.</summary>
    public int IndexOf(ReadOnlySpan<char> path)
    {
        var length = Encoding.UTF8.GetMaxByteCount(path.Length);
        var bytes = length <= 1024 ? stackalloc byte[length] : new byte[length];
        return _slots[SlotOf(bytes[..Encoding.UTF8.GetBytes(path, bytes)])] - 1;
    }

    public OutputEntry? Find(string path) => IndexOf(path) is >= 0 and var index ? this[index] : null;

    /// <summary>The manifest of the output with this key, or <c>null</c>.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="key">Of which output.</param>
    /// <param name="room">What it is read into, if not into memory of its own.</param>
    public static OutputManifest? Read(string path, string key, ReusedBytes? room = null) => Of(SealedFile.Read(path, Kind, room), key);

    /// <summary>The same for a program that ends when it is done with it.</summary>
    public static OutputManifest? Map(string path, string key) => Of(SealedFile.Map(path, Kind), key);

    private static OutputManifest? Of(SealedContent content, string key)
        => SealedFile.Made(content, bytes => Of(bytes)) is { } manifest && manifest.Key == key ? manifest : null;

    private static OutputManifest? Of(ReadOnlyMemory<byte> content)
    {
        var keyLength = ReadInt(content, 0);
        var key = Encoding.UTF8.GetString(content.Span.Slice(sizeof(int), keyLength));
        var table = (2 * sizeof(int)) + keyLength;
        var count = ReadInt(content, table - sizeof(int));
        if (count < 0 || count > (content.Length - table) / RecordSize)
        {
            return null;
        }
        var manifest = new OutputManifest(key, content.Slice(table, count * RecordSize), content[(table + (count * RecordSize))..]);
        return manifest.IsSound() ? manifest : null;
    }

    /// <summary>Writes what this manifest becomes when some entries change and some paths go.</summary>
    public void Write(string path, ManifestChange change)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var leaves = new bool[Count];
        foreach (var index in change.Removed.Select(path => IndexOf(path)).Where(index => index >= 0))
        {
            leaves[index] = true;
        }
        var (renewed, added) = Split(change.Entries);
        var stay = Enumerable.Range(0, Count).Where(index => !leaves[index] || renewed.ContainsKey(index)).ToArray();
        SealedFile.Write(path, Kind, writer =>
        {
            WriteTable(writer, stay, renewed, added);
            foreach (var index in stay)
            {
                writer.Write(Utf8PathOf(index));
                writer.Write((byte)0);
            }
            foreach (var (bytes, _) in added)
            {
                writer.Write(bytes);
                writer.Write((byte)0);
            }
        });
    }

    /// <summary>The entries whose paths are known, by their numbers, and the new ones in the order of their paths.</summary>
    private (Dictionary<int, OutputEntry> Renewed, (byte[] Path, OutputEntry Entry)[] Added) Split(ImmutableArray<KeyValuePair<string, OutputEntry>> entries)
    {
        var renewed = new Dictionary<int, OutputEntry>();
        var added = new List<KeyValuePair<string, OutputEntry>>();
        foreach (var entry in entries)
        {
            if (IndexOf(entry.Key) is >= 0 and var index)
            {
                renewed[index] = entry.Value;
            }
            else
            {
                added.Add(entry);
            }
        }
        return (renewed, [.. added.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))]);
    }

    private void WriteTable(BinaryWriter writer, int[] stay, Dictionary<int, OutputEntry> renewed, (byte[] Path, OutputEntry Entry)[] added)
    {
        var key = Encoding.UTF8.GetBytes(Key);
        writer.Write(key.Length);
        writer.Write(key);
        writer.Write(stay.Length + added.Length);
        var end = 0;
        Span<byte> record = stackalloc byte[OutputEntryFormat.Size];
        foreach (var index in stay)
        {
            if (renewed.TryGetValue(index, out var entry))
            {
                OutputEntryFormat.Write(record, entry);
                writer.Write(record);
            }
            else
            {
                writer.Write(_records.Span.Slice(index * RecordSize, OutputEntryFormat.Size));
            }
            writer.Write(end += Utf8PathOf(index).Length + 1);
        }
        foreach (var (path, entry) in added)
        {
            OutputEntryFormat.Write(record, entry);
            writer.Write(record);
            writer.Write(end += path.Length + 1);
        }
    }

    /// <summary>Whether this can be the path of an output file at all.</summary>
    public static bool IsSafe(ReadOnlySpan<char> path) => path.Length is > 0 and <= MaxPathLength && path[^1] != '/' && PathRule.Problem(path) is null;

    /// <summary>Whether the table fits the paths, every path is safe and none is there twice.</summary>
    private bool IsSound()
    {
        var start = 0;
        var text = new char[MaxPathLength];
        for (var index = 0; index < Count; index++)
        {
            var end = EndOf(index);
            if (end <= start || end > _paths.Length || _paths.Span[end - 1] != 0 || !IsSafe(Utf8PathOf(index), text))
            {
                return false;
            }
            var slot = SlotOf(Utf8PathOf(index));
            if (_slots[slot] != 0 || ((slot - FirstSlot(Utf8PathOf(index))) & (_slots.Length - 1)) > LongestWay)
            {
                return false;
            }
            _slots[slot] = index + 1;
            start = end;
        }
        return start == _paths.Length;
    }

    private static bool IsSafe(ReadOnlySpan<byte> path, char[] text)
        => Utf8.ToUtf16(path, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done && IsSafe(text.AsSpan(0, length));

    /// <summary>The slot that holds the path, or the free one that is to hold it.</summary>
    private int SlotOf(ReadOnlySpan<byte> path)
    {
        var mask = _slots.Length - 1;
        var slot = FirstSlot(path);
        while (_slots[slot] != 0 && !Utf8PathOf(_slots[slot] - 1).SequenceEqual(path))
        {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int FirstSlot(ReadOnlySpan<byte> path) => (int)XxHash3.HashToUInt64(path) & (_slots.Length - 1);

    private int StartOf(int index) => index == 0 ? 0 : EndOf(index - 1);

    private int EndOf(int index) => ReadInt(_records, ((index + 1) * RecordSize) - sizeof(int));

    private static int ReadInt(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);
}
