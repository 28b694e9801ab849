namespace NewsSite.Time;

/// <summary>A local time placed in a zone.</summary>
public readonly record struct ZonedResult(DateTimeOffset Value, LocalTimeKind Kind, DateTimeOffset? Again = null);
