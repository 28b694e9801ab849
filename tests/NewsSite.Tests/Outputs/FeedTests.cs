using System.Globalization;
using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>The demo newspaper's feeds, read back by a library and compared with one another and with the pages.</summary>
public sealed partial class FeedTests(BuiltDemo demo) : IClassFixture<BuiltDemo>
{
    private const string Creator = "http://purl.org/dc/elements/1.1/";
    private const string Encoded = "http://purl.org/rss/1.0/modules/content/";

    private const string Corrections = "corrections/feed.xml";

    /// <summary>What a feed says of a story.</summary>
    private sealed record Item(string Id, string Title, string Url, DateTimeOffset Published, DateTimeOffset? Updated, string Authors, string? Content);

    [Fact]
    public void Every_feed_can_be_read_and_names_each_story_once()
    {
        var feeds = Feeds().ToList();
        Assert.True(feeds.Count > 100);
        Assert.All(feeds, feed =>
        {
            Assert.NotEmpty(feed.Items);
            Assert.Equal(feed.Items.Count, feed.Items.Select(item => item.Id).Distinct().Count());
            Assert.All(feed.Items, item => Assert.StartsWith("tag:marenhaven-tide.example,", item.Id, StringComparison.Ordinal));
            Assert.Equal(feed.Items.OrderByDescending(item => item.Published).Select(item => item.Published), feed.Items.Select(item => item.Published));
        });
    }

    [Fact]
    public void All_addresses_are_absolute()
        => Assert.All(Feeds().SelectMany(feed => feed.Items), item =>
        {
            Assert.StartsWith(BuiltDemo.Origin, item.Url, StringComparison.Ordinal);
            Assert.All(Address().Matches(item.Content ?? "").Select(match => match.Groups[1].Value), address => Assert.Matches("^(https?|mailto|tel):", address));
        });

    [Fact]
    public void The_three_formats_say_the_same()
        => Assert.All(demo.Files("feed.json"), json =>
        {
            var folder = json[..^"feed.json".Length];
            var rss = FromXml(folder + "feed.xml");
            // RSS has no date of the last change.
            Assert.Equal(FromXml(folder + "atom.xml"), FromJson(json));
            Assert.Equal(rss, FromJson(json).Select(item => item with { Updated = null }));
        });

    /// <summary>One story is one story wherever a machine or a reader meets it.</summary>
    [Fact]
    public void Headline_dates_and_authors_are_those_of_the_page_its_metas_and_its_structured_data()
        => Assert.All(Feeds().Where(feed => !feed.Path.EndsWith(Corrections, StringComparison.Ordinal)).SelectMany(feed => feed.Items).Where(item => !IsUpdate(item)).DistinctBy(item => (item.Url, item.Updated)), item =>
        {
            var html = demo.PageAt(item.Url);
            var story = BuiltDemo.GraphOf(html).Single(node => node.TryGetProperty("headline", out _));
            var headline = story.GetProperty("headline").GetString()!;
            Assert.EndsWith(headline, item.Title, StringComparison.Ordinal);
            Assert.Equal(headline, WebUtility.HtmlDecode(StoryPage.Headline().Match(html).Groups[1].Value));
            Assert.Equal(item.Published, story.GetProperty("datePublished").GetDateTimeOffset());
            Assert.Equal(item.Published, Meta(html, "article:published_time"));
            Assert.Equal(item.Updated ?? story.GetProperty("dateModified").GetDateTimeOffset(), Meta(html, "article:modified_time") ?? item.Published);
            Assert.Equal(item.Authors, story.TryGetProperty("author", out var authors) ? string.Join('|', authors.EnumerateArray().Select(author => author.GetProperty("name").GetString())) : "");
        });

