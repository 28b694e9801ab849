using NewsSite.Diagnostics;

namespace NewsSite.Routing;

/// <summary>Who wants an address, and where and how to change that.</summary>
/// <param name="Owner">How messages call it: a file of the site, or a phrase such as <c>the list /tags/x/</c>.</param>
/// <param name="Span">The place that decides the address.</param>
/// <param name="Kind">What it takes to give it another address.</param>
public sealed record Claim(string Owner, SourceSpan Span, ClaimKind Kind) : IClaimant
{
    Claim IClaimant.ToClaim() => this;

    /// <summary>What lets another have the address after all.</summary>
    public string? WayOut { get; init; }
}

/// <summary>An output that has or wants an address; who it is needs to be known only if two want the same.</summary>
public interface IClaimant
{
    Claim ToClaim();
}

/// <summary>The easier something can have another address, the further down it stands.</summary>
public enum ClaimKind
{
    /// <summary>Archives, feeds, sitemaps: nobody chose their addresses.</summary>
    Derived,

    Theme,

    /// <summary>A section, term or author.</summary>
    Listing,

    /// <summary>A static file or a picture.</summary>
    File,

    Story,
}
