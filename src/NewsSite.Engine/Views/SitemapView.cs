using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A sitemap, as its writer sees it.</summary>
public sealed class SitemapView(SitemapRoute route, ViewScope scope) : View(ReadKind.Sitemap, route, scope)
{
    internal override View In(ViewScope scope) => new SitemapView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    /// <summary>All of them are one answer: a sitemap has up to 50,000.</summary>
    public IEnumerable<SitemapEntryView> Entries => Read(new SitemapView(route, Scope.Unrecorded()).All);

    /// <summary>The stories, as Google News asks for them; one answer, too.</summary>
    public IReadOnlyList<NewsEntryView> News => Read(route.Entries
        .Where(entry => entry.Article is { IsPage: false })
        .Select(entry => NewsEntry(new ArticleView(entry.Article!, Scope.Unrecorded()), route is NewsSitemapRoute { IsRecent: true }))
        .ToList());

    /// <summary>The last change of all, which is what an index tells.</summary>
    public DateTimeOffset? Changed => Read(new SitemapView(route, Scope.Unrecorded()).All.Max(entry => entry.Changed));

    private IEnumerable<SitemapEntryView> All => route.Entries.Select(Entry);

    private static NewsEntryView NewsEntry(ArticleView article, bool isRecent)
        => isRecent
            ? new(article.Permalink, article.Title, article.Date, LanguageTag.OfNews(article.Language))
            : new(article.Permalink, "", null, "");

    private SitemapEntryView Entry(SitemapEntry entry)
    {
        if (entry.Article is { } article)
        {
            var view = new ArticleView(article, Scope);
            return new SitemapEntryView(view.Permalink, view.Updated ?? view.Date);
        }
        var listing = entry.Listing!;
        var newest = new ArticleList(listing, Scope).Slice(0, 1);
        return new SitemapEntryView(Scope.AbsoluteLink(listing.Url), newest.IsEmpty ? null : newest[0].Date);
    }
}

/// <summary>A story for Google News: absolute address, headline, language, and first publication; the address alone of one that is no news any more.</summary>
public readonly record struct NewsEntryView(string Url, string Title, DateTimeOffset? Date, string Language);

/// <summary>An absolute address and its last significant change.</summary>
public readonly record struct SitemapEntryView(string Url, DateTimeOffset? Changed);
