using System.Net;
using System.Text.Json;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>Structured data of the demo newspaper, read back by a parser that knows nothing of how it was written.</summary>
public sealed class StructuredDataTests : IClassFixture<BuiltDemo>
{
    private readonly SortedDictionary<string, (string Html, List<JsonElement> Graph)> _pages = new(StringComparer.Ordinal);

    public StructuredDataTests(BuiltDemo demo)
    {
        foreach (var path in demo.Files(".html"))
        {
            var html = demo.Read(path);
            if (BuiltDemo.GraphOf(html) is { Count: > 0 } graph)
            {
                _pages.Add(path, (html, graph));
            }
        }
    }

    [Fact]
    public void Every_property_belongs_to_its_type_and_every_value_to_its_property()
    {
        Assert.True(_pages.Count > 50);
        var problems = _pages.SelectMany(page => page.Value.Graph.SelectMany(node => SchemaOrg.Vocabulary.Problems(node, $"{page.Key}: {node.GetProperty("@type")}")));
        var told = string.Join('\n', problems.Take(20));
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public void Nothing_can_close_the_script_element()
        => Assert.All(_pages.Values, page => Assert.DoesNotContain('<', BuiltDemo.DataOf(page.Html)));

    [Fact]
    public void Headline_dates_and_authors_are_those_that_the_page_shows()
        => Assert.All(Stories(), story =>
        {
            Assert.Equal(StoryPage.Text(StoryPage.Headline().Match(story.Html).Groups[1].Value), story.Node.GetProperty("headline").GetString());
            var times = StoryPage.Time().Matches(story.Html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
            Assert.Contains(story.Node.GetProperty("datePublished").GetString(), times);
            if (story.Html.Contains("class=\"byline\"", StringComparison.Ordinal) && StoryPage.Author().Matches(story.Html) is { Count: > 0 } shown)
            {
                Assert.Equal(shown.Select(match => StoryPage.Text(match.Groups[1].Value)), story.Node.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
            }
        });

    [Fact]
    public void The_paper_is_described_on_the_front_and_the_page_about_it_and_named_elsewhere()
    {
        var described = _pages.Where(page => page.Value.Graph.Any(IsPaper)).Select(page => page.Key).ToList();
        Assert.Equal(["about/index.html", "ar/index.html", "index.html", "ru/index.html"], described);
        var id = _pages["index.html"].Graph.Single(IsPaper).GetProperty("@id").GetString();
        Assert.All(Stories(), story => Assert.Equal(id, story.Node.GetProperty("publisher").GetProperty("@id").GetString()));
    }

    [Fact]
    public void Every_page_but_the_fronts_says_how_to_get_there()
        => Assert.All(_pages.Where(page => !page.Value.Graph.Any(node => IsOf(node, "WebSite"))), page =>
        {
            var steps = page.Value.Graph.Single(node => IsOf(node, "BreadcrumbList")).GetProperty("itemListElement").EnumerateArray().ToList();
            Assert.True(steps.Count >= 2, page.Key);
            Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        });

    private IEnumerable<(string Html, JsonElement Node)> Stories()
        => from page in _pages.Values
           from node in page.Graph
           where node.TryGetProperty("headline", out _)
           select (page.Html, node);

    private static bool IsPaper(JsonElement node) => IsOf(node, "NewsMediaOrganization");

    private static bool IsOf(JsonElement node, string type)
        => node.GetProperty("@type") is var types && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(one => one.GetString() == type) : types.GetString() == type);
}
