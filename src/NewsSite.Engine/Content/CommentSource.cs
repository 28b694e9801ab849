using System.Collections.Immutable;
using NewsSite.Io;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What readers wrote below a story: a file in <c>content/data/comments/</c>, called like the story's id or like its file.</summary>
/// <param name="Hash">Of the whole file.</param>
public sealed record CommentSource(SourceFile File, UInt128 Hash, ImmutableArray<CommentEntry> Comments)
{
    /// <summary>Where these files lie.</summary>
    public const string Folder = "content/data/comments/";

    public static readonly FieldTable Keys = new(
        new Field("comments", "list of maps", "what readers wrote, as somebody of the newsroom let it pass"));

    public static readonly FieldTable CommentKeys = new(
        new Field("name", "text, required", "who wrote it, as others see it"),
        new Field("date", "date, required", "when"),
        new Field("text", "text, required", "what they wrote; an empty line ends a paragraph, and nothing in it is Markdown or HTML"),
        new Field("url", "address", "their own page"));

    /// <summary>The story's id, or its file's place without extension.</summary>
    public string Story => File.Path[Folder.Length..^File.Extension.Length];

    public static CommentSource Read(SourceFile file, ContentFields content)
    {
        content.ReportUnknownKeys();
        return new CommentSource(file, default, content.Maps("comments", CommentKeys, Read));
    }

    private static CommentEntry? Read(ContentFields comment)
    {
        comment.ReportUnknownKeys(isWhole: true);
        var name = comment.Required("name");
        var date = comment.Fields.Required("date", comment.Date, comment.Missing);
        var text = comment.Fields.Required("text", comment.Prose, comment.Missing);
        var url = comment.WholeAddress("url");
        return name is null || date is null || text is null ? null : new CommentEntry(name.Value, date.Value, text.Value, url?.Value);
    }
}

/// <summary>What one reader wrote.</summary>
/// <param name="Text">Plain, with its lines.</param>
public sealed record CommentEntry(string Name, DateTimeOffset Date, string Text, string? Url);
