using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class OutputManifestTests : IDisposable
{
    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void a_manifest_survives_writing_and_reading()
    {
        var entries = new Dictionary<string, OutputEntry>
        {
            ["мир/index.html"] = new(ContentHash.Of("x"u8), 1, 2, 3, 4, ContentHash.Of("y"u8)),
            ["a"] = new(ContentHash.Of(""u8), long.MaxValue, -1, long.MinValue, -1, default),
        };
        var path = _site.Folder.PathOf("m");
        OutputManifest.Empty("public").Write(path, new ManifestChange("public", [.. entries], []));
        AssertHolds(entries, path);
        Assert.Null(OutputManifest.Read(path, "other"));

        var changed = new OutputEntry(ContentHash.Of("z"u8), 5, 6, 7, 8, default);
        OutputManifest.Read(path, "public")!.Write(path, new ManifestChange("public", [KeyValuePair.Create("b", changed), KeyValuePair.Create("a", changed)], ["мир/index.html"]));
        AssertHolds(new() { ["a"] = changed, ["b"] = changed }, path);
    }

    private static void AssertHolds(Dictionary<string, OutputEntry> entries, string path)
    {
        var read = OutputManifest.Read(path, "public");
        Assert.NotNull(read);
        Assert.Equal(entries, Enumerable.Range(0, read.Count).ToDictionary(read.PathOf, index => read[index]));
        Assert.All(entries, entry => Assert.Equal(entry.Value, read.Find(entry.Key)));
        Assert.Null(read.Find("c"));
    }

    [Fact]
    public void a_damaged_manifest_counts_as_none_wherever_it_is_damaged()
    {
        _site.Build("a.html=a", "b.html=b");
        var whole = File.ReadAllBytes(_site.ManifestPath);
        for (var i = 0; i < whole.Length; i++)
        {
            var flipped = whole.ToArray();
            flipped[i] ^= 0x40;
            AssertNone(flipped);
            AssertNone(whole[..i]);
        }
        AssertNone([.. whole, 0]);
    }

    [Fact]
    public void with_a_damaged_manifest_files_are_taken_over_and_none_is_deleted()
    {
        _site.Build("a.html=a", "b.html=b");
        File.WriteAllText(_site.ManifestPath, "NewsSite manifest 2\nrubbish");
        Assert.Equal(new PublishResult(0, 1, 0), _site.Build("a.html=a"));
        Assert.Equal(OutputSite.Expected("a.html=a", "b.html=b"), _site.Public);
    }

    [Theory]
    [InlineData("../content/a.md")]
    [InlineData("../../victim")]
    [InlineData("/etc/passwd")]
    [InlineData("x/../../content/a.md")]
    [InlineData("")]
    public void a_manifest_with_an_unsafe_path_counts_as_none(string path)
    {
        _site.Build("a.html=a");
        Plant(path);
        Assert.Null(OutputManifest.Read(_site.ManifestPath, "public"));
        Assert.Equal(new PublishResult(0, 1, 0), _site.Build("a.html=a"));
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
    }

    [Fact]
    public void a_manifest_with_endless_folders_counts_as_none()
    {
        _site.Build("a.html=a");
        Plant(string.Concat(Enumerable.Repeat("a/", 100_000)) + "b");
        Assert.Null(OutputManifest.Read(_site.ManifestPath, "public"));
    }

    [Fact]
    public void a_checked_file_of_random_content_does_no_harm()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            SealedFile.Write(_site.Folder.PathOf("m"), "NewsSite manifest 2\n", writer => writer.Write(bytes));
            Assert.Null(OutputManifest.Read(_site.Folder.PathOf("m"), "public"));
            SealedFile.Write(_site.Folder.PathOf("j"), "NewsSite journal 2\n", writer => writer.Write(bytes));
            Journal.Read(_site.Folder.PathOf("j"));
        }
    }

    [Fact]
    public void nothing_is_deleted_through_a_link_in_the_output()
    {
        _site.Build("index.html=home", "world/a.md=source");
        Directory.Delete(_site.Folder.PathOf("public/world"), recursive: true);
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public/world"), _site.Folder.PathOf("content"));
        Assert.Equal(new PublishResult(0, 1, 0), _site.Build("index.html=home"));
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
        Assert.True(Directory.Exists(_site.Folder.PathOf("public/world")));
    }

    [Fact]
    public void a_link_under_the_temporary_name_is_not_written_through()
    {
        _site.Build("index.html=home");
        File.CreateSymbolicLink(_site.ManifestPath + ".tmp", _site.Folder.PathOf("content/a.md"));
        _site.Build("index.html=news");
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
    }

    private void AssertNone(byte[] bytes)
    {
        var path = _site.Folder.PathOf("damaged");
        File.WriteAllBytes(path, bytes);
        Assert.Null(OutputManifest.Read(path, "public"));
    }

    private void Plant(string path)
    {
        var entry = new OutputEntry(ContentHash.Of("source"u8), 6, 0, 0, 0, default);
        var entries = new Dictionary<string, OutputEntry> { ["a.html"] = entry, [path] = entry };
        OutputManifest.Empty("public").Write(_site.ManifestPath, new ManifestChange("public", [.. entries], []));
    }
}
