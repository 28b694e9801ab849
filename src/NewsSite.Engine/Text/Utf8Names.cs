using System.IO.Hashing;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Names by their exact characters, which may be asked for in UTF-8 as they lie in a file: an archive writes the same few
/// names hundreds of thousands of times, and a text of its own for each would be made for nothing.
/// </summary>
internal sealed class Utf8Names : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly Utf8Names Comparer = new();

    private const int ShortName = 256;

    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj)
    {
        Span<byte> buffer = stackalloc byte[ShortName];
        return Encoding.UTF8.TryGetBytes(obj, buffer, out var length) ? GetHashCode(buffer[..length]) : GetHashCode(Encoding.UTF8.GetBytes(obj));
    }

    public bool Equals(ReadOnlySpan<byte> alternate, string other)
    {
        if (Ascii.Equals(alternate, other))
        {
            return true;
        }
        Span<byte> buffer = stackalloc byte[ShortName];
        return Encoding.UTF8.TryGetBytes(other, buffer, out var length) ? alternate.SequenceEqual(buffer[..length]) : alternate.SequenceEqual(Encoding.UTF8.GetBytes(other));
    }

    public int GetHashCode(ReadOnlySpan<byte> alternate) => (int)XxHash3.HashToUInt64(alternate);

    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
