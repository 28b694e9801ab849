using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>
/// What few stories have, and their own pages show: one answer for all of it, so that a memo need not hold a score of them for
/// each story of an archive.
/// </summary>
public sealed partial class ArticleView
{
    /// <summary>The members that count together.</summary>
    internal static readonly (string Name, Func<ArticleView, object?> Read)[] DetailMembers =
    [
        (nameof(SocialTitle), v => v.SocialTitle), (nameof(SocialImage), v => v.SocialImage), (nameof(KeyPoints), v => v.KeyPoints),
        (nameof(Places), v => v.Places), (nameof(Editors), v => v.Editors), (nameof(Translators), v => v.Translators),
        (nameof(UpdateNote), v => v.UpdateNote), (nameof(Corrections), v => v.Corrections), (nameof(ContentWarning), v => v.ContentWarning),
        (nameof(Disclosure), v => v.Disclosure), (nameof(Methodology), v => v.Methodology), (nameof(AiDisclosure), v => v.AiDisclosure),
        (nameof(Sources), v => v.Sources), (nameof(ClaimReview), v => v.ClaimReview), (nameof(Review), v => v.Review),
        (nameof(Gallery), v => v.Gallery), (nameof(Video), v => v.Video), (nameof(Audio), v => v.Audio),
        (nameof(Translations), v => v.Translations), (nameof(IsFree), v => v.IsFree), (nameof(Canonical), v => v.Canonical),
        (nameof(Robots), v => v.Robots), (nameof(Live), v => v.Live),
        (nameof(Distributor), v => v.Distributor), (nameof(CommentsUrl), v => v.CommentsUrl), (nameof(Comments), v => v.Comments), (nameof(TelegramPost), v => v.TelegramPost),
        (nameof(TelegramDiscussion), v => v.TelegramDiscussion), (nameof(TranslationOf), v => v.TranslationOf), (nameof(InSearch), v => v.InSearch),
        (nameof(ShowsContents), v => v.ShowsContents), (nameof(ShowsNewsletter), v => v.ShowsNewsletter), (nameof(ShowsDonate), v => v.ShowsDonate),
        (nameof(Republish), v => v.Republish), (nameof(ShowsAds), v => v.ShowsAds),
    ];

    /// <summary>The digest of all that is asked here.</summary>
    internal ulong Details
    {
        get
        {
            var digest = new Digest();
            // These are there without a field of their own.
            Answer.Add(ref digest, SocialTitle);
            Answer.Add(ref digest, Canonical);
            Answer.Add(ref digest, Translations);
            Answer.Add(ref digest, Live);
            Answer.Add(ref digest, InSearch);
            Answer.Add(ref digest, Republish);
            Answer.Add(ref digest, ShowsAds);
            Answer.Add(ref digest, CommentsUrl);
            Answer.Add(ref digest, Comments);
            foreach (var (_, read) in article.FrontMatter.HasDetails ? DetailMembers : [])
            {
                Answer.Add(ref digest, read(this));
            }
            return digest.Value;
        }
    }

    /// <summary>The title for social cards.</summary>
    public string SocialTitle => Detail(article.FrontMatter.SocialTitle ?? article.FrontMatter.SeoTitle ?? article.Title);

    /// <summary>The picture for social cards, where it is not the lead picture.</summary>
    public ImageView? SocialImage => Detail(ImageView.Of(article.FrontMatter.SocialImage, Place, Scope));

    /// <summary>The story in brief, a sentence each.</summary>
    public IReadOnlyList<string> KeyPoints => Detail<IReadOnlyList<string>>(article.FrontMatter.KeyPoints);

    /// <summary>The places it is about.</summary>
    public IReadOnlyList<string> Places => Detail<IReadOnlyList<string>>(article.FrontMatter.Places);

    public IReadOnlyList<CreditView> Editors => Detail(Credits(article.Editors));

    public IReadOnlyList<CreditView> Translators => Detail(Credits(article.Translators));

    /// <summary>What the last change was.</summary>
    public string? UpdateNote => Detail(article.FrontMatter.UpdateNote);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections
        => Detail(CorrectionView.Of(article, Scope).OrderByDescending(correction => correction.Date).ToList());

