using System.Text;
using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>What becomes of the demo newspaper when nothing happens but time.</summary>
public sealed class ClockTests
{
    [Fact]
    public void Two_days_later_only_the_sitemap_for_Google_News_and_what_shows_the_live_story_are_others()
    {
        using var room = new Newsroom(EditedSite.Named("demo")) { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };
        var before = Build(room);
        room.Now += TimeSpan.FromDays(2);
        var after = Build(room);
        Assert.Equal(before.Keys, after.Keys);
        var changed = before.Keys.Where(path => !before[path].AsSpan().SequenceEqual(after[path])).ToList();
        // It goes on for some hours, one update is still to come, and the index of sitemaps knows when its month changed.
        Assert.Contains("local/2026/11/the-crane-is-woken/index.html", changed);
        Assert.Contains("sitemap-news.xml", changed);
        Assert.Equal(["sitemap.xml"], changed.Where(path => !Encoding.UTF8.GetString(after[path]).Contains("the-crane-is-woken", StringComparison.Ordinal)));
    }

    private static SortedDictionary<string, byte[]> Build(Newsroom room)
    {
        var options = room.Options(jobs: 2);
        Assert.True(new SiteBuilder(options).Build(TestContext.Current.CancellationToken).Published);
        return new(Directory.EnumerateFiles(options.Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(options.Output, path), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
