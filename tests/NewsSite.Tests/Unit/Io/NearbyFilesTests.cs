using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

/// <summary>To ask from a folder near by gives the answer that the whole path gives, in whatever order paths come.</summary>
public sealed class NearbyFilesTests : IDisposable
{
    private static readonly string[] Files =
    [
        "a.md", "local/a.md", "local/2026/a.md", "local/2026/01/a.md", "local/2026/01/b/index.html", "local/2026/01/ü/index.html",
        $"local/{new string('x', 200)}/index.html",
    ];

    private static readonly string[] Others =
    [
        "local", "local/2026/01/b", "local/2026/01/link.md", "local/linked/a.md", "local/linked/link.md", "local/broken.md",
        "nothing.md", "nothing/at/all.md", "a.md/below/it.md", "local/a.md/below.md", $"local/{new string('x', 300)}/index.html",
    ];

    private readonly TempFolder _folder = new();

    public NearbyFilesTests()
    {
        Assert.SkipUnless(FileStatus.IsAvailable, "this system has no call that tells enough");
        foreach (var path in Files)
        {
            _folder.Write(path, path);
        }
        File.CreateSymbolicLink(_folder.PathOf("local/2026/01/link.md"), "a.md");
        File.CreateSymbolicLink(_folder.PathOf("local/broken.md"), "nowhere.md");
        Directory.CreateSymbolicLink(_folder.PathOf("local/linked"), "2026/01");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_answer_is_that_of_the_whole_path(bool followLinks)
    {
        using var near = new NearbyFiles(_folder.FullPath);
        string[] paths = [.. Files, .. Others];
        foreach (var path in paths.Concat(paths.Reverse()).Concat(paths.Order(StringComparer.Ordinal)))
        {
            Assert.Equal(FileStatus.Of(_folder.PathOf(path), followLinks), near.Of(path, followLinks));
        }
        Assert.All(Files, path => Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(path), near.Of(path, followLinks)!.Value.Length));
    }

    [Fact]
    public void A_file_is_seen_as_it_is_now_though_its_folder_stays_open()
    {
        using var near = new NearbyFiles(_folder.FullPath);
        var before = near.Of("local/2026/01/a.md", followLinks: false);
        _folder.Write("local/2026/01/a.md", "something longer than it was");
        Assert.NotEqual(before, near.Of("local/2026/01/a.md", followLinks: false));
        File.Delete(_folder.PathOf("local/2026/01/a.md"));
        Assert.Equal(default(FileStatus), near.Of("local/2026/01/a.md", followLinks: false));
    }
}
