using NewsSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsSite.Yaml;

/// <summary>
/// Reads one YAML document from a slice of a file into nodes that know their place in that file.
/// It is built on parser events (no reflection, so the same under JIT and native) and refuses what a news site has no
/// use for and an attacker has: anchors, aliases, tags, deep nesting and very long documents.
/// </summary>
public sealed class YamlDocument
{
    private const int MaxDepth = 32;
    private const int MaxNodes = 200_000;

    /// <summary>The most keys of one map; longer tables of data are lists.</summary>
    private const int MaxKeys = 10_000;

    private readonly string _path;
    private readonly int _firstLine;
    private readonly string _text;
    private readonly Parser _parser;
    private readonly ICollection<Diagnostic> _diagnostics;
    private int _nodes;

    /// <summary>The innermost bracket that is open.</summary>
    private Mark? _bracket;

    private YamlDocument(string path, string text, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        _path = path;
        _text = WithoutOldLineBreaks(text);
        _firstLine = firstLine;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(_text));
    }

    /// <summary>The root map, an empty map for an empty document, or <c>null</c> after an error that was reported.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    /// <param name="text">The YAML alone, without front matter fences.</param>
    /// <param name="firstLine">The line of the file on which <paramref name="text"/> starts, from 1.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static YamlMap? ReadMap(string path, string text, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        var node = Read(path, text, firstLine, diagnostics);
        switch (node)
        {
            case null or YamlMap:
                return (YamlMap?)node;
            case YamlScalar { IsNull: true }:
                return YamlMap.Empty;
            default:
                diagnostics.Add(Errors.Yaml.NotAMap(new SourceSpan(path, node.Start, node.End), node.Kind));
                return null;
        }
    }

    /// <summary>As ReadMap, for a document whose root may be of any kind.</summary>
    public static YamlNode? Read(string path, string text, int firstLine, ICollection<Diagnostic> diagnostics)
        => PlainYaml.Read(text, firstLine) ?? ReadAny(path, text, firstLine, diagnostics);

    /// <summary>Reads what is not plain too, and says what is wrong with it.</summary>
    internal static YamlNode? ReadAny(string path, string text, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        var document = new YamlDocument(path, text, firstLine, diagnostics);
        if (document.TryRead(out var root) is not { } problem)
        {
            return root;
        }
        if (problem is YamlException && problem.Message.Contains("wrong indentation", StringComparison.Ordinal))
        {
            var found = new List<Diagnostic>();
            var second = new YamlDocument(path, QuotedLines.Indent(text), firstLine, found);
            if (second.TryRead(out root) is null)
            {
                foreach (var finding in found)
                {
                    diagnostics.Add(finding);
                }
                return root;
            }
        }
        diagnostics.Add(problem is RefusedException refused ? refused.Diagnostic : document.SyntaxError(problem, text));
        return null;
    }

    /// <summary>The separators that word processors leave behind end a line in YAML 1.1, which the parser follows, and in 1.2 do not.</summary>
    private static string WithoutOldLineBreaks(string text)
        => text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0 ? text : text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');

    /// <summary>The document, or what is wrong with it. The parser answers odd tags, escapes and brackets with exceptions of any kind.</summary>
    private Exception? TryRead(out YamlNode? root)
    {
        root = null;
        try
        {
            root = ReadRoot();
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception;
        }
    }

    private YamlNode ReadRoot()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd)
        {
            return YamlMap.Empty;
        }
        _parser.MoveNext();
        var root = ReadNode(0);
        if (_parser.Current is DocumentEnd)
        {
            _parser.MoveNext();
        }
        if (_parser.Current is DocumentStart second)
        {
            throw new RefusedException(Errors.Yaml.SecondDocument(Span(second.Start, second.End)));
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (++_nodes > MaxNodes || depth > MaxDepth)
        {
            throw new RefusedException(Errors.Yaml.TooLarge(Span(current.Start, current.Start), MaxDepth, MaxNodes));
        }
        switch (current)
        {
            case AnchorAlias alias:
                throw new RefusedException(Errors.Yaml.AnchorOrAlias(Span(alias.Start, alias.End), "*" + alias.Value.Value));
            case NodeEvent { Anchor.IsEmpty: false } anchored:
                throw new RefusedException(Errors.Yaml.AnchorOrAlias(Span(anchored.Start, anchored.End), "&" + anchored.Anchor.Value));
            case NodeEvent { Tag.IsEmpty: false } tagged when !tagged.Tag.IsNonSpecific && !IsHarmless(tagged.Tag.Value):
                throw new RefusedException(Errors.Yaml.Tag(Span(tagged.Start, tagged.End), tagged.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)));
            case Scalar scalar:
                _parser.MoveNext();
                return ToScalar(scalar);
            case SequenceStart start:
                return ReadList(start, depth);
            default:
                return ReadMap((MappingStart)current, depth);
        }
    }

    private static bool IsHarmless(string tag) => tag is "tag:yaml.org,2002:str" or "tag:yaml.org,2002:map" or "tag:yaml.org,2002:seq";

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var outer = _bracket;
        _bracket = start.Style == SequenceStyle.Flow ? start.Start : outer;
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }
        var end = _parser.Current.End;
        _bracket = outer;
        _parser.MoveNext();
        return new YamlList(items, Position(start.Start), Position(end));
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var known = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var contradictions = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var outer = _bracket;
        _bracket = start.Style == MappingStyle.Flow ? start.Start : outer;
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (NewEntry(known, contradictions, key, value) is { } entry)
            {
                entries.Add(entry);
            }
        }
        var end = _parser.Current.End;
        _bracket = outer;
        _parser.MoveNext();
        // A pair in a list, `[a: b]`, is a map without brackets, of which the parser does not say where it begins.
        var begin = entries.Count > 0 && start.Start.Index == 0 ? entries[0].Key.Start : Position(start.Start);
        return new YamlMap(entries, begin, Position(end)) { Contradictions = contradictions };
    }

    /// <summary>The entry, unless its key is no text or stands in the map already, which is reported.</summary>
    private YamlEntry? NewEntry(Dictionary<string, YamlEntry> known, Dictionary<string, YamlNode> contradictions, YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar name)
        {
            _diagnostics.Add(Errors.Yaml.KeyIsNotText(new SourceSpan(_path, key.Start, key.End), key.Kind));
            return null;
        }
        if (known.Count >= MaxKeys)
        {
            throw new RefusedException(Errors.Yaml.TooLarge(new SourceSpan(_path, name.Start, name.End), MaxDepth, MaxKeys));
        }
        var entry = new YamlEntry(name, value);
        if (known.TryAdd(name.Text, entry))
        {
            return entry;
        }
        var first = known[name.Text];
        _diagnostics.Add(Errors.Yaml.DuplicateKey(
            new SourceSpan(_path, name.Start, name.End), name.Text, new SourceSpan(_path, first.Key.Start, first.Key.End)));
        if (value is not YamlScalar { Text: var later } || first.Value is not YamlScalar { Text: var earlier } || later != earlier)
        {
            contradictions.TryAdd(name.Text, value);
        }
        return null;
    }

    private YamlScalar ToScalar(Scalar scalar)
        => new(scalar.Value, scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty, Position(scalar.Start), Position(scalar.End))
        {
            Tail = scalar.Style == ScalarStyle.Plain ? Tail(scalar.End) : null,
        };

    private Located<string>? Tail(Mark end)
    {
        var rest = _text.AsSpan((int)Math.Min(end.Index, _text.Length));
        var blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (blanks < 1 || rest.Length < blanks + 2 || rest[blanks] != '#')
        {
            return null;
        }
        var comment = rest[blanks..];
        var lineEnd = comment.IndexOfAny('\r', '\n');
        var text = (lineEnd < 0 ? comment : comment[..lineEnd]).TrimEnd();
        var start = Position(end) with { Column = Position(end).Column + blanks };
        return new Located<string>(text.ToString(), start, start with { Column = start.Column + text.Length });
    }

    private TextPosition Position(Mark mark) => new((int)mark.Line + _firstLine - 1, (int)mark.Column);

    private SourceSpan Span(Mark start, Mark end) => new(_path, Position(start), Position(end));

    /// <summary>Words the parser's complaint for someone who has never read the YAML specification.</summary>
    private Diagnostic SyntaxError(Exception problem, string text)
    {
        if (IndentingTab(problem, text) is { } tab)
        {
            return Errors.Yaml.Tab(tab);
        }
        if (YamlSlips.Find(text) is { } slip)
        {
            return Errors.Yaml.Syntax(SourceSpan.At(_path, _firstLine + slip.Line, slip.Column + 1), slip.Problem, slip.Advice) with
            {
                Mends = slip.Unquoted is var (column, value) ? [new TextEdit(_path, new TextPosition(_firstLine + slip.Line, column + 1), value, $"\"{value}\"")] : [],
            };
        }
        if (problem is YamlException exception)
        {
            return Errors.Yaml.Syntax(Span(exception.Start, exception.End), $"this is not valid YAML: {Explain(exception.Message)}", Advice(exception.Message));
        }
        if (_bracket is { } bracket)
        {
            return Errors.Yaml.Syntax(Span(bracket, bracket), "what this bracket opens is not closed before the next line begins", "close it, indent what follows, or put a value that starts with a bracket in quotes");
        }
        var at = _parser.Current is { } last ? Position(last.End) : new TextPosition(_firstLine, 1);
        return Errors.Yaml.Syntax(new SourceSpan(_path, at, at), "this is not valid YAML: a value, tag or escape here means nothing", "put it in single quotes if it is meant as text");
    }

    private SourceSpan? IndentingTab(Exception problem, string text)
    {
        if (problem is not YamlException exception)
        {
            return null;
        }
        var lines = text.Split('\n');
        var index = Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length - 1);
        // A tab is complained of where its map starts, everything else near to its place.
        var isTab = exception.Message.Contains("tab as indentation", StringComparison.Ordinal);
        for (var i = Math.Max(0, index - 1); i < lines.Length && (isTab || i <= index); i++)
        {
            var tab = lines[i].IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && lines[i].AsSpan(0, tab).IsWhiteSpace())
            {
                return SourceSpan.At(_path, _firstLine + i, tab + 1);
            }
        }
        return null;
    }

    private static string Explain(string message)
    {
        var start = message.IndexOf("): ", StringComparison.Ordinal);
        var text = start < 0 ? message : message[(start + 3)..];
        return text.Length == 0 ? "the text is not YAML" : char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.');
    }

    private static string Advice(string message)
        => message.Contains("cannot start any token", StringComparison.Ordinal)
            ? "put a value that starts with @, `, % or another special character in quotes"
            : "check the quotes and the indentation of this line and the one above";

    /// <summary>Leaves the recursion with a finding that is about the document, not about its syntax.</summary>
    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
