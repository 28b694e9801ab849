using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>What becomes of the demo newspaper when nothing happens but time.</summary>
public sealed class ClockTests
{
    [Fact]
    public void Two_days_later_only_the_sitemap_for_Google_News_is_another_one()
    {
        using var room = new Newsroom(EditedSite.Named("demo")) { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };
        var before = Build(room);
        room.Now += TimeSpan.FromDays(2);
        var after = Build(room);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(["sitemap-news.xml"], before.Keys.Where(path => !before[path].AsSpan().SequenceEqual(after[path])));
    }

    private static SortedDictionary<string, byte[]> Build(Newsroom room)
    {
        var options = room.Options(jobs: 2);
        Assert.True(new SiteBuilder(options).Build(TestContext.Current.CancellationToken).Published);
        return new(Directory.EnumerateFiles(options.Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(options.Output, path), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
