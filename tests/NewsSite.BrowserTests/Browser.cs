using System.Collections;
using Microsoft.Playwright;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>
/// The system's Chromium. Without one the tests are skipped with one line that says so, unless <c>NEWSSITE_BROWSER=required</c>; its value
/// may also be the program.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Required = "required";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--hide-scrollbars", "--font-render-hinting=none",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the program is; <c>null</c> if there is none.</summary>
    private static string? Program { get; } = Environment.GetEnvironmentVariable("NEWSSITE_BROWSER") is { Length: > 0 } told and not Required
        ? told
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
           from name in Names
           let path = Path.Join(folder, name)
           where File.Exists(path)
           select path).FirstOrDefault();

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments, Env = Variables() });
    }

    /// <summary>Those of this process, and where there are Debian's usual faces of type that no others count.</summary>
    private static Dictionary<string, string> Variables()
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? "");
        if (File.Exists("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
        {
            variables["FONTCONFIG_FILE"] = Path.Join(BuiltSite.Repository, "tests", "NewsSite.BrowserTests", "fonts.conf");
        }
        return variables;
    }

    /// <summary>A window of its own onto a site.</summary>
    public async Task<Window> OpenAsync(BuiltSite site, View view) => await Window.OpenAsync(await OpenAsync(view), site);

    /// <summary>A browser as it is when somebody opens it for the first time.</summary>
    public async Task<IBrowserContext> OpenAsync(View view)
    {
        if (_browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("NEWSSITE_BROWSER") == Required, "There is no Chromium on the PATH, so no page was looked at.");
            Assert.Fail("NEWSSITE_BROWSER is 'required', and there is no Chromium on the PATH");
        }
        return await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = view.Width, Height = view.Height },
            ColorScheme = view.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
    }
}

/// <summary>How a page is looked at; in CSS pixels.</summary>
public sealed record View(int Width, bool IsDark = false)
{
    public int Height => Width < 600 ? 844 : 900;

    public override string ToString() => $"{Width} px, {(IsDark ? "dark" : "light")}";
}
