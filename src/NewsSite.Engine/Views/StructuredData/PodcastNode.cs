namespace NewsSite.Views.StructuredData;

/// <summary>A podcast on the page of its series, and each episode on its story's page.</summary>
internal static class PodcastNode
{
    public static void WriteSeries(SchemaWriter graph, PodcastView podcast, PageView page, SiteView site)
    {
        graph.Begin("PodcastSeries", IdOf(podcast));
        graph.Text("name", podcast.Title);
        graph.Text("url", podcast.Permalink);
        graph.Text("description", page.Description);
        graph.Text("image", podcast.Image);
        graph.Text("webFeed", podcast.FeedPermalink);
        graph.Text("inLanguage", page.Language);
        graph.Reference("publisher", SiteNodes.OrganizationId(site));
        graph.End();
    }

    public static void WriteEpisode(SchemaWriter graph, PageView page)
    {
        if (page.Podcast is not { } podcast || page.Article is not { Audio: { } audio } article)
        {
            return;
        }
        graph.Begin("PodcastEpisode", page.Permalink + "#episode");
        graph.Text("name", article.Title);
        graph.Text("url", page.Permalink);
        graph.Time("datePublished", article.Date);
        graph.Text("description", article.Description);
        graph.Number("episodeNumber", audio.Episode ?? article.SeriesPart);
        graph.BeginValue("associatedMedia", "AudioObject");
        graph.Text("contentUrl", audio.Permalink);
        graph.Text("encodingFormat", audio.MediaType);
        graph.Text("duration", audio.IsoDuration);
        graph.End();
        if (audio.Season is { } season)
        {
            graph.BeginValue("partOfSeason", "PodcastSeason");
            graph.Number("seasonNumber", season);
            graph.End();
        }
        graph.BeginValue("partOfSeries", "PodcastSeries");
        graph.Text("name", podcast.Title);
        graph.Text("url", podcast.Permalink);
        graph.Text("webFeed", podcast.FeedPermalink);
        graph.End();
        graph.End();
    }

    private static string IdOf(PodcastView podcast) => podcast.Permalink + "#podcast";
}
