namespace NewsSite.Markdown.Leftovers;

/// <summary>A tag that hides all up to another one.</summary>
/// <param name="Name">How such tags begin, for they may stand in each other.</param>
/// <param name="Ends">The tags that end it.</param>
/// <param name="Alternatives">The tags from which on it is shown after all.</param>
internal sealed record HiddenPart(string Name, string[] Ends, string[] Alternatives)
{
    private static readonly HiddenPart Comment = new("comment", ["endcomment", "/comment"], []);
    private static readonly HiddenPart If = new("if", ["endif"], ["else", "elsif", "elif"]);
    private static readonly HiddenPart Unless = new("unless", ["endunless"], ["else", "elsif"]);

    public static HiddenPart? Of(TemplateTag tag) => tag.Words switch
    {
        "if false" => If,
        "unless true" => Unless,
        _ => tag.Name == Comment.Name && !tag.Words.EndsWith('/') ? Comment : null,
    };
}

/// <summary>Where a hidden stretch of text ends; one that is not closed ends with the text.</summary>
internal readonly record struct HiddenStretch(int End, bool IsClosed);
