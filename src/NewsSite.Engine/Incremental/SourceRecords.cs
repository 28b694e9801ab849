using System.Collections.Concurrent;

namespace NewsSite.Incremental;

/// <summary>
/// What the next build is to know of each file, by the file's number. Of most files of an archive it is what the memo has, and
/// then only the row is noted. Threads may note different files at the same time.
/// </summary>
public sealed class SourceRecords(int files)
{
    private readonly int[] _rows = new int[files];
    private readonly ConcurrentDictionary<int, SourceRecord> _others = new();

    public static SourceRecords Of(IReadOnlyList<SourceRecord?> records)
    {
        var noted = new SourceRecords(records.Count);
        for (var file = 0; file < records.Count; file++)
        {
            noted.Note(file, records[file]);
        }
        return noted;
    }

    /// <summary>Those that the memo does not have just so, by the numbers of their files.</summary>
    internal IReadOnlyDictionary<int, SourceRecord> Others => _others;

    /// <summary>Of how many files something is known.</summary>
    internal int Count => _others.Count + _rows.Count(row => row > 0);

    /// <summary>Notes what was read of a file; nothing where nothing is to be kept.</summary>
    public void Note(int file, SourceRecord? record)
    {
        if (record is { Row: > 0 and var row })
        {
            _rows[file] = row;
        }
        else if (record is { } other)
        {
            _others[file] = other;
        }
    }

    /// <summary>The memo's row of a file, one more than its place; 0 for any other.</summary>
    internal int RowOf(int file) => _rows[file];
}
