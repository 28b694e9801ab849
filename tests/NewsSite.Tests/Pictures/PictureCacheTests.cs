using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class PictureCacheTests
{
    private const string Name = "0123456789abcdef";

    [Fact]
    public void what_was_put_there_comes_back()
    {
        using var folder = new TempFolder();
        new PictureCache(folder.PathOf("a")).Put(Name, "pixels"u8);
        Assert.Equal("pixels"u8, new PictureCache(folder.PathOf("a")).Get(Name).Span);
        Assert.True(new PictureCache(folder.PathOf("a")).Get("1" + Name[1..]).IsEmpty);
    }

    [Fact]
    public void a_damaged_entry_is_none()
    {
        using var folder = new TempFolder();
        var cache = new PictureCache(folder.FullPath);
        cache.Put(Name, "pixels"u8);
        var path = Directory.EnumerateFiles(folder.FullPath, Name, SearchOption.AllDirectories).Single();
        var content = File.ReadAllBytes(path);
        for (var i = 0; i < content.Length; i++)
        {
            File.WriteAllBytes(path, [.. content[..i], (byte)(content[i] ^ 1), .. content[(i + 1)..]]);
            Assert.True(cache.Get(Name).IsEmpty);
            File.WriteAllBytes(path, content[..i]);
            Assert.True(cache.Get(Name).IsEmpty);
        }
        cache.Put(Name, "pixels"u8);
        Assert.Equal("pixels"u8, cache.Get(Name).Span);
    }

    [Fact]
    public void what_no_build_used_for_long_is_deleted()
    {
        using var folder = new TempFolder();
        var cache = new PictureCache(folder.FullPath);
        var other = "f" + Name[1..];
        cache.Put(Name, "a"u8);
        cache.Put(other, "b"u8);
        for (var build = 0; build < PictureCache.BuildsKept; build++)
        {
            cache.Prune([Name]);
            Assert.True(cache.Has(other));
        }
        cache.Prune([Name]);
        Assert.False(cache.Has(other));
        Assert.True(cache.Has(Name));
        Assert.DoesNotContain(other[..2], Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public void threads_may_put_the_same_at_a_time()
    {
        using var folder = new TempFolder();
        var cache = new PictureCache(folder.FullPath);
        Parallel.For(0, 64, _ => cache.Put(Name, "pixels"u8));
        Assert.Equal("pixels"u8, cache.Get(Name).Span);
        Assert.Single(Directory.EnumerateFiles(folder.FullPath, "*", SearchOption.AllDirectories));
    }
}
