using System.Globalization;
using System.Xml;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Outputs;

/// <summary>A podcast as RSS 2.0 with what Apple's directory asks for and the podcast namespace adds: one enclosure an episode, with its real length.</summary>
internal static class PodcastFeed
{
    private const string ItunesNamespace = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private const string PodcastNamespace = "https://podcastindex.org/namespace/1.0";

    private static readonly (string, string)[] Namespaces =
    [
        ("content", RssFeed.ContentNamespace), ("dc", RssFeed.CreatorNamespace), ("itunes", ItunesNamespace), ("podcast", PodcastNamespace),
    ];

    public static ReadOnlySpan<byte> Render(FeedRoute route, ViewScope scope)
    {
        var feed = new FeedView(route, scope);
        var podcast = feed.Podcast!;
        // One whose file cannot be found has been reported.
        var episodes = feed.Articles.Where(article => article.Audio is { Bytes: not null, MediaType: not null }).ToList();
        return RssDocument.Write(Namespaces, xml =>
        {
            RssDocument.WriteChannel(xml, feed, scope.ViewSite(), episodes.Max(episode => (DateTimeOffset?)FeedStory.Changed(episode)));
            WriteShow(xml, podcast);
            foreach (var (episode, isWhole) in FeedStory.Of(feed, episodes))
            {
                xml.WriteStartElement("item");
                // That it is a podcast goes without saying here.
                xml.WriteElementString("title", episode.Type == "podcast" ? episode.Title : FeedStory.Title(episode));
                RssFeed.WriteStory(xml, episode, feed, isWhole, scope);
                WriteEpisode(xml, episode, episode.Audio!, podcast);
                xml.WriteEndElement();
            }
        });
    }

    private static void WriteShow(XmlWriter xml, PodcastView podcast)
    {
        Write(xml, "author", podcast.Author);
        if (podcast.OwnerEmail is { } email)
        {
            xml.WriteStartElement("owner", ItunesNamespace);
            Write(xml, "name", podcast.OwnerName);
            Write(xml, "email", email);
            xml.WriteEndElement();
        }
        if (podcast.Image is { } image)
        {
            xml.WriteStartElement("image", ItunesNamespace);
            xml.WriteAttributeString("href", image);
            xml.WriteEndElement();
        }
        foreach (var category in podcast.Categories)
        {
            foreach (var name in category)
            {
                xml.WriteStartElement("category", ItunesNamespace);
                xml.WriteAttributeString("text", name);
            }
            foreach (var _ in category)
            {
                xml.WriteEndElement();
            }
        }
        Write(xml, "explicit", Flag(podcast.IsExplicit));
        Write(xml, "type", podcast.IsSerial ? "serial" : "episodic");
        Write(xml, "new-feed-url", podcast.NewFeedUrl);
        Write(xml, "complete", podcast.IsComplete ? "Yes" : null);
        xml.WriteElementString("guid", PodcastNamespace, podcast.Identity);
    }

    private static void WriteEpisode(XmlWriter xml, ArticleView episode, AudioView audio, PodcastView podcast)
    {
        Write(xml, "duration", audio.Duration);
        Write(xml, "episode", Number(audio.Episode ?? episode.SeriesPart));
        Write(xml, "season", Number(audio.Season));
        Write(xml, "episodeType", audio.EpisodeType);
        Write(xml, "explicit", Flag(audio.IsExplicit ?? podcast.IsExplicit));
        foreach (var person in episode.Authors)
        {
            WritePerson(xml, person);
        }
        WriteFile(xml, "transcript", audio.TranscriptUrl, MediaType.OfTranscript);
        WriteFile(xml, "chapters", audio.ChaptersUrl, _ => "application/json+chapters");
    }

    private static void WritePerson(XmlWriter xml, CreditView person)
    {
        xml.WriteStartElement("person", PodcastNamespace);
        xml.WriteAttributeString("href", person.Permalink);
        xml.WriteString(person.Name);
        xml.WriteEndElement();
    }

    private static void WriteFile(XmlWriter xml, string element, string? url, Func<string, string> typeOf)
    {
        if (url is not null)
        {
            xml.WriteStartElement(element, PodcastNamespace);
            xml.WriteAttributeString("url", url);
            xml.WriteAttributeString("type", typeOf(url));
            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, string element, string? value)
    {
        if (value is not null)
        {
            xml.WriteElementString(element, ItunesNamespace, value);
        }
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
