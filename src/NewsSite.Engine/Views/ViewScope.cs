using System.Diagnostics.CodeAnalysis;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Io;
using NewsSite.Languages;
using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>What views need besides the object they show: the site, the language of the output, and those who do the work.</summary>
public sealed class ViewScope
{
    /// <summary>The question for how dates and numbers are written, and for a word of that name.</summary>
    public const string StyleKey = "\u0001";

    /// <summary>The words that stand between the parts of a list.</summary>
    public const string ListPair = "list_pair";

    public const string ListComma = "list_comma";

    public const string ListLast = "list_last";

    public required Site Site { get; init; }

    public required Edition Edition { get; init; }

    public required Strings Strings { get; init; }

    public required IBodySource Bodies { get; init; }

    /// <summary><c>null</c> where nobody asks what was read.</summary>
    public RenderLog? Log { get; init; }

    /// <summary>Whether the output leaves the site, so that every address has to be absolute.</summary>
    public bool IsForFeed { get; init; }

    /// <summary>The same with a log of its own, for a fragment that many outputs will share.</summary>
    public ViewScope WithOwnLog() => With(Log is null ? null : new RenderLog());

    /// <summary>The same without a log, for what is recorded as a whole.</summary>
    public ViewScope Unrecorded() => With(null);

    /// <summary>The same for a text that leaves the site.</summary>
    public ViewScope ForOthers() => With(Log, isForFeed: true);

    private ViewScope With(RenderLog? log) => With(log, IsForFeed);

    private ViewScope With(RenderLog? log, bool isForFeed) => new()
    {
        Site = Site,
        Edition = Edition,
        Strings = Strings,
        Bodies = Bodies,
        Log = log,
        IsForFeed = isForFeed,
    };

    /// <summary>The site, seen from this scope.</summary>
    public SiteView ViewSite() => new(Site, this);

    /// <summary>Equal for scopes in which a fragment comes out the same.</summary>
    public object EditionKey => Edition;

    /// <summary>Whether what is meant for one language (or for all) is shown in this output.</summary>
    public bool IsFor(string? language) => language is null || language == Edition.Language;

    /// <summary>A word of the i18n files.</summary>
    public string? Word(string key)
    {
        Log?.Add(ReadKind.Word, Strings, key);
        return Strings.Find(key);
    }

    /// <summary>Texts as the language lists them: A, B and C.</summary>
    /// <param name="parts">Each as it is written, and as it is read.</param>
    /// <param name="written">What makes the words between them fit for where they are written.</param>
    public string ListOf(IReadOnlyList<(string Written, string Read)> parts, Func<string, string> written)
    {
        var usual = ListWords.Commas;
        var words = new ListWords(Word(ListPair) ?? usual.Pair, Word(ListComma) ?? usual.Comma, Word(ListLast) ?? usual.Last);
        return string.Concat(parts.Select((part, i) => written(words.Before(i, parts.Count, part.Read, Strings.Language)) + part.Written));
    }

    /// <summary>What a link to a network is called: by the i18n files, else by the network's own name.</summary>
    public string NetworkName(string network) => Word("network_" + network) ?? Networks.NameOf(network) ?? network;

    /// <summary>The form of a word that goes with a number.</summary>
    public string? Word(string key, decimal count)
    {
        Log?.Add(ReadKind.Word, Strings, key);
        return Strings.Find(key, count);
    }

    /// <summary>The plural form that this language has for a number, if it has none for the word.</summary>
    public string PluralForm(decimal count) => PluralRules.Category(Strings.Language, count);

    /// <summary>Whether the i18n files have a word in some form.</summary>
    public bool HasWord(string key) => Strings.Has(key);

    /// <summary>All words; for suggestions.</summary>
    public IEnumerable<string> WordKeys => Strings.Keys;

    /// <summary>Names of months and days for dates.</summary>
    public DateNames DateNames
    {
        get
        {
            Log?.Add(ReadKind.Word, Strings, StyleKey);
            return Strings.ShownDates;
        }
    }

    /// <summary>The same for the years and months of archives.</summary>
    public DateNames PeriodNames
    {
        get
        {
            Log?.Add(ReadKind.Word, Strings, StyleKey);
            return Strings.Dates;
        }
    }

    /// <summary>Text in capitals; an output's language never changes, so nothing is noted.</summary>
    public string ToUpper(string text) => LetterCase.ToUpper(text, Edition.Language);

    public string ToLower(string text) => LetterCase.ToLower(text, Edition.Language);

    /// <summary>The order of letters in the output's language.</summary>
    public Alphabet Alphabet => Edition.Settings.Alphabet;

    public NumberForm Numbers
    {
        get
        {
            Log?.Add(ReadKind.Word, Strings, StyleKey);
            return Strings.Numbers;
        }
    }

    /// <summary>The absolute address of a headline that is set on a picture; <c>null</c> where there is none.</summary>
    public string? SocialCard(string headline, string? kicker)
        => Bodies.OrderCard(headline, kicker, new SiteView(Site, this).Name, Log) is { } path ? AbsoluteLink(path) : null;

