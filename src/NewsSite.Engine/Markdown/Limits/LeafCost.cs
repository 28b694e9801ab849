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

    /// <summary>Rows times columns of tables: short rows are filled up with cells. Bars that make no table count too.</summary>
    private const long MaxCells = 400_000;

    /// <summary>Runs of backticks, each of another length, that look for their like in the rest of the paragraph.</summary>
    private const long MaxCode = 400_000_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~<|`");

    private long _brackets;
    private long _emphasis;
    private long _declarations;
    private long _cells;
    private long _code;

    /// <summary>The mark that is too frequent, if one is.</summary>
    public string? Excess { get; private set; }

    public void Add(LeafBlock block)
    {
        var marks = new MarkCounts();
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
            marks.Count(line);
        }
        _brackets += marks.Brackets * marks.Brackets;
        _emphasis += marks.Emphasis * marks.Emphasis;
        _declarations += marks.Declarations * length;
        _cells += Math.Max(columns * block.Lines.Count, marks.Bars);
        _code += marks.CodeLengths * length;
        Excess = _brackets > MaxBrackets ? "["
            : _emphasis > MaxEmphasis ? "*"
            : _declarations > MaxDeclarations ? "<!"
            : _cells > MaxCells ? "|"
            : _code > MaxCode ? "`"
            : null;
    }

    /// <summary>The marks of one paragraph.</summary>
    private struct MarkCounts
    {
        private HashSet<int>? _codeLengths;

        public long Brackets { get; private set; }

        public long Emphasis { get; private set; }

        public long Declarations { get; private set; }

        public long Bars { get; private set; }

        /// <summary>How many different lengths the runs of backticks have.</summary>
        public readonly long CodeLengths => _codeLengths?.Count ?? 0;

        public void Count(ReadOnlySpan<char> line)
        {
            var position = 0;
            while (line[position..].IndexOfAny(Marks) is >= 0 and var next)
            {
                position += next;
                switch (line[position])
                {
                    case '[':
                        Brackets++;
                        break;
                    case '<':
                        Declarations += position + 1 < line.Length && line[position + 1] is '!' or '?' ? 1 : 0;
                        break;
                    case '|':
                        Bars++;
                        break;
                    case '`':
                        var run = line[position..].IndexOfAnyExcept('`') is >= 0 and var end ? end : line.Length - position;
                        (_codeLengths ??= []).Add(run);
                        position += run - 1;
                        break;
                    default:
                        Emphasis += IsDelimiter(line, position) ? 1 : 0;
                        break;
                }
                position++;
            }
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
