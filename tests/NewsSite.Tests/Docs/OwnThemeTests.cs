using System.Text.RegularExpressions;
using NewsSite.Tests.Cli;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>The steps by which docs/themes.md leads from the theme plain to an own theme, read out of the page and carried out.</summary>
public sealed partial class OwnThemeTests
{
    private const string Checkout = "../NewsSite/";

    [Fact]
    public void every_step_of_the_page_works_as_it_stands()
    {
        using var folder = new TempFolder();
        var place = folder.FullPath;
        var builds = 0;
        foreach (var step in Steps())
        {
            switch (step)
            {
                case { Verb: "Write", File: var file }:
                    folder.Write(Path.Join("my-paper", file), step.Text);
                    break;
                case { Verb: "Replace in", File: var file }:
                    var path = Path.Join(place, file);
                    var text = File.ReadAllText(path);
                    Assert.Contains(step.Text.TrimEnd('\n'), text, StringComparison.Ordinal);
                    File.WriteAllText(path, text.Replace(step.Text.TrimEnd('\n'), step.By.TrimEnd('\n'), StringComparison.Ordinal));
                    break;
                default:
                    foreach (var line in step.Text.TrimEnd('\n').Split('\n'))
                    {
                        place = Run(line.Split(' '), place);
                        builds += line.StartsWith("newssite build", StringComparison.Ordinal) ? 1 : 0;
                    }
                    break;
            }
        }
        Assert.True(builds > 2);
        var output = folder.Files("my-paper/public");
        Assert.Contains("class=\"card lead\"", output["index.html"], StringComparison.Ordinal);
        Assert.Contains("Twice a day ·", output["index.html"], StringComparison.Ordinal);
        Assert.Contains("<hr><p>1 min</p>", output["world/2026/01/the-long-way/index.html"], StringComparison.Ordinal);
        Assert.Contains("--accent:#0b5561", output.Single(file => file.Key.StartsWith("assets/mine.", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    /// <summary>One command as a shell would run it; the folder in which the next one runs.</summary>
    private static string Run(string[] words, string place)
    {
        switch (words)
        {
            case ["newssite", .. var arguments]:
                var run = CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = place });
                Assert.DoesNotContain(" warning ", run.Error, StringComparison.Ordinal);
                Assert.True(run.Code == 0, $"{string.Join(' ', words)}: {run.Error}");
                return place;
            case ["cd", var to]:
                return Path.Join(place, to);
            case ["cp", "-R", var from, var to] when from.StartsWith(Checkout, StringComparison.Ordinal):
                var source = Path.Join(DocsPage.Root, from[Checkout.Length..]);
                foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                {
                    var target = Path.Join(place, to, Path.GetRelativePath(source, file));
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    File.Copy(file, target);
                }
                return place;
            default:
                throw new NotSupportedException($"the test does not know the command '{string.Join(' ', words)}'");
        }
    }

    /// <summary>What the page tells to do: write a file, replace a part of one by another, or run commands.</summary>
    private sealed record Step(string Verb, string File, string Text, string By);

    /// <summary>A fence in `sh` is commands; the sentence before any other one says what to do with it.</summary>
    private static List<Step> Steps()
    {
        var page = File.ReadAllText(Path.Join(DocsPage.Root, "docs", "themes.md"));
        var from = page.IndexOf("## A theme of your own in fifteen minutes", StringComparison.Ordinal);
        var chapter = page[from..page.IndexOf("\n## ", from, StringComparison.Ordinal)];
        var fences = Fence().Matches(chapter);
        var steps = new List<Step>();
        foreach (Match fence in fences)
        {
            var before = chapter[..fence.Index].TrimEnd();
            if (fence.Groups["language"].Value == "sh")
            {
                steps.Add(new Step("Run", "", fence.Groups["text"].Value, ""));
            }
            else if (before.EndsWith("\n\nby:", StringComparison.Ordinal))
            {
                steps[^1] = steps[^1] with { By = fence.Groups["text"].Value };
            }
            else
            {
                var told = Told().Matches(before)[^1];
                steps.Add(new Step(told.Groups["verb"].Value, told.Groups["file"].Value, fence.Groups["text"].Value, ""));
            }
        }
        Assert.True(steps.Count > 12);
        return steps;
    }

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?<verb>Write|Replace in)\\s`(?<file>[^`]+)`")]
    private static partial Regex Told();
}
