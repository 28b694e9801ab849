using System.Text.RegularExpressions;
using Xunit;

namespace NewsSite.BrowserTests;

/// <summary>The demo newspaper, built once, as its host would serve it.</summary>
public sealed partial class BuiltSite : IDisposable
{
    public const string Origin = "https://marenhaven-tide.example";

    private static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".jpg"] = "image/jpeg",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".mp3"] = "audio/mpeg",
        [".woff2"] = "font/woff2",
        [".webmanifest"] = "application/manifest+json",
    };

    private readonly string _root = Directory.CreateTempSubdirectory("newssite-browser-").FullName;
    private readonly string _policy;

    public BuiltSite()
    {
        foreach (var part in new[] { "content", "templates", "themes", "newssite.yaml" })
        {
            Copy(Path.Join(Repository, part), Path.Join(_root, part));
        }
        var result = new SiteBuilder(new BuildOptions { Root = _root, Output = Output, Now = Now, PictureCache = Pictures }).Build(TestContext.Current.CancellationToken);
        Assert.True(result.Published, string.Join('\n', result.Diagnostics));
        _policy = Policy().Match(File.ReadAllText(Path.Join(Output, "_headers"))).Groups[1].Value.Trim();
        Assert.NotEmpty(_policy);
    }

    public static string Repository { get; } = FindRepository();

    /// <summary>What is left for people to look at; git ignores it.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Path.Join(Repository, "artifacts", "screenshots")).FullName;

    /// <summary>What was made of pictures is shared with builds of the repository's own site.</summary>
    private static string Pictures => Path.Join(Repository, ".newssite", "pictures");

    private string Output => Path.Join(_root, "public");

    /// <summary>The file that answers at an address; <c>null</c> for none.</summary>
    public string? FileAt(Uri url)
    {
        var path = Uri.UnescapeDataString(url.AbsolutePath);
        var file = Path.Join(Output, path.EndsWith('/') ? path + "index.html" : path);
        return File.Exists(file) ? file : null;
    }

    public static string MediaTypeOf(string file) => MediaTypes.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");

    public Dictionary<string, string> HeadersFor(string file)
    {
        var headers = new Dictionary<string, string> { ["Content-Type"] = MediaTypeOf(file) };
        if (file.EndsWith(".html", StringComparison.Ordinal))
        {
            headers.Add("Content-Security-Policy", _policy);
        }
        return headers;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }
        Directory.CreateDirectory(to);
        foreach (var entry in Directory.Exists(from) ? Directory.EnumerateFileSystemEntries(from) : [])
        {
            Copy(entry, Path.Join(to, Path.GetFileName(entry)));
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "NewsSite.sln")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }

    [GeneratedRegex("Content-Security-Policy: (.*)")]
    private static partial Regex Policy();
}
