using Markdig.Parsers;
using Markdig.Syntax;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Limits;

/// <summary>
/// Stands between the two halves of Markdig's work: the blocks are known, their inlines not yet parsed. It weighs in one
/// linear pass what each paragraph, heading and table would cost and refuses the body where a mark's cost is quadratic and
/// too high. It opens no block itself.
/// </summary>
internal sealed class LeafGuard : BlockParser
{
    private static readonly object Watched = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!processor.Document.ContainsData(Watched))
        {
            processor.Document.SetData(Watched, Watched);
            processor.Document.ProcessInlinesBegin += static (inlines, _) => Check(inlines.Document);
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
}
