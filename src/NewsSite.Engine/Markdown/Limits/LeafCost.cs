using System.Buffers;
using Markdig.Syntax;

namespace NewsSite.Markdown.Limits;

/// <summary>
/// What the inlines of a body will cost, in the units of the limits below. They were measured: each is about half a second,
/// and hundreds of times what the busiest article needs.
/// </summary>
internal struct LeafCost
{
    /// <summary>Open brackets in one paragraph, squared: each failed link may look ahead to the end.</summary>
    private const long MaxBrackets = 40_000_000;

    /// <summary>Emphasis marks in one paragraph, squared: they are nested until they are matched.</summary>
    private const long MaxEmphasis = 80_000_000;

    /// <summary>Starts of comments and declarations, each of which looks for its end in the rest of the paragraph.</summary>
    private const long MaxDeclarations = 400_000_000;

    /// <summary>Rows times columns of tables: short rows are filled up with cells.</summary>
    private const long MaxCells = 400_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~<|");

    private long _brackets;
    private long _emphasis;
    private long _declarations;
    private long _cells;

    /// <summary>The mark that is too frequent, if one is.</summary>
    public string? Excess { get; private set; }

    public void Add(LeafBlock block)
    {
        var brackets = 0L;
        var emphasis = 0L;
        var declarations = 0L;
        var columns = 0L;
        var length = 0L;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.AsSpan();
            length += line.Length;
            if (i > 0 && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0)
            {
                columns = Math.Max(columns, line.Count('|') + 1);
            }
            Count(line, ref brackets, ref emphasis, ref declarations);
        }
        _brackets += brackets * brackets;
        _emphasis += emphasis * emphasis;
        _declarations += declarations * length;
        _cells += columns * block.Lines.Count;
        Excess = _brackets > MaxBrackets ? "["
            : _emphasis > MaxEmphasis ? "*"
            : _declarations > MaxDeclarations ? "<!"
            : _cells > MaxCells ? "|"
            : null;
    }

    private static void Count(ReadOnlySpan<char> line, ref long brackets, ref long emphasis, ref long declarations)
    {
        var position = 0;
        while (true)
        {
            var next = line[position..].IndexOfAny(Marks);
            if (next < 0)
            {
                return;
            }
            position += next;
            switch (line[position])
            {
                case '[':
                    brackets++;
                    break;
                case '<':
                    declarations += position + 1 < line.Length && line[position + 1] is '!' or '?' ? 1 : 0;
                    break;
                case '|':
                    break;
                default:
                    emphasis += IsDelimiter(line, position) ? 1 : 0;
                    break;
            }
            position++;
        }
    }

    /// <summary>The first of a run, with a word on one side at least.</summary>
    private static bool IsDelimiter(ReadOnlySpan<char> line, int position)
    {
        var mark = line[position];
        if (position > 0 && line[position - 1] == mark)
        {
            return false;
        }
        var end = position + 1;
        while (end < line.Length && line[end] == mark)
        {
            end++;
        }
        var before = position == 0 ? ' ' : line[position - 1];
        var after = end == line.Length ? ' ' : line[end];
        return mark == '_'
            ? !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            : !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after));
    }
}
