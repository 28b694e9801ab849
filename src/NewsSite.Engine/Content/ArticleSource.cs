using System.Collections.Immutable;
using NewsSite.Content.Packing;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// An article, page or section description as read from its file alone: front matter, the facts that teasers need and a hash.
/// It depends on nothing but the file's bytes and the reader's options, and it holds no body. Whether it was read just now or
/// by an earlier build, it is the same packed bytes.
/// </summary>
public sealed class ArticleSource
{
    private ReadOnlyMemory<byte> _record;
    private ulong _fields;

    /// <param name="record">What is kept of the file, with its findings.</param>
    internal ArticleSource(SourceFile file, ContentPath place, ContentHash hash, ReadOnlyMemory<byte> record)
    {
        File = file;
        Place = place;
        Hash = hash.Value;
        _record = record;
        var packed = new Packed(record.Span).MemoryOf(SourcePacking.Value, record);
        _fields = new Packed(packed.Span).Fields(out _);
        var article = Packed;
        FrontMatter = new FrontMatter(file.Path, article.MemoryOf(ArticlePacking.Front, packed));
        BodyStart = Math.Max(0, article.Number(ArticlePacking.BodyStart) ?? 0);
        Words = article.Number(ArticlePacking.Words) ?? 0;
        IdDigest = FrontMatter.IdDigest ?? Digest.Of(place.IdMemory.Span);
    }

    public SourceFile File { get; private set; }

    public ContentPath Place { get; }

    public FrontMatter FrontMatter { get; }

    /// <summary>Where the body starts, as an offset into the file's text.</summary>
    public int BodyStart { get; private set; }

    public int Words { get; private set; }

    public UInt128 Hash { get; private set; }

    /// <summary>Plain text of the first paragraph, or of what precedes <c>&lt;!--more--&gt;</c>, where the front matter has no teaser.</summary>
    public string? Excerpt => Packed.Text(ArticlePacking.Excerpt);

    internal bool HasAliasUses => Has(ArticlePacking.AliasUse);

    /// <summary>Older names of keys that its author used; the site counts them.</summary>
    internal ImmutableArray<AliasUse> AliasUses => ArticlePacking.AliasUses(Packed);

    /// <summary>Whether a text of the front matter held character references; the site counts such files.</summary>
    internal bool HadCharacterReferences => Has(ArticlePacking.HadCharacterReferences);

    /// <summary>The characters themselves in the places of these.</summary>
    internal ImmutableArray<TextEdit> ReferenceMends => FindingPacking.Mends(Packed, ArticlePacking.Reference, File.Path);

    /// <summary>Whether its date has a time of day but no offset, and so is read in the site's zone.</summary>
    public bool HasLocalTime => Has(ArticlePacking.HasLocalTime);

    /// <summary>Whether its text may show pictures; if not, nobody need look.</summary>
    public bool MayHavePictures => Has(ArticlePacking.MayHavePictures);

    /// <summary>The line in front of which an <c>id</c> can be written; <c>null</c> where there is one, or where keys are not written line by line.</summary>
    public int? PlaceForId => Packed.Number(ArticlePacking.PlaceForId);

    /// <summary>What names the story for good: what its author gave, else its content path (decision 9).</summary>
    public string Id => FrontMatter.Id?.Value ?? Place.Id;

    /// <summary>The same, where it need not be a text of its own.</summary>
    internal ReadOnlyMemory<char> IdMemory => FrontMatter.Id is { } id ? id.Value.AsMemory() : Place.IdMemory;

    /// <summary>A digest of the <see cref="Id"/>.</summary>
    internal ulong IdDigest { get; }

    /// <summary>What its author wrote to set the address; <c>null</c> where the file's name does.</summary>
    public Located<string>? AddressField => FrontMatter.Url ?? FrontMatter.Slug;

    private Packed Packed => new Packed(_record.Span).Map(SourcePacking.Value, _fields);

    /// <summary>Most have none of these, and then nobody need look.</summary>
    private bool Has(byte field) => (_fields & (1UL << field)) != 0 && Packed.Has(field);

    /// <summary>Whether a later reading of the file found the same, findings too, but for its body.</summary>
    internal bool HasOtherBodyOnly(ArticleSource later)
        => new Packed(_record.Span).HasSame(new Packed(later._record.Span), SourcePacking.Value) && Packed.HasSame(later.Packed, ArticlePacking.OfBody);

    /// <summary>
    /// Becomes what a later reading found, if that <see cref="HasOtherBodyOnly"/>. Only between two builds, and only for one that
    /// starts from what the last left in memory (<see cref="StandingSite"/>).
    /// </summary>
    internal void TakeBodyOf(ArticleSource later)
    {
        File = later.File;
        Hash = later.Hash;
        BodyStart = later.BodyStart;
        Words = later.Words;
        (_record, _fields) = (later._record, later._fields);
    }
}
