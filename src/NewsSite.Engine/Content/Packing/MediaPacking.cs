namespace NewsSite.Content.Packing;

/// <summary>Packs a story's video and recording.</summary>
internal static class MediaPacking
{
    public static void Pack(Packer packer, VideoEntry video)
    {
        packer.Text(1, video.Source);
        packer.Text(2, video.Embed);
        packer.Text(3, video.Title);
        packer.Text(4, video.Description);
        packer.Text(5, video.Poster);
        packer.Number(6, video.Duration?.Ticks);
        packer.Moment(7, video.Uploaded);
        packer.Text(8, video.Transcript);
        packer.Maps(9, video.Captions, Pack);
    }

    private static void Pack(Packer packer, CaptionsEntry captions)
    {
        packer.Text(1, captions.Source);
        packer.Text(2, captions.Language);
        packer.Text(3, captions.Label);
    }

    public static VideoEntry? Video(Packed map) => new()
    {
        Source = map.Located(1),
        Embed = map.Text(2),
        Title = map.Text(3),
        Description = map.Text(4),
        Poster = map.Located(5),
        Duration = Length(map.Whole(6)),
        Uploaded = map.Moment(7),
        Transcript = map.Located(8),
        Captions = map.Maps(9, captions => captions.Located(1) is { } source ? new CaptionsEntry(source, captions.Text(2), captions.Text(3)) : null),
    };

    public static void Pack(Packer packer, AudioEntry audio)
    {
        packer.Text(1, audio.Source);
        packer.Text(2, audio.Title);
        packer.Number(3, audio.Duration?.Ticks);
        packer.Text(4, audio.Transcript);
        packer.Number(5, audio.Length);
        packer.Text(6, audio.MediaType);
        packer.Number(7, audio.Episode);
        packer.Number(8, audio.Season);
        packer.Number(9, audio.EpisodeKind == EpisodeKind.Full ? null : (long)audio.EpisodeKind);
        packer.Flag(10, audio.IsExplicit);
        packer.Text(11, audio.Chapters);
    }

    public static AudioEntry? Audio(Packed map) => map.Located(1) is not { } source ? null : new AudioEntry(source)
    {
        Title = map.Text(2),
        Duration = Length(map.Whole(3)),
        Transcript = map.Located(4),
        Length = map.Number(5),
        MediaType = map.Text(6),
        Episode = map.Number(7),
        Season = map.Number(8),
        EpisodeKind = (EpisodeKind)(map.Number(9) ?? 0),
        IsExplicit = map.Flag(10),
        Chapters = map.Located(11),
    };

    private static TimeSpan? Length(long? ticks) => ticks is { } value ? new TimeSpan(value) : null;
}
