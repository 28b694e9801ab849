using System.Runtime.InteropServices;
using System.Text;

namespace NewsSite.Io;

/// <summary>
/// A large <see cref="SealedFile"/> of which a build mostly changes little: the bytes that are others since it was written lie
/// in a small file beside it, which names the checksum of the large one, so that it is never taken for a patch of another.
/// Where the small one is there and cannot be read as such, there is no content: that of an earlier build would pass for this one's.
/// </summary>
internal static class PatchedFile
{
    private const string Kind = "NewsSite patch 1\n";

    /// <summary>The content as it is by now; nothing of a file that is missing, damaged or of another kind.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    /// <param name="room">Where the content is put, if not into memory of its own.</param>
    public static SealedContent Read(string path, string kind, ReusedBytes? room = null) => Patched(path, SealedFile.Read(path, kind, room));

    /// <summary>The same for a program that ends when it is done with it.</summary>
    public static SealedContent Map(string path, string kind) => Patched(path, SealedFile.Map(path, kind));

    /// <summary>Writes what differs from the file that lies there, or everything.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    /// <param name="earlier">The checksum of the file that lies there and was read; 0 for none.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Whether it could be written.</returns>
    public static bool TryWrite(string path, string kind, UInt128 earlier, Action<Stream> write)
    {
        List<PatchRange>? patch = null;
        var isWritten = SealedFile.TryWrite(path, kind, whole => SealedFile.Look(path, kind, earlier, content =>
        {
            using var stream = new PatchStream(content, whole);
            write(stream);
            patch = stream.Finish();
            if (patch is null)
            {
                // Before the new file is there: nobody is to find it beside the old one's patch.
                File.Delete(PatchOf(path));
            }
            return patch is null;
        }));
        return isWritten && (patch is null || SealedFile.TryWrite(PatchOf(path), Kind, stream => Write(stream, earlier, patch)));
    }

    /// <summary>Adds to what differs from the file that lies there.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="kind">Its kind and version.</param>
    /// <param name="earlier">The checksum of the file that lies there and was read.</param>
    /// <param name="patch">What differed from it when it was read.</param>
    /// <param name="changes">All bytes that are others since then.</param>
    /// <returns>Whether they could be added; if not, the file has to be written.</returns>
    public static bool TryAmend(string path, string kind, UInt128 earlier, IReadOnlyList<PatchRange> patch, IReadOnlyList<PatchRange> changes)
    {
        if (changes.Count == 0)
        {
            return true;
        }
        var places = changes.Select(change => (change.Start, change.Bytes.Length)).ToHashSet();
        // What comes last counts.
        PatchRange[] amended = [.. patch.Where(range => !places.Contains((range.Start, range.Bytes.Length))), .. changes];
        return SealedFile.Look(path, kind, earlier, content => !content.IsEmpty && !PatchStream.IsMuch(amended.Length, content.Length))
            && SealedFile.TryWrite(PatchOf(path), Kind, stream => Write(stream, earlier, amended));
    }

    private static string PatchOf(string path) => path + ".patch";

    private static void Write(Stream stream, UInt128 checksum, IReadOnlyList<PatchRange> patch)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write((ulong)checksum);
        writer.Write((ulong)(checksum >> 64));
        writer.Write(patch.Count);
        foreach (var (start, bytes) in patch)
        {
            writer.Write(start);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    private static SealedContent Patched(string path, SealedContent content)
    {
        if (content.Bytes.IsEmpty || !File.Exists(PatchOf(path)))
        {
            return content;
        }
        // Read as a whole before any of it counts.
        if (SealedFile.Read(PatchOf(path), Kind, reader => Read(reader, content)) is not { } patch)
        {
            return default;
        }
        foreach (var (start, bytes) in patch)
        {
            bytes.CopyTo(MemoryMarshal.AsMemory(content.Bytes)[start..]);
        }
        return content with { Patch = patch };
    }

    /// <summary>The ranges of a patch, all of which lie in the content; <c>null</c> if it is that of another file.</summary>
    private static List<PatchRange>? Read(BinaryReader reader, SealedContent content)
    {
        if (reader.ReadUInt64() != (ulong)content.Checksum || reader.ReadUInt64() != (ulong)(content.Checksum >> 64))
        {
            return null;
        }
        var (ranges, count) = (new List<PatchRange>(), reader.ReadInt32());
        if (count < 0 || PatchStream.IsMuch(count, content.Bytes.Length))
        {
            return null;
        }
        for (; count > 0; count--)
        {
            var (start, length) = (reader.ReadInt32(), reader.ReadInt32());
            if (start < 0 || length < 0 || start > content.Bytes.Length - length)
            {
                return null;
            }
            ranges.Add(new PatchRange(start, reader.ReadBytes(length)));
        }
        return ranges;
    }
}
