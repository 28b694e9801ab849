using System.Text.Json;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>What <c>newssite config</c> says of a setting and of where it comes from.</summary>
public sealed class ConfigTests
{
    private const string Settings = """
        site: {name: X, url: https://example.org, timezone: Europe/Prague}
        feeds:
          items: 10
        menu:
          - title: World
            url: /world/
        share: [telegram, email]
        checks:
          NS2017: error

        """;

    [Theory]
    [InlineData("site.name", "X", "newssite.yaml:1:14")]
    [InlineData("site.language", "en", "default")]
    [InlineData("feeds.items", "10", "newssite.yaml:3:10")]
    [InlineData("feeds.site", "yes", "default")]
    [InlineData("menu[0].url", "/world/", "newssite.yaml:6:10")]
    [InlineData("share", "[telegram, email]", "newssite.yaml:7:8")]
    [InlineData("checks.NS2017", "error", "newssite.yaml:9:11")]
    [InlineData("images.quality.avif", "50", "default")]
    [InlineData("content.expired", "keep", "default")]
    public void each_setting_has_its_value_and_its_place(string key, string value, string from)
    {
        using var site = new SmallSite(Settings);
        using var json = JsonDocument.Parse(Run(site, "config", "--format", "json").Out);
        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == key);
        Assert.Equal((value, from), (row.GetProperty("value").GetString(), row.GetProperty("from").GetString()));
    }

    [Fact]
    public void a_theme_s_own_options_come_from_its_file()
    {
        using var site = new SmallSite(Settings + "theme: {name: t, options: {brand: Ours}}\n");
        site.Write("themes/t/theme.yaml", "name: t\noptions:\n  brand: Theirs\n  colours:\n    accent: red\n");
        var lines = Run(site, "config", "theme").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(lines, line => line.StartsWith("theme.options.brand", StringComparison.Ordinal) && line.EndsWith("newssite.yaml:10:35", StringComparison.Ordinal) && line.Contains("Ours", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("theme.options.colours.accent", StringComparison.Ordinal) && line.EndsWith("themes/t/theme.yaml:5:13", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Theirs", StringComparison.Ordinal));
    }

    [Fact]
    public void a_part_can_be_asked_for_and_a_name_that_is_none_is_told()
    {
        using var site = new SmallSite(Settings);
        Assert.Equal("key          value  from\nfeeds.items  10     newssite.yaml:3:10\n", Run(site, "config", "feeds.items").Out);
        Assert.All(Run(site, "config", "feeds").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.StartsWith("feeds.", line, StringComparison.Ordinal));
        var run = Run(site, "config", "feds");
        Assert.Equal((1, "newssite: error: nothing is set for 'feds', and it has no default; did you mean 'feeds'?\n"), (run.Code, run.Error));
    }

    [Fact]
    public void what_is_wrong_is_told_beside_what_can_be_read()
    {
        using var site = new SmallSite(Settings + "archives: perhaps\n");
        var run = Run(site, "config", "archives");
        Assert.Equal(1, run.Code);
        Assert.Contains("newssite.yaml:10:11: error NS2018:", run.Error, StringComparison.Ordinal);
        Assert.Contains("archives  perhaps  newssite.yaml:10:11", run.Out, StringComparison.Ordinal);
        site.Delete("newssite.yaml");
        Assert.Equal((1, ""), (Run(site, "config").Code, Run(site, "config").Out));
    }

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = site.Root });
}
