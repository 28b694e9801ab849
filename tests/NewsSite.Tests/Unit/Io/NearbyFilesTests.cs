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

    [Fact]
    public void What_is_read_is_what_the_file_holds_as_far_as_there_is_room()
    {
        using var near = new NearbyFiles(_folder.FullPath);
        foreach (var path in Files)
        {
            var content = File.ReadAllBytes(_folder.PathOf(path));
            var buffer = new byte[content.Length + 10];
            Assert.Equal(content.Length, near.Read(System.Text.Encoding.UTF8.GetBytes(path), buffer));
            Assert.Equal(content, buffer[..content.Length]);
            Assert.Equal(2, near.Read(System.Text.Encoding.UTF8.GetBytes(path), buffer.AsSpan(0, 2)));
        }
        Assert.Equal(-1, near.Read("nothing/at/all.md"u8, new byte[10]));
        Assert.Equal(-1, near.Read("local/2026"u8, new byte[10]));
    }

    [Fact]
    public void What_lies_behind_a_link_to_a_folder_is_no_output_of_ours()
    {
        using var walk = new OutputWalk(new OutputTree(_folder.FullPath));
        var content = ContentHash.Of("local/2026/01/a.md"u8);
        // Another file with the same content, as after a restore.
        var entry = new OutputEntry(content, "local/2026/01/a.md".Length, 1, 1, 1, default);
        Assert.Equal(content, walk.Known("local/2026/01/a.md"u8, entry, walk.At("local/2026/01/a.md"u8))?.Hash);
        Assert.Null(walk.Known("local/linked/a.md"u8, entry, walk.At("local/linked/a.md"u8)));
        Assert.Null(walk.Known("local/2026/a.md"u8, entry, walk.At("local/2026/a.md"u8)));
        Assert.Null(walk.Known("nothing.md"u8, entry, walk.At("nothing.md"u8)));
    }
}
