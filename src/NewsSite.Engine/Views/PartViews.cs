using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>An author as one story credits it.</summary>
public sealed class CreditView(Credit credit, ViewScope scope) : View(ReadKind.Part, credit, scope)
{
    internal override View In(ViewScope scope) => new CreditView(credit, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, Role);
        Answer.Add(ref digest, Affiliation);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Permalink);
        Answer.Add(ref digest, Author);
    }

    public string Name => Read(credit.Author.Title);

    public string? Role => Read(credit.Role);

    public string? Affiliation => Read(credit.Affiliation);

    /// <summary>The author's page on this site, or the address the story gives.</summary>
    public string Url => Read(Scope.LinkOf(credit.Url) ?? Scope.Link(credit.Author.Url));

    /// <summary>The same with scheme and host; where the story gives an address to write to, the author's page on this site.</summary>
    public string Permalink => Read(credit.Url is { } own && UrlRule.IsPage(own) ? Scope.PermalinkOf(own) : Scope.AbsoluteLink(credit.Author.Url));

    public AuthorView Author => Read(new AuthorView(credit.Author, Scope));
}

/// <summary>A picture named in front matter, published because something shows it.</summary>
public sealed class ImageView : View
{
    private readonly ImageEntry _image;
    private readonly PublishedFile _file;
    private readonly TextPlace? _place;

    private readonly PictureCut _cut;
    private ShownPicture? _shown;

    /// <summary>Google Discover wants one that is 1200 pixels wide.</summary>
    private const int MostInCrops = 1280;

    private ImageView(ImageEntry image, PublishedFile file, TextPlace? place, PictureCut cut, ViewScope scope)
        : base(ReadKind.Part, ReferenceEquals(cut, PictureCut.Whole) ? image : cut, scope)
    {
        _image = image;
        _file = file;
        _place = place;
        _cut = cut;
    }

    /// <summary><c>null</c> where there is no picture, or none that can be found (which has been reported).</summary>
    internal static ImageView? Of(ImageEntry? image, TextPlace? place, ViewScope scope)
        => image is not null && scope.Bodies.PublishPicture(place?.File.Folder ?? "content", image.Source.Value, scope.Log) is { } file
            ? new ImageView(image, file, place, PictureCut.Whole, scope)
            : null;

    internal override View In(ViewScope scope) => new ImageView(_image, _file, _place, _cut, scope);

    internal override object? ShownAt => _place;

    /// <summary>The same picture cut to a shape around its focus, and no wider than it is of use.</summary>
    /// <param name="ratio">Such as <c>16:9</c>; <c>null</c> for the shape that it has.</param>
    /// <returns><c>null</c> for a ratio that is none.</returns>
    internal ImageView? Cut(string? ratio, int? most = null)
        => ratio is null ? With(_cut.Shape, most) : RatioText.Parse(ratio) is { } shape ? With(shape, most) : null;

    internal ImageView With(PictureRatio? shape, int? most)
        => new(_image, _file, _place, new PictureCut(shape, _image.Focus, most ?? _cut.Most), Scope);

    /// <summary>What the picture itself says is asked for by itself, where it is shown.</summary>
    internal override void AddTo(ref Digest digest)
    {
        digest.Add(_file.Path);
        Answer.Add(ref digest, _cut.Shape is { } shape ? RatioText.Of(shape) : null);
        Answer.Add(ref digest, _cut.Most);
        Answer.Add(ref digest, _image.Decorative);
        Answer.Add(ref digest, _image.Alt);
        Answer.Add(ref digest, Alt);
        Answer.Add(ref digest, Caption);
        Answer.Add(ref digest, Credit);
        Answer.Add(ref digest, CreditLanguage);
        Answer.Add(ref digest, CreditUrl);
        Answer.Add(ref digest, Creator);
        Answer.Add(ref digest, CreatorUrl);
        Answer.Add(ref digest, CreatorIsOrganization);
        Answer.Add(ref digest, License);
        Answer.Add(ref digest, Copyright);
        Answer.Add(ref digest, Position);
        Answer.Add(ref digest, Sensitive);
        Answer.Add(ref digest, AcquireLicensePage);
        Answer.Add(ref digest, DigitalSourceType);
        Answer.Add(ref digest, Focus);
        Answer.Add(ref digest, CanDistribute);
    }

    /// <summary>JPEG or PNG, if it is not a drawing or moves; the largest that there is.</summary>
    public string Url => Read(Shown.Url);

    public string Permalink => Read(Shown.Permalink);

    /// <summary>The widths that there are, for <c>srcset</c>; <c>null</c> where there is one only.</summary>
    public string? Srcset => Read(Shown.SourceSet);

