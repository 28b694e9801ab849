using NewsSite.Tests.Cli;
using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests;

/// <summary>The theme plain: the smallest thing that works.</summary>
public sealed class PlainThemeTests
{
    private static readonly string Folder = Path.Join(Repository.Root, "themes", "plain");

    [Fact]
    public void all_of_it_is_shorter_than_150_lines()
        => Assert.InRange(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Sum(path => File.ReadLines(path).Count()), 60, 149);

    [Fact]
    public void it_has_every_component_that_broadsheet_has()
        => Assert.Equal(
            Components("broadsheet").Where(name => !name.EndsWith(".feed.html", StringComparison.Ordinal)),
            Components("plain"));

    [Fact]
    public void it_builds_the_starter_without_a_finding()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CliRun.Of("init .", folder.At(CliRun.Pipe)).Code);
        var settings = Path.Join(folder.Path, "newssite.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("name: broadsheet", "name: plain", StringComparison.Ordinal));
        var run = CliRun.Of("build --strict", folder.At(CliRun.Pipe));
        Assert.True(run.Code == 0, run.Error);
    }

    [Fact]
    public void it_builds_the_demo_newspaper_without_an_error()
    {
        using var folder = new TempFolder();
        EditedSite.Named("demo").Create(folder.FullPath);
        Directory.Delete(folder.PathOf("themes"), recursive: true);
        var settings = File.ReadAllText(Path.Join(Repository.Root, "newssite.yaml"));
        var (from, to) = (settings.IndexOf("theme:\n", StringComparison.Ordinal), settings.IndexOf("menu:\n", StringComparison.Ordinal));
        folder.Write("newssite.yaml", settings[..from] + "theme: plain\n" + settings[to..]);
        var result = new SiteBuilder(new BuildOptions
        {
            Root = folder.FullPath,
            Output = Path.Join(folder.FullPath, "public"),
            Now = new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero),
            PictureCache = SamplePicture.Cache,
        }).Build(TestContext.Current.CancellationToken);
        Assert.Empty(SmallSite.Errors(result.Diagnostics));
        Assert.True(result.Published);
    }

    private static IEnumerable<string> Components(string theme)
        => Directory.EnumerateFiles(Path.Join(Repository.Root, "themes", theme, "components")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
