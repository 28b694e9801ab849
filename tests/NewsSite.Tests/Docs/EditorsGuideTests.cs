using System.Text.RegularExpressions;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>Every story that docs/editors.md shows is built as it stands there, without a finding.</summary>
public sealed partial class EditorsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(DocsPage.Root, "docs", "editors.md"));

    [Fact]
    public void every_example_builds_without_a_finding()
    {
        using var site = new SmallSite("""
            site: {name: The Testing Times, url: https://example.org, timezone: Europe/Prague}
            theme: broadsheet

            """);
        foreach (var template in Directory.EnumerateFiles(Path.Join(site.Root, "templates")))
        {
            File.Delete(template);
        }
        WriteNeighbours(site);
        var stories = Examples("markdown").Where(example => !IsAuthor(example)).ToList();
        Assert.True(stories.Count > 5);
        foreach (var (story, i) in stories.Select((story, i) => (story, i)))
        {
            site.Write($"content/local/example-{i}.md", story);
        }
        Assert.Empty(site.Build().Diagnostics.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));
        Assert.All(stories.Select((_, i) => i), i => Assert.Contains($"local/2026/11/example-{i}/index.html", site.Output.Keys));
    }

    /// <summary>What the examples refer to.</summary>
    private static void WriteNeighbours(SmallSite site)
    {
        site.Story("local/the-fire", "title: The fire\ndate: 2026-11-19");
        site.Story("local/harbour-fire", "title: Harbour fire\ndate: 2026-11-19");
        site.Story("local/the-mayor-on-the-bridge", "title: The mayor\ndate: 2026-11-19");
        site.Story("world/fog-for-sale", "title: Fog\ndate: 2026-11-19");
        site.Story("local/grain-ship/index", "title: The grain ship\ndate: 2026-11-19");
        site.Write("content/authors/jo-reporter.md", Examples("markdown").Single(IsAuthor));
        site.Write("content/data/front.yaml", Examples("yaml").Single());
        var picture = Directory.EnumerateFiles(Path.Join(DocsPage.Root, "content"), "*.jpg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.Copy(picture, Path.Join(site.Root, "content", "local", "fire.jpg"));
        File.Copy(picture, Path.Join(site.Root, "content", "authors", "jo-reporter.jpg"));
    }

    private static bool IsAuthor(string example) => example.StartsWith("---\nname:", StringComparison.Ordinal);

    private static List<string> Examples(string language)
        => [.. Fence().Matches(Guide).Where(fence => fence.Groups[1].Value == language).Select(fence => fence.Groups[2].Value)];

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
