using NewsSite.Templating;
using Xunit;

namespace NewsSite.Tests;

/// <summary>What <c>--template-metrics</c> counts. Times are the machine's own.</summary>
public sealed class TemplateMetricsTests
{
    [Fact]
    public void Runs_and_cache_hits_are_counted_by_file()
    {
        using var site = Site();
        var templates = site.Build(options => options with { TemplateMetrics = true }).Templates!.Value.ToDictionary(figures => figures.File);
        var article = templates["templates/article.html"];
        Assert.Equal((3, 0), (article.Count, article.CacheHits));
        Assert.Equal(6, templates["templates/partials/included.html"].Count);
        var note = templates["templates/partials/note.html"];
        Assert.Equal((1, 2), (note.Count, note.CacheHits));
        Assert.InRange(article.Slowest, TimeSpan.FromTicks(1), article.Total);
    }

    [Fact]
    public void The_most_expensive_comes_first_and_pays_for_what_it_includes()
    {
        using var site = Site();
        var templates = site.Build(options => options with { TemplateMetrics = true }).Templates!.Value;
        Assert.Equal(templates.OrderByDescending(figures => figures.Total), templates);
        Assert.True(Total(templates, "article.html") >= Total(templates, "partials/included.html") + Total(templates, "partials/note.html"));
    }

    [Fact]
    public void They_change_no_byte_and_are_not_there_unless_asked_for()
    {
        using var site = Site();
        Assert.Null(site.Build().Templates);
        var before = site.Output;
        Assert.Equal(0, site.Build(options => options with { TemplateMetrics = true }).Stats.FilesWritten);
        Assert.Equal(before, site.Output);
    }

    [Fact]
    public void A_card_is_made_once_for_all_lists_that_show_it_though_there_is_not_room_for_all_cards()
    {
        const int Stories = 60;
        // A card counts with the texts it is made for; there is room for 32 million characters.
        var text = new string('x', 1 << 20);
        const string List = """<!doctype html>{{ for article in page.list.articles }}{{ cached "card.html" article: article text: (article.title + site.params.text) }}{{ end }}""";
        using var site = new SmallSite(SmallSite.Config.Replace("theme:", $"  params:\n    text: {text}\npagination:\n  size: 2\ntheme:", StringComparison.Ordinal))
            .Write("templates/section.html", List)
            .Write("templates/author.html", List)
            .Write("templates/card.html", "{{ article.title }}");
        for (var story = 1; story <= Stories; story++)
        {
            site.Story($"world/{story}", $"title: {story}\ndate: 2026-10-20 12:{story - 1:00}\nauthors: [Ada]");
        }
        var result = site.Build(options => options with { TemplateMetrics = true, Jobs = 1 });
        Assert.Empty(SmallSite.Errors(result.Diagnostics));
        var cards = result.Templates!.Value.Single(figures => figures.File == "templates/card.html");
        Assert.Equal((Stories, Stories), (cards.Count, cards.CacheHits));
    }

    private static TimeSpan Total(IEnumerable<TemplateFigures> templates, string name) => templates.Single(figures => figures.File == "templates/" + name).Total;

    private static SmallSite Site()
    {
        var site = new SmallSite()
            .Write("templates/article.html", """<!doctype html><p>{{ page.title }}{{ include "partials/included.html" }}{{ include "partials/included.html" }}{{ cached "partials/note.html" }}""")
            .Write("templates/partials/included.html", "!")
            .Write("templates/partials/note.html", "{{ site.name }}");
        foreach (var name in (string[])["a", "b", "c"])
        {
            site.Story("world/" + name, $"title: {name}\ndate: 2026-11-20");
        }
        return site;
    }
}
