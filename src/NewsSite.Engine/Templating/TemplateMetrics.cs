using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scriban;

namespace NewsSite.Templating;

/// <summary>Counts and times templates for <c>--template-metrics</c>, on any number of threads. No output depends on what it measures.</summary>
internal sealed class TemplateMetrics
{
    private readonly ConcurrentDictionary<string, TemplateFigures> _figures = new(StringComparer.Ordinal);

    /// <summary>The template that took longest first.</summary>
    public ImmutableArray<TemplateFigures> Figures
        => [.. _figures.Values.OrderByDescending(figures => figures.Total).ThenBy(figures => figures.File, StringComparer.Ordinal)];

    public void Add(Template template, TimeSpan elapsed) => Change(template, figures => figures with
    {
        Count = figures.Count + 1,
        Total = figures.Total + elapsed,
        Slowest = elapsed > figures.Slowest ? elapsed : figures.Slowest,
    });

    public void AddCacheHit(Template template) => Change(template, figures => figures with { CacheHits = figures.CacheHits + 1 });

    private void Change(Template template, Func<TemplateFigures, TemplateFigures> change)
        => _figures.AddOrUpdate(
            template.SourceFilePath!,
            file => change(new TemplateFigures(file, 0, TimeSpan.Zero, TimeSpan.Zero, 0)),
            (_, figures) => change(figures));
}
