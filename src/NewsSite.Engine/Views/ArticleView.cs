using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>A story or standalone page.</summary>
public sealed partial class ArticleView(Article article, ViewScope scope) : View(ReadKind.Article, article, scope)
{
    internal override View In(ViewScope scope) => new ArticleView(article, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(article.Path);

    public string Title => Read(article.Title);

    public string ShortTitle => Read(article.FrontMatter.ShortTitle ?? article.Title);

    public string SeoTitle => Read(article.FrontMatter.SeoTitle ?? article.Title);

    public string MenuTitle => Read(article.FrontMatter.MenuTitle ?? article.FrontMatter.ShortTitle ?? article.Title);

    public string? Kicker => Read(article.FrontMatter.Kicker);

    public SafeHtml? Standfirst => Read(Inline(article.FrontMatter.Standfirst));

    /// <summary>Plain text for search engines and social cards.</summary>
    public string? Description => Read(DescriptionText);

    /// <summary>The teaser.</summary>
    public SafeHtml? Summary => Read(article.FrontMatter.Summary is { } summary ? Inline(summary) : DescriptionText is { } text ? new SafeHtml(HtmlText.Escape(text)) : null);

    /// <summary>The teaser as plain text.</summary>
    public string? SummaryText => Read(article.FrontMatter.Summary is { } summary ? PlainText.OfInlineMarkdown(summary.Text) : DescriptionText);

    public string Url => Read(Scope.Link(article.Url));

    public string Permalink => Read(Scope.AbsoluteLink(article.Url));

    public string Id => Read(article.Id);

    /// <summary>A word such as <c>news</c> or <c>opinion</c>; of a type of the site's own the one that it is like.</summary>
    public string Type => Read(article.IsPage ? "page" : Words.Of(article.FrontMatter.Type));

    /// <summary>What readers are told beside the headline: that the story was taken back, that somebody paid for it, or what it is; <c>null</c> of plain news.</summary>
    public string? Label => Read(LabelText());

    public SectionView? Section => Read(article.Section is { } section ? new SectionView(section, Scope) : null);

    /// <summary>The story's section and those around it, the top one first.</summary>
    public IReadOnlyList<SectionView> Sections => Read(article.Section?.Chain.Select(section => new SectionView(section, Scope)).ToList() ?? []);

    public IReadOnlyList<TermView> Topics => Read(article.Topics.Select(term => new TermView(term, Scope)).ToList());

    public IReadOnlyList<TermView> Tags => Read(article.Tags.Select(term => new TermView(term, Scope)).ToList());

    public TermView? Series => Read(article.Series is { } series ? new TermView(series, Scope) : null);

    public int? SeriesPart => Read(article.FrontMatter.Series?.Part);

    public string? SeriesTitle => Read(article.FrontMatter.Series?.Title);

    public IReadOnlyList<CreditView> Authors => Read(article.Authors.Select(credit => new CreditView(credit, Scope)).ToList());

    public IReadOnlyList<CreditView> Contributors => Read(article.Contributors.Select(credit => new CreditView(credit, Scope)).ToList());

    public string? Byline => Read(article.Sponsor is { IsAloneInByline: true } ? null : article.FrontMatter.Byline);

    public string? Dateline => Read(article.FrontMatter.Dateline);

    /// <summary>First publication, in the site's zone; of a page <c>null</c> if it gives none.</summary>
    public DateTimeOffset? Date => Read(article.FrontMatter.Date?.Value);

    /// <summary>The last significant change, or <c>null</c> if there was none.</summary>
    public DateTimeOffset? Updated => Read(article.Updated > article.Date ? article.Updated : (DateTimeOffset?)null);

    /// <summary>Whether the page should tell of the last change: not of one minutes after publication, for instance.</summary>
    public bool ShowsUpdated => Read(article.Updated > article.Date && (article.Live is not null || Scope.Site.Config.Updated.Shows(article.Date, article.Updated)));

    public string Language => Read(article.Edition.Language);

    public string Direction => Read(Words.Of(article.FrontMatter.Direction ?? article.Edition.Direction));

    public ImageView? Image => Read(ImageView.Of(article.FrontMatter.Image, Place, Scope));

    public SourceView? Source => Read(article.Publisher is { } publisher ? new SourceView(article, publisher, Scope) : null);

    public SafeHtml? EditorNote => Read(Inline(article.FrontMatter.EditorNote));

    public bool IsPinned => Read(article.IsPinned);

    public int Weight => Read(article.FrontMatter.Weight);

    public bool IsExpired => Read(article.IsExpired);

    public bool IsPage => Read(article.IsPage);

    /// <summary>Whether search engines are asked to stay away.</summary>
    public bool IsNoIndex => Read(article.IsNoIndex || Scope.Site.IsPreview);

    /// <summary>Addresses by which readers can pass the story on.</summary>
    public IReadOnlyList<ShareLinkView> ShareLinks => Read(article.FrontMatter.ShowsShare ? Scope.Site.Config.Share.Services.Select(ShareLink).ToList() : []);

    /// <summary>Whether any feed has it.</summary>
    public bool InFeeds => Read(article.FrontMatter.Feeds) != FeedKinds.None;

    /// <summary>The kinds of feeds that have it.</summary>
    internal int Feeds => (int)Read(article.FrontMatter.Feeds, nameof(InFeeds));

    /// <summary>Whether the feed of a list has it.</summary>
    internal bool IsIn(Listing list) => Read(list.IsFedWith(article), nameof(InFeeds));

    /// <summary>Whom feeds name as those who made it, with an address of each that has one.</summary>
    internal IEnumerable<(string Name, string? Url)> Creators
        => Authors.Select(credit => (credit.Name, (string?)credit.Permalink)).Concat(Sponsor is { InByline: true } sponsor ? [(sponsor.Name, sponsor.Url)] : []);

    public SafeHtml Body => Read(new SafeHtml(Scope.Bodies.Body(article, forFeed: false, Scope.Log).Html));

    /// <summary>The size of the story's file, by which feeds judge what they have room for.</summary>
    public long FileLength => Read(article.Source.File.Length);

    /// <summary>The text as feeds carry it: absolute addresses, nothing that acts.</summary>
    public SafeHtml FeedBody => Read(new SafeHtml(Scope.Bodies.Body(article, forFeed: true, Scope.Log).Html));

    /// <summary>The pictures in the text, with what components and the files themselves say of them.</summary>
    internal IReadOnlyList<ImageView> BodyPictures
    {
        get
        {
            // A text without pictures is not read; it is asked all the same whether it is still that one.
            Scope.Log?.Add(ReadKind.Article, article, ViewMembers.File);
            return article.Source.MayHavePictures
                ? [.. Scope.Bodies.Body(article, forFeed: false, Scope.Log).Pictures.Select(picture => ImageView.Of(ImageEntry.InText(picture), Place, Scope)).OfType<ImageView>()]
                : [];
        }
    }

    public IReadOnlyList<HeadingView> Contents
        => Read(Scope.Bodies.Body(article, forFeed: false, Scope.Log).Headings.Select(heading => new HeadingView(heading.Level, heading.Id, heading.Text)).ToList());

    public int WordCount => Read(article.Words);

    /// <summary>In minutes, at least 1.</summary>
    public int ReadingTime => Read(article.FrontMatter.ReadingTime ?? Math.Max(1, (int)Math.Round(article.Words / (double)article.Edition.Settings.WordsPerMinute)));

    public DataView Params => Read(new DataView(article.FrontMatter.Params, null, Scope));

    /// <summary>Other stories of its language that belong to it.</summary>
    public IReadOnlyList<ArticleView> Related
        => Read(Scope.Site.RelatedTo(article).Select(other => new ArticleView(other, Scope)).ToList());

    /// <summary>The next older story of the section.</summary>
    public ArticleView? Older => Read(Neighbour(+1));

    /// <summary>The next newer story of the section.</summary>
    public ArticleView? Newer => Read(Neighbour(-1));

    internal Article Model => article;

    private string? DescriptionText
        => article.FrontMatter.Description
            ?? (article.FrontMatter.Standfirst is { } standfirst ? PlainText.OfInlineMarkdown(standfirst.Text) : null)
            ?? (article.FrontMatter.Summary is { } summary ? PlainText.OfInlineMarkdown(summary.Text) : null)
            ?? article.Source.Excerpt;

    private ShareLinkView ShareLink(ShareService service)
        => new(service.Network, Scope.NetworkName(service.Network), service.AddressFor(article.Title, service.Network == Networks.Telegram ? TelegramAddress : Scope.AbsoluteLink(article.Url)));

    /// <summary>A live story grows, which Instant View does not show.</summary>
    private string TelegramAddress => article.Live is null ? Scope.Site.Config.Telegram.AddressOf(Scope.AbsoluteLink(article.Url)) : Scope.AbsoluteLink(article.Url);

    private SafeHtml? Inline(InlineField? field) => field is null ? null : Scope.Inline(field, Place);

    private TextPlace Place => new(article.Source.File, article.Url);

    private ArticleView? Neighbour(int step)
    {
        if (article.Section is null || !article.IsListed)
        {
            return null;
        }
        var stories = Scope.Site.ArticlesOf(article.Section);
        var place = RelatedStories.Position(stories.AsSpan(), article.Rank) + step;
        return place >= 0 && place < stories.Length ? new ArticleView(stories[place], Scope) : null;
    }
}

/// <summary>A heading of a body, for tables of contents.</summary>
public sealed record HeadingView(int Level, string Id, string Text);
