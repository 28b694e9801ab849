using System.Text;
using System.Text.RegularExpressions;

namespace NewsSite.Templating;

/// <summary>Keeps the relative addresses of a style sheet right when it becomes a part of one in another folder.</summary>
internal sealed partial class StyleSheetAddresses
{
    private readonly string[] _source;
    private readonly string[] _target;

    /// <summary>Of the brackets around the current place, whether a text directly inside is an address.</summary>
    private readonly Stack<bool> _brackets = new();

    private StyleSheetAddresses(string[] source, string[] target) => (_source, _target) = (source, target);

    /// <summary>The style sheet as it has to stand in the file <paramref name="to"/>.</summary>
    /// <param name="from">Its own path.</param>
    public static byte[] Move(byte[] content, string from, string to)
    {
        var (source, target) = (Folders(from), Folders(to));
        return !from.EndsWith(".css", StringComparison.Ordinal) || source.SequenceEqual(target)
            ? content
            : Encoding.UTF8.GetBytes(Token().Replace(Encoding.UTF8.GetString(content), new StyleSheetAddresses(source, target).Move));
    }

    private string Move(Match token)
    {
        var isAddress = token.Groups["before"].Success || (_brackets.TryPeek(out var isInside) && isInside);
        if (token.Groups["open"] is { Success: true } open)
        {
            _brackets.Push(open.Length > 1);
        }
        else if (token.Value == ")")
        {
            _brackets.TryPop(out _);
        }
        return isAddress && token.Groups["address"] is { Success: true } address && Relative().IsMatch(address.Value)
            ? token.Value[..(address.Index - token.Index)] + Move(address.Value, _source, _target) + token.Value[(address.Index + address.Length - token.Index)..]
            : token.Value;
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

    /// <summary>What is relative to the file: no path from the root, no fragment, no scheme.</summary>
    [GeneratedRegex(@"^(?![a-z][a-z0-9+.-]*:)[^/#\s]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    /// <summary>
    /// A comment, an escaped character, an address without quotation marks, an opening bracket with the functions that take
    /// addresses, a closing one, or a text, which may be an import's.
    /// </summary>
    [GeneratedRegex("""
        /\*.*?(?:\*/|\z)
        |\\.
        |(?<before>url\(\s*)(?<address>(?>(?:[^\s"'()\\]|\\.)+))\s*\)?
        |(?<open>(?:url|image-set)?\()
        |\)
        |(?<before>@import\s*)?(?:"(?<address>(?>(?:[^"\\\n]|\\.)*))"?|'(?<address>(?>(?:[^'\\\n]|\\.)*))'?)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
