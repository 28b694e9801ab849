using System.Collections.Concurrent;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>
/// Gathers the links that lead nowhere while pages are made, and reports them in order when all are made: which of thousands
/// still get a suggestion must not depend on the page that happened to come first.
/// </summary>
public sealed class DeadLinks(SiteLinks links)
{
    private readonly ConcurrentBag<DeadLink> _links = [];

    /// <param name="span">Where the link stands.</param>
    /// <param name="target">The link as written.</param>
    /// <param name="folder">The folder of the file that names it.</param>
    /// <param name="path">The target without query and fragment.</param>
    public void Add(SourceSpan span, string target, string folder, string path) => _links.Add(new DeadLink(span, target, folder, path));

    public void Report(DiagnosticBag diagnostics)
    {
        var suggester = new Suggester();
        // A body is read once for its page and once for feeds.
        foreach (var file in _links.Distinct().GroupBy(link => link.Span.Path).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var found = new TextFindings();
            foreach (var link in file.OrderBy(link => link.Span.Start).ThenBy(link => link.Target, StringComparer.Ordinal))
            {
                found.Add(Errors.Markdown.DeadLink(link.Span, link.Target, links.Suggest(link.Folder, link.Path, suggester)));
            }
            diagnostics.AddRange(found);
        }
    }

    private readonly record struct DeadLink(SourceSpan Span, string Target, string Folder, string Path);
}
