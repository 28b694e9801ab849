namespace NewsSite.Io;

/// <summary>Bytes that are others now.</summary>
internal readonly record struct PatchRange(int Start, byte[] Bytes);

/// <summary>
/// Compares what is written with what was written before, and keeps what differs. As soon as that is much, everything goes to
/// another stream, from its beginning.
/// </summary>
internal sealed class PatchStream(ReadOnlyMemory<byte> earlier, Stream whole) : WriteOnlyStream
{
    private const int RangeLength = 64;

    /// <summary>A patch has no more than one of so many parts of the whole.</summary>
    private const int Parts = 16;

    private readonly List<PatchRange> _ranges = [];
    private int _position;
    private bool _isWhole = earlier.IsEmpty;

    /// <summary>Whether that many ranges are too many for a patch.</summary>
    /// <param name="ranges">How many.</param>
    /// <param name="length">The length of the whole.</param>
    public static bool IsMuch(int ranges, int length) => (long)ranges * RangeLength > length / Parts;

    /// <summary>Ends the content.</summary>
    /// <returns>What differs; <c>null</c> if everything went to the other stream.</returns>
    public List<PatchRange>? Finish()
    {
        if (!_isWhole && _position != earlier.Length)
        {
            TurnWhole();
        }
        return _isWhole ? null : _ranges;
    }

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (!_isWhole && !bytes.IsEmpty)
        {
            var same = bytes.CommonPrefixLength(earlier.Span[_position..]);
            _position += same;
            bytes = bytes[same..];
            if (!bytes.IsEmpty)
            {
                Note(bytes[..Math.Min(bytes.Length, RangeLength)], out var noted);
                bytes = bytes[noted..];
            }
        }
        if (_isWhole)
        {
            whole.Write(bytes);
        }
    }

    private void Note(ReadOnlySpan<byte> bytes, out int noted)
    {
        noted = 0;
        if (bytes.Length > earlier.Length - _position || IsMuch(_ranges.Count + 1, earlier.Length))
        {
            TurnWhole();
        }
        else
        {
            _ranges.Add(new PatchRange(_position, bytes.ToArray()));
            _position += bytes.Length;
            noted = bytes.Length;
        }
    }

    private void TurnWhole()
    {
        var at = 0;
        foreach (var (start, bytes) in _ranges)
        {
            whole.Write(earlier.Span[at..start]);
            whole.Write(bytes);
            at = start + bytes.Length;
        }
        whole.Write(earlier.Span[at.._position]);
        _isWhole = true;
    }
}
