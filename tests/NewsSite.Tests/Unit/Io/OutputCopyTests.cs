using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class OutputCopyTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void a_file_is_copied_and_kept_while_its_content_stays()
    {
        Assert.Equal(new PublishResult(1, 0, 0), Copy("one", LongAgo));
        Assert.Equal("one", _site.Folder.Read("public/pic.jpg"));
        var time = _site.Age("public/pic.jpg");
        Assert.Equal(new PublishResult(0, 1, 0), Copy("one", LongAgo));
        Assert.Equal(new PublishResult(0, 1, 0), Copy("one", LongAgo.AddDays(1)));
        Assert.Equal(time, _site.Modified("public/pic.jpg"));
        Assert.Equal(new PublishResult(1, 0, 0), Copy("two", LongAgo.AddDays(2)));
        Assert.Equal("two", _site.Folder.Read("public/pic.jpg"));
    }

    [Fact]
    public void a_source_altered_with_its_time_set_back_is_copied_again()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("nothing there tells when anything about a file changed");
            return;
        }
        Copy("one", LongAgo);
        Assert.Equal(new PublishResult(1, 0, 0), Copy("two", LongAgo));
    }

    [Fact]
    public void a_young_source_is_read_again_even_if_length_and_time_are_the_same()
    {
        var now = DateTime.UtcNow;
        Copy("one", now);
        Assert.Equal(new PublishResult(1, 0, 0), Copy("two", now));
    }

    [Fact]
    public void an_output_changed_by_others_is_copied_again()
    {
        Copy("one", LongAgo);
        _site.Folder.Write("public/pic.jpg", "ONE");
        Assert.Equal(new PublishResult(1, 0, 0), Copy("one", LongAgo));
        Assert.Equal("one", _site.Folder.Read("public/pic.jpg"));
    }

    [Fact]
    public void a_rendered_output_may_become_a_copied_one()
    {
        _site.Build("pic.jpg=one");
        Assert.Equal(new PublishResult(0, 1, 0), Copy("one", LongAgo));
        Assert.Equal(new PublishResult(0, 1, 0), _site.Build("pic.jpg=one"));
    }

    [Fact]
    public void a_large_file_has_the_hash_of_its_bytes()
    {
        var bytes = new byte[1_000_003];
        new Random(1).NextBytes(bytes);
        var path = _site.Folder.PathOf("content/large.bin");
        File.WriteAllBytes(path, bytes);
        using var staging = _site.Open()!;
        Assert.Equal(ContentHash.Of(bytes), staging.Copy("large.bin", new SourceFile(_site.Folder.PathOf(""), "content/large.bin", "content/large.bin", new FileIdentity(bytes.Length))));
        staging.Publish(CancellationToken.None);
        Assert.Equal(bytes, File.ReadAllBytes(_site.Folder.PathOf("public/large.bin")));
    }

    [Fact]
    public void a_source_that_cannot_be_read_is_named()
    {
        using var staging = _site.Open()!;
        var exception = Assert.Throws<OutputException>(() => staging.Copy("x", new SourceFile(_site.Folder.PathOf(""), "content/x", "content/x", new FileIdentity(1))));
        Assert.Equal(("NS6001", "content/x"), (exception.Diagnostic.Code, exception.Diagnostic.Span.Path));
    }

    private PublishResult Copy(string text, DateTime modified, bool clean = false)
    {
        var path = _site.Folder.Write("content/pic.jpg", text);
        File.SetLastWriteTimeUtc(path, modified);
        using var staging = _site.Open(clean: clean)!;
        staging.Copy("pic.jpg", new SourceFile(_site.Folder.PathOf(""), "content/pic.jpg", "content/pic.jpg", new FileIdentity(text.Length)));
        return staging.Publish(CancellationToken.None);
    }
}
