using NewsSite.Content;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>How videos elsewhere are shown.</summary>
/// <param name="Mode"><c>facade</c>, <c>iframe</c> or <c>link</c>.</param>
/// <param name="YoutubeNocookie">Whether the player of YouTube is the one that keeps no cookies until the video is played.</param>
public sealed record EmbedsView(string Mode, bool YoutubeNocookie)
{
    /// <summary>Where the player of a video is, by the address of its page; <c>null</c> if that is not known.</summary>
    internal string? PlayerOf(string page) => VideoPlayer.AddressOf(page, YoutubeNocookie);
}

/// <summary>What is said in a video, as a file that players show line by line.</summary>
/// <param name="Url">Of the file.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Label">What readers choose it by.</param>
public sealed record CaptionsView(string Url, string Language, string Label);

/// <summary>A story's video: a file, a player's page elsewhere, or both.</summary>
public sealed class VideoView(VideoEntry video, TextPlace place, ViewScope scope) : View(ReadKind.Part, video, scope)
{
    internal override View In(ViewScope scope) => new VideoView(video, place, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Permalink);
        Answer.Add(ref digest, EmbedUrl);
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Description);
        Answer.Add(ref digest, PosterUrl);
        Answer.Add(ref digest, Duration);
        Answer.Add(ref digest, IsoDuration);
        Answer.Add(ref digest, Uploaded);
        Answer.Add(ref digest, Captions);
        Answer.Add(ref digest, TranscriptUrl);
    }

    private readonly PublishedFile? _file = FileOf(video.Source, place, scope);
    private readonly PublishedFile? _poster = FileOf(video.Poster, place, scope);

    public string? Url => Read(_file is null ? null : Scope.Link(_file));

    public string? Permalink => Read(_file is null ? null : Scope.AbsoluteLink(_file));

    public string? EmbedUrl => Read(Scope.LinkOf(video.Embed));

    public string? Title => Read(video.Title);

    public string? Description => Read(video.Description);

    /// <summary>Absolute.</summary>
    public string? PosterUrl => Read(_poster is null ? null : Scope.AbsoluteLink(_poster));

    /// <summary>Such as <c>4:05</c>.</summary>
    public string? Duration => Read(video.Duration is { } length ? PlayingTime.Text(length) : null);

    /// <summary>Such as <c>PT4M5S</c>.</summary>
    public string? IsoDuration => Read(video.Duration is { } length ? PlayingTime.Iso8601(length) : null);

    public DateTimeOffset? Uploaded => Read(video.Uploaded);

    /// <summary>What is said in it, line by line, in each language that it is there in.</summary>
    public IReadOnlyList<CaptionsView> Captions => Read<IReadOnlyList<CaptionsView>>([.. video.Captions.Select(CaptionsOf).OfType<CaptionsView>()]);

    private CaptionsView? CaptionsOf(CaptionsEntry captions)
    {
        var language = captions.Language ?? Scope.Edition.Language;
        return FileOf(captions.Source, place, Scope) is not { } file ? null
            : new CaptionsView(Scope.Link(file), language, captions.Label ?? Scope.Site.Config.Language(language).Name ?? language);
    }

    public string? TranscriptUrl => Read(FileOf(video.Transcript, place, Scope) is { } transcript ? Scope.Link(transcript) : null);

    /// <summary>A file beside the story, or an address elsewhere; <c>null</c> where there is none (which has been reported).</summary>
    internal static PublishedFile? FileOf(Yaml.Located<string>? source, TextPlace place, ViewScope scope)
        => source is null ? null : scope.Bodies.PublishPicture(place.File.Folder, source.Value, scope.Log);
}

/// <summary>A story's recording.</summary>
public sealed class AudioView : View
{
    private readonly AudioEntry _audio;
    private readonly PublishedFile _file;
    private readonly TextPlace _place;

    private AudioView(AudioEntry audio, PublishedFile file, TextPlace place, ViewScope scope)
        : base(ReadKind.Part, audio, scope)
    {
        _audio = audio;
        _file = file;
        _place = place;
    }

    /// <summary><c>null</c> where the file cannot be found (which has been reported).</summary>
    internal static AudioView? Of(AudioEntry audio, TextPlace place, ViewScope scope)
        => VideoView.FileOf(audio.Source, place, scope) is { } file ? new AudioView(audio, file, place, scope) : null;

    internal override View In(ViewScope scope) => new AudioView(_audio, _file, _place, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Permalink);
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Bytes);
        Answer.Add(ref digest, Duration);
        Answer.Add(ref digest, IsoDuration);
        Answer.Add(ref digest, TranscriptUrl);
        Answer.Add(ref digest, MediaType);
        Answer.Add(ref digest, Episode);
        Answer.Add(ref digest, Season);
        Answer.Add(ref digest, EpisodeType);
        Answer.Add(ref digest, IsExplicit);
        Answer.Add(ref digest, ChaptersUrl);
    }

    public string Url => Read(Scope.Link(_file));

    /// <summary>The file's length; of one elsewhere as the story says it, or <c>null</c>.</summary>
    public long? Bytes
    {
        get
        {
            if (_file.Source is { } source)
            {
                Scope.Log?.Add(ReadKind.FileLength, source.Path);
            }
            return Read(_file.Source?.Length ?? _audio.Length);
        }
    }

    public string Permalink => Read(Scope.AbsoluteLink(_file));

    public string? Title => Read(_audio.Title);

    /// <summary>Such as <c>4:05</c>.</summary>
    public string? Duration => Read(_audio.Duration is { } length ? PlayingTime.Text(length) : null);

    /// <summary>Such as <c>PT4M5S</c>.</summary>
    public string? IsoDuration => Read(_audio.Duration is { } length ? PlayingTime.Iso8601(length) : null);

    public string? TranscriptUrl => Read(VideoView.FileOf(_audio.Transcript, _place, Scope) is { } transcript ? Scope.Link(transcript) : null);

    /// <summary>Such as <c>audio/mpeg</c>; <c>null</c> if nothing says it.</summary>
    public string? MediaType => Read(_audio.MediaType ?? NewsSite.Text.MediaType.OfRecording(_file.Path));

    /// <summary>Its number in the podcast.</summary>
    public int? Episode => Read(_audio.Episode);

    public int? Season => Read(_audio.Season);

    /// <summary><c>full</c>, <c>trailer</c> or <c>bonus</c>.</summary>
    public string EpisodeType => Read(Words.Of(_audio.EpisodeKind));

    /// <summary>Whether it is for adults; <c>null</c> if as the podcast.</summary>
    public bool? IsExplicit => Read(_audio.IsExplicit);

    /// <summary>Its chapters as JSON.</summary>
    public string? ChaptersUrl => Read(VideoView.FileOf(_audio.Chapters, _place, Scope) is { } chapters ? Scope.Link(chapters) : null);
}
