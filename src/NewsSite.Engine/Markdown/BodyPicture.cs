namespace NewsSite.Markdown;

/// <summary>A picture that a text shows, as the text names it.</summary>
/// <param name="Source">Its file or address.</param>
public sealed record BodyPicture(string Source)
{
    public string? Alt { get; init; }

    /// <summary>As plain text.</summary>
    public string? Caption { get; init; }

    public string? Credit { get; init; }
}
