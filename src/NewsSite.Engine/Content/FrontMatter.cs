using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content.Packing;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// What a journalist wrote above an article, a page or a section's description: typed, each value with its place.
/// An absent, empty or faulty value is <c>null</c> (a faulty one has been reported). An archive has much of it and a build
/// asks for little, so it is kept as bytes and a value is made each time somebody asks; what lists ask again and again is not.
/// </summary>
public sealed partial class FrontMatter
{
    private readonly string _path;
    private readonly ReadOnlyMemory<byte> _packed;
    private readonly ulong _fields;

    /// <param name="path">That of the file; the packed places do not name it.</param>
    internal FrontMatter(string path, ReadOnlyMemory<byte> packed)
    {
        _path = path;
        _packed = packed;
        _fields = new Packed(packed.Span).Fields(out var last);
        HasDetails = last >= FrontField.SocialTitle;
        var front = Packed;
        Weight = front.Number(FrontField.Weight) ?? 0;
        List = front.Flag(FrontField.List) ?? true;
        Feeds = (FeedKinds?)front.Number(FrontField.Feeds) ?? FeedKinds.All;
        NoIndex = front.Flag(FrontField.NoIndex) ?? false;
    }

    public int Weight { get; }

    public bool List { get; }

    /// <summary>The kinds of feeds that have the story.</summary>
    public FeedKinds Feeds { get; }

    public bool NoIndex { get; }

    public Located<DateTimeOffset>? Date => Packed.LocatedMoment(FrontField.Date);

    /// <summary>The <see cref="Date"/> without its place: every build asks it of every story.</summary>
    public DateTimeOffset? Published => Packed.MomentOfLocated(FrontField.Date);

    public Located<DateTimeOffset>? Updated => Packed.LocatedMoment(FrontField.Updated);

    public Withholding Withholding => FrontMatterPacking.Withholding(Packed.Map(FrontField.Withholding));

    public Located<string>? Title => Packed.Located(FrontField.Title);

    /// <summary>The <see cref="Title"/> without its place.</summary>
    public string? Headline => Packed.TextOfLocated(FrontField.Title);

    public bool HasTitle => Packed.Has(FrontField.Title);

    public Located<string>? Slug => Packed.Located(FrontField.Slug);

    public Located<string>? Url => Packed.Located(FrontField.Url);

    public ImmutableArray<Located<string>> Aliases => Packed.LocatedTexts(FrontField.Aliases);

    public Located<string>? Id => Packed.Located(FrontField.Id);

    /// <summary>A digest of the <see cref="Id"/>: every build asks it of every story.</summary>
    internal ulong? IdDigest => Packed.DigestOfLocated(FrontField.Id);

    /// <summary>What the story is; of a type of the site's own the one that it is treated as.</summary>
    public ArticleType Type => Packed.Number(FrontField.Type) is { } type && Enum.IsDefined((ArticleType)type) ? (ArticleType)type : ArticleType.News;

    /// <summary>The name of a type that the site has of its own; <c>null</c> of any other.</summary>
    public string? OwnType => Packed.Text(FrontField.OwnType);

    /// <summary>Its type as the site has it.</summary>
    public StoryType TypeIn(StoryTypes types) => types.Of(Type, OwnType);

    public Located<string>? Section => Packed.Located(FrontField.Section);

    /// <summary>The topics as they are written.</summary>
    internal PackedTexts EachTopic => Packed.Each(FrontField.Topics);

    /// <summary>The tags as they are written.</summary>
    internal PackedTexts EachTag => Packed.Each(FrontField.Tags);

    public SeriesEntry? Series => Packed.Map(FrontField.Series, FrontMatterPacking.Series);

    public ImmutableArray<AuthorEntry> Authors => Packed.Maps(FrontField.Authors, FrontMatterPacking.Author);

    /// <summary>What is written of each author.</summary>
    internal PackedMaps EachAuthor => Packed.EachMap(FrontField.Authors);

    /// <summary>Whether it may credit anybody but its authors; a few other fields count as well.</summary>
    internal bool MayCreditOthers => (_fields & FrontField.OfOtherCredits) != 0;

    public ImmutableArray<AuthorEntry> Contributors => Packed.Maps(FrontField.Contributors, FrontMatterPacking.Author);

    public Pin? Pinned => Packed.Map(FrontField.Pinned, FrontMatterPacking.Pin);

    public Located<string>? Language => Packed.Located(FrontField.Language);

