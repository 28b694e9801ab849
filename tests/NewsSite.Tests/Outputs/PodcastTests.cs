using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>The demo newspaper's podcast as a directory reads it, which knows nothing of how it was written.</summary>
public sealed class PodcastTests(BuiltDemo demo) : IClassFixture<BuiltDemo>
{
    private const string FeedPath = "podcasts/two-strokes/feed.xml";
    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    private XElement Channel => XDocument.Parse(demo.Read(FeedPath)).Root!.Element("channel")!;

    [Fact]
    public void The_show_has_what_directories_demand()
    {
        Assert.Equal("Two Strokes", Channel.Element("title")!.Value);
        Assert.NotEmpty(Channel.Element("description")!.Value);
        Assert.Equal("en", Channel.Element("language")!.Value);
        Assert.Equal("false", Channel.Element(Itunes + "explicit")!.Value);
        Assert.NotEmpty(Channel.Elements(Itunes + "category").Select(category => category.Attribute("text")!.Value));
        var cover = File.ReadAllBytes(Path.Join(demo.Output, Channel.Element(Itunes + "image")!.Attribute("href")!.Value[BuiltDemo.Origin.Length..]));
        // Width and height of a PNG.
        Assert.Equal([0, 0, 0x05, 0x78, 0, 0, 0x05, 0x78], cover[16..24]);
    }

    [Fact]
    public void It_is_known_wherever_its_feed_lies_and_names_who_speaks()
    {
        XNamespace podcast = "https://podcastindex.org/namespace/1.0";
        Assert.Equal(5, Guid.Parse(Channel.Element(podcast + "guid")!.Value).Version);
        Assert.All(Channel.Elements("item"), episode => Assert.Equal(
            episode.Elements(XName.Get("creator", "http://purl.org/dc/elements/1.1/")).Select(creator => creator.Value),
            episode.Elements(podcast + "person").Select(person => person.Value)));
    }

    /// <summary>The example of the namespace's own documentation.</summary>
    [Fact]
    public void The_identity_is_made_as_the_namespace_has_it()
        => Assert.Equal(new Guid("917393e3-1b1e-5cef-ace4-edaa54e1f810"), NewsSite.Text.PodcastGuid.Of("https://mp3s.nashownotes.com/pc20rss.xml"));

    [Fact]
    public void Each_episode_has_one_enclosure_that_is_there_and_as_long_as_it_says()
    {
        var episodes = Channel.Elements("item").ToList();
        Assert.Equal(3, episodes.Count);
        Assert.Equal(3, episodes.Select(episode => episode.Element("guid")!.Value).Distinct().Count());
        Assert.All(episodes, episode =>
        {
            var enclosure = Assert.Single(episode.Elements("enclosure"));
            var file = new FileInfo(Path.Join(demo.Output, enclosure.Attribute("url")!.Value[BuiltDemo.Origin.Length..]));
            Assert.Equal(file.Length, long.Parse(enclosure.Attribute("length")!.Value, CultureInfo.InvariantCulture));
            Assert.Equal("audio/mpeg", enclosure.Attribute("type")!.Value);
        });
        Assert.Equal(["3", "2", "1"], episodes.Select(episode => episode.Element(Itunes + "episode")!.Value));
    }

    [Fact]
    public void Its_feed_is_offered_where_its_readers_are()
        => Assert.All(["series/two-strokes/index.html", "local/2026/10/the-bell-buoy/index.html"], page
            => Assert.Contains($"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Two Strokes\" href=\"/{FeedPath}\">", demo.Read(page), StringComparison.Ordinal));

    [Fact]
    public void A_partner_gets_what_it_asked_for_and_no_page_leads_there()
    {
        var stories = XDocument.Parse(demo.Read("feeds/radio-meridian.xml")).Descendants("item").Select(item => item.Element("link")!.Value).ToList();
        Assert.NotEmpty(stories);
        Assert.All(stories, story => Assert.Matches("^https://[^/]*/(world|local)/", story));
        // The reprint of a station's own story is not its partner's to give.
        Assert.DoesNotContain(stories, story => story.Contains("drovnia", StringComparison.Ordinal));
        Assert.All(demo.Files(".html").Append("feeds.opml"), page => Assert.DoesNotContain("feeds/radio-meridian.xml", demo.Read(page), StringComparison.Ordinal));
    }
}
