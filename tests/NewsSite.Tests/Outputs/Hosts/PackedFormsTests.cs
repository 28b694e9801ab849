using System.IO.Compression;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Outputs.Hosts;

/// <summary><c>hosting.compress</c>: forms that unpack to the text beside them, and that are made again only where it is another.</summary>
public sealed class PackedFormsTests : IDisposable
{
    private const string Long = "The harbour is open again, and the ferry goes at noon. ";

    private readonly SmallSite _site = new(SmallSite.Config + "hosting: {compress: [gzip, brotli]}\n");

    public PackedFormsTests()
    {
        _site.Story("world/a", "title: A\ndate: 2026-11-20", string.Concat(Enumerable.Repeat(Long, 60)));
        _site.Story("world/b", "title: B\ndate: 2026-11-19", string.Concat(Enumerable.Repeat(Long, 60)));
        _site.Write("content/static/list.csv", string.Concat(Enumerable.Repeat("a,b,c\n", 400))).Write("content/static/short.txt", "short");
        _site.Write("content/static/data.bin", new string('x', 5000));
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Each_long_text_has_forms_that_unpack_to_it()
    {
        Assert.Empty(SmallSite.Errors(_site.Build().Diagnostics));
        var packed = Files("*.gz").Concat(Files("*.br")).ToArray();
        Assert.Contains("world/2026/11/a/index.html.br", packed);
        Assert.Contains("world/2026/11/a/index.html.gz", packed);
        Assert.Contains("list.csv.gz", packed);
        Assert.DoesNotContain(packed, path => path.StartsWith("short.txt", StringComparison.Ordinal) || path.StartsWith("data.bin", StringComparison.Ordinal));
        foreach (var path in packed)
        {
            var text = File.ReadAllBytes(PathOf(path[..^3]));
            Assert.InRange(text.Length, 1024, int.MaxValue);
            Assert.Equal(text, Unpack(path));
            Assert.InRange(new FileInfo(PathOf(path)).Length, 1, text.Length - 1);
            // nginx asks for it.
            Assert.Equal(File.GetLastWriteTimeUtc(PathOf(path[..^3])), File.GetLastWriteTimeUtc(PathOf(path)), TimeSpan.FromMilliseconds(1));
        }
        Assert.All(Files("*.gz"), path => Assert.Equal([0x1f, 0x8b, 8, 0, 0, 0, 0, 0], File.ReadAllBytes(PathOf(path))[..8]));
    }

    [Fact]
    public void What_has_not_changed_is_not_packed_again()
    {
        _site.Build();
        var before = Hashes();
        _site.Story("world/a", "title: A\ndate: 2026-11-20", string.Concat(Enumerable.Repeat(Long, 70)));
        var stamp = File.GetLastWriteTimeUtc(PathOf("world/2026/11/b/index.html.br"));
        Assert.Empty(SmallSite.Errors(_site.Build().Diagnostics));
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(PathOf("world/2026/11/b/index.html.br")));
        Assert.NotEqual(before["world/2026/11/a/index.html.br"], Hashes()["world/2026/11/a/index.html.br"]);
        var (clean, _) = _site.BuildCleanly();
        Assert.Equal(clean, _site.Output);
    }

    [Fact]
    public void A_damaged_form_is_put_back_and_one_that_is_not_wanted_goes()
    {
        _site.Build();
        var before = Hashes();
        File.WriteAllText(PathOf("world/2026/11/a/index.html.gz"), "damaged");
        File.Delete(PathOf("world/2026/11/b/index.html.br"));
        _site.Build();
        Assert.Equal(before, Hashes());
        _site.Write("newssite.yaml", SmallSite.Config + "hosting: {compress: [gzip]}\n").Build();
        Assert.Empty(Files("*.br"));
        Assert.NotEmpty(Files("*.gz"));
        _site.Delete("content/world/b.md");
        _site.Build();
        Assert.False(File.Exists(PathOf("world/2026/11/b/index.html.gz")));
    }

    [Fact]
    public void A_file_of_the_site_keeps_its_place()
    {
        _site.Write("content/static/list.csv.gz", "mine");
        Assert.Empty(SmallSite.Errors(_site.Build().Diagnostics));
        Assert.Equal("mine", File.ReadAllText(PathOf("list.csv.gz")));
    }

    private string PathOf(string path) => Path.Join(_site.Root, "public", path);

    private IEnumerable<string> Files(string pattern)
        => Directory.EnumerateFiles(PathOf(""), pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(PathOf(""), path).Replace('\\', '/'));

    private SortedDictionary<string, ContentHash> Hashes()
        => new(Files("*").ToDictionary(path => path, path => ContentHash.OfFile(PathOf(path))), StringComparer.Ordinal);

    private byte[] Unpack(string path)
    {
        using var file = File.OpenRead(PathOf(path));
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : new BrotliStream(file, CompressionMode.Decompress);
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return text.ToArray();
    }
}
