using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>A podcast with episodes.</summary>
public sealed record Podcast(PodcastConfig Config, Term Series)
{
    public string Title => Config.Title ?? Series.Title;

    /// <summary>Of its feed, from the site's root.</summary>
    public string FeedUrl => $"{Series.Edition.HomeUrl}podcasts/{Config.Id}/feed.xml";

    /// <summary>Whether a story of the series is an episode.</summary>
    public static bool HasEpisode(Article article) => article.FrontMatter.Feeds != FeedKinds.None && article.FrontMatter.Audio is not null;

    /// <summary>Those of the configuration whose series have recordings; what is wrong with any is reported.</summary>
    public static ImmutableArray<Podcast> All(SiteConfig config, IEnumerable<Catalogue> catalogues, Func<Listing, ImmutableArray<Article>> storiesOf, DiagnosticBag diagnostics)
    {
        var podcasts = ImmutableArray.CreateBuilder<Podcast>();
        foreach (var one in config.Podcasts)
        {
            var language = one.Language ?? config.Site.Language;
            var series = catalogues.FirstOrDefault(catalogue => catalogue.Home.Edition.Language == language)?.Series
                .FirstOrDefault(series => series.IsCalled(one.Series));
            var episodes = series is null ? [] : storiesOf(series).Where(HasEpisode).ToList();
            if (episodes.Count == 0)
            {
                diagnostics.Add(Errors.Config.PodcastWithoutEpisodes(one.Place, one.Series));
                continue;
            }
            podcasts.Add(new Podcast(one, series!));
            episodes.ForEach(episode => Check(episode, diagnostics));
        }
        return podcasts.ToImmutable();
    }

    /// <summary>An enclosure must say what it is and how long.</summary>
    private static void Check(Article episode, DiagnosticBag diagnostics)
    {
        var audio = episode.FrontMatter.Audio!;
        var place = audio.Source.In(episode.Path);
        if (audio.MediaType is null && MediaType.OfRecording(audio.Source.Value) is null)
        {
            diagnostics.Add(Errors.News.EpisodeOfUnknownKind(place, audio.Source.Value));
        }
        if (audio.Length is null && UrlRule.WebAddress(audio.Source.Value) is not null)
        {
            diagnostics.Add(Errors.News.EpisodeWithoutLength(place, audio.Source.Value));
        }
    }
}
