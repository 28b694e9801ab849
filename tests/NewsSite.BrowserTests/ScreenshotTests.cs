using Microsoft.Playwright;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>
/// How pages look, beside the pictures in <c>Accepted/</c>, by a tolerance that forgives other faces of type and smoothing and no other
/// arrangement. <c>UPDATE_SCREENSHOTS=1</c> accepts what there is; look at it first: it lies in <c>artifacts/screenshots/</c>.
/// </summary>
public sealed class ScreenshotTests(Browser browser, BuiltSite site)
{
    /// <summary>Of the pictures, shrunk to a grid; in parts of the whole range from black to white.</summary>
    private const double MostDifference = 0.04;

    private const int Grid = 64;

    private static readonly string Accepted = Path.Join(BuiltSite.Repository, "tests", "NewsSite.BrowserTests", "Accepted");

    public static TheoryData<string, string, int, bool> Views => new(
        from page in PageKinds.Chosen
        where page.Kind is "front" or "section" or "standard story" or "picture story" or "opinion" or "live story" or "author" or "Arabic story"
        from view in new[] { new View(390), new View(1280), new View(1280, IsDark: true) }
        select (page.Kind, page.Url, view.Width, view.IsDark));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_looks_as_it_was_accepted(string kind, string url, int width, bool isDark)
    {
        await using var window = await browser.OpenAsync(site, new View(width, isDark));
        await window.ShowAsync(url);
        await window.LoadPicturesAsync();
        var name = $"{kind.ToLowerInvariant().Replace(' ', '-')}-{width}{(isDark ? "-dark" : "")}.jpeg";
        var taken = await window.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Join(BuiltSite.Artifacts, name), Type = ScreenshotType.Jpeg, Quality = 60 });
        var file = Path.Join(Accepted, name);
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1")
        {
            Directory.CreateDirectory(Accepted);
            await File.WriteAllBytesAsync(file, taken, TestContext.Current.CancellationToken);
        }
        Assert.True(File.Exists(file), $"nobody has accepted {name}; look at it in artifacts/screenshots and run with UPDATE_SCREENSHOTS=1");
        var accepted = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var difference = await window.Page.EvaluateAsync<double>(Compare, new object[] { Convert.ToBase64String(accepted), Convert.ToBase64String(taken), Grid });
        Assert.True(difference <= MostDifference, $"{name} differs by {difference:P1} from the accepted one; look at both, in artifacts/screenshots and in Accepted");
    }

    /// <summary>The mean difference of two pictures in brightness, cell by cell.</summary>
    private const string Compare = """
        async ([one, other, grid]) => {
          const cells = async data => {
            const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }), { resizeWidth: grid, resizeHeight: grid, resizeQuality: 'high' });
            const canvas = new OffscreenCanvas(grid, grid).getContext('2d');
            canvas.drawImage(picture, 0, 0);
            return canvas.getImageData(0, 0, grid, grid).data;
          };
          const [a, b] = [await cells(one), await cells(other)];
          let sum = 0;
          for (let i = 0; i < a.length; i += 4) {
            sum += Math.abs(a[i] + a[i + 1] + a[i + 2] - b[i] - b[i + 1] - b[i + 2]) / 765;
          }
          return sum / (grid * grid);
        }
        """;
}
