using System.Globalization;
using NewsSite.Content;
using NewsSite.Io;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Answers the questions of earlier builds for the site as it is now, as digests: an output all of whose questions are
/// answered as before comes out as before. Changes nothing and reports nothing.
/// </summary>
internal sealed class Answers
{
    private readonly RenderTools _tools;
    private readonly RouteTable _routes;
    private readonly Dictionary<(ReadKind, string), Listing> _listings;
    private readonly Dictionary<string, Edition> _editions;
    private readonly Dictionary<Edition, ViewScope> _scopes;

    public Answers(RenderTools tools, RouteTable routes)
    {
        _tools = tools;
        _routes = routes;
        var site = tools.Site;
        _listings = site.Listings.DistinctBy(listing => (Kind(listing), listing.Url)).ToDictionary(listing => (Kind(listing), listing.Url));
        _editions = site.Editions.ToDictionary(edition => edition.Language, StringComparer.Ordinal);
        var bodies = new UnmadeBodies(tools);
        _scopes = site.Editions.ToDictionary(
            edition => edition, edition => new ViewScope { Site = site, Edition = edition, Strings = tools.Strings[edition], Bodies = bodies });
    }

    /// <summary>The text by which a later build finds again what was asked.</summary>
    public static string KeyOf(ModelRead read) => read.Kind switch
    {
        ReadKind.Stories or ReadKind.PageStories or ReadKind.Params or ReadKind.Word => $"{KeyOf(read.Subject)}\n{read.Member}",
        _ => KeyOf(read.Subject),
    };

