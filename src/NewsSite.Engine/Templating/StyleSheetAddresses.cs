using System.Text;
using System.Text.RegularExpressions;

namespace NewsSite.Templating;

/// <summary>Keeps the relative addresses of a style sheet right when it becomes a part of one in another folder.</summary>
internal static partial class StyleSheetAddresses
{
    /// <summary>The style sheet as it has to stand in the file <paramref name="to"/>.</summary>
    /// <param name="from">Its own path.</param>
    public static byte[] Move(byte[] content, string from, string to)
    {
        var (source, target) = (Folders(from), Folders(to));
        return !from.EndsWith(".css", StringComparison.Ordinal) || source.SequenceEqual(target)
            ? content
            : Encoding.UTF8.GetBytes(Address().Replace(Encoding.UTF8.GetString(content), match => match.Groups["before"].Value + Move(match.Groups["address"].Value, source, target)));
    }

    private static string Move(string address, string[] source, string[] target)
    {
        var path = new List<string>(source);
        foreach (var step in address.Split('/'))
        {
            if (step == ".." && path.Count > 0 && path[^1] != "..")
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step != ".")
            {
                path.Add(step);
            }
        }
        var shared = 0;
        while (shared < target.Length && shared < path.Count - 1 && path[shared] == target[shared])
        {
            shared++;
        }
        return string.Concat(Enumerable.Repeat("../", target.Length - shared)) + string.Join('/', path.Skip(shared));
    }

    private static string[] Folders(string path) => path.Split('/')[..^1];

    /// <summary>An address in <c>url()</c>, or behind <c>@import</c>, that is relative to the file: no path from the root, no fragment, no scheme.</summary>
    [GeneratedRegex("""(?<before>url\(\s*["']?|@import\s+["'])(?<address>(?![a-z][a-z0-9+.-]*:)[^/#\s"')][^\s"')]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
