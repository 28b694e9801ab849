using System.Buffers.Binary;
using NewsSite.Io;

namespace NewsSite.Incremental;

/// <summary>An entry of the memo's table: a file, by the hash of its path, and where its record lies.</summary>
internal readonly record struct SourceRow(UInt128 Path, FileIdentity Identity, ContentHash Hash, long Offset, int Length)
{
    public const int Size = 80;

    public static SourceRow Read(ReadOnlySpan<byte> row) => new(
        BinaryPrimitives.ReadUInt128LittleEndian(row),
        new FileIdentity(
            BinaryPrimitives.ReadInt64LittleEndian(row[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(row[24..]),
            BinaryPrimitives.ReadInt64LittleEndian(row[32..]),
            BinaryPrimitives.ReadUInt64LittleEndian(row[40..])),
        new ContentHash(BinaryPrimitives.ReadUInt128LittleEndian(row[48..])),
        BinaryPrimitives.ReadInt64LittleEndian(row[64..]),
        BinaryPrimitives.ReadInt32LittleEndian(row[72..]));

    public byte[] ToBytes()
    {
        var row = new byte[Size];
        Write(row);
        return row;
    }

    public void Write(Span<byte> row)
    {
        row.Clear();
        BinaryPrimitives.WriteUInt128LittleEndian(row, Path);
        BinaryPrimitives.WriteInt64LittleEndian(row[16..], Identity.Length);
        BinaryPrimitives.WriteInt64LittleEndian(row[24..], Identity.Modified);
        BinaryPrimitives.WriteInt64LittleEndian(row[32..], Identity.Changed);
        BinaryPrimitives.WriteUInt64LittleEndian(row[40..], Identity.Inode);
        BinaryPrimitives.WriteUInt128LittleEndian(row[48..], Hash.Value);
        BinaryPrimitives.WriteInt64LittleEndian(row[64..], Offset);
        BinaryPrimitives.WriteInt32LittleEndian(row[72..], Length);
    }
}
