using System.Text;
using Markdig;
using Markdig.Syntax;
using NewsSite.Markdown.Components;
using NewsSite.Markdown.Leftovers;
using NewsSite.Markdown.Limits;
using NewsSite.Markdown.Rendering;
using NewsSite.Text;

namespace NewsSite.Markdown.Facts;

/// <summary>
/// The plain text of what precedes <c>&lt;!--more--&gt;</c>, else of the first real paragraph. Parses a prefix only,
/// and a longer one where the first holds no text.
/// </summary>
internal static class ExcerptReader
{
    private const string More = "<!--more-->";
    private const int FirstLook = 2_000;
    private const int LastLook = 8_000;
    private const int MaxLength = 200;

    /// <summary>Of a teaser that its author cut; every list that shows the story carries it.</summary>
    private const int MaxTeaser = 2_000;

    private static readonly MarkdownPipeline Pipeline = BodyPipeline.CreateForExcerpts();

    public static string? Read(ReadOnlySpan<char> body)
    {
        var more = body.IndexOf(More);
        if (more >= 0)
        {
            var teaser = Text(Prefix(body[..more], LastLook), body, all: true);
            if (teaser.Length > 0)
            {
                return ExcerptCut.At(teaser, MaxTeaser);
            }
        }
        var text = Text(Prefix(body, FirstLook), body, all: false);
        if (text.Length == 0 && body.Length > FirstLook)
        {
            text = Text(Prefix(body, LastLook), body, all: false);
        }
        return text.Length == 0 ? null : ExcerptCut.At(text, MaxLength);
    }

    /// <summary>Cut at the end of a paragraph if there is one, so that no block is cut in two.</summary>
    private static string Prefix(ReadOnlySpan<char> body, int length)
    {
        if (body.Length <= length)
        {
            return body.ToString();
        }
        var prefix = body[..(char.IsHighSurrogate(body[length - 1]) ? length - 1 : length)];
        var end = prefix.LastIndexOf("\n\n");
        return (end > 0 ? prefix[..end] : prefix).ToString();
    }

    private static string Text(string prefix, ReadOnlySpan<char> body, bool all)
    {
        try
        {
            prefix = PlainTags.Remove(prefix) + Definitions.NeededBy(prefix, body);
            LineGuard.Check(prefix);
            var document = Markdig.Markdown.Parse(prefix, Pipeline);
            var text = new StringBuilder();
            foreach (var block in document)
            {
                AppendText(text, block, all);
                if (!all && text.Length > 0)
                {
                    break;
                }
            }
            return ReferenceMark.RemoveAll(text.ToString());
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or UnreadableBodyException)
        {
            // Rendering the body reports it.
            return "";
        }
    }

    private static void AppendText(StringBuilder target, Block block, bool all)
    {
        switch (block)
        {
            case ParagraphBlock { Inline: { } inline }:
                var text = new StringBuilder();
                InlineText.Append(text, inline, typography: null, pictures: false);
                AppendCollapsed(target, text);
                break;
            case QuoteBlock or ListBlock or ListItemBlock or ComponentBlock { Name: not ComponentText.PullQuote } when all:
                foreach (var inner in (ContainerBlock)block)
                {
                    AppendText(target, inner, all);
                }
                break;
        }
    }

    /// <summary>Each run of white space as one space, none at the ends.</summary>
    private static void AppendCollapsed(StringBuilder target, StringBuilder text)
    {
        var start = target.Length;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (!char.IsWhiteSpace(c))
                {
                    if (target.Length == start && start > 0)
                    {
                        target.Append(' ');
                    }
                    target.Append(c);
                }
                else if (target.Length > start && target[^1] != ' ')
                {
                    target.Append(' ');
                }
            }
        }
        while (target.Length > start && target[^1] == ' ')
        {
            target.Length--;
        }
    }
}
