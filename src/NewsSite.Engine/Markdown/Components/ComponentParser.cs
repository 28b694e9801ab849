using Markdig.Parsers;
using Markdig.Syntax;
using NewsSite.Diagnostics;
using NewsSite.Markdown.Limits;

namespace NewsSite.Markdown.Components;

/// <summary>
/// Finds components. A line <c>:::</c> closes the innermost one that is open where it stands, so that they may be nested; one
/// that the end of its list, quote or text closes is marked as such. Without state, so shared by all threads.
/// </summary>
internal sealed class ComponentParser : BlockParser
{
    /// <summary>Deeper than any page is built; every line is offered to each open component.</summary>
    public const int MaxDepth = 32;

    /// <summary>More than any story has; each is a template to run, for the page and for every feed.</summary>
    public const int MaxCount = 2_000;

    private static readonly object CountKey = new();

    public ComponentParser() => OpeningCharacters = [':'];

    /// <summary>Whether the line begins with a fence, wherever it then leads.</summary>
    public static bool IsFence(BlockProcessor processor)
        => processor.CurrentChar == ':' && !processor.IsCodeIndent && processor.PeekChar(1) == ':' && processor.PeekChar(2) == ':';

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!IsFence(processor))
        {
            return BlockState.None;
        }
        var line = processor.Line;
        line.TrimEnd();
        var end = line.End + 1;
        var text = line.AsSpan();
        var colons = text.IndexOfAnyExcept(':') is var other && other < 0 ? text.Length : other;
        if (colons < text.Length)
        {
            var name = text[colons..].TrimStart(" \t");
            processor.NewBlocks.Push(Open(processor, end - name.Length, end));
            return BlockState.ContinueDiscard;
        }
        if (InnermostOpen(processor) is { } component)
        {
            component.IsClosed = true;
            component.UpdateSpanEnd(processor.Start + colons - 1);
            processor.Close(component);
        }
        else
        {
            Count(processor);
            processor.NewBlocks.Push(new StrayFenceBlock(this) { Column = processor.Column, Span = new(processor.Start, processor.Start + colons - 1) });
        }
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // What stands inside keeps its indentation; TryOpen sees the line that closes.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    private static void Count(BlockProcessor processor)
    {
        var count = processor.Document.GetData(CountKey) is int before ? before + 1 : 1;
        if (count > MaxCount)
        {
            throw new UnreadableBodyException(processor.Start, static span => Errors.Markdown.TooManyComponents(span, MaxCount));
        }
        processor.Document.SetData(CountKey, count);
    }

    private ComponentBlock Open(BlockProcessor processor, int start, int end)
    {
        Count(processor);
        var depth = InnermostOpen(processor) is { } outer ? outer.Depth + 1 : 0;
        if (depth > MaxDepth)
        {
            throw new UnreadableBodyException(processor.Start, static span => Errors.Markdown.TooDeep(span, "components are"));
        }
        var component = new ComponentBlock(this)
        {
            Column = processor.Column,
            Span = new(processor.Start, end - 1),
            LineEnd = end,
            Depth = depth,
        };
        OpeningLine.Read(component, processor.Line.Text, start, end);
        return component;
    }

    private static ComponentBlock? InnermostOpen(BlockProcessor processor)
    {
        Block? block = processor.GetCurrentContainerOpened();
        while (block is not (null or ComponentBlock))
        {
            block = block.Parent;
        }
        return (ComponentBlock?)block;
    }
}