    /// <summary>Where a link of the configuration leads, in feeds with scheme and host; <c>null</c> if nowhere, which has been reported.</summary>
    public string? Link(ConfigLink link)
    {
        Log?.Add(ReadKind.Address, nameof(Link));
        var address = Bodies.AddressOf(link);
        return IsForFeed && address is not null && UrlText.IsRooted(address) ? Absolute(address) : address;
    }

    /// <summary>Path below the host, percent-encoded; in feeds with scheme and host.</summary>
    public string Link(string path) => IsForFeed ? AbsoluteLink(path) : RelativeLink(path);

    /// <summary>Scheme, host and path, percent-encoded.</summary>
    public string AbsoluteLink(string path) => Origin + RelativeLink(path);

    /// <summary>The address of a file; of a picture that of the largest that is made of it, since none is published as it is.</summary>
    public string Link(PublishedFile file) => new ShownPicture(file, PictureCut.Whole, this).Url;

    /// <summary>The same with scheme and host.</summary>
    public string AbsoluteLink(PublishedFile file) => new ShownPicture(file, PictureCut.Whole, this).Permalink;

    /// <summary>A field of inline Markdown as HTML.</summary>
    public SafeHtml Inline(InlineField field, TextPlace? place)
    {
        Log?.Add(ReadKind.Address, nameof(Link));
        return Bodies.Inline(field, place, IsForFeed, Log);
    }

    /// <summary>An address of this site with scheme and host in front.</summary>
    public string Absolute(string address) => Origin + address;

    /// <summary>A path that somebody typed, with scheme and host.</summary>
    public string AbsoluteLinkOf(string path) => Origin + RelativeLinkOf(path);

    /// <summary>An address that somebody typed, with scheme and host in any case.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public string? PermalinkOf(string? url) => url is null || !UrlText.IsRooted(url) ? url : AbsoluteLinkOf(url);

    /// <summary>An address that somebody typed: a path gets the site's base path, an address elsewhere stays.</summary>
    [return: NotNullIfNotNull(nameof(url))]
    public string? LinkOf(string? url)
    {
        if (url is null || !UrlText.IsRooted(url))
        {
            return url;
        }
        return IsForFeed ? AbsoluteLinkOf(url) : RelativeLinkOf(url);
    }

    private string Origin
    {
        get
        {
            Log?.Add(ReadKind.Address, nameof(AbsoluteLink));
            return Site.Config.Site.Url.Origin;
        }
    }

    private string RelativeLink(string path)
    {
        Log?.Add(ReadKind.Address, nameof(Link));
        return Site.Config.Site.Url.Relative(path);
    }

    private string RelativeLinkOf(string url)
    {
        Log?.Add(ReadKind.Address, nameof(Link));
        return Site.Config.Site.Url.RelativeOfTyped(url);
    }
}

/// <summary>
/// Makes HTML of bodies and inline texts, addresses of links, and pictures public, when a view is asked for them. What a body depends on, such as
/// the addresses of its links, is noted in the log of whoever asks, each time.
/// </summary>
public interface IBodySource
{
    /// <summary>The story's text as HTML for its page, or with absolute addresses for feeds.</summary>
    ArticleBody Body(Article article, bool forFeed, RenderLog? log);

    /// <summary>The text of an update of a live story.</summary>
    ArticleBody Update(Article story, LiveUpdate update, bool forFeed, RenderLog? log);

    /// <summary>The introduction of a section, term or author; empty where there is none.</summary>
    ArticleBody Introduction(Listing listing, RenderLog? log);

    /// <summary>A field of inline Markdown as HTML; its links are resolved from the place where it stands.</summary>
    SafeHtml Inline(InlineField field, TextPlace? place, bool forFeed, RenderLog? log);

    /// <summary>Where a link of the configuration leads; <c>null</c> if nowhere.</summary>
    string? AddressOf(ConfigLink link);

    /// <summary>Where a picture named in a file of <paramref name="folder"/> is published; <c>null</c> if there is no such picture.</summary>
    PublishedFile? PublishPicture(string folder, string source, RenderLog? log);

    /// <summary>What is known of a picture; <c>null</c> for other files, for pictures elsewhere and for those that cannot be used.</summary>
    Picture? PictureOf(PublishedFile file, RenderLog? log);

    /// <summary>Has something made of a picture, once all pages are there.</summary>
    void Order(PictureOrder order, RenderLog? log);

    /// <summary>Has a headline set on a picture, and tells where it is published; <c>null</c> where the site wants none, or the font lacks a letter.</summary>
    string? OrderCard(string headline, string? kicker, string siteName, RenderLog? log);

    /// <summary>The colour that most of a picture has; <c>null</c> where something may show through it.</summary>
    Colour? ToneOf(Picture picture);
}

/// <summary>The file in which a text stands, and the address of the page it belongs to: what its links are relative to.</summary>
public readonly record struct TextPlace(SourceFile File, string Url);

/// <summary>The text of a story was asked for where it cannot be had: in a component, which may stand in that very text.</summary>
public sealed class TextRefusedException() : InvalidOperationException("the text of a story cannot be had here");
