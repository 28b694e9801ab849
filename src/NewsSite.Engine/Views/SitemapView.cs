using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A sitemap, as its writer sees it.</summary>
public sealed class SitemapView(SitemapRoute route, ViewScope scope) : View(ReadKind.Sitemap, route, scope)
{
    /// <summary>As many pictures of a page as search engines read.</summary>
    private const int MostPictures = 1_000;

    internal override View In(ViewScope scope) => new SitemapView(route, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(route.Url);

    /// <summary>Where it is noted what is asked of pictures.</summary>
    private ViewScope Recorded { get; init; } = scope;

    public string Permalink => Read(Scope.AbsoluteLink(route.Url));

    /// <summary>All of them are one answer: a sitemap has up to 50,000. What pictures are called depends on what is in them, which is asked by itself.</summary>
    public IEnumerable<SitemapEntryView> Entries => Read(new SitemapView(route, Scope.Unrecorded()) { Recorded = Scope }.All);

    /// <summary>The stories, as Google News asks for them; one answer, too.</summary>
    public IReadOnlyList<NewsEntryView> News => Read(route.Entries
        .Where(entry => entry.Article is { IsPage: false })
        .Select(entry => NewsEntry(new ArticleView(entry.Article!, Scope.Unrecorded()), route is NewsSitemapRoute { IsRecent: true }))
        .ToList());

    /// <summary>The last change of all, which is what an index tells.</summary>
    public DateTimeOffset? Changed => Read(new SitemapView(route, Scope.Unrecorded()).Changes.Max());

    private IEnumerable<SitemapEntryView> All => route.Entries.Select(Entry);

    private IEnumerable<DateTimeOffset?> Changes => route.Entries.Select(ChangeOf);

    private static NewsEntryView NewsEntry(ArticleView article, bool isRecent)
        => isRecent
            ? new(article.Permalink, article.Title, article.Date, LanguageTag.OfNews(article.Language))
            : new(article.Permalink, "", null, "");

    private SitemapEntryView Entry(SitemapEntry entry)
    {
        var pictured = Scope.Site.Config.Sitemap.Images ? entry.Article : null;
        return new(
            Scope.AbsoluteLink(entry.Article?.Url ?? entry.Listing!.Url), ChangeOf(entry), pictured is null ? [] : PicturesOf(pictured), pictured is { Source.MayHavePictures: true });
    }

    private DateTimeOffset? ChangeOf(SitemapEntry entry)
    {
        if (entry.Article is { } article)
        {
            // An index of sitemaps asks for that of all stories: no view is made for each, which would be thrown away.
            return article.Updated > article.Date ? article.Updated : article.Date > DateTimeOffset.MinValue ? article.Date : null;
        }
        var newest = new ArticleList(entry.Listing!, Scope).Slice(0, 1);
        return newest.IsEmpty ? null : newest[0].Date;
    }

    /// <summary>The pictures that the front matter names, and those in the text.</summary>
    private IReadOnlyList<string> PicturesOf(Article article)
        => [.. article.FrontMatter.Pictures
            .Select(picture => ImageView.Of(picture, new TextPlace(article.Source.File, article.Url), Recorded))
            .Concat(article.Source.MayHavePictures ? new ArticleView(article, Recorded).BodyPictures : [])
            .Where(picture => picture is { Sensitive: null })
            .Select(picture => picture!.Permalink)
            .Distinct()
            .Take(MostPictures)];
}

/// <summary>A story for Google News: absolute address, headline, language, and first publication; the address alone of one that is no news any more.</summary>
public readonly record struct NewsEntryView(string Url, string Title, DateTimeOffset? Date, string Language);

/// <summary>An absolute address, its last significant change, and the pictures on the page.</summary>
/// <param name="HasReadText">Whether its text was read for pictures; of any other it is known that there are none.</param>
public readonly record struct SitemapEntryView(string Url, DateTimeOffset? Changed, IReadOnlyList<string> Pictures, bool HasReadText);
