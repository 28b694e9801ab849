using System.Collections.Immutable;
using NewsSite.Content.Packing;
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
    private readonly ReadOnlyMemory<byte> _packed;

    internal ArticleSource(SourceFile file, ContentPath place, ContentHash hash, ReadOnlyMemory<byte> packed)
    {
        File = file;
        Place = place;
        Hash = hash.Value;
        _packed = packed;
        var article = Packed;
        FrontMatter = new FrontMatter(file.Path, article.MemoryOf(ArticlePacking.Front, packed));
        BodyStart = Math.Max(0, article.Number(ArticlePacking.BodyStart) ?? 0);
        Words = article.Number(ArticlePacking.Words) ?? 0;
    }

    public SourceFile File { get; }

    public ContentPath Place { get; }

    public FrontMatter FrontMatter { get; }

    /// <summary>Where the body starts, as an offset into the file's text.</summary>
    public int BodyStart { get; }

    public int Words { get; }

    public UInt128 Hash { get; }

    /// <summary>Plain text of the first paragraph, or of what precedes <c>&lt;!--more--&gt;</c>, where the front matter has no teaser.</summary>
    public string? Excerpt => Packed.Text(ArticlePacking.Excerpt);

    /// <summary>Older names of keys that its author used; the site counts them.</summary>
    internal ImmutableArray<AliasUse> AliasUses => ArticlePacking.AliasUses(Packed);

    /// <summary>Whether a text of the front matter held character references; the site counts such files.</summary>
    internal bool HadCharacterReferences => Packed.Has(ArticlePacking.HadCharacterReferences);

    /// <summary>Whether its date has a time of day but no offset, and so is read in the site's zone.</summary>
    public bool HasLocalTime => Packed.Has(ArticlePacking.HasLocalTime);

    /// <summary>Whether its text may show pictures; if not, nobody need look.</summary>
    public bool MayHavePictures => Packed.Has(ArticlePacking.MayHavePictures);

    /// <summary>The line in front of which an <c>id</c> can be written; <c>null</c> where there is one, or where keys are not written line by line.</summary>
    public int? PlaceForId => Packed.Number(ArticlePacking.PlaceForId);

    /// <summary>What names the story for good: what its author gave, else its content path (decision 9).</summary>
    public string Id => FrontMatter.Id?.Value ?? Place.Id;

    /// <summary>A digest of the <see cref="Id"/>.</summary>
    internal ulong IdDigest => FrontMatter.Id is { } given ? Digest.Of(given.Value) : Digest.Of(Place.IdSpan);

    /// <summary>What its author wrote to set the address; <c>null</c> where the file's name does.</summary>
    public Located<string>? AddressField => FrontMatter.Url ?? FrontMatter.Slug;

    private Packed Packed => new(_packed.Span);
}
