using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>
/// What earlier builds read of sources, such as <c>.newssite/sources</c>: for each file a record that depends on its path, its bytes
/// and the reader alone, so that a file with the same bytes need not be read again. It holds no paths, only their hashes.
/// A file is the same without a look into it if length, times and inode are; a file changed so shortly before it was read that
/// a later change could have the same time (git calls it "racily clean") is known by its bytes alone.
/// </summary>
public sealed class SourceMemo
{
    private const string Kind = "NewsSite sources 1\n";
    private const int HeaderLength = 24;

    /// <summary>How many rows away from its place among the files a file's row is looked for. Files without rows lie between, and files come and go.</summary>
    private const int Nearby = 1024;

    /// <summary>The memo of texts.</summary>
    public const string Texts = "sources";

    /// <summary>The same for builds with another address than the site's, so that neither makes the other read everything again.</summary>
    public const string TextsElsewhere = "sources-elsewhere";

    /// <summary>The memo of what is in pictures.</summary>
    public const string Pictures = "picture-facts";

    private readonly string _path;
    private readonly UInt128 _reader;
    private readonly long _opened;
    private readonly ReadOnlyMemory<byte> _content;
    private readonly int _count;

    /// <summary>The rows by path. Files come in the order of the rows, so that nobody needs this but for what is new.</summary>
    private readonly Lazy<Dictionary<UInt128, int>> _rows;

    private readonly bool _isForLooking;

    private readonly UInt128 _file;
    private readonly IReadOnlyList<PatchRange> _patch;

    private SourceMemo(string path, UInt128 reader, long opened, SealedContent content, bool isForLooking = false)
    {
        _isForLooking = isForLooking;
        _path = path;
        _reader = reader;
        _opened = opened;
        (_content, _file, _patch) = (content.Bytes, content.Checksum, content.Patch ?? []);
        _count = CountOf(content.Bytes.Span, reader);
        _rows = new(IndexOfRows);
    }

    /// <summary>Opens the memo of a site. The caller holds the site's <see cref="BuildLock"/> and has not yet listed the files.</summary>
    /// <param name="name">What the memo is called.</param>
    /// <param name="reader">Names everything besides a file that its record depends on; with another one nothing is known.</param>
    /// <param name="opened">The moment before the files were listed, by <see cref="FileClock"/>: what changes from then on counts as young.</param>
    /// <param name="forget">Know nothing.</param>
    /// <param name="isLastBuild">The process ends with this build.</param>
    public static SourceMemo Open(string siteRoot, string name, ContentHash reader, long opened, bool forget, bool isLastBuild = false)
    {
        var path = PathIn(siteRoot, name);
        return new SourceMemo(path, reader.Value, opened, forget ? default : isLastBuild ? PatchedFile.Map(path, Kind) : PatchedFile.Read(path, Kind));
    }

    /// <summary>The same to look things up alone, once in a process: nothing is written, so nobody needs the lock.</summary>
    public static SourceMemo Look(string siteRoot, string name, ContentHash reader)
        => new(PathIn(siteRoot, name), reader.Value, long.MinValue, PatchedFile.Map(PathIn(siteRoot, name), Kind), isForLooking: true);

    /// <summary>How much earlier builds kept of a site's texts, in bytes; 0 if there is nothing.</summary>
    public static long LengthIn(string siteRoot) => SealedFile.LengthOf(PathIn(siteRoot, Texts));

    private static string PathIn(string siteRoot, string name) => Path.Join(BuildLock.StateFolder(siteRoot), name);

    /// <summary>The record of a file, which is right if <see cref="Knows"/> or its bytes have the hash.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">About its place among all files, if they are looked up in order.</param>
    /// <param name="next">Where to look first: behind the record that was found last.</param>
    public SourceRecord? Find(SourceFile file, int? place, ref int next)
    {
        var index = IndexOf(KeyOf(file), place, next);
        if (index < 0)
        {
            return null;
        }
        next = index + 1;
        return RecordAt(index);
    }

    /// <summary>The place of a row; -1 if there is none.</summary>
    private int IndexOf(UInt128 key, int? place, int next)
    {
        if (next < _count && KeyAt(next) == key)
        {
            return next;
        }
        // Behind a file that has no row, and where a thread begins amid the files.
        for (var near = Math.Min(place + Nearby ?? 0, _count) - 1; near >= Math.Max(0, place - Nearby ?? 0); near--)
        {
            if (KeyAt(near) == key)
            {
                return near;
            }
        }
        return _rows.Value.GetValueOrDefault(key, -1);
    }

