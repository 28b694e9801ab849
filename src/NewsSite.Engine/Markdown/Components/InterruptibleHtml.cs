using Markdig.Parsers;
using Markdig.Syntax;

namespace NewsSite.Markdown.Components;

/// <summary>A block of raw HTML goes on to the next blank line, or to a component's line: few who write <c>&lt;div&gt;</c> around one know the rule.</summary>
internal sealed class InterruptibleHtml : HtmlBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
        => ((HtmlBlock)block).Type is HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock && ComponentParser.IsFence(processor)
            ? BlockState.None
            : base.TryContinue(processor, block);
}
