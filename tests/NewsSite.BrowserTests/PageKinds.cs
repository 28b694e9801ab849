namespace NewsSite.BrowserTests;

/// <summary>The kinds of pages that the demo newspaper has, and a page that stands for each.</summary>
public static class PageKinds
{
    public static readonly IReadOnlyList<(string Kind, string Url)> All =
    [
        ("front", "/"),
        ("section", "/local/"),
        ("subsection", "/local/harbour/"),
        ("standard story", "/local/2026/11/constance-returns-to-service/"),
        ("picture story", "/local/2026/10/fourteen-minutes/"),
        ("opinion", "/opinion/2026/11/nine-hours-of-it/"),
        ("live story", "/local/2026/11/storm-night/"),
        ("syndicated story", "/world/2026/08/drovnia-zarechia-exercises/"),
        ("fact check", "/science/2026/01/five-claims-about-the-hum/"),
        ("author", "/authors/bram-oxtoby/"),
        ("authors", "/authors/"),
        ("topic", "/topics/ferries/"),
        ("topics", "/topics/"),
        ("series", "/series/the-hum/"),
        ("year", "/2026/"),
        ("month", "/2026/11/"),
        ("corrections", "/corrections/"),
        ("page", "/about/"),
        ("not found", "/404.html"),
        ("Arabic front", "/ar/"),
        ("Arabic story", "/ar/culture/2026/05/a-sound-like-a-millstone/"),
        ("Russian story", "/ru/culture/2026/03/the-pencil-and-the-violet-ink/"),
    ];

    /// <summary>With <c>NEWSSITE_PAGES=kinds</c>, as in CI, a page of every kind; else the few that have most in them.</summary>
    public static IReadOnlyList<(string Kind, string Url)> Chosen { get; } =
        [.. All.Where(page => Environment.GetEnvironmentVariable("NEWSSITE_PAGES") == "kinds" || page.Kind is "front" or "standard story")];

    public static IEnumerable<string> Urls => Chosen.Select(page => page.Url);
}
