using Microsoft.Playwright;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>What every page must do in a browser: load what it names and nothing else, stay where it is, and fit the window.</summary>
public sealed class PageTests(Browser browser, BuiltSite site)
{
    /// <summary>CSS pixels that a line may be longer than the window for rounding.</summary>
    private const int Tolerance = 1;

    private const int Height = 900;

    private const string Live = "/local/2026/11/storm-night/";

    private const string Sponsored = "/local/2026/11/a-quarter-of-an-hour-of-quiet/";

    /// <summary>Where each part of the page stands once its style sheet and its fonts are there.</summary>
    private const string RememberPlaces = """
        async () => {
          const sheet = document.querySelector('link[rel=stylesheet]');
          if (!sheet.sheet) await new Promise(loaded => sheet.onload = loaded);
          document.body.getBoundingClientRect();
          await document.fonts.ready;
          window.places = [...document.body.querySelectorAll('*')].map(part => [part, part.getBoundingClientRect()]);
        }
        """;

    private const string Moved = """
        () => places.flatMap(([part, before]) => {
          const now = part.getBoundingClientRect();
          const way = Math.max(...['left', 'top', 'width', 'height'].map(side => Math.abs(now[side] - before[side])));
          return way < 1 ? [] : [`${part.localName}.${part.className} by ${way} pixels`];
        })
        """;

    /// <summary>Ends when what was to be laid out has been drawn.</summary>
    private const string Drawn = "() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)))";

    /// <summary>Bytes of a lead picture on a phone.</summary>
    private const int MostLead = 60_000;