    /// <summary>The colour that most of it has, as <c>#rrggbb</c>: what may stand in its place until it is there; <c>null</c> where something may show through it.</summary>
    public string? Tone => Read(Shown.Tone);

    /// <summary>The formats beside the one of <c>url</c>, the best first.</summary>
    public IReadOnlyList<PictureSource> Sources => Read(Shown.Sources);

    /// <summary>Empty for a decorative picture.</summary>
    public string Alt => Read(_image.Decorative ? "" : _image.Alt ?? Said?.AltText ?? "");

    public SafeHtml? Caption
        => Read(_image.Caption is { } caption ? Scope.Inline(caption, _place)
            : _image.PlainCaption is { } plain ? new SafeHtml(HtmlText.Escape(plain))
            : Said?.Caption is { } text && !IsOfCamera(text) ? new SafeHtml(HtmlText.Escape(text))
            : null);

    public string? Credit => Read(_image.Credit ?? Said?.Credit);

    public string? CreditLanguage => Read(_image.CreditLanguage);

    public string? CreditUrl => Read(Scope.LinkOf(_image.CreditUrl));

    public string? Creator => Read(_image.Creator?.Name ?? Said?.Creator);

    /// <summary>A page of or about whoever made it.</summary>
    public string? CreatorUrl => Read(Scope.LinkOf(_image.Creator?.Url));

    /// <summary>The same with scheme and host.</summary>
    internal string? CreatorPermalink => Read(Scope.PermalinkOf(_image.Creator?.Url));

    public bool CreatorIsOrganization => Read(_image.Creator?.IsOrganization ?? false);

    public string? License => Read(_image.License ?? Said?.LicenseUrl);

    public string? Copyright => Read(_image.Copyright ?? Said?.Copyright);

    /// <summary><c>full</c>, <c>inline</c>, <c>beside</c> or <c>hidden</c>.</summary>
    public string Position => Read(_image.Position ?? "full");

    public string? Sensitive => Read(_image.Sensitive);

    /// <summary>Where a licence can be had, with scheme and host.</summary>
    public string? AcquireLicensePage => Read(Scope.PermalinkOf(_image.AcquireLicensePage) ?? Said?.AcquireUrl);

    /// <summary>How the picture came about, by IPTC's code.</summary>
    public string? DigitalSourceType => Read(_image.DigitalSourceType ?? (Said?.DigitalSourceType is { } type ? type[(type.LastIndexOf('/') + 1)..] : null));

    /// <summary>The point that crops keep, such as <c>50% 30%</c>.</summary>
    public string? Focus => Read(_image.Focus);

    /// <summary>In pixels; <c>null</c> if it is not known, as of pictures elsewhere.</summary>
    public int? Width => Read(Shown.Width);

    public int? Height => Read(Shown.Height);

    /// <summary>The shapes in which search engines are offered the picture; none of one that cannot be cut.</summary>
    public IReadOnlyList<ImageView> Crops
        => Read<IReadOnlyList<ImageView>>(Shown.CanBeCut ? [.. Scope.Site.Config.Images.Crops.Select(shape => With(shape, MostInCrops))] : []);

    /// <summary>What the file says of itself, which counts where nobody says otherwise.</summary>
    private PictureMetadata? Said => Shown.Picture?.Facts.Metadata;

    /// <summary>Cameras write their own name there, in capitals.</summary>
    private static bool IsOfCamera(string caption) => !caption.Any(c => char.IsLetter(c) && !char.IsAsciiLetterUpper(c));

    private ShownPicture Shown => _shown ??= new(_file, _cut, Scope);

    /// <summary>Whether feeds may carry the picture.</summary>
    public bool CanDistribute => Read(_image.CanDistribute ?? true);
}