    private static string KeyOf(object subject) => subject switch
    {
        string text => text,
        Article article => article.Path,
        Route route => route.Url,
        Listing listing => ((int)Kind(listing)).ToString(CultureInfo.InvariantCulture) + listing.Url,
        Edition edition => edition.Language,
        Strings strings => strings.Language,
        Site => "site",
        Configuration.ThemeConfig => "theme",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject.GetType().Name, "nothing that can be asked"),
    };

    /// <summary>The answers to the members that were asked, in their order; all 0 if there is nobody to ask any more.</summary>
    public void Ask(ReadKind kind, string key, ulong members, Span<ulong> answers)
    {
        if (ViewMembers.IsView(kind))
        {
            Ask(kind, Find(kind, key), members, answers);
        }
        else
        {
            answers[0] = Ask(kind, key);
        }
    }

    private void Ask(ReadKind kind, View? view, ulong members, Span<ulong> answers)
    {
        if (view is null)
        {
            answers.Clear();
            return;
        }
        var next = 0;
        for (var place = 0; place < ViewMembers.CountOf(kind); place++)
        {
            if ((members & 1UL << place) != 0)
            {
                answers[next++] = _scopes.Count > 1 && ViewMembers.IsInWordsOfPage(kind, place) ? AskInAllLanguages(kind, place, view) : ViewMembers.Ask(kind, place, view);
            }
        }
        // A member that this program does not know has no answer.
        answers[next..].Clear();
    }

    private ulong AskInAllLanguages(ReadKind kind, int place, View view)
    {
        var digest = new Digest();
        foreach (var edition in _tools.Site.Editions)
        {
            digest.Add((long)ViewMembers.Ask(kind, place, view.In(_scopes[edition])));
        }
        return digest.Value;
    }

    /// <summary>Whether there is still somebody to ask.</summary>
    public bool Knows(ReadKind kind, string key) => !ViewMembers.IsView(kind) || Find(kind, key) is not null;

    private View? Find(ReadKind kind, string key)
    {
        switch (kind)
        {
            case ReadKind.Site or ReadKind.Edition:
                return _editions.TryGetValue(key, out var edition) ? ViewMembers.ViewOf(kind, edition, _scopes[edition]) : null;
            case ReadKind.Article:
                return _tools.Site.FindByPath(key) is { } article ? ViewMembers.ViewOf(kind, article, _scopes[article.Edition]) : null;
            case ReadKind.Source:
                return _tools.Site.FindByPath(key) is { Publisher: not null } copy ? ViewMembers.ViewOf(kind, copy, _scopes[copy.Edition]) : null;
            case ReadKind.Page or ReadKind.ListPage or ReadKind.Feed or ReadKind.FeedList or ReadKind.Sitemap:
                return RouteAt(key) is { } route && Fits(kind, route) ? ViewMembers.ViewOf(kind, route, _scopes[route.Edition]) : null;
            case ReadKind.Theme:
                return ViewMembers.ViewOf(kind, _tools.Site.Config.Theme, _scopes[_tools.Site.MainEdition]);
            default:
                return ListingOf(key) is { } listing && Kind(listing) == kind ? ViewMembers.ViewOf(kind, listing, _scopes[listing.Edition]) : null;
        }
    }

    private static bool Fits(ReadKind kind, Route route) => kind switch
    {
        ReadKind.ListPage => route is ListRoute,
        ReadKind.Feed => route is FeedRoute,
        ReadKind.FeedList => route is FeedListRoute,
        ReadKind.Sitemap => route is SitemapRoute,
        _ => true,
    };

    private Route? RouteAt(string url) => _routes.Find(url) is { } route && route.Url == url ? route : null;

    internal static ReadKind Kind(Listing listing) => listing switch
    {
        Home => ReadKind.Home,
        Section => ReadKind.Section,
        Term => ReadKind.Term,
        Author => ReadKind.Author,
        _ => ReadKind.Period,
    };

    private Listing? ListingOf(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && int.TryParse(key.AsSpan(0, slash), CultureInfo.InvariantCulture, out var kind)
            ? _listings.GetValueOrDefault(((ReadKind)kind, key[slash..]))
            : null;
    }

    private ulong Ask(ReadKind kind, string key) => kind switch
    {
        ReadKind.Stories => Split(key, out var list, out var places) && ListingOf(list) is { } listing ? Stories(_tools.Site.ArticlesOf(listing).AsSpan(), places) : 0,
        ReadKind.PageStories => Split(key, out var url, out var places) && RouteAt(url) is ListRoute page ? Stories(ArticleList.StoriesOf(page, _tools.Site), places) : 0,
        ReadKind.Params => Split(key, out var owner, out var name) ? Params(owner, name) : 0,
        ReadKind.Data => Data(key),
        ReadKind.Word => Split(key, out var language, out var word) ? Word(language, word) : 0,
        ReadKind.Address => Digest.Of(key == nameof(ViewScope.Link) ? _tools.Site.Config.Site.Url.Relative("/") : _tools.Site.Config.Site.Url.Origin),
        ReadKind.Target => Of(LinkTarget.Ask(key, _tools.Links)),
        ReadKind.NamedStory => Split(key, out var folder, out var target) ? NamedStory(folder, target) : 0,
        ReadKind.Text => Text(key),
        ReadKind.Markdown => Markdown(),
        ReadKind.Picture when key == PictureDesk.Rules => _tools.Pictures.RulesDigest,
        ReadKind.Picture => FileAt(key) is { } picture ? _tools.Pictures.DigestOf(picture) : 0,
        ReadKind.FileLength => (ulong)(FileAt(key)?.Length ?? -1),
        ReadKind.Template => _tools.Engine.Templates.Ask(key),
        ReadKind.Asset when key.StartsWith('/') => _tools.Engine.Assets.AskAddress(key),
        ReadKind.Asset => _tools.Engine.Assets.Ask(key),
        ReadKind.Policy => _tools.Policy.Digest,
        // Duties: the questions that led to them are others.
        ReadKind.Publication or ReadKind.Order => 1,
        _ => 0,
    };

    private static bool Split(string key, out string first, out string rest)
    {
        var end = key.IndexOf('\n', StringComparison.Ordinal);
        (first, rest) = end < 0 ? ("", "") : (key[..end], key[(end + 1)..]);
        return end >= 0;
    }

    private static ulong Stories(ReadOnlySpan<Article> stories, string places)
    {
        var digest = new Digest();
        if (places == PlaceRange.Count)
        {
            digest.Add((long)stories.Length);
        }
        else if (PlaceRange.TryParse(places, out var start, out var end))
        {
            start = Math.Min(start, stories.Length);
            Answer.Add(ref digest, stories[start..Math.Min(end, stories.Length)]);
        }
        return digest.Value;
    }

    private ulong Params(string owner, string name)
    {
        var map = owner switch
        {
            "site" => _tools.Site.Config.Site.Params,
            "theme" => _tools.Engine.Options,
            _ => ListingOf(owner) switch
            {
                Section section => section.Source?.FrontMatter.Params,
                Term term => term.Source?.Params,
                Author author => author.Source?.Params,
                _ => null,
            },
        };
        return name == DataView.AllKeys ? Both(Answer.Of(map?.Keys), Answer.Of(map?.Find(name))) : Answer.Of(map?.Find(name));
    }

    private ulong Data(string name)
        => name == DataFilesView.AllNames ? Both(Answer.Of(_tools.Site.Data.Keys), Answer.Of(_tools.Site.Data.GetValueOrDefault(name)))
            : Answer.Of(_tools.Site.Data.GetValueOrDefault(name));

    /// <summary>Somebody may have given something the name that stands for all names.</summary>
    private static ulong Both(ulong all, ulong named)
    {
        var digest = new Digest();
        digest.Add((long)all);
        digest.Add((long)named);
        return digest.Value;
    }

    private ulong Word(string language, string key)
        => !_editions.TryGetValue(language, out var edition) ? 0
            : key == ViewScope.StyleKey ? Both(Answer.Of(_tools.Strings[edition].Style), Answer.Of(_tools.Strings[edition].FormsOf(key)))
            : Answer.Of(_tools.Strings[edition].FormsOf(key));

    private static ulong Of(SiteTarget target)
    {
        var digest = new Digest();
        digest.Add(target.IsFound);
        digest.Add(target.Path);
        digest.Add(target.File?.Path);
        digest.Add(target.Departed?.Url);
        digest.Add(target.Departed?.RedirectTo);
        digest.Add(target.Alias);
        return digest.Value;
    }

    private ulong NamedStory(string folder, string target)
    {
        var digest = new Digest();
        digest.Add(_tools.Links.FindArticle(folder, target)?.Path);
        var departed = _tools.Links.FindDeparted(folder, target);
        digest.Add(departed?.Url);
        digest.Add(departed?.RedirectTo);
        return digest.Value;
    }

    private ulong Text(string path)
    {
        var digest = new Digest();
        if (_tools.Site.FindByPath(path) is { } article)
        {
            digest.Add(article.Source.Hash);
        }
        else if (_tools.Texts.HashOf(path) is { } hash)
        {
            digest.Add(hash);
        }
        return digest.Value;
    }

    private ulong Markdown()
    {
        var config = _tools.Site.Config;
        var digest = new Digest();
        digest.Add((long)config.Markdown.Html);
        digest.Add(config.Markdown.Typography);
        digest.Add(config.Limits.BodyBytes);
        // For dates in components, and for links in what somebody paid for.
        digest.Add(config.Site.Zone.Id);
        digest.Add(config.Content.Types.Key);
        foreach (var text in config.Embeds.Hosts.Concat(config.Languages.SelectMany(language => language.Quotes.Prepend(language.Code))))
        {
            digest.Add(text);
        }
        return digest.Value;
    }

    private SourceFile? FileAt(string path) => _tools.Texts.FileAt(path);

    /// <summary>
    /// Texts cost much to make, and nobody asks for them here: what they depend on has been asked question by question. A
    /// field of inline Markdown is known by what is written in it.
    /// </summary>
    private sealed class UnmadeBodies(RenderTools tools) : IBodySource
    {
        public ArticleBody Body(Article article, bool forFeed, RenderLog? log) => ArticleBody.Empty;

        public ArticleBody Update(Article story, LiveUpdate update, bool forFeed, RenderLog? log) => ArticleBody.Empty;

        public ArticleBody Introduction(Listing listing, RenderLog? log) => ArticleBody.Empty;

        /// <summary>Links in it are relative to its file and to the page that it is on.</summary>
        public SafeHtml Inline(InlineField field, TextPlace? place, bool forFeed, RenderLog? log) => new($"{field.Text}\n{place?.File.Folder}\n{place?.Url}");

        public string? AddressOf(Configuration.ConfigLink link) => tools.ConfigLinks.AddressOf(link);

        public PublishedFile? PublishPicture(string folder, string source, RenderLog? log)
            => UrlRule.WebAddress(source) is not null ? new PublishedFile(source, null)
                : tools.Links.ResolveFile(folder, source) is { IsFound: true } target ? new PublishedFile(target.Path, target.File) : null;

        /// <summary>What is in a picture has been asked, and how it is shown follows from that.</summary>
        public Picture? PictureOf(PublishedFile file, RenderLog? log) => null;

        public void Order(PictureOrder order, RenderLog? log)
        {
        }

        public string? OrderCard(string headline, string? kicker, string siteName, RenderLog? log) => null;

        public Colour? ToneOf(Picture picture) => null;
    }
}