    public TextDirection? Direction => Packed.Number(FrontField.Direction) is { } value && Enum.IsDefined((TextDirection)value) ? (TextDirection)value : null;

    public Located<string>? Layout => Packed.Located(FrontField.Layout);

    public string? ShortTitle => Packed.Text(FrontField.ShortTitle);

    public string? SeoTitle => Packed.Text(FrontField.SeoTitle);

    public string? MenuTitle => Packed.Text(FrontField.MenuTitle);

    public string? Kicker => Packed.Text(FrontField.Kicker);

    public InlineField? Standfirst => Packed.Inline(FrontField.Standfirst, _path);

    public string? Description => Packed.Text(FrontField.Description);

    public InlineField? Summary => Packed.Inline(FrontField.Summary, _path);

    public string? Byline => Packed.Text(FrontField.Byline);

    public string? Dateline => Packed.Text(FrontField.Dateline);

    public ImageEntry? Image => ImagePacking.Image(Packed, FrontField.Image, _path);

    public SourceEntry? Source => FrontMatterPacking.Source(Packed, FrontField.Source, _path);

    public InlineField? EditorNote => Packed.Inline(FrontField.EditorNote, _path);

    /// <summary>Whether it has any of the fields below, which few stories do.</summary>
    public bool HasDetails { get; }

    public string? SocialTitle => Packed.Text(FrontField.SocialTitle);

    public ImageEntry? SocialImage => ImagePacking.Image(Packed, FrontField.SocialImage, _path);

    public ImmutableArray<string> KeyPoints => Packed.Texts(FrontField.KeyPoints);

    public ImmutableArray<string> Places => Packed.Texts(FrontField.Places);

    public ImmutableArray<AuthorEntry> Editors => Packed.Maps(FrontField.Editors, FrontMatterPacking.Author);

    public ImmutableArray<AuthorEntry> Translators => Packed.Maps(FrontField.Translators, FrontMatterPacking.Author);

    public Located<string>? TranslationKey => Packed.Located(FrontField.TranslationKey);

    public string? UpdateNote => Packed.Text(FrontField.UpdateNote);

    public bool HasCorrections => Packed.Has(FrontField.Corrections);

    public ImmutableArray<CorrectionEntry> Corrections => NotePacking.Corrections(Packed, FrontField.Corrections, _path);

    public string? ContentWarning => Packed.Text(FrontField.ContentWarning);

    public InlineField? Disclosure => Packed.Inline(FrontField.Disclosure, _path);

    public InlineField? Methodology => Packed.Inline(FrontField.Methodology, _path);

    public string? AiDisclosure => Packed.Text(FrontField.AiDisclosure);

    /// <summary>What the story refers to.</summary>
    public ImmutableArray<CitationEntry> Citations => Packed.Maps(FrontField.Citations, NotePacking.Citation);

    public ClaimEntry? Claim => Packed.Map(FrontField.Claim, NotePacking.Claim);

    public ReviewEntry? Review => Packed.Map(FrontField.Review, NotePacking.Review);

    /// <summary>The record of who paid.</summary>
    public Located<string>? Sponsor => Packed.Located(FrontField.Sponsor);

    /// <summary>Who paid, where the story itself says all of it.</summary>
    public SponsorEntry? OwnSponsor => Packed.Has(FrontField.OwnSponsor) ? RecordPacking.Sponsor(Packed.Map(FrontField.OwnSponsor), _path) : null;

    /// <summary>Of a section, as <c>#rrggbb</c>.</summary>
    public string? Colour => Packed.Text(FrontField.Colour);

    /// <summary>Of a section: which stories stand where on its page.</summary>
    public FrontEntry? Front => Packed.Has(FrontField.Front) ? FrontPagePacking.Front(Packed.Map(FrontField.Front), _path) : null;

    public ImmutableArray<ImageEntry> Gallery => ImagePacking.Images(Packed, FrontField.Gallery, _path);

    public VideoEntry? Video => Packed.Map(FrontField.Video, MediaPacking.Video);

    public AudioEntry? Audio => Packed.Map(FrontField.Audio, MediaPacking.Audio);

    public bool HasGallery => Packed.Has(FrontField.Gallery);

    /// <summary>The lead picture and those of the gallery.</summary>
    public IEnumerable<ImageEntry> Pictures
    {
        get
        {
            IEnumerable<ImageEntry> gallery = HasDetails ? Gallery : [];
            return Image is { } lead ? gallery.Prepend(lead) : gallery;
        }
    }

