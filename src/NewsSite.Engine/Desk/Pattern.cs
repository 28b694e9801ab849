using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>
/// The text that a new file starts from: a file of the newsroom's own in <c>templates/new/</c>, or the one that the program
/// has. <c>{{ title }}</c> stands for a value, between the lines <c>---</c> written as YAML, below them as it is.
/// </summary>
internal sealed class Pattern
{
    private const string Folder = "templates/new";

    private readonly string _path;
    private readonly string _text;

    private Pattern(string path, string text) => (_path, _text) = (path, text);

    /// <summary>The newsroom's own pattern for a kind of file: that of a section first, the deepest one before those around it.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="kind">Such as <c>article</c>.</param>
    /// <param name="folders">The folders of the section; none where there is none.</param>
    /// <param name="found">What is wrong with the file.</param>
    public static Pattern? Own(string root, string kind, ImmutableArray<string> folders, List<Diagnostic> found)
    {
        for (var depth = folders.Length; depth >= 0; depth--)
        {
            var path = string.Join('/', [Folder, .. folders.Take(depth), $"{kind}.md"]);
            if (SiteDirectory.Find(root, path) is { } file)
            {
                return FileText.Read(file, found) is { } text ? new Pattern(path, text.ReplaceLineEndings("\n")) : null;
            }
        }
        return null;
    }

    public static Pattern BuiltIn(string text) => new("", text);

    /// <summary>The pattern with its places filled.</summary>
    /// <param name="path">Of the file that it becomes.</param>
    /// <param name="values">A text, a list of texts or a yes or no by name.</param>
    public DeskAnswer Fill(string path, IReadOnlyDictionary<string, object> values)
    {
        var filled = new StringBuilder();
        var (line, fences) = (1, 0);
        foreach (var text in _text.Split('\n'))
        {
            fences += text.TrimEnd() == FenceLine.Text ? 1 : 0;
            if (Fill(filled, text, fences < 2, values) is { } unknown)
            {
                var suggestion = Suggestion.For(unknown, values.Keys);
                return new DeskAnswer(
                    $"{_path}:{line}: there is no value '{unknown}'",
                    suggestion is null ? $"there are {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}" : Errors.DidYouMean(suggestion));
            }
            filled.Append('\n');
            line++;
        }
        return new DeskAnswer(new DeskFile(path, filled.ToString().TrimEnd('\n') + "\n"));
    }

    /// <summary>The name of a place for which there is no value.</summary>
    private static string? Fill(StringBuilder filled, string line, bool isYaml, IReadOnlyDictionary<string, object> values)
    {
        var at = 0;
        for (int open; (open = line.IndexOf("{{", at, StringComparison.Ordinal)) >= 0;)
        {
            var close = line.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }
            var name = line[(open + 2)..close].Trim();
            if (!values.TryGetValue(name, out var value))
            {
                return name;
            }
            filled.Append(line, at, open - at).Append(Written(value, isYaml));
            at = close + 2;
        }
        filled.Append(line, at, line.Length - at);
        return null;
    }

    private static string Written(object value, bool isYaml) => value switch
    {
        IEnumerable<string> texts => isYaml ? YamlText.List(texts) : string.Join(", ", texts),
        bool flag => flag ? "yes" : "no",
        string text => isYaml && text.Length > 0 ? YamlText.Scalar(text) : text,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };
}
