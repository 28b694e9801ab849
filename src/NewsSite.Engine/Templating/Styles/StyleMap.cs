using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Templating.Styles;

/// <summary>
/// Writes a source map (ECMA-426): for each part of a joined style sheet the file, line and column where somebody wrote it. The
/// files' texts are in it, because nothing else of them is published.
/// </summary>
internal sealed class StyleMap
{
    /// <summary>Browsers show files under it, and ask nobody for them.</summary>
    private const string Root = "newssite:///";

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int DigitBits = 5;

    private readonly Func<string, SourceText> _sourceOf;
    private readonly List<SourceText> _sources = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _mappings = new();

    private StyleMap(Func<string, SourceText> sourceOf) => _sourceOf = sourceOf;

    /// <param name="css">The joined text.</param>
    /// <param name="origins">Where its parts come from, in order.</param>
    /// <param name="sourceOf">The file of a style sheet.</param>
    public static ReadOnlyMemory<byte> Write(string css, IEnumerable<JoinedOrigin> origins, Func<string, SourceText> sourceOf)
    {
        var map = new StyleMap(sourceOf);
        map.Add(new SourceText("", css), origins);
        return map.Write();
    }

    /// <summary>Each number is written as the difference from the last one of its kind.</summary>
    private void Add(SourceText css, IEnumerable<JoinedOrigin> origins)
    {
        var (lastAt, lastSource, lastOrigin) = (TextPosition.Start, 0, TextPosition.Start);
        var separator = "";
        foreach (var (offset, sheet, start) in origins)
        {
            var at = css.PositionAt(offset);
            if (at.Line > lastAt.Line)
            {
                _mappings.Append(';', at.Line - lastAt.Line);
                (lastAt, separator) = (new TextPosition(at.Line, 1), "");
            }
            var source = NumberOf(sheet);
            var origin = _sources[source].PositionAt(start);
            _mappings.Append(separator);
            Add(at.Column - lastAt.Column);
            Add(source - lastSource);
            Add(origin.Line - lastOrigin.Line);
            Add(origin.Column - lastOrigin.Column);
            (lastAt, lastSource, lastOrigin, separator) = (at, source, origin, ",");
        }
    }

    private int NumberOf(string sheet)
    {
        if (!_numbers.TryGetValue(sheet, out var number))
        {
            _numbers.Add(sheet, number = _sources.Count);
            _sources.Add(_sourceOf(sheet));
        }
        return number;
    }

    /// <summary>A number in digits of five bits, the lowest first; the lowest bit of all is its sign.</summary>
    private void Add(int number)
    {
        var rest = number < 0 ? (-number << 1) | 1 : number << 1;
        do
        {
            var digit = rest & ((1 << DigitBits) - 1);
            rest >>= DigitBits;
            _mappings.Append(Digits[rest > 0 ? digit | (1 << DigitBits) : digit]);
        }
        while (rest > 0);
    }

    private ReadOnlyMemory<byte> Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 3);
            WriteAll(json, "sources", _sources.Select(source => Root + UrlText.EncodePath(source.Path)));
            WriteAll(json, "sourcesContent", _sources.Select(source => source.Text));
            WriteAll(json, "names", []);
            json.WriteString("mappings", _mappings.ToString());
            json.WriteEndObject();
        }
        return bytes.WrittenMemory;
    }

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }
}