    /// <summary>Whether one of the corrections takes the whole story back.</summary>
    public bool IsRetracted => Read(WasTakenBack);

    public string? ContentWarning => Detail(article.FrontMatter.ContentWarning);

    public SafeHtml? Disclosure => Detail(Inline(article.FrontMatter.Disclosure));

    public SafeHtml? Methodology => Detail(Inline(article.FrontMatter.Methodology));

    public string? AiDisclosure => Detail(article.FrontMatter.AiDisclosure);

    /// <summary>What the story refers to.</summary>
    public IReadOnlyList<CitationView> Sources => Detail(article.FrontMatter.Citations.Select(citation => new CitationView(citation, Scope)).ToList());

    public ClaimView? ClaimReview => Detail(article.FrontMatter.Claim is { } claim ? new ClaimView(claim, Scope) : null);

    public ReviewView? Review => Detail(article.FrontMatter.Review is { } review ? new ReviewView(review, Scope) : null);

    /// <summary>Who paid for the story.</summary>
    public SponsorView? Sponsor => Read(article.Sponsor is { } sponsor ? new SponsorView(sponsor, article.Url, Scope) : null);

    public IReadOnlyList<ImageView> Gallery
        => Detail(article.FrontMatter.Gallery.Select(image => ImageView.Of(image, Place, Scope)).OfType<ImageView>().ToList());

    public VideoView? Video => Detail(article.FrontMatter.Video is { } video && (video.Embed is not null || VideoView.FileOf(video.Source, Place, Scope) is not null)
        ? new VideoView(video, Place, Scope)
        : null);

    public AudioView? Audio => Detail(article.FrontMatter.Audio is { } audio ? AudioView.Of(audio, Place, Scope) : null);

    /// <summary>The same story in other languages, in the order of the site's languages.</summary>
    public IReadOnlyList<ArticleView> Translations => Detail(Scope.Site.TranslationsOf(article).Select(other => new ArticleView(other, Scope)).ToList());

    /// <summary>Whether everybody may read it; a static site cannot keep anyone out, a host in front of it can.</summary>
    public bool IsFree => Detail(article.FrontMatter.IsFree);

    /// <summary>The address that search engines should keep: the story's own, or that of the original if a contract asks for it.</summary>
    public string Canonical => Detail(article.ForeignCanonical is not { } chosen ? Scope.AbsoluteLink(article.Url)
        : Scope.PermalinkOf(chosen));

    /// <summary>More rules for search engines, as the front matter gives them.</summary>
    public string? Robots => Detail(article.FrontMatter.Robots);

    /// <summary>The coverage and the updates of a live story; <c>null</c> of any other.</summary>
    public LiveView? Live => Detail(article.Live is { } live ? new LiveView(live, article, Scope) : null);

    /// <summary>Whether it is a live story that is still being covered.</summary>
    public bool IsOngoing => Read(article.Live is { IsOver: false });

    private bool WasTakenBack => article.FrontMatter.Corrections.Any(correction => correction.Kind == CorrectionKind.Retraction);

    private string? LabelText()
        => WasTakenBack && Scope.Word("retracted") is { } retracted ? retracted
            : article.IsPage ? null
            : (article.Sponsor is { } sponsor ? SponsorView.LabelOf(sponsor, Scope) : null) ?? LabelOf(article.FrontMatter.TypeIn(Scope.Site.Config.Content.Types));

    private string? LabelOf(StoryType type) => !type.ShowsLabel ? null
        : type.Label.In(Scope.Edition.Language)
            ?? (article.Live is { IsOver: true } ? Scope.Word("live_over") : null)
            ?? (type.IsUsual ? null : Scope.Word("type_" + type.Name))
            ?? Scope.Word("type_" + Words.Of(type.Kind))
            ?? Slug.ToTitle(type.Name);

    private List<CreditView> Credits(IEnumerable<Credit> credits) => credits.Select(credit => new CreditView(credit, Scope)).ToList();

    private T Detail<T>(T value) => Read(value, nameof(Details));
}
