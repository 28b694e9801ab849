using System.Text;

namespace NewsSite.Desk;

/// <summary>The lines of a text, each with the end it has, so that lines can be put in and all others stay as they are.</summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];
    private readonly string _lineEnd;

    public TextLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and var length ? start + length : text.Length;
            end += end < text.Length ? (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1) : 0;
            _lines.Add(text[start..end]);
            start = end;
        }
        _lineEnd = _lines.Count > 0 && _lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public int Count => _lines.Count;

    /// <summary>A line without its end; lines count from 1.</summary>
    public string At(int line) => _lines[line - 1].TrimEnd('\r', '\n');

    public void InsertBefore(int line, string text) => _lines.Insert(line - 1, text + _lineEnd);

    public void Replace(int line, string text) => _lines[line - 1] = text + _lines[line - 1][At(line).Length..];

    public override string ToString() => new StringBuilder().AppendJoin("", _lines).ToString();
}
