using NewsSite.Markdown;
using NewsSite.Text;

namespace NewsSite.Tests.Unit.Markdown;

/// <summary>Renders a text as the body of <c>a.md</c>; every target resolves to itself unless it contains "dead".</summary>
internal static class Bodies
{
    public static readonly MarkdownOptions Plain = new();

    public static ArticleBody Render(string text, MarkdownOptions? options = null, List<LinkRequest>? requests = null, int bodyStart = 0)
        => new BodyRenderer(options ?? Plain).Render(new SourceText("a.md", text), bodyStart, request =>
        {
            requests?.Add(request);
            return request.Target.Contains("dead", StringComparison.Ordinal) ? null : new ResolvedLink(request.Target);
        });

    public static string Html(string text, MarkdownOptions? options = null) => Render(text, options).Html.Trim();

    public static string[] Findings(string text, MarkdownOptions? options = null)
        => [.. Render(text, options).Diagnostics.Select(d => $"{d.Code}@{d.Span.Start.Line}:{d.Span.Start.Column}")];
}
