using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>
/// Every story of the demo newspaper is the same story wherever a machine or a reader meets it: on its page, in structured data,
/// metas, feeds of each format, podcasts and sitemaps.
/// </summary>
public sealed class OneStoryTests(BuiltDemo demo) : IClassFixture<BuiltDemo>
{
    private static readonly XNamespace Creators = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Maps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XNamespace Images = "http://www.google.com/schemas/sitemap-image/1.1";

    /// <summary>What is said of a story in one place; what the place does not say is <c>null</c>.</summary>
    private sealed record Account(string Where, string? Headline, DateTimeOffset? Published, DateTimeOffset? Modified, string? Authors, string? Credit);

    [Fact]
    public void Headline_dates_authors_and_credits_are_the_same_everywhere()
    {
        var accounts = Feeds().Concat(SitemapEntries()).ToLookup(account => account.Url, account => account.Account);
        var stories = demo.Files(".html").Select(demo.Read).Select(html => (Html: html, Node: BuiltDemo.GraphOf(html).Find(node => node.TryGetProperty("headline", out _))))
            .Where(page => page.Node.ValueKind == JsonValueKind.Object).ToList();
        Assert.True(stories.Count >= 70);
        Assert.All(stories, story =>
        {
            var url = story.Node.GetProperty("url").GetString()!;
            var told = FromData(story.Node);
            var others = accounts[url].Concat([FromPage(story.Html), FromMetas(story.Html)]).ToList();
            Assert.True(others.Count > 2, url);
            Assert.All(others, other =>
            {
                Assert.EndsWith(told.Headline!, other.Headline ?? told.Headline!, StringComparison.Ordinal);
                Assert.Equal(told with { Where = other.Where, Headline = "" }, new Account(
                    other.Where, "", other.Published ?? told.Published, other.Modified ?? told.Modified, other.Authors ?? told.Authors, other.Credit ?? told.Credit));
            });
            Assert.Equal(AddressesOf(story.Node), Metas(story.Html, "article:author"));
            Assert.All(CreditsOf(story.Node), credit => Assert.Contains(credit, StoryPage.Words(story.Html), StringComparison.Ordinal));
        });
        // None of them may be silent about what all of them are compared by.
        Assert.All(new[] { "feed.xml", "atom.xml", "feed.json", "two-strokes", "sitemap-2", "sitemap-news" }, place => Assert.Contains(accounts.SelectMany(group => group), account => account.Where.Contains(place, StringComparison.Ordinal)));
        Assert.Contains(accounts.SelectMany(group => group), account => account.Credit is not null);
        Assert.True(stories.Sum(story => CreditsOf(story.Node).Count()) > 40);
    }

    [Fact]
    public void Pictures_in_sitemaps_are_on_their_pages()
        => Assert.All(Months().SelectMany(map => map.Element.Elements(Images + "image").Select(image => (map.Url, Picture: image.Element(Images + "loc")!.Value))), entry =>
            Assert.Contains(entry.Picture, demo.PageAt(entry.Url), StringComparison.Ordinal));

    private static IEnumerable<string> AddressesOf(JsonElement node)
        => node.TryGetProperty("author", out var authors) ? authors.EnumerateArray().Select(author => author.GetProperty("url").GetString()!) : [];

    /// <summary>Of all pictures that the structured data name, those of the text too.</summary>
    private static IEnumerable<string> CreditsOf(JsonElement node)
        => node.TryGetProperty("image", out var images)
            ? images.EnumerateArray().Where(image => image.TryGetProperty("creditText", out _)).Select(image => image.GetProperty("creditText").GetString()!)
            : [];

    private static Account FromData(JsonElement node)
    {
        var lead = node.TryGetProperty("image", out var images) ? images[0] : default;
        return new Account(
            "JSON-LD", node.GetProperty("headline").GetString(), node.GetProperty("datePublished").GetDateTimeOffset(), node.GetProperty("dateModified").GetDateTimeOffset(),
            node.TryGetProperty("author", out var authors) ? string.Join('|', authors.EnumerateArray().Select(author => author.GetProperty("name").GetString())) : "",
            lead.ValueKind == JsonValueKind.Object && lead.TryGetProperty("creditText", out var credit) ? credit.GetString() : null);
    }

