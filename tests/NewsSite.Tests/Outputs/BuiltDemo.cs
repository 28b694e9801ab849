using System.Text.Json;
using System.Text.RegularExpressions;
using NewsSite.Tests.Incremental;
using Xunit;

namespace NewsSite.Tests.Outputs;

/// <summary>The demo newspaper, built once for all tests that read its outputs back.</summary>
public sealed partial class BuiltDemo : IDisposable
{
    public const string Origin = "https://marenhaven-tide.example";

    private readonly Newsroom _room = new(EditedSite.Named("demo")) { Now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };

    public BuiltDemo()
    {
        var options = _room.Options(jobs: 2);
        Output = options.Output;
        Assert.True(new SiteBuilder(options).Build(TestContext.Current.CancellationToken).Published);
    }

    public string Output { get; }

    /// <summary>Files by their ends, as paths below the output.</summary>
    public IEnumerable<string> Files(string end)
        => Directory.EnumerateFiles(Output, "*" + end, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(Path.Join(Output, path));

    /// <summary>The page at an absolute address.</summary>
    public string PageAt(string address) => Read(Uri.UnescapeDataString(address[Origin.Length..].TrimStart('/')) + "index.html");

    /// <summary>The objects of a page's structured data.</summary>
    public static List<JsonElement> GraphOf(string html)
        => Script().Match(html) is { Success: true } script ? [.. JsonDocument.Parse(script.Groups[1].Value).RootElement.GetProperty("@graph").EnumerateArray()] : [];

    public static string DataOf(string html) => Script().Match(html).Groups[1].Value;

    public void Dispose() => _room.Dispose();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
