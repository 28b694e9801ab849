using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary>In a preview the browser's tools know which file of theme or site a rule was written in.</summary>
public sealed partial class StyleMapTests
{
    private const string Mine = "newssite:///themes/mine/assets/";

    private static SmallSite Site(string url = "https://example.org") => new SmallSite(SmallSite.Config.Replace("theme: none", "theme: mine", StringComparison.Ordinal).Replace("https://example.org", url, StringComparison.Ordinal))
        .Write("templates/home.html", "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>x</title>\n<link rel=\"stylesheet\" href=\"{{ asset \"site.css\" }}\" integrity=\"{{ integrity \"site.css\" }}\"></head><body></body></html>\n")
        .Write("themes/mine/assets/site.css", """
            /* All parts. */
            @import "https://example.com/fonts.css" screen;
            @import "css/tokens.css";
              @import "css/print.css" layer(base) print;

            body { margin: 0;
                background : url(css/dot.svg) ; }
            """)
        .Write("themes/mine/assets/css/tokens.css", "body { color: green }")
        .Write("themes/mine/assets/css/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .Write("themes/mine/assets/css/print.css", "\uFEFF/*! © Ťuk */ nav::before { content: 'Žluťoučký 🐴' ; display: none }\r\n\r\n  .kůň, .hors { top: 1px }\r\n")
        .Write("templates/assets/css/tokens.css", "/* Ours. */\n:root {\n  --ink:   #222;\n\t--paper: #fff;\n}\n");

    [Fact]
    public async Task the_preview_tells_of_each_rule_the_file_the_line_and_the_column()
    {
        using var site = Site();
        await using var run = await PreviewRun.StartAsync(site);
        var (css, map) = await ReadAsync(run, await run.PageAsync("/"), "");
        Assert.Equal([Mine + "site.css", "newssite:///templates/assets/css/tokens.css", Mine + "css/print.css"], map.Sources);
        Assert.Equal(Mine + "site.css:2:1", map.OriginOf(css, "@import"));
        Assert.Equal("newssite:///templates/assets/css/tokens.css:2:1", map.OriginOf(css, ":root"));
        Assert.Equal("newssite:///templates/assets/css/tokens.css:3:3", map.OriginOf(css, "--ink"));
        Assert.Equal("newssite:///templates/assets/css/tokens.css:4:2", map.OriginOf(css, "--paper"));
        Assert.Equal(Mine + "site.css:4:3", map.OriginOf(css, "@media print"));
        Assert.Equal(Mine + "site.css:4:3", map.OriginOf(css, "@layer base"));
        Assert.Equal(Mine + "css/print.css:1:1", map.OriginOf(css, "/*! ©"));
        Assert.Equal(Mine + "css/print.css:1:14", map.OriginOf(css, "nav"));
        Assert.Equal(Mine + "css/print.css:1:37", map.OriginOf(css, "'Žluťoučký"));
        Assert.Equal(Mine + "css/print.css:1:54", map.OriginOf(css, "display"));
        Assert.Equal(Mine + "css/print.css:3:9", map.OriginOf(css, ".hors"));
        Assert.Equal(Mine + "site.css:4:3", map.OriginOf(css, "}body"));
        Assert.Equal(Mine + "site.css:6:1", map.OriginOf(css, "body"));
        Assert.Equal(Mine + "site.css:6:8", map.OriginOf(css, "margin"));
        Assert.Equal(Mine + "site.css:7:18", map.OriginOf(css, "url"));
    }

    [Fact]
    public async Task a_build_writes_no_map_and_its_style_sheets_are_those_of_the_preview()
    {
        using var site = Site("https://example.org/paper");
        var output = site.BuildOutput();
        Assert.DoesNotContain(output.Keys, path => path.EndsWith(".map", StringComparison.Ordinal));
        await using var run = await PreviewRun.StartAsync(site);
        var (css, map) = await ReadAsync(run, await run.PageAsync("/paper/"), "/paper");
        Assert.Equal(output.Single(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).Value, css);
        Assert.Equal(3, map.Sources.Count);
    }

    [Fact]
    public async Task what_is_saved_is_in_the_next_map_and_other_files_have_none()
    {
        using var site = Site().Write("content/static/plain.css", "a { b: c }");
        await using var run = await PreviewRun.StartAsync(site);
        var before = Address().Match(await run.PageAsync("/")).Groups[1].Value;
        site.Write("templates/assets/css/tokens.css", "\n\n\n:root{--ink:#333}");
        await run.UntilChangeAsync();
        var (css, map) = await ReadAsync(run, await run.PageAsync("/"), "");
        Assert.Equal("newssite:///templates/assets/css/tokens.css:4:7", map.OriginOf(css, "--ink"));
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync(before + ".map"));
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/plain.css.map"));
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/assets/css/dot.svg.map"));
        using var plain = await run.GetAsync("/plain.css");
        Assert.False(plain.Headers.Contains("SourceMap"));
    }

    [Fact]
    public void every_token_of_the_theme_broadsheet_leads_to_where_it_is_written()
    {
        using var site = new SmallSite(SmallSite.Config.Replace("theme: none\n", "", StringComparison.Ordinal));
        var result = site.Build(options => options with { OnDemand = true });
        Assert.True(result.Published);
        var sheets = site.Output.Where(file => file.Key.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sheets);
        foreach (var (path, css) in sheets)
        {
            var map = new SourceMap(Encoding.UTF8.GetString(result.StyleMaps!.Take("/" + path)!.Value.Span));
            var lines = SourceMap.LinesOf(css);
            Assert.True(map.Segments.Count > 1000);
            foreach (var segment in map.Segments)
            {
                var (made, written) = (lines[segment.Line][segment.Column..], map.WrittenAt(segment));
                var isRuleOfImport = made[0] is '@' or '}' && written.StartsWith("@import", StringComparison.Ordinal);
                Assert.True(made[0] == written[0] || isRuleOfImport || made[0] == '"' && written[0] == '\'', $"{made[..Math.Min(40, made.Length)]} is not {written}");
            }
            Assert.Equal(Word().Count(css), map.Segments.Count(segment => Word().Match(lines[segment.Line], segment.Column) is { Success: true } word && word.Index == segment.Column));
        }
    }

    private static async Task<(string Css, SourceMap Map)> ReadAsync(PreviewRun run, string page, string basePath)
    {
        var address = Address().Match(page).Groups[1].Value;
        Assert.StartsWith(basePath + "/assets/site.", address, StringComparison.Ordinal);
        using var sheet = await run.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        var css = await sheet.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var map = await run.GetAsync(UrlText.EncodePath(basePath + "/assets/") + Assert.Single(sheet.Headers.GetValues("SourceMap")));
        Assert.Equal(HttpStatusCode.OK, map.StatusCode);
        Assert.Equal("application/json; charset=utf-8", map.Content.Headers.ContentType!.ToString());
        return (css, new SourceMap(await map.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [GeneratedRegex("href=\"([^\"]+\\.css)\"")]
    private static partial Regex Address();

    /// <summary>A property at the start of its declaration.</summary>
    [GeneratedRegex("(?<=[{;])[a-z-]+(?=:)")]
    private static partial Regex Word();
}
