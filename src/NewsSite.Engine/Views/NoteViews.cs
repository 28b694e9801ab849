using System.Globalization;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Model;
using NewsSite.Text;
using NewsSite.Time;

namespace NewsSite.Views;

/// <summary>A correction of a story.</summary>
public sealed class CorrectionView(CorrectionEntry correction, Article article, ViewScope scope) : View(ReadKind.Part, correction, scope)
{
    internal override View In(ViewScope scope) => new CorrectionView(correction, article, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Date);
        Answer.Add(ref digest, Type);
        Answer.Add(ref digest, Text);
        Answer.Add(ref digest, PlainText);
        Answer.Add(ref digest, Article);
        Answer.Add(ref digest, Anchor);
    }

    /// <summary>The story that was corrected.</summary>
    public ArticleView Article => Read(new ArticleView(article, Scope));

    public DateTimeOffset Date => Read(correction.Date.Value);

    /// <summary><c>correction</c>, <c>clarification</c>, <c>update</c>, <c>retraction</c> or <c>editors_note</c>.</summary>
    public string Type => Read(Words.Of(correction.Kind));

    public SafeHtml Text => Read(Scope.Inline(correction.Text, new TextPlace(article.Source.File, article.Url)));

    public string PlainText => Read(NewsSite.Text.PlainText.OfInlineMarkdown(correction.Text.Text));

    /// <summary>Its place on the story's page: by its day, so that later corrections leave it alone.</summary>
    public string Anchor => Read(AnchorOfDay() + (EarlierOfDay() is > 0 and var earlier ? string.Create(CultureInfo.InvariantCulture, $"-{earlier + 1}") : ""));

    private string AnchorOfDay() => string.Create(CultureInfo.InvariantCulture, $"correction-{correction.Date.Value:yyyy-MM-dd}");

    private int EarlierOfDay()
        => article.FrontMatter.Corrections.TakeWhile(other => other != correction).Count(other => other.Date.Value.Date == correction.Date.Value.Date);
}

/// <summary>Something that a story refers to.</summary>
public sealed class CitationView(CitationEntry citation, ViewScope scope) : View(ReadKind.Part, citation, scope)
{
    internal override View In(ViewScope scope) => new CitationView(citation, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Title);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Archived);
    }

    public string Title => Read(citation.Title);

    public string? Url => Read(Scope.LinkOf(citation.Url));

    /// <summary>Where a copy of it is kept.</summary>
    public string? Archived => Read(Scope.LinkOf(citation.Archived));
}

/// <summary>A verdict in words, in points, or both.</summary>
public sealed class RatingView(RatingEntry rating, ViewScope scope) : View(ReadKind.Part, rating, scope)
{
    /// <summary>Schema.org's bounds where none are given.</summary>
    private const double UsualBest = 5;
    private const double UsualWorst = 1;

    internal override View In(ViewScope scope) => new RatingView(rating, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Label);
        Answer.Add(ref digest, Value);
        Answer.Add(ref digest, Best);
        Answer.Add(ref digest, Worst);
    }

    public string? Label => Read(rating.Label);

    public double? Value => Read(rating.Value);

    public double Best => Read(rating.Best ?? UsualBest);

    public double Worst => Read(rating.Worst ?? UsualWorst);
}

/// <summary>A claim that a fact check judges.</summary>
public sealed class ClaimView(ClaimEntry claim, ViewScope scope) : View(ReadKind.Part, claim, scope)
{
    internal override View In(ViewScope scope) => new ClaimView(claim, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Claim);
        Answer.Add(ref digest, Author);
        Answer.Add(ref digest, Date);
        Answer.Add(ref digest, Appearance);
        Answer.Add(ref digest, Rating);
    }

    public string Claim => Read(claim.Claim);

    public string? Author => Read(claim.Author);

    public DateTimeOffset? Date => Read(claim.Date);

    /// <summary>Where it was made.</summary>
    public string? Appearance => Read(Scope.LinkOf(claim.Appearance));

    public RatingView Rating => Read(new RatingView(claim.Rating, Scope));
}

/// <summary>What a review is about.</summary>
public sealed class ReviewView(ReviewEntry review, ViewScope scope) : View(ReadKind.Part, review, scope)
{
    internal override View In(ViewScope scope) => new ReviewView(review, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Item);
        Answer.Add(ref digest, Kind);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Rating);
    }

    public string Item => Read(review.Item);

    /// <summary>Such as <c>book</c>.</summary>
    public string? Kind => Read(review.Kind);

    public string? Url => Read(Scope.LinkOf(review.Url));

    public RatingView? Rating => Read(review.Rating is { } rating ? new RatingView(rating, Scope) : null);
}

/// <summary>Who paid for a story, or supports the newsroom that made it.</summary>
public sealed class SponsorView(SponsorSource sponsor, string url, ViewScope scope) : View(ReadKind.Part, sponsor, scope)
{
    internal override View In(ViewScope scope) => new SponsorView(sponsor, url, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, Url);
        Answer.Add(ref digest, Scheme);
        Answer.Add(ref digest, Label);
        Answer.Add(ref digest, BylinePrefix);
        Answer.Add(ref digest, Blurb);
        Answer.Add(ref digest, Disclaimer);
        Answer.Add(ref digest, Logo);
        Answer.Add(ref digest, AtBottom);
    }

    public string Name => Read(sponsor.Name.Value);

    public string? Url => Read(Scope.LinkOf(sponsor.Url));

    /// <summary><c>native</c>: the sponsor paid for the text; <c>underwritten</c>: for the work of a newsroom that decides alone.</summary>
    public string Scheme => Read(sponsor.IsUnderwriter ? "underwritten" : "native");

    /// <summary>What stands in the place of the type's label, if the record or the configuration has one.</summary>
    public string? Label => Read(LabelOf(sponsor, Scope));

    /// <summary>Such as <c>Sponsored by</c>, if the record or the configuration has one.</summary>
    public string? BylinePrefix => Read(sponsor.BylinePrefix ?? Usual(sponsor, Scope)?.BylinePrefix.In(Scope.Edition.Language));

    public SafeHtml? Blurb => Read(Inline(sponsor.Blurb));

    /// <summary>If neither the record nor the configuration has one, themes say the usual sentence.</summary>
    public SafeHtml? Disclaimer => Read(Inline(sponsor.Disclaimer) ?? UsualDisclaimer());

    public ImageView? Logo => Read(ImageView.Of(sponsor.Logo, Place, Scope));

    public bool AtBottom => Read(sponsor.AtBottom);

    internal static string? LabelOf(SponsorSource sponsor, ViewScope scope) => sponsor.Label ?? Usual(sponsor, scope)?.Label.In(scope.Edition.Language);

    /// <summary>The configuration speaks of what was paid for, not of the work of a newsroom that decides alone.</summary>
    private static SponsorDefaults? Usual(SponsorSource sponsor, ViewScope scope) => sponsor.IsUnderwriter ? null : scope.Site.Config.Sponsors;

    private SafeHtml? UsualDisclaimer()
        => Usual(sponsor, Scope)?.Disclaimer.In(Scope.Edition.Language) is not { } text ? null
            : new SafeHtml(HtmlText.Escape(text.Replace("{sponsor}", sponsor.Name.Value, StringComparison.Ordinal).Replace("{site}", Scope.Edition.Name, StringComparison.Ordinal)));

    private TextPlace Place => new(sponsor.File, url);

    private SafeHtml? Inline(InlineField? field) => field is null ? null : Scope.Inline(field, Place);
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
