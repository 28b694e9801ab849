using System.Text.RegularExpressions;
using Xunit;

namespace NewsSite.Tests.Pictures;

/// <summary>A picture whose head is fine and whose rest is not is known only when it is decoded: when all pages are there.</summary>
public sealed partial class SpoiltPictureTests
{
    private const string Name = "content/world/a.png";

    private static SmallSite Site() => new SmallSite()
        .Story("world/a", "title: A\ndate: 2026-11-20\nimage: {src: a.png, alt: A}", "![Again](a.png)");

    private static void Put(SmallSite site, string words) => File.WriteAllBytes(Path.Join(site.Root, Name), SamplePicture.Of(Name, words));

    [Fact]
    public void a_build_that_keeps_going_says_the_same_each_time_and_is_as_a_clean_one()
    {
        using var site = Site();
        Put(site, "300x200 spoilt");
        string[]? first = null;
        for (var i = 0; i < 3; i++)
        {
            var result = site.Build(options => options with { KeepGoing = true });
            Assert.True(result is { Published: true, Failed: true });
            var findings = result.Diagnostics.Select(finding => finding.ToString()).ToArray();
            Assert.Equal(first ??= findings, findings);
            Assert.Empty(DeadPictures(site));
        }
        var (clean, again) = site.BuildCleanly(options => options with { KeepGoing = true });
        Assert.Equal(clean, site.Output);
        Assert.Equal(first, again.Diagnostics.Select(finding => finding.ToString()));
    }

    [Fact]
    public void as_soon_as_it_is_sound_it_is_there()
    {
        using var site = Site();
        Put(site, "300x200 spoilt");
        Assert.True(site.Build(options => options with { KeepGoing = true }).Failed);
        Assert.DoesNotContain("/img/", site.Output["world/2026/11/a/index.html"], StringComparison.Ordinal);
        Put(site, "300x200");
        Assert.Contains("/img/a.", site.BuildOutput()["world/2026/11/a/index.html"], StringComparison.Ordinal);
        Assert.Empty(DeadPictures(site));
    }

    [Fact]
    public void without_keep_going_nothing_is_published()
    {
        using var site = Site();
        Put(site, "300x200 spoilt");
        var result = site.Build();
        Assert.False(result.Published);
        Assert.Empty(site.Output);
    }

    /// <summary>Addresses of pictures in any file of the output at which there is none.</summary>
    private static IEnumerable<string> DeadPictures(SmallSite site)
    {
        var output = site.Output;
        return output.Values.SelectMany(text => Address().Matches(text)).Select(match => match.Value[1..]).Where(path => !output.ContainsKey(path));
    }

    [GeneratedRegex(@"/img/[\w./-]+\.(?:webp|avif|jpg|png)")]
    private static partial Regex Address();
}
