using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>What a page tells crawlers and messengers in its head (news-requirements §1.4, §4).</summary>
public sealed partial class PageView
{
    /// <summary>What search engines may do with the page; <c>null</c> where nothing need be said.</summary>
    public string? Robots
    {
        get
        {
            var story = _article is null ? null : new ArticleView(_article, Scope);
            var own = IsNoIndex ? "noindex" : story is { IsPage: false } ? "max-image-preview:large" : null;
            var expires = IsNoIndex ? null : _article?.FrontMatter.Withholding.Expires;
            var rules = new[] { own, story?.Robots, expires is null ? null : $"unavailable_after: {MachineTime.Iso8601(expires.Value)}" }
                .OfType<string>()
                .SelectMany(rule => rule.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Distinct();
            return Read(string.Join(", ", rules) is { Length: > 0 } all ? all : null);
        }
    }

    /// <summary>A search engine that is asked to leave a republished story alone, such as <c>googlebot-news</c>.</summary>
    public string? KeptFrom => Read(!IsNoIndex && _article?.Publisher is { } publisher ? SourceView.WordOf(publisher.NoIndex(_article.FrontMatter.Source!)) : null);

    /// <summary>The address that search engines should keep; <c>null</c> where they are to stay away.</summary>
    public string? Canonical => Read(IsNoIndex ? null : _article is null ? Scope.AbsoluteLink(route.Url) : new ArticleView(_article, Scope).Canonical);

    /// <summary>
    /// All versions of the page in the site's languages, itself among them, each under its language; <c>x-default</c> is that in
    /// the site's own. Empty where there is only one.
    /// </summary>
    public IReadOnlyList<LinkView> Alternates => Read(IsNoIndex ? [] : Versions().ToList());

    /// <summary>As Open Graph writes a language, such as <c>en_US</c>.</summary>
    public string? Locale => Read(LanguageTag.Locale(route.Edition.Language));

    /// <summary>The locales of its other versions.</summary>
    public IReadOnlyList<string> OtherLocales
        => Read(Alternates.Where(version => version.Title != "x-default" && version.Title != route.Edition.Language).Select(version => LanguageTag.Locale(version.Title)).OfType<string>().ToList());

    /// <summary>When the story leaves lists and search engines.</summary>
    public DateTimeOffset? Expires => Read(_article?.FrontMatter.Withholding.Expires?.Value);

    /// <summary>What the configuration wants to be said in the head, by name: the paper's names elsewhere, and on the front whose site it is.</summary>
    public IReadOnlyList<MetaView> Metas => Read(NamesElsewhere().Concat(Verification()).ToList());

    private IEnumerable<MetaView> NamesElsewhere()
    {
        if (Scope.Site.Config.Seo.TwitterSite is { } x)
        {
            yield return new MetaView("twitter:site", x);
        }
        if (Scope.Site.Config.Telegram.Channel is { } channel)
        {
            yield return new MetaView("telegram:channel", channel);
        }
    }

    private IEnumerable<MetaView> Verification()
        => route is ListRoute { Listing: Home, Page.Number: 0 } && route.Edition == Scope.Site.MainEdition
            ? Scope.Site.Config.Seo.Verification.Select(verification => new MetaView(verification.Meta, verification.Word))
            : [];

    private IEnumerable<LinkView> Versions()
    {
        List<(Edition Edition, string Address)> known = _article is not null ? [.. StoryVersions(_article)]
            : route is ListRoute { Listing: Home, Page.Number: 0 } ? [.. Scope.Site.Editions.Select(edition => (edition, Scope.AbsoluteLink(edition.HomeUrl)))]
            : [];
        if (known.Count < 2)
        {
            yield break;
        }
        foreach (var (edition, address) in known)
        {
            yield return new LinkView(edition.Language, address);
        }
        if (known.Find(version => version.Edition == Scope.Site.MainEdition) is { Address: { } main })
        {
            yield return new LinkView("x-default", main);
        }
    }

    private IEnumerable<(Edition Edition, string Address)> StoryVersions(Article article)
        => Scope.Site.TranslationsOf(article).Add(article)
            .OrderBy(version => Scope.Site.Editions.IndexOf(version.Edition))
            .Select(version => (version.Edition, Story: new ArticleView(version, Scope)))
            .Where(version => !version.Story.IsNoIndex && version.Story.Canonical == version.Story.Permalink)
            .Select(version => (version.Edition, version.Story.Permalink));
}

/// <summary>Something that is said in the head of a page under a name.</summary>
public sealed record MetaView(string Name, string Content);