    [Fact]
    public void Updates_of_live_stories_are_those_of_the_page_and_its_structured_data()
    {
        var updates = Feeds().Where(feed => !feed.Path.EndsWith(Corrections, StringComparison.Ordinal)).SelectMany(feed => feed.Items).Where(IsUpdate).ToList();
        Assert.True(updates.Count > 15);
        Assert.All(updates, item =>
        {
            var (url, anchor) = (item.Url[..item.Url.IndexOf('#', StringComparison.Ordinal)], item.Url[(item.Url.IndexOf('#', StringComparison.Ordinal) + 1)..]);
            var html = demo.PageAt(url);
            Assert.Contains($" id=\"{anchor}\"", html, StringComparison.Ordinal);
            var story = BuiltDemo.GraphOf(html).Single(node => node.TryGetProperty("liveBlogUpdate", out _));
            var update = story.GetProperty("liveBlogUpdate").EnumerateArray().Single(node => node.GetProperty("url").GetString() == item.Url);
            Assert.Equal(item.Published, update.GetProperty("datePublished").GetDateTimeOffset());
            Assert.Equal(item.Title, (update.TryGetProperty("headline", out var headline) ? headline : story.GetProperty("headline")).GetString());
            var text = WebUtility.HtmlDecode(StoryPage.Tag().Replace(item.Content!, ""));
            Assert.StartsWith(text[..Math.Min(30, text.Length)], update.GetProperty("articleBody").GetString(), StringComparison.Ordinal);
        });
    }

    private static bool IsUpdate(Item item) => item.Url.Contains('#', StringComparison.Ordinal);

    [Fact]
    public void Corrections_lead_to_their_notes_on_the_pages()
    {
        var corrections = FromXml(Corrections);
        Assert.True(corrections.Count >= 2);
        Assert.All(corrections, correction => Assert.Contains($"id=\"{correction.Url.Split('#')[1]}\"", demo.PageAt(correction.Url.Split('#')[0]), StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_feeds_names_all_lists_that_have_one()
    {
        var listed = XDocument.Parse(demo.Read("feeds.opml")).Descendants("outline").Attributes("xmlUrl").Select(address => address.Value).ToList();
        Assert.Equal(demo.Files("feed.xml").Order(StringComparer.Ordinal), listed.Select(url => Uri.UnescapeDataString(url[(BuiltDemo.Origin.Length + 1)..])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_paid_for_is_in_no_feed()
        => Assert.DoesNotContain(Feeds().SelectMany(feed => feed.Items), item => item.Url.Contains("a-quarter-of-an-hour-of-quiet", StringComparison.Ordinal));

    private IEnumerable<(string Path, List<Item> Items)> Feeds()
        => demo.Files("feed.xml").Concat(demo.Files("atom.xml")).Select(path => (path, FromXml(path))).Concat(demo.Files("feed.json").Select(path => (path, FromJson(path))));

    private List<Item> FromXml(string path)
    {
        using var reader = XmlReader.Create(new StringReader(demo.Read(path)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return [.. SyndicationFeed.Load(reader).Items.Select(FromSyndication)];
    }

    private static Item FromSyndication(SyndicationItem item)
    {
        var creators = item.ElementExtensions.ReadElementExtensions<string>("creator", Creator).Concat(item.Authors.Select(author => author.Name));
        return new Item(
            item.Id, item.Title.Text, item.Links.First(link => link.RelationshipType == "alternate").Uri.AbsoluteUri, item.PublishDate,
            item.LastUpdatedTime == default ? null : item.LastUpdatedTime, string.Join('|', creators),
            item.ElementExtensions.ReadElementExtensions<string>("encoded", Encoded).FirstOrDefault() ?? (item.Content as TextSyndicationContent)?.Text);
    }

    private List<Item> FromJson(string path)
    {
        var feed = JsonDocument.Parse(demo.Read(path)).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        return [.. feed.GetProperty("items").EnumerateArray().Select(item =>
        {
            var published = item.GetProperty("date_published").GetDateTimeOffset();
            var authors = item.TryGetProperty("authors", out var names) ? string.Join('|', names.EnumerateArray().Select(author => author.GetProperty("name").GetString())) : "";
            return new Item(
                item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!, new Uri(item.GetProperty("url").GetString()!).AbsoluteUri, published,
                item.TryGetProperty("date_modified", out var changed) ? changed.GetDateTimeOffset() : published, authors,
                item.TryGetProperty("content_html", out var content) ? content.GetString() : null);
        })];
    }

    private static DateTimeOffset? Meta(string html, string property)
        => Regex.Match(html, $"<meta property=\"{property}\" content=\"(.*?)\"") is { Success: true } meta
            ? DateTimeOffset.Parse(meta.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("(?:href|src)=\"(.*?)\"")]
    private static partial Regex Address();
}
