using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Rendering;

/// <summary>
/// Collects what leads away from the site while pages are made. Links in texts come with their places. What only shows in
/// finished pages, such as the address of a source in the front matter, is looked for in the files that such links come from;
/// an address that no file has, such as one for sharing the page, was put together by a template and is nobody's to check.
/// </summary>
public sealed class ExternalLinks
{
    /// <summary>Of the outputs that show it, stories first; enough to find one that names it.</summary>
    private const int MostOwners = 4;

    private readonly ConcurrentDictionary<(string Url, SourceSpan Span), byte> _inTexts = [];
    private readonly ConcurrentDictionary<string, ImmutableSortedSet<string>> _onPages = new(StringComparer.Ordinal);

    public void Add(string url, SourceSpan span)
    {
        if (UrlRule.WebAddress(url) is not null)
        {
            _inTexts.TryAdd((url, span), 0);
        }
    }

    /// <summary>Takes what a finished page links to.</summary>
    public void AddPage(Route route, string html, SiteUrl site)
    {
        var tags = new TagScan(html);
        while (tags.Next())
        {
            if (tags.Name == "a" && tags.Attribute("href") is { } url && UrlRule.WebAddress(url) is not null && site.PathOf(url) is null)
            {
                _onPages.AddOrUpdate(url, ImmutableSortedSet.Create(StringComparer.Ordinal, route.Owner), (_, owners) => WithOwner(owners, route.Owner));
            }
        }
    }

    /// <summary>All of them, in the order of their places.</summary>
    public ImmutableArray<ExternalLink> Find(Site site, ContentSet content, SourceTexts texts, string root)
    {
        var known = _inTexts.Keys.Select(link => link.Url).ToHashSet(StringComparer.Ordinal);
        var shared = SharedFiles(content, root).ToList();
        var others = _onPages.Where(pair => !known.Contains(pair.Key))
            .Select(pair => (Url: pair.Key, Span: pair.Value.Select(texts.FileAt).OfType<SourceFile>().Select(file => PlaceIn(file, pair.Key)).Concat(shared.Select(text => text.Find(pair.Key))).FirstOrDefault(span => span is not null)))
            .Where(link => link.Span is not null)
            .Select(link => (link.Url, Span: link.Span!.Value));
        return [.. _inTexts.Keys.Concat(others)
            .OrderBy(link => link.Span.Path, StringComparer.Ordinal).ThenBy(link => link.Span.Start).ThenBy(link => link.Url, StringComparer.Ordinal)
            .Select(link => new ExternalLink(link.Url, link.Span, DayOf(site.FindByPath(link.Span.Path))))];
    }

    /// <summary>Whoever comes first: files of <c>content/</c> are before what is called something else, such as lists.</summary>
    private static ImmutableSortedSet<string> WithOwner(ImmutableSortedSet<string> owners, string owner)
    {
        var all = owners.Add(owner);
        return all.Count > MostOwners ? all.Remove(all.Max!) : all;
    }

    private static DateOnly? DayOf(Article? article) => article?.FrontMatter.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null;

    /// <summary>What many pages take links from.</summary>
    private static IEnumerable<SourceText> SharedFiles(ContentSet content, string root)
    {
        var records = content.Authors.Select(author => author.File).Concat(content.Publishers.Select(publisher => publisher.File)).Concat(content.Sponsors.Select(sponsor => sponsor.File));
        var templates = SiteDirectory.List(root, "templates", new DiagnosticBag()).Where(file => file.Extension == ".html");
        foreach (var file in records.Concat(templates).Prepend(SiteDirectory.Find(root, ConfigReader.FileName)).OfType<SourceFile>())
        {
            if (FileText.Read(file, []) is { } text)
            {
                yield return new SourceText(file.Path, text);
            }
        }
    }

    private static SourceSpan? PlaceIn(SourceFile file, string url) => FileText.Read(file, []) is { } text ? new SourceText(file.Path, text).Find(url) : null;
}
