using System.Buffers;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// A file's bytes and its text in borrowed arrays, given back when it is disposed. Nothing of them may be kept but copies:
/// a story is looked through once, and an archive of strings for that is gigabytes of garbage.
/// </summary>
public sealed class BorrowedText : IDisposable
{
    private readonly byte[] _bytes;
    private readonly char[] _characters;
    private readonly int _length;
    private readonly int _textLength;

    private BorrowedText(byte[] bytes, int length, char[] characters, int textLength)
    {
        _bytes = bytes;
        _length = length;
        _characters = characters;
        _textLength = textLength;
    }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, _textLength);

    /// <summary>The file, or <c>null</c> after an error that was reported.</summary>
    public static BorrowedText? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        if (FileText.Borrow(file, out var length, diagnostics) is not { } bytes)
        {
            return null;
        }
        var characters = ArrayPool<char>.Shared.Rent(length);
        var text = new BorrowedText(bytes, length, characters, FileText.Decode(file.Path, bytes.AsSpan(0, length), characters, diagnostics));
        if (text._textLength >= 0)
        {
            return text;
        }
        text.Dispose();
        return null;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<char>.Shared.Return(_characters);
    }
}
