using System.Collections.Immutable;
using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Content;

/// <summary>Comma-separated values by RFC 4180 with a header line: a list of maps from column name to text.</summary>
public static class Csv
{
    public static DataValue? Read(string path, string text, ICollection<Diagnostic> diagnostics)
    {
        var rows = new Rows(text);
        if (!rows.MoveNext())
        {
            return new DataValue.List([]);
        }
        var columns = rows.Fields.ToArray();
        var maps = ImmutableArray.CreateBuilder<DataValue>();
        while (rows.MoveNext())
        {
            var fields = rows.Fields;
            if (fields.Count != columns.Length)
            {
                diagnostics.Add(Errors.Files.BadData(
                    SourceSpan.At(path, rows.Line, 1), $"this row has {fields.Count} values where the first line names {columns.Length} columns"));
                return null;
            }
            maps.Add(new DataValue.Map(columns.Select((column, i) => KeyValuePair.Create(column, (DataValue)new DataValue.Text(fields[i])))));
        }
        return new DataValue.List(maps.ToImmutable());
    }

    /// <summary>One row after the other, each with its values and the line where it begins.</summary>
    internal sealed class Rows(string text)
    {
        private int _at;
        private int _nextLine = 1;

        public List<string> Fields { get; private set; } = [];

        public int Line { get; private set; }

        public bool MoveNext()
        {
            while (_at < text.Length && text[_at] is '\r' or '\n')
            {
                _nextLine += text[_at++] == '\n' ? 1 : 0;
            }
            if (_at >= text.Length)
            {
                return false;
            }
            Line = _nextLine;
            Fields = [ReadField()];
            while (_at < text.Length && text[_at] == ',')
            {
                _at++;
                Fields.Add(ReadField());
            }
            return true;
        }

        private string ReadField()
        {
            if (_at < text.Length && text[_at] == '"')
            {
                return ReadQuoted();
            }
            var start = _at;
            while (_at < text.Length && text[_at] is not (',' or '\r' or '\n'))
            {
                _at++;
            }
            return text[start.._at];
        }

        private string ReadQuoted()
        {
            var value = new StringBuilder();
            for (_at++; _at < text.Length; _at++)
            {
                if (text[_at] == '"')
                {
                    if (_at + 1 >= text.Length || text[_at + 1] != '"')
                    {
                        _at++;
                        break;
                    }
                    _at++;
                }
                _nextLine += text[_at] == '\n' ? 1 : 0;
                value.Append(text[_at]);
            }
            while (_at < text.Length && text[_at] is not (',' or '\r' or '\n'))
            {
                _at++;
            }
            return value.ToString();
        }
    }
}
