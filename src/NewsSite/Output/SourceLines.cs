using System.Text;

namespace NewsSite.Cli.Output;

/// <summary>
/// Lines of the site's files, to show beside a finding. Findings come file by file, so one file is kept. A file that has
/// vanished, cannot be read or lies outside the site has no lines: the finding is shown without.
/// </summary>
internal sealed class SourceLines(string root)
{
    /// <summary>More than any story; reading a huge file only to show one line of it is not worth the wait.</summary>
    private const long LargestFile = 8_000_000;

    private string? _path;
    private string _text = "";

    public string? Line(string path, int number)
    {
        if (path != _path)
        {
            _text = Read(path);
            _path = path;
        }
        var rest = _text.AsSpan();
        for (var i = 1; !rest.IsEmpty; i++)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (i == number)
            {
                return (end < 0 ? rest : rest[..end]).ToString();
            }
            if (end < 0)
            {
                return null;
            }
            var isPair = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n';
            rest = rest[(end + (isPair ? 2 : 1))..];
        }
        return null;
    }

    private string Read(string path)
    {
        if (path.Length == 0 || Path.IsPathRooted(path) || path.Split('/', '\\').Contains(".."))
        {
            return "";
        }
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            // A device or a pipe has no length, and reading it might never end.
            return file is { Exists: true, Length: > 0 and <= LargestFile } ? File.ReadAllText(file.FullName, Encoding.UTF8) : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return "";
        }
    }
}
