using Microsoft.Playwright;

namespace NewsSite.BrowserTests;

/// <summary>
/// A window that shows a built site with the headers that its hosts send, and notes what goes wrong: errors in the console, requests
/// that fail or leave the site, what the Content-Security-Policy forbids, and how much a page jumps about while it loads.
/// </summary>
public sealed class Window : IAsyncDisposable
{
    private const string Watch = """
        window.seen = { forbidden: [], shift: 0, moved: [] };
        document.addEventListener('securitypolicyviolation', event => seen.forbidden.push(`${event.violatedDirective} ${event.blockedURI}`));
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            seen.shift += entry.value;
            seen.moved.push(...entry.sources.map(source => `${source.node?.nodeName} ${source.node?.className ?? ''}`));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    private const string LoadPictures = """
        async () => {
          const pictures = [...document.images].filter(image => !image.classList.contains('pixel'));
          const broken = [];
          await Promise.all(pictures.map(async image => {
            image.loading = 'eager';
            if (!image.complete) await new Promise(loaded => image.onload = image.onerror = loaded);
            if (image.naturalWidth === 0) broken.push(image.currentSrc || image.src);
            else await image.decode();
          }));
          return broken;
        }
        """;

    /// <summary>A sheet of the document's own, which no policy forbids.</summary>
    private const string LayOutAll = """
        () => {
          const style = new CSSStyleSheet();
          style.replaceSync('* { content-visibility: visible !important }');
          document.adoptedStyleSheets.push(style);
        }
        """;

    /// <summary>What is asked of another host and the page says why: the picture by which a publisher counts its readers.</summary>
    private const string Pixel = "img.pixel";

    /// <summary>Of the window's area times the way; Chromium counts a line that is broken anew while the page still arrives. From 0.1 on readers are said to notice.</summary>
    private const double MostShift = 0.03;

    private readonly IBrowserContext _context;
    private readonly BuiltSite _site;
    private readonly List<string> _problems = [];
    private readonly List<string> _elsewhere = [];

    private Window(IBrowserContext context, BuiltSite site, IPage page)
    {
        _context = context;
        _site = site;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Whether style sheets are withheld, as on a line that lets nothing but the page through.</summary>
    public bool WithoutStyles { get; set; }

    /// <summary>What style sheets wait for, as on a line that lets them through late.</summary>
    public Task Styles { get; set; } = Task.CompletedTask;

    /// <summary>What pictures wait for.</summary>
    public Task Pictures { get; set; } = Task.CompletedTask;

    /// <summary>Another host that has the site.</summary>
    public string Origin { get; set; } = BuiltSite.Origin;

    public static async Task<Window> OpenAsync(IBrowserContext context, BuiltSite site)
    {
        await context.AddInitScriptAsync(Watch);
        var window = new Window(context, site, await context.NewPageAsync());
        window.Listen();
        await context.RouteAsync("**/*", window.AnswerAsync);
        return window;
    }

    /// <summary>Shows a page; what it finds wrong with it is in <see cref="ProblemsAsync"/>.</summary>
    public async Task ShowAsync(string url, WaitUntilState until = WaitUntilState.Load)
    {
        _problems.Clear();
        _elsewhere.Clear();
        await Page.GotoAsync(Origin + url, new PageGotoOptions { WaitUntil = until });
    }

    /// <summary>
    /// Shows a page that is to be measured from its head to its foot. What stands far from the window waits to be laid out
    /// (css/waiting.css), and what is not laid out is neither too wide nor too pale.
    /// </summary>
    public async Task ShowAllAsync(string url)
    {
        await ShowAsync(url);
        await LayOutAllAsync();
    }

    public Task LayOutAllAsync() => Page.EvaluateAsync(LayOutAll);

    /// <summary>Asks for the pictures further down, too, and waits for all of them; the addresses of those that do not load.</summary>
    public Task<string[]> LoadPicturesAsync() => Page.EvaluateAsync<string[]>(LoadPictures);

    public async Task<List<string>> ProblemsAsync()
    {
        var seen = await Page.EvaluateAsync<Seen>("() => ({ forbidden: seen.forbidden, shift: seen.shift, moved: seen.moved })");
        var pixels = await Page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('{Pixel}')].map(image => image.src)");
        return
        [
            .. _problems,
            .. _elsewhere.Except(pixels).Select(url => $"asks {url} of another host"),
            .. seen.Forbidden.Where(what => !pixels.Any(pixel => what.Contains(pixel, StringComparison.Ordinal))).Select(what => $"its policy forbids {what}"),
            .. seen.Shift > MostShift ? [$"jumps by {seen.Shift}: {string.Join(", ", seen.Moved)}"] : Array.Empty<string>(),
        ];
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _problems.Add($"console: {message.Text}");
            }
        };
        Page.PageError += (_, error) => _problems.Add($"script: {error}");
        // What leaving a page cuts short is aborted, not missing.
        Page.RequestFailed += (_, request) =>
        {
            if (!WithoutStyles && request.Failure != "net::ERR_ABORTED")
            {
                _problems.Add($"cannot load {request.Url}");
            }
        };
    }

    private async Task AnswerAsync(IRoute route)
    {
        await (route.Request.ResourceType switch
        {
            "stylesheet" => Styles,
            "image" => Pictures,
            _ => Task.CompletedTask,
        });
        await AnswerAtOnceAsync(route);
    }

    private Task AnswerAtOnceAsync(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (url.Scheme == "data" || (Origin != BuiltSite.Origin && url.GetLeftPart(UriPartial.Authority) == Origin))
        {
            return route.ContinueAsync();
        }
        if (url.GetLeftPart(UriPartial.Authority) != BuiltSite.Origin)
        {
            _elsewhere.Add(route.Request.Url);
            return route.FulfillAsync(new RouteFulfillOptions { Status = 204 });
        }
        return WithoutStyles && route.Request.ResourceType == "stylesheet" ? route.AbortAsync()
            : _site.FileAt(url) is { } file ? route.FulfillAsync(new RouteFulfillOptions { BodyBytes = File.ReadAllBytes(file), Headers = _site.HeadersFor(file) })
            : route.AbortAsync();
    }

    private sealed record Seen(string[] Forbidden, double Shift, string[] Moved)
    {
        public Seen()
            : this([], 0, [])
        {
        }
    }
}