/// <summary>Where a republished story comes from; what the story does not say, the publisher's record does.</summary>
public sealed class SourceView(Article article, Publisher publisher, ViewScope scope) : View(ReadKind.Source, article, scope)
{
    internal override View In(ViewScope scope) => new SourceView(article, publisher, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(article.Path);

    private readonly SourceEntry _source = article.FrontMatter.Source!;

    public string Publisher => Read(publisher.Name);

    public string? PublisherUrl => Read(Scope.LinkOf(publisher.Record?.Url));

    public string? Url => Read(Scope.LinkOf(_source.Url));

    public string? Title => Read(_source.Title);

    public string? Author => Read(_source.Author);

    public DateTimeOffset? Date => Read(_source.Date);

    public SafeHtml? Notice
        => Read(_source.Notice is { } own ? Scope.Inline(own, new TextPlace(article.Source.File, article.Url))
            : publisher.Record is { Notice: { } usual } record ? Scope.Inline(usual, new TextPlace(record.File, article.Url))
            : null);

    public string? Copyright => Read(_source.Copyright ?? publisher.Record?.Copyright);

    public bool NoticeAtBottom => Read(publisher.NoticeAtBottom(_source));

    /// <summary>Of the text.</summary>
    public string? License => Read(_source.License ?? publisher.Record?.License);

    /// <summary>Only a part of the original.</summary>
    public bool IsExcerpt => Read(_source.IsExcerpt);

    /// <summary>Which search engines shall leave the copy alone: <c>googlebot-news</c>, <c>googlebot</c>, <c>all</c>, or <c>null</c> for none.</summary>
    public string? NoIndex => Read(WordOf(publisher.NoIndex(_source)));

    /// <summary>Whether the publisher's record asks for a picture by which readers are counted, be it the same for all stories or not.</summary>
    public bool WantsPixel => Read(publisher.Record?.Pixel is not null);

    /// <summary>The picture by which the publisher counts readers, as it was issued for this story; feeds never load it.</summary>
    public string? Pixel => Read(_source.Pixel is { } own
        ? own.Value.Length == 0 ? null : own.Value
        : publisher.Record?.Pixel?.For(Scope.AbsoluteLink(article.Url), article.Id, _source.Url));

    internal static string? WordOf(NoIndexScope scope) => scope switch
    {
        NoIndexScope.GooglebotNews => "googlebot-news",
        NoIndexScope.Googlebot => "googlebot",
        NoIndexScope.All => "all",
        _ => null,
    };
}

public sealed class MenuItemView(MenuItem item, ViewScope scope) : View(ReadKind.Part, item, scope)
{
    internal override View In(ViewScope scope) => new MenuItemView(item, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Children);
    }

    public string Title => Read(item.Title);

    /// <summary><c>null</c> for a heading of the entries below it.</summary>
    public string? Url => Read(item.Url is { } url ? Scope.Link(url) : null);

    public IReadOnlyList<MenuItemView> Children => Read(ListOf(item.Children, Scope));

    /// <summary>The entries that pages in the output's language show.</summary>
    internal static List<MenuItemView> ListOf(IEnumerable<MenuItem> items, ViewScope scope)
        => [.. items.Where(item => scope.IsFor(item.Language?.Value)).Select(item => new MenuItemView(item, scope))];
}

/// <summary>A place where readers can follow the paper.</summary>
public sealed class ChannelView(Channel channel, ViewScope scope) : View(ReadKind.Part, channel, scope)
{
    internal override View In(ViewScope scope) => new ChannelView(channel, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Network);
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, Url);
    }

    /// <summary>A word such as <c>telegram</c>, for icons.</summary>
    public string Network => Read(channel.Network);

    public string Name => Read(channel.Name ?? Scope.NetworkName(channel.Network));

    public string? Url => Read(Scope.Link(channel.Url));
}

/// <summary>A way to pass a story on.</summary>
public sealed record ShareLinkView(string Network, string Name, string Url);

/// <summary>What a story is a translation of.</summary>
/// <param name="Title">Its headline, or the host where it is elsewhere.</param>
/// <param name="Language">Of the headline; <c>null</c> where it is elsewhere.</param>
public sealed record OriginalView(string Title, string Url, string? Language);

public sealed class AnnouncementView(Announcement announcement, ViewScope scope) : View(ReadKind.Part, announcement, scope)
{
    internal override View In(ViewScope scope) => new AnnouncementView(announcement, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Text);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Language);
        Answer.Add(ref digest, Level);
    }

    public string Text => Read(announcement.Text);

    public string? Url => Read(announcement.Url is { } url ? Scope.Link(url) : null);

    /// <summary>Of a bar that is for one language alone.</summary>
    public string? Language => Read(announcement.Languages is [var only] ? only.Value : null);

    /// <summary><c>info</c>, <c>notice</c> or <c>warning</c>; of breaking news <c>breaking</c>, <c>developing</c> or <c>alert</c>.</summary>
    public string Level => Read(announcement.Level);
}

/// <summary>The site in one of its languages.</summary>
public sealed class EditionView(Edition edition, ViewScope scope) : View(ReadKind.Edition, edition, scope)
{
    internal override View In(ViewScope scope) => new EditionView(edition, scope);

    internal override void AddTo(ref Digest digest) => digest.Add(edition.Language);

    public string Language => Read(edition.Language);

    public string Direction => Read(Words.Of(edition.Direction));

    public string Name => Read(edition.Settings.Name ?? edition.Language);

    public string Url => Read(Scope.Link(edition.HomeUrl));

    public bool IsCurrent => Read(edition == Scope.Edition);
}
