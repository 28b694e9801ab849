using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads a story's video and recording: an address alone, or a map.</summary>
internal static class MediaReader
{
    private static readonly Dictionary<string, EpisodeKind> EpisodeKinds = new() { ["full"] = EpisodeKind.Full, ["trailer"] = EpisodeKind.Trailer, ["bonus"] = EpisodeKind.Bonus };

    public static VideoEntry? Video(ContentFields fields)
    {
        if (fields.Fields.Node("video") is YamlScalar)
        {
            return fields.Address("video") is { } only ? FileOrPlayer(only, null) : null;
        }
        if (fields.Nested("video", ArticleFields.Video) is not { } video)
        {
            return null;
        }
        video.ReportUnknownKeys();
        var embed = video.WholeAddress("embed")?.Value;
        var file = embed is null ? video.Fields.Required("src", video.Address, video.Missing) : video.Address("src");
        return embed is null && file is null ? null : FileOrPlayer(file, embed) with
        {
            Title = video.Prose("title")?.Value,
            Description = video.Prose("description")?.Value,
            Poster = video.Address("poster"),
            Duration = video.Length("duration"),
            Uploaded = video.Date("uploaded")?.Value,
            Captions = [.. video.Nodes("captions").Select(node => Captions(video, node)).OfType<CaptionsEntry>()],
            Transcript = video.Address("transcript"),
        };
    }

    /// <summary>A page at YouTube or Vimeo is no file that browsers can play.</summary>
    private static VideoEntry FileOrPlayer(Located<string>? file, string? embed)
        => file is not null && VideoPlayer.IsKnown(file.Value) ? new VideoEntry { Embed = embed ?? file.Value } : new VideoEntry { Source = file, Embed = embed };

    private static CaptionsEntry? Captions(ContentFields video, YamlNode node)
    {
        var captions = node switch
        {
            YamlMap map => video.Nested(map, ArticleFields.Captions),
            YamlScalar only => video.Nested(only, "src", ArticleFields.Captions),
            _ => null,
        };
        if (captions is null)
        {
            video.Fields.WrongType(node, "captions", "a list of paths or maps");
            return null;
        }
        captions.ReportUnknownKeys();
        return Located.Whole(captions.Fields.Required("src", captions.Address, captions.Missing), source => new CaptionsEntry(source, captions.Language("lang")?.Value, captions.Prose("label")?.Value));
    }

    public static AudioEntry? Audio(ContentFields fields)
    {
        if (fields.Fields.Node("audio") is YamlScalar)
        {
            return fields.Address("audio") is { } only ? new AudioEntry(only) : null;
        }
        if (fields.Nested("audio", ArticleFields.Audio) is not { } audio)
        {
            return null;
        }
        audio.ReportUnknownKeys();
        return Located.Whole(audio.Fields.Required("src", audio.Address, audio.Missing), source => new AudioEntry(source)
        {
            Title = audio.Prose("title")?.Value,
            Duration = audio.Length("duration"),
            Transcript = audio.Address("transcript"),
            Length = audio.Fields.Number("length", 1)?.Value,
            MediaType = audio.Prose("type")?.Value,
            Episode = audio.Fields.Number("episode", 1)?.Value,
            Season = audio.Fields.Number("season", 1)?.Value,
            EpisodeKind = audio.Fields.Choice("episode_type", EpisodeKinds)?.Value ?? EpisodeKind.Full,
            IsExplicit = audio.Fields.Flag("explicit")?.Value,
            Chapters = audio.Address("chapters"),
        });
    }
}
