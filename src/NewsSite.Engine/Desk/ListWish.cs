namespace NewsSite.Desk;

/// <summary>Which stories somebody wants to see; <c>null</c> leaves a thing open.</summary>
public sealed record ListWish
{
    public string? Section { get; init; }

    public string? Author { get; init; }

    public string? Tag { get; init; }

    public string? Type { get; init; }

    public string? Language { get; init; }

    /// <summary>Stories of that date or a later one.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Stories of an earlier date.</summary>
    public DateTimeOffset? Until { get; init; }

    public bool IsFilter => this != new ListWish();
}
