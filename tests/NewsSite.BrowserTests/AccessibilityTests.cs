using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>Every kind of page under axe, the accessibility checker, with no rule disabled, and under the keys of a keyboard.</summary>
public sealed partial class AccessibilityTests(Browser browser, BuiltSite site)
{
    private const int MostStops = 60;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>The dark scheme changes colours alone, so there the rules about colours do.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task No_kind_of_page_keeps_anybody_out(int width)
    {
        await using var window = await browser.OpenAsync(site, new View(width));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            await window.ShowAllAsync(url);
            Report(url, await window.Page.RunAxe(Rules), problems);
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            Report($"{url}, dark", await window.Page.RunAxe(Colours), problems);
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static void Report(string where, AxeResult result, List<string> problems)
        => problems.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{where}: {rule.Id}: {rule.Help}: {node.Html}")));

    /// <summary>WCAG 2.4.1, 2.4.7 and 2.4.11: the first stop leads past the navigation, each stop can be seen, and none lies behind something.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Keys_alone_lead_through_a_page(int width)
    {
        await using var window = await browser.OpenAsync(site, new View(width));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.ShowAsync(url);
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.Matches("^#", await window.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
            for (var stop = 0; stop < MostStops && await window.Page.EvaluateAsync<bool>("() => document.activeElement !== document.body"); stop++)
            {
                if (await window.Page.EvaluateAsync<string?>(WhyUnseen) is { } problem)
                {
                    problems.Add($"{url}: {problem}");
                }
                await window.Page.Keyboard.PressAsync("Tab");
            }
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task The_first_stop_leads_to_the_text()
    {
        await using var window = await browser.OpenAsync(site, new View(390));
        await window.ShowAsync("/local/2026/11/constance-returns-to-service/");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"), "the skip link does not lead into the text");
    }

    /// <summary>What somebody with a poor line gets: the page as it is written, in the order in which it is to be read.</summary>
    [Fact]
    public async Task A_story_can_be_read_without_its_styles()
    {
        await using var window = await browser.OpenAsync(site, new View(390));
        window.WithoutStyles = true;
        await window.ShowAsync("/local/2026/11/constance-returns-to-service/");
        var texts = new List<string>();
        foreach (var name in new[] { "h1", ".byline", ".prose p" })
        {
            // What waits for the styles is laid out where somebody scrolls to it.
            var part = window.Page.Locator($"main {name}").First;
            await part.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(part).ToHaveTextAsync(SomeText(), new LocatorAssertionsToHaveTextOptions { UseInnerText = true });
            texts.Add(await part.InnerTextAsync());
        }
        await window.LayOutAllAsync();
        var text = await window.Page.EvaluateAsync<string>("() => document.querySelector('main').innerText");
        var places = texts.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>Why whoever uses keys cannot see where they are; <c>null</c> if they can.</summary>
    private const string WhyUnseen = """
        () => {
          const stop = document.activeElement;
          const name = `${stop.localName}.${stop.className} '${(stop.textContent ?? '').trim().slice(0, 40)}'`;
          const box = [...stop.getClientRects()].find(rect => rect.width > 0 && rect.height > 0) ?? stop.getBoundingClientRect();
          if (box.width < 1 || box.height < 1) return `${name} has no room`;
          const x = box.left + box.width / 2, y = box.top + box.height / 2;
          if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name} lies outside the window`;
          const top = document.elementFromPoint(x, y);
          if (!top || !(stop.contains(top) || top.contains(stop))) return `${name} lies behind ${top?.localName}.${top?.className}`;
          const shows = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
          const drawn = [getComputedStyle(stop), getComputedStyle(stop, '::after'), getComputedStyle(stop, '::before'), ...[stop.parentElement, stop.closest('article')].filter(Boolean).map(part => getComputedStyle(part))];
          return drawn.some(shows) ? null : `${name} does not show that it has the focus`;
        }
        """;

    [GeneratedRegex(@"\S")]
    private static partial Regex SomeText();
}