    private SourceRecord? RecordAt(int index)
    {
        var row = RowAt(index);
        return row.Offset >= 0 && row.Length >= 0 && row.Offset <= _content.Length - row.Length
            ? new SourceRecord(row.Hash, row.Identity, _content.Slice((int)row.Offset, row.Length)) { Row = index + 1 }
            : null;
    }

    /// <summary>Whether the file is certainly the one of the record.</summary>
    public static bool Knows(SourceFile file, SourceRecord record) => record.Identity != default && record.Identity == file.Identity;

    /// <summary>The record of a file that was read, or whose bytes were found to be the same.</summary>
    public SourceRecord Remember(SourceFile file, SourceRecord record)
    {
        var identity = file.Identity.IsSettled(_opened) ? file.Identity : default;
        return record.Identity == identity ? record : record with { Identity = identity, Row = 0 };
    }

    /// <summary>Keeps the records of the files for the next build; does nothing if it has just these.</summary>
    /// <param name="files">All files.</param>
    /// <param name="records">What is known of each.</param>
    public void Write(IReadOnlyList<SourceFile> files, SourceRecords records)
    {
        var (count, others) = (records.Count, records.Others);
        if (_isForLooking || (count == _count && others.Count == 0))
        {
            return;
        }
        if (count != _count || Amendment(files, others) is not { } changes || !PatchedFile.TryAmend(_path, Kind, _file, _patch, changes))
        {
            PatchedFile.TryWrite(_path, Kind, _file, stream => WriteAll(stream, files, records, count));
        }
    }

    /// <summary>What changes in the memo if all that is new fits into the places of what was known of the same files; else <c>null</c>.</summary>
    private List<PatchRange>? Amendment(IReadOnlyList<SourceFile> files, IReadOnlyDictionary<int, SourceRecord> others)
    {
        var changes = new List<PatchRange>();
        if (PatchStream.IsMuch(_patch.Count + (2 * others.Count), _content.Length))
        {
            return null;
        }
        foreach (var (file, record) in others)
        {
            var index = IndexOf(KeyOf(files[file]), file, file);
            if (index < 0 || RecordAt(index) is not { } known || known.Content.Length != record.Content.Length)
            {
                return null;
            }
            var row = RowAt(index) with { Identity = record.Identity, Hash = record.Hash };
            changes.Add(new PatchRange(HeaderLength + (index * SourceRow.Size), row.ToBytes()));
            if (!known.Content.Span.SequenceEqual(record.Content.Span))
            {
                changes.Add(new PatchRange((int)row.Offset, record.Content.ToArray()));
            }
        }
        return changes;
    }

    private void WriteAll(Stream stream, IReadOnlyList<SourceFile> files, SourceRecords records, int count)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteUInt128LittleEndian(header, _reader);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], count);
        stream.Write(header);
        Span<byte> row = stackalloc byte[SourceRow.Size];
        var offset = HeaderLength + ((long)count * SourceRow.Size);
        for (var i = 0; i < files.Count; i++)
        {
            if (RecordOf(records, i) is { } record)
            {
                new SourceRow(KeyOf(files[i]), record.Identity, record.Hash, offset, record.Content.Length).Write(row);
                stream.Write(row);
                offset += record.Content.Length;
            }
        }
        for (var i = 0; i < files.Count; i++)
        {
            stream.Write(RecordOf(records, i).GetValueOrDefault().Content.Span);
        }
    }

    private SourceRecord? RecordOf(SourceRecords records, int file)
        => records.RowOf(file) is > 0 and var row ? RecordAt(row - 1) : records.Others.TryGetValue(file, out var other) ? other : null;

    private static int CountOf(ReadOnlySpan<byte> content, UInt128 reader)
    {
        if (content.Length < HeaderLength || BinaryPrimitives.ReadUInt128LittleEndian(content) != reader)
        {
            return 0;
        }
        var count = BinaryPrimitives.ReadInt64LittleEndian(content[16..]);
        return count >= 0 && count <= (content.Length - HeaderLength) / SourceRow.Size ? (int)count : 0;
    }

    private Dictionary<UInt128, int> IndexOfRows()
    {
        var rows = new Dictionary<UInt128, int>(_count);
        for (var i = 0; i < _count; i++)
        {
            rows.TryAdd(KeyAt(i), i);
        }
        return rows;
    }

    private UInt128 KeyAt(int index) => BinaryPrimitives.ReadUInt128LittleEndian(_content.Span[(HeaderLength + (index * SourceRow.Size))..]);

    private SourceRow RowAt(int index) => SourceRow.Read(_content.Span[(HeaderLength + (index * SourceRow.Size))..]);

    private static UInt128 KeyOf(SourceFile file) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(file.Path.AsSpan()));
}
