using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The bar for breaking news: <c>content/data/breaking.yaml</c>, for another language <c>breaking.ru.yaml</c>.</summary>
public sealed record BreakingSource(SourceFile File, ContentPath Place, Announcement Bar)
{
    public static readonly FieldTable Keys = new(
        new Field("text", "text, required", "what has happened") { Aliases = ["title", "headline"] },
        new Field("url", "path, content file or address", "the story") { Aliases = ["link", "story"] },
        new Field("start", "date", "when the bar appears"),
        new Field("end", "date", "when it disappears; without it the bar stays until the file is changed"),
        new Field("level", "word", "breaking, developing or alert; default breaking"));

    private static readonly Dictionary<string, string> Levels = new() { ["breaking"] = "breaking", ["developing"] = "developing", ["alert"] = "alert" };

    /// <summary>A bar whose dates cannot be read does not show: it might be too early, or over.</summary>
    public static BreakingSource? Read(SourceFile file, ContentPath place, ContentFields content)
    {
        content.ReportUnknownKeys();
        var text = content.Required("text");
        var (start, end) = (content.Date("start"), content.Date("end"));
        if (start?.Value >= end?.Value)
        {
            content.Fields.Diagnostics.Add(Errors.Config.OverBeforeItBegins(content.Fields.PlaceOf("end")));
        }
        // A bar whose start is called otherwise must not show before it.
        var others = content.Fields.UnknownKeys.Where(entry => start is null && entry.Value is YamlScalar value && StoryDate.TryParse(value.Text, content.Zone, out _, out _)).ToList();
        foreach (var other in others)
        {
            content.Fields.Diagnostics.Add(Errors.FrontMatter.HoldsNothingBack(content.Fields.SpanOf(other.Key), other.Key.Text, "write it as 'start' if the bar is to appear then"));
        }
        var isReadable = content.Fields.Node("start") is null == start is null && content.Fields.Node("end") is null == end is null;
        return text is null || !isReadable || others.Count > 0 ? null : new BreakingSource(file, place, new Announcement(text.Value, content.Address("url") is { } url ? new ConfigLink(url.Value, url.In(file.Path)) : null)
        {
            Start = start?.Value,
            End = end?.Value,
            Level = content.Fields.Choice("level", Levels)?.Value ?? "breaking",
        });
    }
}