    private static readonly int[] Widths = [2560, 1280, 768, 390, 320];

    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task A_page_loads_what_it_names_and_does_not_jump(int width, bool isDark)
    {
        await using var window = await browser.OpenAsync(site, new View(width, isDark));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.ShowAsync(url);
            problems.AddRange((await window.LoadPicturesAsync()).Select(picture => $"{url}: the picture {picture} does not load"));
            problems.AddRange((await window.ProblemsAsync()).Select(problem => $"{url}: {problem}"));
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>On a bad line a browser paints what has arrived; what follows may not push it about.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_page_that_arrives_in_pieces_does_not_jump(int width)
    {
        await using var host = new SlowHost(site);
        await using var window = await browser.OpenAsync(site, new View(width));
        window.Origin = host.Origin;
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.ShowAsync(url);
            problems.AddRange((await window.ProblemsAsync()).Select(problem => $"{url}: {problem}"));
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>Each picture, a sponsor's sign too, has its place before it is there.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Pictures_that_come_late_move_nothing(int width)
    {
        await using var window = await browser.OpenAsync(site, new View(width));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls.Append(Sponsored))
        {
            var pictures = new TaskCompletionSource();
            window.Pictures = pictures.Task;
            await window.ShowAsync(url, WaitUntilState.DOMContentLoaded);
            await window.LayOutAllAsync();
            await window.Page.EvaluateAsync(RememberPlaces);
            pictures.SetResult();
            await window.LoadPicturesAsync();
            problems.AddRange((await window.Page.EvaluateAsync<string[]>(Moved)).Take(3).Select(part => $"{url} at {width}: {part}"));
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>Browsers that fill in forms ask where the fields stand as soon as a page has arrived, with or without its style sheet.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData(Live)]
    public async Task A_page_waits_for_its_styles_before_it_is_laid_out(string url)
    {
        await using var window = await browser.OpenAsync(site, new View(390));
        var styles = new TaskCompletionSource();
        window.Styles = styles.Task;
        await window.ShowAsync(url, WaitUntilState.DOMContentLoaded);
        await window.Page.EvaluateAsync("() => document.querySelectorAll('body, input').forEach(part => part.getBoundingClientRect())");
        var (all, early) = (await window.Page.EvaluateAsync<int>("() => document.querySelectorAll('main *').length"), await CountLaidOutAsync());
        Assert.True(early < all / 2, $"{early} of the page's {all} parts are laid out before its style sheet is there");
        styles.SetResult();
        await window.Page.WaitForLoadStateAsync();
        await window.Page.EvaluateAsync(Drawn);
        Assert.Equal("visible", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main a')).contentVisibility"));
        var near = await CountLaidOutAsync();
        await window.ShowAllAsync(url);
        Assert.InRange(near, early, await CountLaidOutAsync() - 1);

        Task<int> CountLaidOutAsync() => window.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('main *')].filter(part => part.checkVisibility({ contentVisibilityAuto: true })).length");
    }

    /// <summary>Whatever waits above it to be laid out.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_link_to_an_update_leads_to_it(int width)
    {
        await using var window = await browser.OpenAsync(site, new View(width));
        await window.ShowAsync(Live);
        var ids = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.update')].map(update => update.id)");
        foreach (var id in new[] { ids[ids.Length / 2], ids[^1] })
        {
            await window.ShowAsync("/404.html");
            await window.ShowAsync($"{Live}#{id}");
            await window.Page.EvaluateAsync(Drawn);
            Assert.InRange(await window.Page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", id), 0, Height / 4);
        }
    }

    /// <summary>A picture that browsers choose too small is blurred; one too large costs readers on a bad line their patience.</summary>
    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Pictures_are_as_sharp_and_as_light_as_the_window_needs(int width)
    {
        await using var window = await browser.OpenAsync(site, new View(width));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.ShowAllAsync(url);
            await window.LoadPicturesAsync();
            problems.AddRange((await window.Page.EvaluateAsync<string[]>(Blurred)).Select(picture => $"{url} at {width}: {picture}"));
            var lead = await window.Page.EvaluateAsync<string?>("() => document.querySelector('img[fetchpriority=high]')?.currentSrc");
            if (lead is not null && site.FileAt(new Uri(lead)) is { } file && new FileInfo(file).Length is var weight && weight > MostLead && width <= 390)
            {
                problems.Add($"{url} at {width}: the lead picture {lead} weighs {weight} bytes");
            }
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>320 pixels are a window of 1280 at 400 % (WCAG 1.4.10); readers may set lines, paragraphs, letters and words wider (1.4.12).</summary>
    [Fact]
    public async Task No_page_is_wider_than_the_window()
    {
        await using var window = await browser.OpenAsync(site, new View(Widths[0]));
        var problems = new List<string>();
        foreach (var url in PageKinds.Urls)
        {
            await window.Page.SetViewportSizeAsync(Widths[0], Height);
            await window.ShowAllAsync(url);
            foreach (var width in Widths)
            {
                await window.Page.SetViewportSizeAsync(width, Height);
                await Measure(window.Page, $"{url} at {width}", problems);
            }
            await window.Page.EvaluateAsync(WiderSpacing);
            await Measure(window.Page, $"{url} at {Widths[^1]} with wider spacing", problems);
        }
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static async Task Measure(IPage page, string where, List<string> problems)
    {
        if (await page.EvaluateAsync<string?>(TooWide, Tolerance) is { } problem)
        {
            problems.Add($"{where}: {problem}");
        }
    }

    [Fact]
    public async Task A_page_that_is_read_from_right_to_left_is_a_mirror()
    {
        await using var window = await browser.OpenAsync(site, new View(1280));
        await window.ShowAsync("/opinion/2026/11/nine-hours-of-it/");
        var left = await window.Page.EvaluateAsync<double>("() => document.querySelector('main h1').getBoundingClientRect().left");
        await window.ShowAsync("/ar/culture/2026/05/a-sound-like-a-millstone/");
        Assert.Equal("rtl", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).direction"));
        var right = await window.Page.EvaluateAsync<double>("() => innerWidth - document.querySelector('main h1').getBoundingClientRect().right");
        Assert.Equal(left, right, tolerance: 2.0);
    }

    [Fact]
    public async Task A_story_prints_without_what_only_a_screen_needs()
    {
        await using var window = await browser.OpenAsync(site, new View(1280));
        await window.ShowAsync("/local/2026/11/constance-returns-to-service/");
        var pdf = await window.Page.PdfAsync(new PagePdfOptions { Path = Path.Join(BuiltSite.Artifacts, "story.pdf"), Format = "A4" });
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var visible = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav, form, .share')].filter(part => part.getClientRects().length > 0).map(part => part.className)");
        Assert.Empty(visible);
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.querySelector('.prose').getClientRects().length > 0"), "the text is not printed");
    }

    /// <summary>Pictures whose chosen file is a tenth narrower than their place or more, although there are wider ones.</summary>
    private const string Blurred = """
        () => [...document.querySelectorAll('img[srcset]')].flatMap(image => {
          const sets = [image, ...image.parentElement.querySelectorAll(':scope > source')].map(part => part.srcset);
          const choices = sets.flatMap(set => set.split(', ').map(choice => choice.split(' '))).map(([url, size]) => [new URL(url, location).href, parseInt(size)]);
          const chosen = choices.find(([url]) => url === image.currentSrc)?.[1];
          const most = Math.max(...choices.map(([, size]) => size));
          const place = image.getBoundingClientRect().width;
          return chosen && chosen < most && chosen < 0.9 * place ? [`${image.currentSrc} fills ${Math.round(place)} pixels with ${chosen}`] : [];
        })
        """;

    private const string WiderSpacing = """
        () => {
          const style = new CSSStyleSheet();
          style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets.push(style);
        }
        """;

    private const string TooWide = """
        tolerance => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth + tolerance) return null;
          const widest = [...document.body.querySelectorAll('*')].find(part => part.getBoundingClientRect().right > root.clientWidth + tolerance || part.getBoundingClientRect().left < -tolerance);
          return `${root.scrollWidth - root.clientWidth} px too wide (${widest?.localName}.${widest?.className})`;
        }
        """;
}