    private static Account FromPage(string html)
    {
        var authors = StoryPage.Author().Matches(html).Select(match => StoryPage.Text(match.Groups[1].Value)).ToList();
        var published = StoryPage.Time().Match(html[html.IndexOf("story-meta", StringComparison.Ordinal)..]).Groups[1].Value;
        // A byline in words of its own names no one by one.
        return new Account("page", StoryPage.Text(StoryPage.Headline().Match(html).Groups[1].Value), Date(published), null, authors.Count == 0 ? null : string.Join('|', authors), null);
    }

    private static Account FromMetas(string html)
        => new("metas", null, Date(Meta(html, "article:published_time")), Meta(html, "article:modified_time") is { } modified ? Date(modified) : null, null, null);

    private IEnumerable<(string Url, Account Account)> Feeds()
    {
        foreach (var path in demo.Files("feed.xml").Where(path => !path.EndsWith("corrections/feed.xml", StringComparison.Ordinal)))
        {
            foreach (var item in XDocument.Parse(demo.Read(path)).Descendants("item"))
            {
                yield return (item.Element("link")!.Value, new Account(
                    path, item.Element("title")!.Value, Rfc822(item.Element("pubDate")!.Value), null,
                    string.Join('|', item.Elements(Creators + "creator").Select(creator => creator.Value)), item.Element(Media + "content")?.Element(Media + "credit")?.Value));
            }
        }
        foreach (var path in demo.Files("atom.xml"))
        {
            foreach (var entry in XDocument.Parse(demo.Read(path)).Descendants(Atom + "entry"))
            {
                yield return (entry.Elements(Atom + "link").First(link => link.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value, new Account(
                    path, entry.Element(Atom + "title")!.Value, Date(entry.Element(Atom + "published")!.Value), Date(entry.Element(Atom + "updated")!.Value),
                    string.Join('|', entry.Elements(Atom + "author").Select(author => author.Element(Atom + "name")!.Value)), null));
            }
        }
        foreach (var path in demo.Files("feed.json"))
        {
            foreach (var item in JsonDocument.Parse(demo.Read(path)).RootElement.GetProperty("items").EnumerateArray())
            {
                yield return (item.GetProperty("url").GetString()!, new Account(
                    path, item.GetProperty("title").GetString(), item.GetProperty("date_published").GetDateTimeOffset(),
                    item.TryGetProperty("date_modified", out var modified) ? modified.GetDateTimeOffset() : null,
                    item.TryGetProperty("authors", out var authors) ? string.Join('|', authors.EnumerateArray().Select(author => author.GetProperty("name").GetString())) : "", null));
            }
        }
    }

    private IEnumerable<(string Url, Account Account)> SitemapEntries()
        => Months().Select(entry => (entry.Url, new Account(entry.Path, null, null, Date(entry.Element.Element(Maps + "lastmod")!.Value), null, null)))
            .Concat(from url in XDocument.Parse(demo.Read("sitemap-news.xml")).Descendants(Maps + "url")
                    let news = url.Element(News + "news")
                    where news is not null
                    select (url.Element(Maps + "loc")!.Value, new Account("sitemap-news.xml", news.Element(News + "title")!.Value, Date(news.Element(News + "publication_date")!.Value), null, null, null)));

    private IEnumerable<(string Path, string Url, XElement Element)> Months()
        => from path in demo.Files(".xml")
           where path.StartsWith("sitemap-2", StringComparison.Ordinal)
           from url in XDocument.Parse(demo.Read(path)).Descendants(Maps + "url")
           select (path, url.Element(Maps + "loc")!.Value, url);

    private static DateTimeOffset Date(string? text) => DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture);

    private static DateTimeOffset Rfc822(string text) => DateTimeOffset.ParseExact(text.Insert(text.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture);

    private static string? Meta(string html, string property) => Metas(html, property).FirstOrDefault();

    private static IEnumerable<string> Metas(string html, string property)
        => Regex.Matches(html, $"<meta property=\"{property}\" content=\"(.*?)\"").Select(meta => WebUtility.HtmlDecode(meta.Groups[1].Value));
}
