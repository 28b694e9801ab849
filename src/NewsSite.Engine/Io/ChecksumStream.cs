using System.Buffers.Binary;
using System.IO.Hashing;

namespace NewsSite.Io;

/// <summary>Writes into a stream through a buffer and ends with the checksum of all that was written.</summary>
internal sealed class ChecksumStream(Stream target) : WriteOnlyStream
{
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly XxHash128 _hash = new();
    private int _filled;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var count = Math.Min(bytes.Length, _buffer.Length - _filled);
            bytes[..count].CopyTo(_buffer.AsSpan(_filled));
            _filled += count;
            bytes = bytes[count..];
            if (_filled == _buffer.Length)
            {
                Flush();
            }
        }
    }

    public void Finish()
    {
        Flush();
        Span<byte> checksum = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(checksum, _hash.GetCurrentHashAsUInt128());
        target.Write(checksum);
    }

    public override void Flush()
    {
        _hash.Append(_buffer.AsSpan(0, _filled));
        target.Write(_buffer, 0, _filled);
        _filled = 0;
    }
}
