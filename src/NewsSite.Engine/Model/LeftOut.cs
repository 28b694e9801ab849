namespace NewsSite.Model;

/// <summary>Why a content file is on no page.</summary>
/// <param name="Reason">Such as "draft", "scheduled" or "it cannot be read".</param>
/// <param name="Appears">The moment, in the site's zone, from which a build will show it, if nothing but time holds it back.</param>
public sealed record LeftOut(string Reason, DateTimeOffset? Appears = null);
