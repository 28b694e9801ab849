using Xunit;

namespace NewsSite.Tests.Outputs.Hosts;

/// <summary>What hosts make of the files that they get, by readers written from their documentation.</summary>
public sealed class HostFileTests
{
    private static readonly string[] OldAddresses = ["/old/a/", "/%D1%81%D1%82%D0%B0%D1%80%D0%BE%D0%B5/", "/it's%20(old)/", "/old.html", "/world/2026/11/moved/"];

    [Theory]
    [InlineData("netlify")]
    [InlineData("netlify, cloudflare")]
    [InlineData("netlify, github")]
    [InlineData("netlify, nginx, apache, s3")]
    public void Every_old_address_leads_on_at_Netlify(string targets)
    {
        using var site = Site(targets);
        var output = site.BuildOutput();
        var rules = RedirectReader.ForNetlify(output["_redirects"]);
        foreach (var path in OldAddresses.Concat(OldAddresses.Select(path => path.TrimEnd('/'))))
        {
            // It sees no difference between an address with its last slash and one without; the first rule that fits counts.
            var rule = rules.First(rule => rule.From.TrimEnd('/') == path.TrimEnd('/'));
            Assert.Equal(301, rule.Status);
            Assert.True(rule.IsForced || FileAt(path, output) is null, $"{path}: a file is in the way of the rule");
            Assert.NotNull(FileAt(rule.To, output));
        }
    }

    [Theory]
    [InlineData("cloudflare")]
    [InlineData("netlify, cloudflare")]
    [InlineData("cloudflare, github")]
    public void Every_old_address_leads_on_at_Cloudflare_Pages(string targets)
    {
        using var site = Site(targets);
        var output = site.BuildOutput();
        var rules = RedirectReader.ForCloudflare(output["_redirects"]);
        foreach (var path in OldAddresses.Concat(OldAddresses.Select(path => path.TrimEnd('/'))))
        {
            // Rules come before files; an address without its slash gets it where a page lies.
            var rule = rules.Find(rule => rule.From == path);
            if (rule is null)
            {
                Assert.NotNull(FileAt(path + "/", output));
                rule = rules.Find(rule => rule.From == path + "/");
            }
            Assert.Equal(301, rule?.Status);
            Assert.NotNull(FileAt(rule!.To, output));
        }
    }

    [Fact]
    public void What_is_gone_answers_410_with_its_notice_where_the_host_can()
    {
        using var netlify = Site("netlify");
        var output = netlify.BuildOutput();
        var gone = Assert.Single(RedirectReader.ForNetlify(output["_redirects"]), rule => rule.Status == 410);
        Assert.Equal("/world/2026/11/gone/", gone.From);
        Assert.True(gone.IsForced);
        Assert.Contains("the court said so", output[gone.To[1..]], StringComparison.Ordinal);

        using var both = Site("netlify, cloudflare");
        Assert.DoesNotContain("410", both.BuildOutput()["_redirects"], StringComparison.Ordinal);
        Assert.DoesNotContain("world/2026/11/gone/410.html", both.Output.Keys);
    }

    [Theory]
    [InlineData("netlify", "")]
    [InlineData("netlify, cloudflare", "")]
    [InlineData("cloudflare", "cache: {pages: 'public, max-age=60'}")]
    [InlineData("netlify", "cache: {pages: 'public, max-age=60'}")]
    public void No_file_is_told_two_things_of_one_header(string targets, string more)
    {
        using var site = Site(targets, more);
        var output = site.BuildOutput();
        var headers = new HeaderReader(output["_headers"]);
        var asset = "/" + output.Keys.Single(path => path.StartsWith("assets/site.", StringComparison.Ordinal));
        foreach (var path in output.Keys.Select(path => "/" + path).Concat(["/", "/world/"]))
        {
            var sent = headers.For(path);
            Assert.All(sent.Values, values => Assert.Single(values));
            Assert.Equal("nosniff", Assert.Single(sent["X-Content-Type-Options"]));
            Assert.True(sent.ContainsKey("Content-Security-Policy"));
            Assert.Equal(path == asset && !(more.Length > 0 && targets == "netlify"), sent.GetValueOrDefault("Cache-Control")?[0].Contains("immutable", StringComparison.Ordinal) == true);
        }
        Assert.StartsWith("application/rss+xml", headers.For("/feed.xml")["Content-Type"][0], StringComparison.Ordinal);
        Assert.StartsWith("application/rss+xml", headers.For("/world/feed.xml")["Content-Type"][0], StringComparison.Ordinal);
        Assert.StartsWith("application/feed+json", headers.For("/tags/x/feed.json")["Content-Type"][0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_knows_what_pages_use_that_stayed_as_they_were()
    {
        using var site = Site("netlify");
        site.Story("world/seen", "title: Seen\ndate: 2026-11-19", "![A](https://pictures.example/a.jpg)");
        Assert.Contains("https://pictures.example", site.BuildOutput()["_headers"], StringComparison.Ordinal);

        site.Story("world/a", "title: Another headline\ndate: 2026-11-20");
        var second = site.Build();
        Assert.InRange(second.Stats.Reused, 1, int.MaxValue);
        Assert.Contains("https://pictures.example", site.Output["_headers"], StringComparison.Ordinal);

        site.Story("world/seen", "title: Seen\ndate: 2026-11-19", "No picture.");
        Assert.DoesNotContain("pictures.example", site.BuildOutput()["_headers"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_targets_has_none_of_the_files()
    {
        using var site = Site("");
        Assert.DoesNotContain(site.BuildOutput().Keys, path => path[0] is '_' or '.' || path == "CNAME");
    }

    private static SmallSite Site(string targets, string more = "")
    {
        var site = new SmallSite($"{SmallSite.Config}hosting: {{targets: [{targets}]}}\n{more}\n");
        site.Write("templates/home.html", "<link rel=\"stylesheet\" href=\"{{ asset \"site.css\" }}\">").Write("templates/assets/site.css", "a {}");
        site.Story("world/a", "title: A\ndate: 2026-11-20\naliases: [/old/a/, /старое/, \"/it's (old)/\", /old.html]");
        site.Story("world/moved", "title: Moved\ndate: 2026-11-20\nredirect_to: /world/");
        return site.Story("world/gone", "title: Gone\ndate: 2026-11-20\ngone: the court said so");
    }

    /// <summary>The file that answers at an address by itself.</summary>
    private static string? FileAt(string address, SortedDictionary<string, string> output)
    {
        var path = Uri.UnescapeDataString(address)[1..];
        return new[] { path, path + "index.html" }.FirstOrDefault(output.ContainsKey);
    }
}
