namespace NewsSite.Templating;

/// <summary>How often one template ran and how long it took, all threads together.</summary>
/// <param name="File">Where it lies, from the site's folder.</param>
/// <param name="Total">With what it includes and the texts it shows; so the totals of all templates are more than the whole.</param>
/// <param name="CacheHits">How often a <c>cached</c> fragment of it was there already and it did not run.</param>
public sealed record TemplateFigures(string File, int Count, TimeSpan Total, TimeSpan Slowest, int CacheHits);
