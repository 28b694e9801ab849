using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>A record in content/authors/; the body is the biography.</summary>
public sealed record AuthorSource(SourceFile File, ContentPath Place, string Id, Located<string> Name)
{
    public ImmutableArray<string> Also { get; init; } = [];

    public string? SortName { get; init; }

    public string? JobTitle { get; init; }

    public string? Affiliation { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Location { get; init; }

    public ImageEntry? Photo { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> Expertise { get; init; } = [];

    public ImmutableArray<string> Awards { get; init; } = [];

    public ImmutableArray<string> Education { get; init; } = [];

    public ImmutableArray<string> SameAs { get; init; } = [];

    public string? Fediverse { get; init; }

    public string? Telegram { get; init; }

    public string? X { get; init; }

    public string? Signal { get; init; }

    public string? Pgp { get; init; }

    public bool Staff { get; init; }

    public bool Former { get; init; }

    public bool Anonymous { get; init; }

    /// <summary>A desk, an agency or the paper itself.</summary>
    public bool IsOrganization { get; init; }

    public int Order { get; init; }

    public string? Desk { get; init; }

    public Located<string>? Slug { get; init; }

    /// <summary>Where the biography starts, as an offset into the file's text; -1 in a YAML record.</summary>
    public int BodyStart { get; init; } = -1;

    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}

/// <summary>A record in content/publishers/.</summary>
public sealed record PublisherSource(SourceFile File, ContentPath Place, string Id, Located<string> Name)
{
    /// <summary>Of the whole file.</summary>
    public UInt128 Hash { get; init; }

    public string? Url { get; init; }

    public ImmutableArray<string> Also { get; init; } = [];

    public InlineField? Notice { get; init; }

    public string? Copyright { get; init; }

    /// <summary>Where the notice stands; <c>null</c> if the record does not say it. What it says is a term of the contract.</summary>
    public bool? NoticeAtBottom { get; init; }

    /// <summary>Its pictures may not be shown with its texts.</summary>
    public bool ForbidsImages { get; init; }

    public PixelRule? Pixel { get; init; }

    /// <summary>How many days after the original a copy may stay.</summary>
    public int? ExpiresDays { get; init; }

    /// <summary>The licence of its texts.</summary>
    public string? License { get; init; }

    /// <summary>What its contract says of canonical addresses, for stories that do not say it themselves.</summary>
    public bool? CanonicalIsSource { get; init; }

    public NoIndexScope? NoIndex { get; init; }

    /// <summary>Whether its stories may be handed on.</summary>
    public bool CanDistribute { get; init; }

    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}

/// <summary>A record in content/sponsors/.</summary>
public sealed record SponsorSource(SourceFile File, ContentPath Place, string Id, SponsorEntry Entry)
{
    /// <summary>Of the whole file.</summary>
    public UInt128 Hash { get; init; }
}

/// <summary>A record in content/topics/, tags/ or series/; the body introduces the list.</summary>
public sealed record TermSource(SourceFile File, ContentPath Place, string Id, Located<string> Title)
{
    public ImmutableArray<string> Also { get; init; } = [];

    public Located<string>? Slug { get; init; }

    public string? Description { get; init; }

    public ImageEntry? Image { get; init; }

    public int Weight { get; init; }

    public string? Colour { get; init; }

    public int BodyStart { get; init; } = -1;

    public DataValue.Map Params { get; init; } = DataValue.Map.Empty;
}

/// <summary>Everything in content/, read file by file, each list in ordinal order of paths.</summary>
public sealed record ContentSet
{
    public ImmutableArray<ArticleSource> Articles { get; init; } = [];

    /// <summary>Updates of live stories that have files of their own.</summary>
    public ImmutableArray<ArticleSource> Updates { get; init; } = [];

    public ImmutableArray<ArticleSource> Pages { get; init; } = [];

    public ImmutableArray<ArticleSource> Sections { get; init; } = [];

    public ImmutableArray<ArticleSource> Homes { get; init; } = [];

    public ImmutableArray<AuthorSource> Authors { get; init; } = [];

    public ImmutableArray<PublisherSource> Publishers { get; init; } = [];

    public ImmutableArray<SponsorSource> Sponsors { get; init; } = [];

    public ImmutableArray<TermSource> Terms { get; init; } = [];

    public ImmutableArray<FrontPageSource> FrontPages { get; init; } = [];

    /// <summary>The bars for breaking news, one a language.</summary>
    public ImmutableArray<BreakingSource> Breaking { get; init; } = [];

    public ImmutableArray<CommentSource> Comments { get; init; } = [];

    /// <summary>Data files by name without extension.</summary>
    public ImmutableSortedDictionary<string, DataValue> Data { get; init; } = ImmutableSortedDictionary<string, DataValue>.Empty;

    public ImmutableArray<SourceFile> Static { get; init; } = [];

    /// <summary>Addresses of earlier days that the configuration's file leads on, in its order.</summary>
    public ImmutableArray<OldAddress> OldAddresses { get; init; } = [];

    /// <summary>Files that stories may refer to, by path below content/.</summary>
    public ImmutableDictionary<string, SourceFile> Assets { get; init; } = ImmutableDictionary<string, SourceFile>.Empty;

    /// <summary>The folders of stories, read or not, published or not, in ordinal order.</summary>
    public ImmutableSortedSet<string> SectionFolders { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>Articles and pages that could not have their address, with the reason.</summary>
    public ImmutableSortedDictionary<string, string> Homeless { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same without some articles and pages, whose addresses others have.</summary>
    public ContentSet Without(ImmutableSortedDictionary<string, string> homeless) => this with
    {
        Articles = Articles.RemoveAll(article => homeless.ContainsKey(article.File.Path)),
        Pages = Pages.RemoveAll(page => homeless.ContainsKey(page.File.Path)),
        Homeless = homeless,
    };

    /// <summary>The texts that have pages; an update's is part of its story.</summary>
    internal IEnumerable<ArticleSource> TextsOfPages => Articles.Concat(Pages).Concat(Sections).Concat(Homes);

    /// <summary>Codes of the findings that a file asks to be spared, by its path.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ChecksIgnored()
        => TextsOfPages.Concat(Updates)
            .Where(source => !source.FrontMatter.ChecksIgnored.IsEmpty)
            .ToImmutableDictionary(source => source.File.Path, source => source.FrontMatter.ChecksIgnored);

    /// <summary>The layouts that stories and pages ask for.</summary>
    public ImmutableHashSet<string> LayoutsNamed()
        => [.. Articles.Concat(Pages).Select(source => source.FrontMatter.Layout?.Value).OfType<string>()];

    /// <summary>Articles, pages and sections that could not be read and are therefore not built.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];
}
