using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsSite.Diagnostics;

namespace NewsSite.Markdown.Components;

/// <summary>Leaves a slot for a component, whose body is a fragment of its own: what its author leaves open in it ends with it.</summary>
internal sealed class ComponentElement : HtmlObjectRenderer<ComponentBlock>
{
    protected override void Write(HtmlRenderer renderer, ComponentBlock obj)
    {
        var writer = (BodyWriter)renderer;
        var job = writer.Job;
        foreach (var problem in obj.Problems)
        {
            job.Report(problem.Diagnostic(job.SpanAt(problem.Start, problem.Length)));
        }
        var line = job.SpanAt(obj.Span.Start, obj.LineEnd - obj.Span.Start);
        if (!obj.IsClosed)
        {
            job.Report(Errors.Markdown.UnclosedComponent(line, obj.Name));
        }
        var use = new ComponentUse(obj.Name, line, job.SpanAt(obj.NameStart, obj.Name.Length))
        {
            Attributes = [.. obj.Attributes.Select(attribute => Attribute(attribute, job))],
            Id = job.Ids.ForComponent(obj.Name),
            IsBroken = obj.Problems.Count > 0 || !obj.IsClosed,
        };
        writer.EnsureLine();
        writer.WriteSlot(use with { Body = writer.WriteFragment(obj) });
    }

    private static ComponentAttribute Attribute(WrittenAttribute attribute, RenderJob job)
        => new(attribute.Name, attribute.Value, job.SpanAt(attribute.NameStart, attribute.Name.Length), job.SpanAt(attribute.ValueStart, attribute.ValueLength))
        {
            IsQuoted = attribute.IsQuoted,
            IsLeftover = job.IsLeftover(attribute.ValueStart, attribute.ValueLength),
        };
}

/// <summary>A line that closes nothing is reported and not shown.</summary>
internal sealed class StrayFenceElement : HtmlObjectRenderer<StrayFenceBlock>
{
    protected override void Write(HtmlRenderer renderer, StrayFenceBlock obj)
    {
        var job = ((BodyWriter)renderer).Job;
        job.Report(Errors.Markdown.StrayFence(job.SpanAt(obj.Span.Start, obj.Span.Length)));
    }
}
