using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A correction of a story.</summary>
/// <param name="correction">What was corrected.</param>
/// <param name="index">Its place in the front matter.</param>
/// <param name="article">The story.</param>
/// <param name="scope">Who asks.</param>
public sealed class CorrectionView(CorrectionEntry correction, int index, Article article, ViewScope scope) : View(ReadKind.Part, correction, scope)
{
    internal override View In(ViewScope scope) => new CorrectionView(correction, index, article, scope);

    /// <summary>Those of a story, in the order of its front matter.</summary>
    internal static IEnumerable<CorrectionView> Of(Article article, ViewScope scope)
        => article.FrontMatter.Corrections.Select((correction, index) => new CorrectionView(correction, index, article, scope));

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Date);
        Answer.Add(ref digest, Type);
        Answer.Add(ref digest, Text);
        Answer.Add(ref digest, PlainText);
        Answer.Add(ref digest, Article);
        Answer.Add(ref digest, Anchor);
        Answer.Add(ref digest, Authors);
    }

    /// <summary>The story that was corrected.</summary>
    public ArticleView Article => Read(new ArticleView(article, Scope));

    public DateTimeOffset Date => Read(correction.Date.Value);

    /// <summary><c>correction</c>, <c>clarification</c>, <c>update</c>, <c>retraction</c> or <c>editors_note</c>.</summary>
    public string Type => Read(Words.Of(correction.Kind));

    public SafeHtml Text => Read(Scope.Inline(correction.Text, new TextPlace(article.Source.File, article.Url)));

    public string PlainText => Read(NewsSite.Text.PlainText.OfInlineMarkdown(correction.Text.Text));

    /// <summary>Who corrected it, if the story says so.</summary>
    public IReadOnlyList<CreditView> Authors => Read(article.Correctors[index].Select(credit => new CreditView(credit, Scope)).ToList());

    /// <summary>Its place on the story's page: by its day, so that later corrections leave it alone.</summary>
    public string Anchor => Read(AnchorOfDay() + (EarlierOfDay() is > 0 and var earlier ? string.Create(CultureInfo.InvariantCulture, $"-{earlier + 1}") : ""));

    private string AnchorOfDay() => string.Create(CultureInfo.InvariantCulture, $"correction-{correction.Date.Value:yyyy-MM-dd}");

    private int EarlierOfDay()
        => article.FrontMatter.Corrections.Take(index).Count(other => other.Date.Value.Date == correction.Date.Value.Date);
}

/// <summary>Something that a story refers to.</summary>
public sealed class CitationView(CitationEntry citation, ViewScope scope) : View(ReadKind.Part, citation, scope)
{
    internal override View In(ViewScope scope) => new CitationView(citation, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Archived);
    }

    public string Title => Read(citation.Title);

    public string? Url => Read(Scope.LinkOf(citation.Url));

    /// <summary>Where a copy of it is kept.</summary>
    public string? Archived => Read(Scope.LinkOf(citation.Archived));
}

/// <summary>A verdict in words, in points, or both.</summary>
public sealed class RatingView(RatingEntry rating, ViewScope scope) : View(ReadKind.Part, rating, scope)
{
    /// <summary>Schema.org's bounds where none are given.</summary>
    private const double UsualBest = 5;
    private const double UsualWorst = 1;

    internal override View In(ViewScope scope) => new RatingView(rating, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Label);
        Answer.Add(ref digest, Value);
        Answer.Add(ref digest, Best);
        Answer.Add(ref digest, Worst);
    }

    public string? Label => Read(rating.Label);

    public double? Value => Read(rating.Value);

    public double Best => Read(rating.Best ?? UsualBest);

    public double Worst => Read(rating.Worst ?? UsualWorst);
}

/// <summary>A claim that a fact check judges.</summary>
public sealed class ClaimView(ClaimEntry claim, ViewScope scope) : View(ReadKind.Part, claim, scope)
{
    internal override View In(ViewScope scope) => new ClaimView(claim, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Claim);
        Answer.Add(ref digest, Author);
        Answer.Add(ref digest, Date);
        Answer.Add(ref digest, Appearance);
        Answer.Add(ref digest, Rating);
    }

    public string Claim => Read(claim.Claim);

    public string? Author => Read(claim.Author);

    public DateTimeOffset? Date => Read(claim.Date);

    /// <summary>Where it was made.</summary>
    public string? Appearance => Read(Scope.LinkOf(claim.Appearance));

    public RatingView Rating => Read(new RatingView(claim.Rating, Scope));
}

