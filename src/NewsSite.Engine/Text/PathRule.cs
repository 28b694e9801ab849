using System.Buffers;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Which relative paths are safe to write on every system, whichever one builds: a site built on Linux
/// is checked out on Windows too, and a path from front matter must not leave the output.
/// </summary>
public static class PathRule
{
    public const int MaxSegmentBytes = 255;

    private const string WindowsForbidden = ":*?\"<>|";

    /// <summary>Of one byte each, and harmless anywhere in a segment; nearly all paths have no others.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>Why the path (forward slashes, one at the end allowed) is unsafe, to follow its quotation; <c>null</c> if it is fine.</summary>
    public static string? Problem(ReadOnlySpan<char> relativePath)
    {
        if (relativePath.Length == 0)
        {
            return "is empty";
        }
        if (relativePath[0] == '/')
        {
            return "is absolute; leave out the leading '/'";
        }
        if (relativePath.Length > 1 && relativePath[1] == ':' && char.IsAsciiLetter(relativePath[0]))
        {
            return "starts with a drive letter";
        }
        var path = relativePath;
        if (path[^1] == '/')
        {
            path = path[..^1];
        }
        foreach (var range in path.Split('/'))
        {
            if (SegmentProblem(path[range]) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    /// <summary>Equal for two paths that are one on a file system that ignores case and normalizes names.</summary>
    public static string CollisionKey(string path) => IsOwnKey(path) ? path : Folded(path);

    /// <summary>The same of a part of a text, which nearly always is its own key.</summary>
    public static ReadOnlyMemory<char> CollisionKey(ReadOnlyMemory<char> path) => IsOwnKey(path.Span) ? path : Folded(path.ToString()).AsMemory();

    private static bool IsOwnKey(ReadOnlySpan<char> path) => Ascii.IsValid(path) && !path.ContainsAnyInRange('A', 'Z');

    private static string Folded(string path)
    {
        var normal = Nfc.Normalize(path);
        var key = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length;)
        {
            // Up and down again also joins letters with two lower-case forms, such as σ and ς.
            CodePoint.Append(key, CodePoint.ToLower(CodePoint.ToUpper(CodePoint.At(normal, i, out var length))));
            i += length;
        }
        return Nfc.Normalize(key.ToString());
    }

    private static string? SegmentProblem(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty)
        {
            return "has an empty segment ('//')";
        }
        if (segment is "." or "..")
        {
            return $"has a '{segment}' segment";
        }
        if (CharacterProblem(segment) is { } problem)
        {
            return problem;
        }
        if (segment[^1] is '.' or ' ')
        {
            return $"has a segment that ends in a {(segment[^1] == '.' ? "dot" : "space")}";
        }
        return IsDeviceName(segment) ? $"has the segment '{segment}', which Windows keeps for a device" : null;
    }

    private static string? CharacterProblem(ReadOnlySpan<char> segment)
    {
        var bytes = segment.IndexOfAnyExcept(Plain) is >= 0 and var odd ? odd : segment.Length;
        for (var i = bytes; i < segment.Length;)
        {
            var codePoint = CodePoint.At(segment, i, out var length);
            i += length;
            bytes += CodePoint.Utf8Length(codePoint);
            if (codePoint is < 0x20 or (>= 0x7F and < 0xA0))
            {
                return $"has the control character U+{codePoint:X4}";
            }
            if (codePoint == '\\')
            {
                return "has a backslash; use '/'";
            }
            if (codePoint < 0x80 && WindowsForbidden.Contains((char)codePoint))
            {
                return $"has the character '{(char)codePoint}', which not every system allows in a name";
            }
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                return "is not valid Unicode (half a surrogate pair)";
            }
        }
        return bytes > MaxSegmentBytes ? $"has a segment of {bytes} bytes; the most is {MaxSegmentBytes}" : null;
    }

    /// <summary>Windows looks only at what is before the first dot and drops spaces there: <c>nul .txt</c> is the device too.</summary>
    private static bool IsDeviceName(ReadOnlySpan<char> segment)
    {
        var dot = segment.IndexOf('.');
        var name = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        return name.Length switch
        {
            3 => Is(name, "CON") || Is(name, "PRN") || Is(name, "AUX") || Is(name, "NUL"),
            // The superscripts count as digits there.
            4 => (Is(name[..3], "COM") || Is(name[..3], "LPT")) && name[3] is (>= '1' and <= '9') or '¹' or '²' or '³',
            6 => Is(name, "CONIN$"),
            7 => Is(name, "CONOUT$"),
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string device) => name.Equals(device, StringComparison.OrdinalIgnoreCase);
}
