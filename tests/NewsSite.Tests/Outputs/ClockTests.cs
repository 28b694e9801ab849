using System.Text;
using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>What becomes of the demo newspaper when nothing happens but time.</summary>
public sealed class ClockTests
{
    /// <summary>The sitemaps that time concerns, and what shows a live story that goes on for some hours and of which one update is still to come.</summary>
    private static readonly string[] OfTheClock =
    [
        "2026/11/index.html",
        "2026/index.html",
        "404.html",
        "atom.xml",
        "authors/dov-perlander/feed.xml",
        "authors/dov-perlander/index.html",
        "feed.json",
        "feed.xml",
        "index.html",
        "local/2026/11/the-crane-is-woken/feed.xml",
        "local/2026/11/the-crane-is-woken/index.html",
        "local/2026/11/the-herring-is-to-be-straightened/index.html",
        "local/atom.xml",
        "local/feed.json",
        "local/feed.xml",
        "local/index.html",
        "sitemap-2026-11.xml",
        "sitemap-news.xml",
        "sitemap.xml",
        "tags/coal-wharf/feed.xml",
        "tags/coal-wharf/index.html",
        "tags/council/feed.xml",
        "tags/council/index.html",
        "topics/fishgate-quay/feed.xml",
        "topics/fishgate-quay/index.html",
    ];

    [Fact]
    public void Two_days_later_exactly_these_files_are_others()
    {
        using var room = new Newsroom(EditedSite.Named("demo")) { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };
        var before = Build(room);
        room.Now += TimeSpan.FromDays(2);
        var after = Build(room);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(OfTheClock, before.Keys.Where(path => !before[path].AsSpan().SequenceEqual(after[path])));
        // All but those for machines that look for what is new show the story.
        Assert.All(OfTheClock.Except(["sitemap.xml"]), path => Assert.Contains("the-crane-is-woken", Encoding.UTF8.GetString(after[path]), StringComparison.Ordinal));
    }

    private static SortedDictionary<string, byte[]> Build(Newsroom room)
    {
        var options = room.Options(jobs: 2);
        Assert.True(new SiteBuilder(options).Build(TestContext.Current.CancellationToken).Published);
        return new(Directory.EnumerateFiles(options.Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(options.Output, path).Replace('\\', '/'), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