    /// <summary>The files of video and recording, or their addresses elsewhere.</summary>
    public IEnumerable<Located<string>> MediaFiles
    {
        get
        {
            var (video, audio) = (Video, Audio);
            return new[] { video?.Source, video?.Poster, video?.Transcript, audio?.Source, audio?.Transcript, audio?.Chapters }.OfType<Located<string>>()
                .Concat(video?.Captions.Select(captions => captions.Source) ?? []);
        }
    }

    public string? Robots => Packed.Text(FrontField.Robots);

    public string? Canonical => Packed.Text(FrontField.Canonical);

    public bool IsFree => Packed.Flag(FrontField.Free) ?? true;

    public int? ReadingTime => Packed.Number(FrontField.ReadingTime);

    public LiveEntry? Live => UpdatePacking.Live(Packed, FrontField.Live, _path);

    /// <summary>The updates of a live story that stand in its own file, in their order there.</summary>
    public ImmutableArray<UpdateEntry> Updates => UpdatePacking.Updates(Packed, FrontField.Updates, _path);

    /// <summary>Of an update in a file of its own: whether it is among the key events.</summary>
    public bool IsKey => Packed.Has(FrontField.IsKey);

    /// <summary>Of the fields that some stories must have, those that this one lacks.</summary>
    public ImmutableArray<string> Lacking => Packed.Texts(FrontField.Lacking);

    /// <summary>Codes of findings that do not apply to this file.</summary>
    public ImmutableArray<string> ChecksIgnored => Packed.Texts(FrontField.ChecksIgnored);

    /// <summary>The free zone, with keys nobody knows added so that no value is lost.</summary>
    public DataValue.Map Params => DataPacking.Map(Packed, FrontField.Params);

    /// <summary>In bytes as it is kept, which no value in it exceeds.</summary>
    internal int Size => _packed.Length;

    private Packed Packed => new(_packed.Span, _fields);
}

public sealed record SeriesEntry(Located<string> Name, int? Part, string? Title);

/// <summary>One person or organisation as an article names it: a record's id, or a plain name.</summary>
public sealed record AuthorEntry(Located<string> Name)
{
    public string? Role { get; init; }

    public string? Affiliation { get; init; }

    public string? Url { get; init; }
}

/// <summary>Where a republished story comes from.</summary>
/// <param name="Publisher">A record's id or a plain name.</param>
/// <param name="IsShort">Written as <c>source: text</c>, which older archives do; the text is then a name, never a dead reference.</param>
public sealed record SourceEntry(Located<string> Publisher, bool IsShort)
{
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public DateTimeOffset? Date { get; init; }

    public InlineField? Notice { get; init; }

    public string? Copyright { get; init; }

    public string? License { get; init; }

    /// <summary>Only a part of the original.</summary>
    public bool IsExcerpt { get; init; }

    /// <summary>Whether search engines should keep the original; <c>null</c> leaves it to the publisher's record.</summary>
    public bool? CanonicalIsSource { get; init; }

    /// <summary><c>null</c> leaves it to the publisher's record.</summary>
    public NoIndexScope? NoIndex { get; init; }

    /// <summary><c>null</c> leaves it to the publisher's record.</summary>
    public bool? NoticeAtBottom { get; init; }

    /// <summary>The picture by which the publisher counts readers; empty for none; <c>null</c> leaves it to the publisher's record.</summary>
    public Located<string>? Pixel { get; init; }

    /// <summary>That of the text as it was received (<see cref="TextChecksum"/>); known only while the file is read.</summary>
    public Located<string>? Checksum { get; init; }
}

/// <summary>On top of fronts, for good or until a moment.</summary>
public sealed record Pin(DateTimeOffset? Until);

/// <summary>
/// Everything that can hold a story back (decision 17), gathered so that no later phase can forget one of them.
/// </summary>
public readonly record struct Withholding
{
    /// <summary><c>draft: true</c>, a <c>status</c> before ready, <c>published: false</c>, or a place in a folder <c>_drafts</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A withholding field could not be read; the story stays out whatever the command line says.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary><c>permalink: false</c>, by which archives ask for no page.</summary>
    public bool HasNoPage { get; init; }

    /// <summary>The later of <c>date</c> and <c>publish_date</c>.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? Embargo { get; init; }

    public Located<DateTimeOffset>? Expires { get; init; }

    public bool Gone { get; init; }

    public string? GoneReason { get; init; }

    public Located<string>? RedirectTo { get; init; }
}
