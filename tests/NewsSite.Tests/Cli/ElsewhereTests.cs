using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using NewsSite.Cli.Elsewhere;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary><c>newssite check --external</c> against a web that is made up: no test asks the real one.</summary>
public sealed class ElsewhereTests
{
    [Fact]
    public void each_use_of_a_dead_or_moved_page_is_told_at_its_place()
    {
        using var site = Site("[gone](https://paper.net/gone#x) and [there](https://paper.net/there)\n\n[gone again](https://paper.net/gone) and [moved](https://paper.net/old)");
        var web = new MadeUpWeb { ["https://paper.net/there"] = Ok, ["https://paper.net/old"] = To(301, "/new"), ["https://paper.net/new"] = Ok };
        var run = web.Check(site);
        Assert.Equal(
            """
            content/world/a.md:5:8: warning NS3052: the link 'https://paper.net/gone#x' leads nowhere any more: its host says 404 Not Found; correct it, or link to a copy, if there is one at https://web.archive.org/web/20260101/https://paper.net/gone#x
            content/world/a.md:7:14: warning NS3052: the link 'https://paper.net/gone' leads nowhere any more: its host says 404 Not Found; correct it, or link to a copy, if there is one at https://web.archive.org/web/20260101/https://paper.net/gone
            content/world/a.md:7:50: info NS3053: what the link 'https://paper.net/old' leads to has moved to 'https://paper.net/new'; write the new address, if it is the same page

            """,
            run.Error);
        Assert.Contains("Links elsewhere: 3 asked after, 0 known of earlier checks.", run.Out, StringComparison.Ordinal);
        // HEAD first, GET before anybody is called dead, each page once.
        Assert.Equal(["GET /robots.txt", "HEAD /gone", "GET /gone", "HEAD /there", "HEAD /old", "HEAD /new"], web.Asked.Select(request => request.Replace(" https://paper.net", " ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(405)]
    [InlineData(403)]
    [InlineData(501)]
    [InlineData(400)]
    public void who_refuses_to_be_asked_for_a_head_is_asked_for_the_page(int status)
    {
        using var site = Site("[x](https://paper.net/x)");
        var web = new MadeUpWeb { ["https://paper.net/x"] = request => request.Method == HttpMethod.Head ? Answer(status) : Answer(200) };
        Assert.Equal("", web.Check(site).Error);
    }

    [Theory]
    [InlineData(403, "its host says 403 Forbidden")]
    [InlineData(500, "its host says 500 Internal Server Error")]
    public void an_answer_that_tells_nothing_of_the_page_is_a_hint(int status, string reason)
    {
        using var site = Site("[x](https://paper.net/x)");
        var run = new MadeUpWeb { ["https://paper.net/x"] = _ => Answer(status) }.Check(site);
        Assert.Equal((0, $"content/world/a.md:5:5: info NS3054: nobody can tell whether the link 'https://paper.net/x' leads anywhere: {reason}; look at it in a browser, or check again later\n"), (run.Code, run.Error));
    }

    [Fact]
    public void robots_are_obeyed()
    {
        using var site = Site("[a](https://paper.net/private/a) [b](https://paper.net/b) [c](https://quiet.net/c)");
        var web = new MadeUpWeb
        {
            ["https://paper.net/robots.txt"] = _ => Answer(200, "User-agent: *\nDisallow: /private\nCrawl-delay: 4\n"),
            ["https://paper.net/b"] = Ok,
            ["https://quiet.net/robots.txt"] = _ => Answer(503),
            ["https://quiet.net/c"] = Ok,
        };
        var run = web.Check(site);
        Assert.Equal("", run.Error);
        Assert.Contains("the hosts of 2 ask programs not to come", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(web.Asked, request => request.EndsWith("/private/a", StringComparison.Ordinal) || request.EndsWith("/c", StringComparison.Ordinal));
        Assert.Contains(TimeSpan.FromSeconds(4), web.Waits);
    }

    [Fact]
    public void one_host_is_asked_once_a_second()
    {
        using var site = Site("[a](https://paper.net/a) [b](https://paper.net/b) [c](https://paper.net/c)");
        var web = new MadeUpWeb { ["https://paper.net/a"] = Ok, ["https://paper.net/b"] = Ok, ["https://paper.net/c"] = Ok };
        web.Check(site);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], web.Waits);
    }

    [Fact]
    public void who_asks_to_come_later_is_asked_later()
    {
        using var site = Site("[a](https://paper.net/a) [b](https://slow.net/b)");
        var count = 0;
        var web = new MadeUpWeb
        {
            ["https://paper.net/a"] = _ => count++ == 0 ? Later(Answer(429), "30") : Answer(200),
            ["https://slow.net/b"] = _ => Later(Answer(503), "3600"),
        };
        var run = web.Check(site);
        Assert.Contains(TimeSpan.FromSeconds(30), web.Waits);
        Assert.Equal(["content/world/a.md:5:30: info NS3054"], run.Error.TrimEnd('\n').Split('\n').Select(line => line.Split(": nobody")[0]));
    }

    [Fact]
    public void what_was_heard_is_remembered_for_a_week()
    {
        using var site = Site("[a](https://paper.net/a) [dead](https://paper.net/dead)");
        var web = new MadeUpWeb { ["https://paper.net/a"] = Ok };
        var first = web.Check(site).Error;
        Assert.NotEqual("", first);
        web.Asked.Clear();
        Assert.Equal(first, web.Check(site).Error);
        Assert.Empty(web.Asked);
        // The dead are asked after again on the next day, the living after a week.
        web.Check(site, TimeSpan.FromDays(2));
        Assert.Equal(["GET https://paper.net/robots.txt", "HEAD https://paper.net/dead", "GET https://paper.net/dead"], web.Asked);
        web.Asked.Clear();
        web.Check(site, TimeSpan.FromDays(8));
        Assert.Contains("HEAD https://paper.net/a", web.Asked);
        site.Write(".newssite/links-elsewhere.json", "{\"version\":1,\"links\":{\"x\":{}}}");
        Assert.Equal(first, web.Check(site).Error);
    }

    [Fact]
    public void nobody_looks_into_networks_of_one_s_own()
    {
        using var site = Site("[a](http://192.168.0.1/admin) [b](http://router/x) [c](https://paper.net/in) [d](http://2130706433/) [e](http://[::1]:8080/)");
        var web = new MadeUpWeb { ["https://paper.net/in"] = To(302, "http://169.254.169.254/latest/meta-data") };
        var run = web.Check(site);
        Assert.Equal(5, run.Error.Split("NS3054").Length - 1);
        Assert.Equal(["GET https://paper.net/robots.txt", "HEAD https://paper.net/in"], web.Asked);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2001:0:1::1", false)]
    [InlineData("2001:4860:4860::8888", true)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::10.0.0.1", false)]
    [InlineData("64:ff9b::8.8.8.8", true)]
    [InlineData("2002:7f00:1::", false)]
    public void addresses_are_public_or_not(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task a_name_that_stands_for_this_machine_is_not_connected_to()
    {
        using var client = new HttpClient(PublicAddress.CreateHandler());
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("http://localhost:9/"), TestContext.Current.CancellationToken));
        Assert.IsType<PrivateAddressException>(refused.InnerException);
    }

    [Fact]
    public void a_host_that_nobody_knows_is_dead_unless_nobody_answers_at_all()
    {
        using var site = Site("[a](https://gone.net/a) [b](https://gone.net/b)");
        var web = new MadeUpWeb { ["https://gone.net/robots.txt"] = _ => throw new HttpRequestException(HttpRequestError.NameResolutionError) };
        Assert.Contains("5:5: info NS3054", web.Check(site).Error, StringComparison.Ordinal);
        Assert.Equal(["GET https://gone.net/robots.txt"], web.Asked);
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[c](https://paper.net/c)");
        web["https://paper.net/c"] = Ok;
        Assert.Contains("5:5: warning NS3052: the link 'https://gone.net/a' leads nowhere any more: there is no such host", web.Check(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_host_that_is_silent_is_tried_again_and_then_left_in_peace()
    {
        using var site = Site("[a](https://paper.net/a) [b](https://paper.net/b)");
        var web = new MadeUpWeb { ["https://paper.net/a"] = _ => throw new HttpRequestException(HttpRequestError.ConnectionError) };
        Assert.Equal(2, web.Check(site).Error.Split("its host cannot be reached").Length - 1);
        Assert.Equal(["GET https://paper.net/robots.txt", "HEAD https://paper.net/a", "HEAD https://paper.net/a", "HEAD https://paper.net/a"], web.Asked);
    }

    [Fact]
    public void a_circle_is_dead_and_what_moves_for_now_keeps_its_address()
    {
        using var site = Site("[a](https://paper.net/a) [b](https://paper.net/b)");
        var web = new MadeUpWeb { ["https://paper.net/a"] = To(301, "https://paper.net/a2"), ["https://paper.net/a2"] = To(308, "/a"), ["https://paper.net/b"] = To(302, "/login"), ["https://paper.net/login"] = Ok };
        Assert.Equal(["content/world/a.md:5:5: warning NS3052: the link 'https://paper.net/a' leads nowhere any more: it is sent on in a circle"], web.Check(site).Error.TrimEnd('\n').Split('\n').Select(line => line.Split(';')[0]));
    }

    [Fact]
    public void links_in_settings_records_and_front_matter_are_found_at_their_places()
    {
        using var site = Site("Text.");
        site.Write("newssite.yaml", SmallSite.Config + "menu:\n  - {title: Us, url: https://paper.net/menu}\n");
        site.Story("world/b", "title: B\ndate: 2026-01-02\nstandfirst: With [a link](https://paper.net/standfirst).\nsource:\n  publisher: P\n  notice: N\n  url: https://paper.net/source", "![x](https://paper.net/x.jpg)");
        site.Story("world/live/index", "title: L\ntype: live\ndate: 2026-01-03\nlive: {start: 2026-01-03}\nupdates:\n  - time: 2026-01-03T10:00:00+01:00\n    text: Now [x](https://paper.net/update).");
        site.Write("templates/article.html", "<html><body>{{ page.body }}{{ page.article.standfirst }}<a href=\"{{ page.article.source.url }}\">x</a>\n<a href='https://share.net/?url={{ page.url }}'>share</a> <a href=\"https://paper.net/template\">t</a></body></html>");
        var found = new MadeUpWeb().Check(site).Error.Split('\n').Where(line => line.Contains("NS3052", StringComparison.Ordinal)).Select(line => line.Split("warning NS3052: the link ")[0] + line.Split('\'')[1]);
        Assert.Equal(
            [
                "content/world/b.md:4:27: https://paper.net/standfirst",
                "content/world/b.md:8:8: https://paper.net/source",
                "content/world/b.md:10:6: https://paper.net/x.jpg",
                "content/world/live/index.md:8:19: https://paper.net/update",
                "newssite.yaml:7:22: https://paper.net/menu",
                "templates/article.html:2:68: https://paper.net/template",
            ],
            found);
    }

    [Fact]
    public void a_link_of_one_story_is_found_though_many_lists_show_it()
    {
        const string Lists = "authors: [Ada]\ntopics: [harbour]\ntags: [b, c, d, e]";
        const string List = "{{ for article in page.list.articles }}<a href=\"{{ article.source?.url }}\">x</a>{{ end }}";
        using var site = new SmallSite();
        site.Story("world/old", $"title: Old\ndate: 2026-01-01\nsource:\n  publisher: P\n  notice: N\n  url: https://paper.net/source\n{Lists}");
        site.Story("world/newer", $"title: Newer\ndate: 2026-01-02\n{Lists}");
        site.Story("world/newest", $"title: Newest\ndate: 2026-01-03\n{Lists}");
        site.Write("templates/article.html", "<a href=\"{{ page.article.source?.url }}\">x</a>");
        foreach (var template in (string[])["home", "section", "author", "term", "period"])
        {
            site.Write($"templates/{template}.html", List);
        }
        Assert.StartsWith("content/world/old.md:7:8: warning NS3052", new MadeUpWeb().Check(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void severities_and_exceptions_hold_and_programs_are_told()
    {
        using var site = Site("[gone](https://paper.net/gone)");
        site.Write("newssite.yaml", SmallSite.Config + "checks: {NS3052: error}\n");
        var run = new MadeUpWeb().Check(site, default, "--format", "json");
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("""{"asked":1,"remembered":0,"forbidden":0}""", JsonSerializer.Serialize(json.RootElement.GetProperty("summary").GetProperty("elsewhere")));
        site.Story("world/a", "title: A\ndate: 2026-01-01\nchecks_ignore: [{code: NS3052, reason: it was there}]", "[gone](https://paper.net/gone)");
        site.Write("newssite.yaml", SmallSite.Config);
        Assert.Equal((0, ""), (new MadeUpWeb().Check(site).Code, new MadeUpWeb().Check(site).Error));
    }

    [Fact]
    public void nothing_but_check_external_asks_anybody()
    {
        using var site = Site("[gone](https://paper.net/gone)");
        var environment = CliRun.Pipe with { CurrentDirectory = site.Root, Web = () => throw new InvalidOperationException("asked") };
        Assert.Equal(0, CliRun.Of("build", environment).Code);
        Assert.Equal(0, CliRun.Of("check", environment).Code);
    }

    [Theory]
    [InlineData("", "/x", true)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /", "/x", false)]
    [InlineData("User-agent: other\nDisallow: /", "/x", true)]
    [InlineData("User-Agent: NewsSite/2\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/x", true)]
    [InlineData("User-agent: a\nUser-agent: newssite\nDisallow: /x # all of it", "/x/y", false)]
    [InlineData("User-agent: *\nDisallow: /x\nAllow: /x/y", "/x/y/z", true)]
    [InlineData("User-agent: *\nDisallow: /x\nAllow: /x", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*c*e", "/abcde/f", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("Disallow: /\n", "/x", true)]
    public void robots_txt_is_read_as_its_standard_says(string text, string path, bool allows) => Assert.Equal(allows, RobotsRules.Parse(text).Allows(path));

    private static SmallSite Site(string body) => new SmallSite().Story("world/a", "title: A\ndate: 2026-01-01", body);

    private static HttpResponseMessage Ok(HttpRequestMessage request) => Answer(200);

    private static Func<HttpRequestMessage, HttpResponseMessage> To(int status, string target) => _ =>
    {
        var answer = Answer(status);
        answer.Headers.Location = new Uri(target, UriKind.RelativeOrAbsolute);
        return answer;
    };

    private static HttpResponseMessage Answer(int status, string text = "") => new((HttpStatusCode)status) { Content = new StringContent(text) };

    private static HttpResponseMessage Later(HttpResponseMessage answer, string seconds)
    {
        answer.Headers.Add("Retry-After", seconds);
        return answer;
    }

    /// <summary>Pages by address; all others, robots.txt among them, are not there. Waiting takes no time.</summary>
    private sealed class MadeUpWeb : Dictionary<string, Func<HttpRequestMessage, HttpResponseMessage>>
    {
        public ConcurrentQueue<string> Asked { get; } = [];

        public ConcurrentQueue<TimeSpan> Waits { get; } = [];

        public CliRun Check(SmallSite site, TimeSpan later = default, params string[] options)
        {
            var clock = new LaterClock(later);
            return CliRun.Of(["check", "--external", .. options], CliRun.Pipe with
            {
                CurrentDirectory = site.Root,
                Time = clock,
                Web = () => new Handler(this),
                Wait = (time, _) =>
                {
                    Waits.Enqueue(time);
                    clock.Advance(time);
                    return Task.CompletedTask;
                },
            });
        }

        private sealed class Handler(MadeUpWeb web) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var url = request.RequestUri!.AbsoluteUri;
                web.Asked.Enqueue($"{request.Method} {url}");
                Assert.Contains("newssite/", request.Headers.UserAgent.ToString(), StringComparison.Ordinal);
                return Task.FromResult(web.TryGetValue(url, out var answer) ? answer(request) : Answer(404));
            }
        }
    }

    /// <summary>Some days after the day of all tests.</summary>
    private sealed class LaterClock(TimeSpan later) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => StoppedClock.Moment + later;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
