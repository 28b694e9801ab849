using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>Reads source files as strict UTF-8; a byte order mark is dropped, and a file with an unsettled merge is refused.</summary>
public static class FileText
{
    /// <summary>More than the longest text that the configuration can allow; what is larger is not read at all.</summary>
    public const long MaxBytes = 128L << 20;

    /// <summary>The file's text, or <c>null</c> after an error that was reported.</summary>
    public static string? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
        => ReadBytes(file, diagnostics) is { } bytes ? Decode(file.Path, bytes, diagnostics) : null;

    public static byte[]? ReadBytes(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (Borrow(file, out var length, diagnostics) is not { } borrowed)
        {
            return null;
        }
        var bytes = borrowed[..length];
        ArrayPool<byte>.Shared.Return(borrowed);
        return bytes;
    }

    /// <summary>The bytes at the start of an array of the shared pool, or <c>null</c> after an error that was reported.</summary>
    internal static byte[]? Borrow(SourceFile file, out int length, ICollection<Diagnostic> diagnostics)
    {
        length = 0;
        if (file.Length > MaxBytes)
        {
            diagnostics.Add(Errors.Files.TooLarge(file.Path, file.Length, MaxBytes));
            return null;
        }
        var bytes = ArrayPool<byte>.Shared.Rent((int)file.Length + 1);
        try
        {
            // An empty file is not opened: where the system cannot be asked it may be a pipe.
            length = file.Length == 0 ? 0 : Fill(ref bytes, file);
            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            diagnostics.Add(Errors.Files.CannotRead(file.Path, exception.Message));
            return null;
        }
    }

    private static int Fill(ref byte[] bytes, SourceFile file)
    {
        // Shared, because a lock would keep an editor from saving, and costs as much as reading.
        using var handle = File.OpenHandle(file.FullPath, share: FileShare.ReadWrite | FileShare.Delete);
        var length = 0;
        for (int read; (read = RandomAccess.Read(handle, bytes.AsSpan(length), length)) > 0;)
        {
            length += read;
            if (length == bytes.Length)
            {
                // The file has grown since it was found.
                var more = ArrayPool<byte>.Shared.Rent(length * 2);
                bytes.CopyTo(more, 0);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = more;
            }
            else if (length >= file.Length)
            {
                // As much as was found, and there was room for more.
                break;
            }
        }
        return length;
    }

    public static string? Decode(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Decode(path, bytes, characters, diagnostics) is >= 0 and var length ? new string(characters, 0, length) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>The length of the text, which no more characters than bytes can hold, or -1 after an error that was reported.</summary>
    internal static int Decode(string path, ReadOnlySpan<byte> bytes, Span<char> text, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }
        if (Utf8.ToUtf16(bytes, text, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            diagnostics.Add(Errors.FrontMatter.NotUtf8(FirstInvalid(path, bytes)));
            return -1;
        }
        if (MergeMarks.Find(path, text[..length]) is { } mark)
        {
            diagnostics.Add(Errors.Files.MergeConflict(mark));
            return -1;
        }
        return length;
    }

    private static SourceSpan FirstInvalid(string path, ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var column = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }
        return SourceSpan.At(path, line, column);
    }
}
