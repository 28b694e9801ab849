using System.IO.Compression;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Incremental;
using NewsSite.Io;

namespace NewsSite.Rendering;

/// <summary>
/// Packed forms beside each text of the output, for hosts that send a file as it lies there (news-requirements §9.3):
/// <c>index.html.gz</c> by RFC 1952 and <c>index.html.br</c> by RFC 7932. Same bytes in, same bytes out, on any machine of
/// one kind of processor. A text that has not changed is not packed again.
/// </summary>
internal static class PackedForms
{
    /// <summary>Below it a packed file saves no packet.</summary>
    private const int ShortestText = 1024;

    /// <summary>The best of brotli's takes twenty times as long, and saves a twentieth more.</summary>
    private const int BrotliQuality = 9;

    private const int BrotliWindow = 22;

    /// <summary>Where the head of a gzip file says which system made it, and that none is told.</summary>
    private const int SystemAt = 9;

    private const byte NoSystem = 255;

    private static readonly string[] Texts =
        [".html", ".css", ".js", ".mjs", ".json", ".xml", ".svg", ".txt", ".opml", ".webmanifest", ".ics", ".vtt", ".csv", ".md", ".map"];

    public static void Write(HostingConfig hosting, OutputStaging staging, ParallelOptions options)
    {
        if (hosting.Compress.IsEmpty)
        {
            return;
        }
        var texts = staging.Outputs.Where(output => output.Output.Entry.Length >= ShortestText && IsText(output.Path)).ToArray();
        Parallel.ForEach(texts, options, text =>
        {
            foreach (var packing in hosting.Compress)
            {
                var source = ContentHash.Of(Encoding.UTF8.GetBytes($"{packing.Coding()} {EngineVersion.Id} {text.Output.Entry.Hash}"));
                staging.WriteForm(text.Path + packing.Suffix(), text.Path, text.Output, source, packing == Packing.Gzip ? Gzip : Brotli);
            }
        });
    }

    /// <summary>What a host reads for itself is no text for readers.</summary>
    private static bool IsText(string path)
        => Texts.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !path.StartsWith(".hosting/", StringComparison.Ordinal);

    private static byte[] Gzip(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(text);
        }
        var bytes = packed.ToArray();
        bytes[SystemAt] = NoSystem;
        return bytes;
    }

    private static byte[] Brotli(byte[] text)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, packed, out var length, BrotliQuality, BrotliWindow)
            ? packed[..length]
            : throw new InvalidOperationException("brotli needs more room than it says it does");
    }
}
