using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Rendering;
using NewsSite.Tests.Specs;
using Xunit;

namespace NewsSite.Tests;

/// <summary>A site in a folder of its own, with the plain templates of the specs, to be built again and again.</summary>
internal sealed class SmallSite : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public const string Config = """
        site:
          name: The Testing Times
          url: https://example.org
          timezone: Europe/Prague
        theme: none

        """;

    private readonly TempFolder _folder = new();

    public SmallSite(string config = Config)
    {
        Directory.CreateDirectory(_folder.PathOf("content"));
        Write("newssite.yaml", config);
        foreach (var (path, text) in PlainTemplates.All)
        {
            Write("templates/" + path, text);
        }
    }

    public string Root => _folder.FullPath;

    /// <summary>Output files by path below public/.</summary>
    public SortedDictionary<string, string> Output => _folder.Files("public");

    public SmallSite Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public SmallSite Story(string path, string frontMatter, string body = "Text.")
        => Write($"content/{path}.md", $"---\n{frontMatter.Trim()}\n---\n{body}\n");

    /// <summary>A picture; see <see cref="SamplePicture.Of(string, string)"/>.</summary>
    public void Draw(string path, string words)
    {
        Write(path, "");
        File.WriteAllBytes(_folder.PathOf(path), SamplePicture.Of(path, words));
    }

    public void Delete(string path) => File.Delete(_folder.PathOf(path));

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null, ReadLogs? logs = null)
    {
        var options = new BuildOptions { Root = Root, Output = Path.Join(Root, "public"), Now = Now, PictureCache = SamplePicture.Cache };
        return new SiteBuilder(change is null ? options : change(options)) { ReadLogs = logs }.Build(TestContext.Current.CancellationToken);
    }

    /// <summary>A build that must go well.</summary>
    public SortedDictionary<string, string> BuildOutput(Func<BuildOptions, BuildOptions>? change = null, ReadLogs? logs = null)
    {
        var result = Build(change, logs);
        Assert.Empty(Errors(result.Diagnostics));
        return Output;
    }

    /// <summary>What a build makes that remembers nothing, in a folder of its own.</summary>
    public (SortedDictionary<string, string> Output, BuildResult Result) BuildCleanly(Func<BuildOptions, BuildOptions>? change = null)
    {
        var result = Build(options => (change?.Invoke(options) ?? options) with { Output = Path.Join(Root, "clean"), Clean = true });
        return (_folder.Files("clean"), result);
    }

    public static IEnumerable<string> Errors(ImmutableArray<Diagnostic> found)
        => found.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString());

    public void Dispose() => _folder.Dispose();
}
