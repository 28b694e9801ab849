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
        if (file.Length == 0)
        {
            // Not opened: where the system cannot be asked it may be a pipe.
            return [];
        }
        if (file.Length > MaxBytes)
        {
            diagnostics.Add(Errors.Files.TooLarge(file.Path, file.Length, MaxBytes));
            return null;
        }
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.CannotRead(file.Path, exception.Message));
            return null;
        }
    }

    public static string? Decode(string path, ReadOnlySpan<byte> bytes, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }
        if (Utf8.IsValid(bytes))
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (MergeMarks.Find(path, text) is { } mark)
            {
                diagnostics.Add(Errors.Files.MergeConflict(mark));
                return null;
            }
            return text;
        }
        diagnostics.Add(Errors.FrontMatter.NotUtf8(FirstInvalid(path, bytes)));
        return null;
    }

    private static SourceSpan FirstInvalid(string path, ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var column = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }
        return SourceSpan.At(path, line, column);
    }
}
