using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A podcast: the recordings of a series, with what the directories of podcasts ask for (news-requirements §3.4).</summary>
/// <param name="Series">The series whose stories are the episodes.</param>
/// <param name="Image">The cover.</param>
/// <param name="Place">Of the series.</param>
public sealed record PodcastConfig(string Series, ConfigLink Image, SourceSpan Place)
{
    public static readonly FieldTable Keys = new(
        new Field("series", "text, required", "the series whose stories are the episodes, if they have a recording"),
        new Field("image", "path, required", "the cover: square, 1400 to 3000 pixels, JPEG or PNG"),
        new Field("id", "text", "the part of the feed's address that tells it from others; default the series"),
        new Field("title", "text", "what it is called; default as the series"),
        new Field("description", "text", "what it is about; default as the series"),
        new Field("categories", "list of texts", "by Apple's list, such as News or News > Politics; default News") { Aliases = ["category"] },
        new Field("explicit", "yes or no", "whether it is for adults; default no"),
        new Field("author", "text", "who makes it; default the site's name"),
        new Field("owner", "map", "whom directories write to: name and email"),
        new Field("type", "episodic or serial", "whether the newest episode comes first, or the first; default episodic"),
        new Field("copyright", "text", "default the site's"),
        new Field("guid", "UUID", "what the podcast keeps when its feed moves; default made from the feed's address as the podcast namespace has it"),
        new Field("new_feed_url", "address", "where the feed has moved; directories and apps follow"),
        new Field("complete", "yes or no", "whether no episode will follow; default no"),
        new Field("language", "BCP 47", "the language of the series; default the site's") { Aliases = ["lang"] });

    public static readonly FieldTable OwnerKeys = new(
        new Field("name", "text", "default the site's name"),
        new Field("email", "text, required", "the address by which you show that it is yours; everybody can read it in the feed"));

    private static readonly Dictionary<string, bool> Types = new() { ["episodic"] = false, ["serial"] = true };

    /// <summary>The last part but one of the feed's address.</summary>
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Each with those around it, the widest first.</summary>
    public required ImmutableArray<ImmutableArray<string>> Categories { get; init; }

    public bool IsExplicit { get; init; }

    public string? Author { get; init; }

    public string? OwnerName { get; init; }

    public string? OwnerEmail { get; init; }

    /// <summary>The first episode comes first.</summary>
    public bool IsSerial { get; init; }

    public string? Copyright { get; init; }

    public string? Language { get; init; }

    /// <summary>What tells it from others wherever its feed lies.</summary>
    public Guid? Identity { get; init; }

    public string? NewFeedUrl { get; init; }

    public bool IsComplete { get; init; }

    public static ImmutableArray<PodcastConfig> ReadAll(ConfigSection root) => root.Items("podcasts", Keys, Read);

    private static PodcastConfig? Read(ConfigSection podcast)
    {
        var (series, image) = (podcast.Required("series"), podcast.RequiredLink("image"));
        var owner = podcast.Find("owner", OwnerKeys);
        var categories = ReadCategories(podcast.Fields);
        var config = Located.Whole(series, name => new PodcastConfig(name.Value, image!, name.In(podcast.Fields.Path))
        {
            Id = Slug.From(podcast.Prose("id")?.Value ?? name.Value),
            Categories = categories,
            Title = podcast.Prose("title")?.Value,
            Description = podcast.Prose("description")?.Value,
            IsExplicit = podcast.Fields.Flag("explicit")?.Value ?? false,
            Author = podcast.Prose("author")?.Value,
            OwnerName = owner?.Prose("name")?.Value,
            OwnerEmail = owner?.Required("email")?.Value,
            IsSerial = podcast.Fields.Choice("type", Types)?.Value ?? false,
            Copyright = podcast.Prose("copyright")?.Value,
            Language = podcast.Language("language")?.Value,
            Identity = ReadGuid(podcast.Fields),
            NewFeedUrl = podcast.Link("new_feed_url")?.Target,
            IsComplete = podcast.Fields.Flag("complete")?.Value ?? false,
        });
        return image is null ? null : config;
    }

    private static Guid? ReadGuid(FieldReader podcast)
    {
        if (podcast.Text("guid") is not { } text)
        {
            return null;
        }
        if (Guid.TryParseExact(text.Value, "D", out var guid))
        {
            return guid;
        }
        podcast.WrongType(podcast.Node("guid")!, "guid", "a UUID such as 917393e3-1b1e-5cef-ace4-edaa54e1f810");
        return null;
    }

    private static ImmutableArray<ImmutableArray<string>> ReadCategories(FieldReader podcast)
    {
        var categories = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var text in podcast.Texts("categories"))
        {
            ImmutableArray<string> category = [.. text.Value.Split('>', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (!PodcastCategories.Contains(category))
            {
                podcast.Diagnostics.Add(Errors.Config.UnknownCategory(text.In(podcast.Path), text.Value, PodcastCategories.Closest(text.Value)));
            }
            categories.Add(category);
        }
        return categories.Count == 0 ? [["News"]] : categories.ToImmutable();
    }
}
