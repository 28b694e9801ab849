using System.Buffers.Binary;

namespace NewsSite.Io;

/// <summary>An entry as manifest and journal keep it: always the same number of bytes.</summary>
internal static class OutputEntryFormat
{
    public const int Size = (2 * HashSize) + (4 * sizeof(long));

    private const int HashSize = 16;

    public static OutputEntry Read(ReadOnlySpan<byte> bytes) => new(
        new ContentHash(BinaryPrimitives.ReadUInt128LittleEndian(bytes)),
        BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]),
        BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]),
        BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]),
        BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]),
        new ContentHash(BinaryPrimitives.ReadUInt128LittleEndian(bytes[48..])));

    public static void Write(Span<byte> bytes, OutputEntry entry)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, entry.Hash.Value);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], entry.Length);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], entry.Modified);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[32..], entry.Changed);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[40..], entry.Inode);
        BinaryPrimitives.WriteUInt128LittleEndian(bytes[48..], entry.Source.Value);
    }
}
