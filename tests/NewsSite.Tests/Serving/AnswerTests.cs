using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using NewsSite.Cli.Serving;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary>A preview answers as the site's host would.</summary>
public sealed partial class AnswerTests
{
    private const string Hosted = SmallSite.Config + "hosting:\n  targets: [netlify, github]\n";

    private static SmallSite Site(string config = Hosted) => new SmallSite(config)
        .Story("world/ferry", "title: Ferry\ndate: 2026-11-20\naliases: [/old/ferry/]")
        .Story("world/wrong", "title: Wrong\ndate: 2026-11-19\ngone: true")
        .Write("content/static/sound.mp3", "0123456789")
        .Write("templates/404.html", "<p>Own page</p>")
        .Write("templates/article.html", "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>x</title></head>\n<body><a href=\"{{ site.url }}\">home</a>{{ page.article.body }}</body></html>\n");

    [Fact]
    public async Task redirects_withdrawn_stories_and_unknown_addresses_are_answered_by_the_rules()
    {
        using var site = Site();
        await using var run = await PreviewRun.StartAsync(site);
        foreach (var old in new[] { "/old/ferry/", "/old/ferry" })
        {
            using var moved = await run.GetAsync(old);
            Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
            Assert.Equal("/world/2026/11/ferry/", moved.Headers.Location!.OriginalString);
            Assert.True(moved.Headers.CacheControl!.NoStore);
        }
        Assert.Equal(HttpStatusCode.Gone, await run.StatusAsync("/world/2026/11/wrong/"));
        using var unknown = await run.GetAsync("/nothing/here/");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("Own page", await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_only_hosts_read_is_sent_to_nobody()
    {
        using var site = Site();
        await using var run = await PreviewRun.StartAsync(site);
        Assert.True(File.Exists(Path.Join(site.Root, ".newssite/preview/_headers")));
        foreach (var path in new[] { "/_headers", "/_redirects", "/.htaccess", "/.hosting/nginx.conf", "/../newssite.yaml", "/%2e%2e/newssite.yaml", "/..%2fnewssite.yaml", "/world/..%5c..%5cnewssite.yaml" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync(path));
        }
    }

    [Fact]
    public async Task pages_in_folders_types_and_conditions()
    {
        using var site = Site();
        await using var run = await PreviewRun.StartAsync(site);
        using (var moved = await run.GetAsync("/world/2026/11/ferry?x=1"))
        {
            Assert.Equal("/world/2026/11/ferry/?x=1", moved.Headers.Location!.OriginalString);
        }
        using var page = await run.GetAsync("/world/2026/11/ferry/");
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        using (var again = await run.GetAsync("/world/2026/11/ferry/", "GET", ("If-None-Match", page.Headers.ETag!.ToString())))
        {
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }
        using (var head = await run.GetAsync("/world/2026/11/ferry/", "HEAD"))
        {
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        }
        using (var part = await run.GetAsync("/sound.mp3", "GET", ("Range", "bytes=2-4")))
        {
            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal("audio/mpeg", part.Content.Headers.ContentType!.ToString());
            Assert.Equal("234", await part.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        using var post = await run.GetAsync("/", "POST");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task headers_of_the_site_let_the_previews_script_in_and_no_other()
    {
        using var site = Site(Hosted + "headers:\n  hsts: yes\n  extra: {X-Paper: Testing}\n");
        await using var run = await PreviewRun.StartAsync(site);
        using var page = await run.GetAsync("/world/2026/11/ferry/");
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains($"script-src {PreviewScript.Source};", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("upgrade-insecure-requests", policy, StringComparison.Ordinal);
        Assert.Equal("Testing", Assert.Single(page.Headers.GetValues("X-Paper")));
        Assert.False(page.Headers.Contains("Strict-Transport-Security"));
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(PreviewScript.Source, PolicyInPage().Match(html).Groups[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_site_without_hosts_sends_no_headers_of_its_own()
    {
        using var site = Site(SmallSite.Config);
        await using var run = await PreviewRun.StartAsync(site);
        using var page = await run.GetAsync("/");
        Assert.False(page.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task a_site_below_a_path_is_there_in_the_preview_too_and_its_links_stay_in_it()
    {
        using var site = Site(SmallSite.Config.Replace("https://example.org", "https://example.org/paper", StringComparison.Ordinal));
        await using var run = await PreviewRun.StartAsync(site);
        using var root = await run.GetAsync("/");
        Assert.Equal("/paper/", root.Headers.Location!.OriginalString);
        var page = await run.PageAsync("/paper/world/2026/11/ferry/");
        Assert.DoesNotContain("example.org", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/paper/\">", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/world/2026/11/ferry/"));
    }

    [Fact]
    public async Task pictures_are_made_when_a_browser_asks()
    {
        using var site = Site();
        site.Story("world/seen", "title: Seen\ndate: 2026-11-20", "![A blue square](blue.png)");
        File.WriteAllBytes(Path.Join(site.Root, "content/world/blue.png"), SamplePicture.Of("blue.png", "64x48"));
        await using var run = await PreviewRun.StartAsync(site);
        var address = PictureAddress().Match(await run.PageAsync("/world/2026/11/seen/")).Value;
        Assert.NotEmpty(address);
        Assert.False(Directory.Exists(Path.Join(site.Root, ".newssite/preview/img")));
        using var picture = await run.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/img/other.0123456789abcdef.png"));
    }

    [Fact]
    public async Task other_sites_cannot_read_it_under_a_name_of_theirs()
    {
        using var site = Site();
        await using var run = await PreviewRun.StartAsync(site);
        using var answer = await run.GetAsync("/", "GET", ("Host", "evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var local = await run.GetAsync("/", "GET", ("Host", "localhost:1313"));
        Assert.Equal(HttpStatusCode.OK, local.StatusCode);
    }

    [Fact]
    public void a_port_that_is_taken_is_told_with_what_to_do()
    {
        using var site = Site();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = CliRun.Of($"serve -C {site.Root} --port {port}");
        Assert.Equal(1, run.Code);
        Assert.Contains($"port {port} is taken", run.Error, StringComparison.Ordinal);
        Assert.Contains($"--port {port + 1}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default-src 'none'; script-src 'none'", "default-src 'none'; script-src 'sha256-x'; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'; script-src 'self' 'sha256-x'; connect-src 'self'")]
    [InlineData("script-src 'unsafe-inline'; connect-src https://a.example; upgrade-insecure-requests", "script-src 'unsafe-inline'; connect-src https://a.example 'self'")]
    [InlineData("script-src-elem 'self'; default-src 'none'", "script-src-elem 'self' 'sha256-x'; default-src 'none'; script-src 'sha256-x'; connect-src 'self'")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    public void a_policy_is_relaxed_for_the_preview_alone(string policy, string relaxed)
        => Assert.Equal(relaxed, PreviewPolicy.Relax(policy, "'sha256-x'"));

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex PolicyInPage();

    [GeneratedRegex("/img/[^\" ]+\\.png")]
    private static partial Regex PictureAddress();
}
