using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsSite.Cli;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>An editor's way through a morning: a new paper, a preview, a sentence, a mistake, the mistake mended. What each step takes is printed.</summary>
public sealed partial class PreviewTests(Browser browser, ITestOutputHelper told) : IAsyncLifetime
{
    private const string Story = "content/world/2026-01-05-first-edition.md";
    private const string Sheet = "templates/assets/css/base.css";
    private const string Address = "/world/2026/01/first-edition/";

    private readonly string _root = Path.Join(Directory.CreateTempSubdirectory("newssite-preview-").FullName, "paper");
    private readonly CancellationTokenSource _end = new();
    private readonly StringWriter _terminal = new();
    private Task<int> _preview = Task.FromResult(0);
    private string _origin = "";

    public async ValueTask InitializeAsync()
    {
        Assert.Equal(0, Run("init", _root, "--name", "The Harbour Post"));
        Edit("content/world/what-the-bell-said.md", text => text.Replace("title:", "draft: true\ntitle:", StringComparison.Ordinal));
        var sheet = Path.Join(_root, Sheet);
        Directory.CreateDirectory(Path.GetDirectoryName(sheet)!);
        File.Copy(Path.Join(BuiltSite.Repository, "themes/broadsheet", Path.GetRelativePath("templates", Sheet)), sheet);
        _preview = Task.Run(() => Run("serve", "-C", _root, "--port", "0"));
        while (!Serving().IsMatch(Terminal))
        {
            Assert.False(_preview.IsCompleted, Terminal);
            await Task.Delay(5);
        }
        _origin = Serving().Match(Terminal).Groups[1].Value;
    }

    [Fact]
    public async Task A_morning_at_the_desk()
    {
        await using var context = await browser.OpenAsync(new View(1280));
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync(_origin + Address);
        await Assertions.Expect(page.GetByText("This is a story.")).ToBeVisibleAsync();

        await TimeAsync("a sentence is there", () => Edit(Story, text => text.Replace("This is a story.", "This is a scoop.", StringComparison.Ordinal)), page.GetByText("This is a scoop."));

        var overlay = page.Locator("newssite-preview .overlay");
        await TimeAsync("a mistake is told", () => Edit(Story, text => text.Replace("date: 2026-01-05T09:00:00+00:00", "date: <b>tomorrow</b>", StringComparison.Ordinal)), overlay);
        await Assertions.Expect(overlay.Locator(".place").First).ToHaveTextAsync(PlaceOfDate());
        await Assertions.Expect(overlay.Locator(".line.place").First).ToContainTextAsync("date: <b>tomorrow</b>");
        await Assertions.Expect(overlay.Locator(".help").First).ToBeVisibleAsync();
        await Assertions.Expect(overlay.Locator("b")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("This is a scoop.")).ToBeVisibleAsync();
        await ShootAsync(page, "preview-error");

        var started = Stopwatch.GetTimestamp();
        Edit(Story, text => text.Replace("date: <b>tomorrow</b>", "date: 2026-01-05T09:00:00+00:00", StringComparison.Ordinal));
        await Assertions.Expect(overlay).ToBeHiddenAsync();
        Tell("a mended mistake is forgotten", started);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Drafts_are_marked_on_their_page_and_behind_links()
    {
        await using var context = await browser.OpenAsync(new View(1280));
        var page = await context.NewPageAsync();
        await page.GotoAsync(_origin + "/world/2026/01/what-the-bell-said/");
        await Assertions.Expect(page.Locator("newssite-preview .mark")).ToContainTextAsync("Draft");
        await ShootAsync(page, "preview-draft");
        await page.GotoAsync(_origin + "/");
        await Assertions.Expect(page.Locator("a[data-newssite-held=Draft]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_style_sheet_changes_without_a_new_page()
    {
        await using var context = await browser.OpenAsync(new View(1280));
        var page = await context.NewPageAsync();
        await page.GotoAsync(_origin + Address);
        await page.EvaluateAsync("() => { window.stays = true }");
        Edit(Sheet, text => text + "\nbody { outline: 3px solid rgb(1, 2, 3) }\n");
        await page.WaitForFunctionAsync("() => getComputedStyle(document.body).outlineColor === 'rgb(1, 2, 3)'");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _preview;
        _end.Dispose();
        Directory.Delete(Path.GetDirectoryName(_root)!, recursive: true);
    }

    private string Terminal
    {
        get
        {
            lock (_terminal)
            {
                return _terminal.ToString();
            }
        }
    }

    private int Run(params string[] args)
    {
        var writer = TextWriter.Synchronized(_terminal);
        return CliApp.Run(args, writer, writer, new CliEnvironment { CurrentDirectory = Path.GetTempPath(), Processors = 2, Cancellation = _end.Token });
    }

    private void Edit(string path, Func<string, string> change)
    {
        var file = Path.Join(_root, path);
        var (before, after) = (File.ReadAllText(file), change(File.ReadAllText(file)));
        Assert.NotEqual(before, after);
        File.WriteAllText(file, after);
    }

    private async Task TimeAsync(string what, Action edit, ILocator appears)
    {
        var started = Stopwatch.GetTimestamp();
        edit();
        await appears.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });
        Tell(what, started);
    }

    private void Tell(string what, long started) => told.WriteLine($"{what} after {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms");

    /// <summary>For people to look at, on a desk and on a telephone.</summary>
    private static async Task ShootAsync(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, new View(width).Height);
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(BuiltSite.Artifacts, $"{name}-{width}.png") });
        }
    }

    [GeneratedRegex(@"^Serving (http://\S+)/", RegexOptions.Multiline)]
    private static partial Regex Serving();

    [GeneratedRegex(@"2026-01-05-first-edition\.md:6:7$")]
    private static partial Regex PlaceOfDate();
}
