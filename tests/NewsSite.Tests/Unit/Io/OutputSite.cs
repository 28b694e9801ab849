using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

/// <summary>A site's folder with a content folder and its output, for builds that consist of given files.</summary>
internal sealed class OutputSite : IDisposable
{
    public const string StagingName = ".public.newssite-staging";

    public OutputSite() => Folder.Write("content/a.md", "source");

    public TempFolder Folder { get; } = new();

    public DiagnosticBag Diagnostics { get; private set; } = new();

    public string Root => Folder.FullPath;

    public int Jobs { get; init; } = 1;

    public SortedDictionary<string, string> Public => Folder.Files("public");

    public string[] Codes => [.. Diagnostics.ToSorted().Select(diagnostic => diagnostic.Code)];

    public string ManifestPath => Directory.GetFiles(Folder.PathOf(".newssite/outputs"), "*.manifest").Single();

    public OutputStaging? Open(string output = "public", bool clean = false, Action<string>? afterStep = null)
    {
        Diagnostics = new DiagnosticBag();
        return OutputStaging.Open(Root, Folder.PathOf(output), clean, Diagnostics, look: null, isLastBuild: false, afterStep);
    }

    /// <summary>A whole build of files written as <c>path=text</c>.</summary>
    public PublishResult Build(params string[] files) => Build(clean: false, files);

    public PublishResult Build(bool clean, params string[] files)
    {
        using var staging = Open(clean: clean);
        Assert.NotNull(staging);
        Write(staging, files);
        return staging.Publish(CancellationToken.None, jobs: Jobs);
    }

    public static void Write(OutputStaging staging, params string[] files)
    {
        foreach (var file in files)
        {
            var (path, text) = Split(file);
            staging.Write(path, Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>What <see cref="Public"/> is after a build of these files.</summary>
    public static SortedDictionary<string, string> Expected(params string[] files)
        => new(files.Select(Split).ToDictionary(file => file.Path, file => file.Text), StringComparer.Ordinal);

    /// <summary>Sets a file's time back, so that replacing it shows.</summary>
    public DateTime Age(string path)
    {
        var time = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Folder.PathOf(path), time);
        return time;
    }

    public DateTime Modified(string path) => File.GetLastWriteTimeUtc(Folder.PathOf(path));

    public void Dispose() => Folder.Dispose();

    private static (string Path, string Text) Split(string file)
        => (file[..file.IndexOf('=', StringComparison.Ordinal)], file[(file.IndexOf('=', StringComparison.Ordinal) + 1)..]);
}
