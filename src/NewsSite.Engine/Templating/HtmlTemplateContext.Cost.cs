using System.Collections;
using NewsSite.Diagnostics;
using NewsSite.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace NewsSite.Templating;

/// <summary>What the parts of a template cost a page.</summary>
public sealed partial class HtmlTemplateContext
{
    /// <summary>How much text is copied or compared in the time of a step.</summary>
    private const int TextPerStep = 64;

    private const int StepsPerMember = 4;

    /// <summary>What it costs to make a character of HTML from Markdown.</summary>
    private const int StepsPerRenderedCharacter = 1;

    /// <summary>Counts work that is not seen from outside.</summary>
    public void Spend(long steps)
    {
        if (!Attempt.TrySpend(steps))
        {
            Attempt.Spend(0, Place);
        }
    }

    /// <summary>Counts what it took to find a member's value; most items of lists are made anew each time.</summary>
    public void SpendOn(object? value)
    {
        Spend(StepsPerMember);
        switch (value)
        {
            case string text:
                Spend(text.Length / 32);
                break;
            case SafeHtml html when _rendered.Add(html.Value):
                // The same text comes again without being made again.
                Spend((long)html.Value.Length * StepsPerRenderedCharacter);
                break;
            case List<object?> data:
                foreach (var item in data)
                {
                    SpendOn(item);
                }
                break;
            case ICollection list:
                Spend((long)list.Count * StepsPerMember);
                break;
        }
    }

    internal void CountStep(ScriptNode node)
    {
        if (!Attempt.TrySpend(1))
        {
            Attempt.Spend(0, node.Span);
        }
    }

    private object Counted(ScriptNode node, object value)
    {
        switch (value)
        {
            case string { Length: >= TextPerStep } text:
                Attempt.Spend(text.Length / TextPerStep, node.Span);
                break;
            case StringBuilderOutput { Builder.Length: >= TextPerStep and var length }:
                Attempt.Spend(length / TextPerStep, node.Span);
                break;
            case ScriptRange range:
                return ToArray(range, node.Span);
        }
        return value;
    }

    private ScriptArray ToArray(ScriptRange range, Scriban.Parsing.SourceSpan span)
    {
        var array = new ScriptArray();
        foreach (var item in range)
        {
            Attempt.Spend(1, span);
            if (array.Count == MaxItems)
            {
                throw new TemplateException(span, at => Errors.Templates.Limit(at, $"a list may have at most {MaxItems} items"));
            }
            array.Add(item);
        }
        return array;
    }
}
