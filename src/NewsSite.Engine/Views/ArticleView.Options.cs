using NewsSite.Configuration;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What an editor decided about a story beside its text; counted with the details.</summary>
public sealed partial class ArticleView
{
    /// <summary><c>staff</c>, <c>wires</c>, <c>freelance</c>, <c>stock</c>, <c>handout</c> or <c>syndicated</c>, if the story says it.</summary>
    public string? Distributor => Detail(article.FrontMatter.Distributor is { } distributor ? Words.Of(distributor) : null);

    /// <summary>What links in the text of a story that somebody paid for tell search engines.</summary>
    public string PaidRel => Read(SponsorView.RelOf(article.Sponsor, Scope.Site.Config));

    /// <summary>Where readers discuss the story, unless they may not.</summary>
    public string? CommentsUrl => Detail(article.FrontMatter.Comments == false || !Scope.Site.Config.Comments.AreLinked ? null
        : article.FrontMatter.CommentsAt is { } own ? Scope.LinkOf(own)
        : UsualComments);

    /// <summary>Where the configuration sends readers of stories.</summary>
    private string? UsualComments => article.IsPage ? null
        : Scope.Site.Config.Comments.Url?.Replace("{url}", Uri.EscapeDataString(Scope.AbsoluteLink(article.Url)), StringComparison.Ordinal).Replace("{id}", Uri.EscapeDataString(article.Id), StringComparison.Ordinal);

    /// <summary>What readers wrote, the earliest first, where the site shows it.</summary>
    public IReadOnlyList<CommentView> Comments
        => Detail(Scope.Site.CommentsOf(article).SelectMany(file => file.Comments).OrderBy(comment => comment.Date).Select(comment => new CommentView(comment, Scope)).ToList());

    /// <summary><see cref="CommentsUrl"/> with scheme and host.</summary>
    internal string? CommentsPermalink => Detail(CommentsUrl is { } url && UrlText.IsRooted(url) ? Scope.AbsoluteLinkOf(article.FrontMatter.CommentsAt!) : CommentsUrl);

    /// <summary>The story's post in a Telegram channel.</summary>
    public string? TelegramPost => Detail(Scope.LinkOf(article.FrontMatter.Telegram?.Post));

    /// <summary>Where that post is discussed.</summary>
    public string? TelegramDiscussion => Detail(Scope.LinkOf(article.FrontMatter.Telegram?.Discuss));

    /// <summary>What the story is a translation of: its headline, or the host where it is elsewhere.</summary>
    public OriginalView? TranslationOf => Detail(OriginalOf(Scope.Link));

    /// <summary>The same with an absolute address.</summary>
    internal OriginalView? AbsoluteTranslationOf => Detail(OriginalOf(Scope.AbsoluteLink));

    /// <summary>Whether the site's own search finds it.</summary>
    public bool InSearch => Detail(article.FrontMatter.Search && !IsNoIndex && !article.IsExpired);

    /// <summary>Whether its page shows a table of contents; <c>null</c> leaves it to the theme.</summary>
    public bool? ShowsContents => Detail(article.FrontMatter.ShowsContents);

    /// <summary>Whether it asks readers to sign up for the newsletter; <c>null</c> leaves it to the theme.</summary>
    public bool? ShowsNewsletter => Detail(article.FrontMatter.ShowsNewsletter);

    /// <summary>Whether it asks readers for support; <c>null</c> leaves it to the theme.</summary>
    public bool? ShowsDonate => Detail(article.FrontMatter.ShowsDonate);

    /// <summary>Whether its page may show advertisements: not beside what somebody paid for, unless the story or its sponsor's record says so.</summary>
    public bool ShowsAds => Detail(article.FrontMatter.ShowsAds ?? !(article.Sponsor?.Entry.SuppressesAds ?? IsPaid));

    private bool IsPaid => article.Sponsor is { IsNative: true } || article.FrontMatter.Type == ArticleType.Sponsored;

    /// <summary>How others may republish the story; <c>null</c> if they are not offered it.</summary>
    public ReprintView? Republish => Detail(Scope.Site.IsOffered(article) ? new ReprintView(article, Scope) : null);

    private OriginalView? OriginalOf(Func<string, string> linkTo)
    {
        if (Scope.Site.Originals.TryGetValue(article, out var original))
        {
            return new OriginalView(original.Title, linkTo(original.Url), original.Edition.Language);
        }
        // An address of this site that leads to none of its stories may be that of one that waits.
        return article.FrontMatter.TranslationOf is { Value: var address } && UrlRule.WebAddress(address) is { } uri && Scope.Site.Config.Site.Url.PathOf(address) is null
            ? new OriginalView(uri.Host, address, null)
            : null;
    }
}
