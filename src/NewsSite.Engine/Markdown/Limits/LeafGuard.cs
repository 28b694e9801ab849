using Markdig.Parsers;
using Markdig.Syntax;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Limits;

/// <summary>
/// Stands between the two halves of Markdig's work: the blocks are known, their inlines not yet parsed. It weighs in one
/// linear pass what each paragraph, heading and table would cost and refuses the body where a mark's cost is quadratic and
/// too high. It is asked wherever a block may begin, so it counts them too. It opens no block itself.
/// </summary>
internal sealed class LeafGuard : BlockParser
{
    /// <summary>Blocks and lines, which are tried as blocks: a hundred times what the longest text has.</summary>
    private const int MaxBlocks = 400_000;

    private static readonly object Key = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Document.GetData(Key) is not Counter blocks)
        {
            processor.Document.SetData(Key, blocks = new Counter());
            processor.Document.ProcessInlinesBegin += static (inlines, _) => Check(inlines.Document);
        }
        if (++blocks.Value > MaxBlocks)
        {
            throw new UnreadableBodyException(processor.Line.Start, static span => Errors.Markdown.TooManyBlocks(span, MaxBlocks));
        }
        return BlockState.None;
    }

    private static void Check(MarkdownDocument document)
    {
        var cost = new LeafCost();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (!block.ProcessInlines || block.Lines.Count == 0)
            {
                continue;
            }
            cost.Add(block);
            if (cost.Excess is { } mark)
            {
                throw new UnreadableBodyException(block.Span.Start, span => Errors.Markdown.TooManyMarks(span, mark));
            }
        }
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
