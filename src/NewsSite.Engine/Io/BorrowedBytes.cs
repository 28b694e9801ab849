using System.Buffers;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// A file's bytes in a borrowed array, given back when it is disposed. Nothing of it may be kept but copies: a story is looked
/// through once, and an archive of arrays and strings for that is gigabytes of garbage.
/// </summary>
public sealed class BorrowedBytes : IDisposable
{
    private readonly byte[] _bytes;
    private readonly int _length;

    private BorrowedBytes(byte[] bytes, int length)
    {
        _bytes = bytes;
        _length = length;
    }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    /// <summary>The file, or <c>null</c> after an error that was reported.</summary>
    public static BorrowedBytes? Read(SourceFile file, ICollection<Diagnostic> diagnostics)
        => FileText.Borrow(file, out var length, diagnostics) is { } bytes ? new BorrowedBytes(bytes, length) : null;

    /// <summary>Their text, to be given back as well; <c>null</c> after an error that was reported.</summary>
    public BorrowedText? Decode(string path, ICollection<Diagnostic> diagnostics)
    {
        var characters = ArrayPool<char>.Shared.Rent(_length);
        if (FileText.Decode(path, Span, characters, diagnostics) is >= 0 and var length)
        {
            return new BorrowedText(characters, length);
        }
        ArrayPool<char>.Shared.Return(characters);
        return null;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}

/// <summary>A text in a borrowed array.</summary>
public sealed class BorrowedText : IDisposable
{
    private readonly char[] _characters;
    private readonly int _length;

    internal BorrowedText(char[] characters, int length)
    {
        _characters = characters;
        _length = length;
    }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, _length);

    public void Dispose() => ArrayPool<char>.Shared.Return(_characters);
}