/// <summary>What a review is about.</summary>
public sealed class ReviewView(ReviewEntry review, ViewScope scope) : View(ReadKind.Part, review, scope)
{
    internal override View In(ViewScope scope) => new ReviewView(review, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Item);
        Answer.Add(ref digest, Kind);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Rating);
    }

    public string Item => Read(review.Item);

    /// <summary>Such as <c>book</c>.</summary>
    public string? Kind => Read(review.Kind);

    public string? Url => Read(Scope.LinkOf(review.Url));

    public RatingView? Rating => Read(review.Rating is { } rating ? new RatingView(rating, Scope) : null);
}

/// <summary>Who paid for a story, or supports the newsroom that made it.</summary>
public sealed class SponsorView(Sponsor sponsor, string url, ViewScope scope) : View(ReadKind.Part, sponsor, scope)
{
    internal override View In(ViewScope scope) => new SponsorView(sponsor, url, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Scheme);
        Answer.Add(ref digest, Label);
        Answer.Add(ref digest, BylinePrefix);
        Answer.Add(ref digest, Blurb);
        Answer.Add(ref digest, Disclaimer);
        Answer.Add(ref digest, Logo);
        // No template sees it, and what is wrong with its logo is told.
        Answer.Add(ref digest, sponsor.File.Path);
        Answer.Add(ref digest, AtBottom);
        Answer.Add(ref digest, InByline);
        Answer.Add(ref digest, Rel);
    }

    internal override object? ShownAt => url;

    public string Name => Read(sponsor.Entry.Name.Value);

    public string? Url => Read(Scope.LinkOf(sponsor.Entry.Url));

    /// <summary>The same with scheme and host.</summary>
    internal string? Permalink => Read(Scope.PermalinkOf(sponsor.Entry.Url));

    /// <summary><c>native</c>: the sponsor paid for the text; <c>underwritten</c>: for the work of a newsroom that decides alone.</summary>
    public string Scheme => Read(sponsor.Entry.IsUnderwriter ? "underwritten" : "native");

    /// <summary>What stands in the place of the type's label, if the record or the configuration has one.</summary>
    public string? Label => Read(LabelOf(sponsor, Scope));

    /// <summary>Such as <c>Sponsored by</c>, if the record or the configuration has one.</summary>
    public string? BylinePrefix => Read(sponsor.Entry.BylinePrefix ?? Usual(sponsor, Scope)?.BylinePrefix.In(Scope.Edition.Language));

    public SafeHtml? Blurb => Read(Inline(sponsor.Entry.Blurb));

    /// <summary>If neither the record nor the configuration has one, themes say the usual sentence.</summary>
    public SafeHtml? Disclaimer => Read(Inline(sponsor.Entry.Disclaimer) ?? UsualDisclaimer());

    public ImageView? Logo => Read(ImageView.Of(sponsor.Entry.Logo, Place, Scope));

    public bool AtBottom => Read(sponsor.Entry.AtBottom);

    /// <summary>Whether the sponsor's name stands in the byline.</summary>
    public bool InByline => Read(sponsor.IsInByline);

    /// <summary>What links to the sponsor tell search engines.</summary>
    public string Rel => Read(RelOf(sponsor, Scope.Site.Config));

    internal static string RelOf(Sponsor? sponsor, SiteConfig config) => sponsor?.Entry.Rel ?? config.Sponsors.Rel;

    internal static string? LabelOf(Sponsor sponsor, ViewScope scope) => sponsor.Entry.Label ?? Usual(sponsor, scope)?.Label.In(scope.Edition.Language);

    /// <summary>The configuration speaks of what was paid for, not of the work of a newsroom that decides alone.</summary>
    private static SponsorDefaults? Usual(Sponsor sponsor, ViewScope scope) => sponsor.Entry.IsUnderwriter ? null : scope.Site.Config.Sponsors;

    private SafeHtml? UsualDisclaimer()
        => Usual(sponsor, Scope)?.Disclaimer.In(Scope.Edition.Language) is not { } text ? null
            : new SafeHtml(HtmlText.Escape(text.Replace("{sponsor}", sponsor.Entry.Name.Value, StringComparison.Ordinal).Replace("{site}", Scope.Edition.Name, StringComparison.Ordinal)));

    private TextPlace Place => new(sponsor.File, url);

    private SafeHtml? Inline(InlineField? field) => field is null ? null : Scope.Inline(field, Place);
}
