using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class OutputFailureTests : IDisposable
{
    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void an_output_below_a_file_cannot_be_opened()
    {
        _site.Folder.Write("file", "x");
        Assert.Null(_site.Open("file/public"));
        Assert.Equal(["NS6005"], _site.Codes);
    }

    [Fact]
    public void a_failing_disk_is_one_finding_and_publishes_nothing()
    {
        _site.Build("index.html=old");
        using (var staging = _site.Open()!)
        {
            // A file where staging needs a folder fails as a full disk does.
            _site.Folder.Write($"{OutputSite.StagingName}/files/a", "x");
            _site.Folder.Write($"{OutputSite.StagingName}/files/b", "x");
            OutputSite.Write(staging, "index.html=new");
            var first = Assert.Throws<OutputException>(() => OutputSite.Write(staging, "a/1.html=x"));
            var second = Assert.Throws<OutputException>(() => OutputSite.Write(staging, "b/2.html=x"));
            Assert.Equal(("NS6005", "public/a/1.html"), (first.Diagnostic.Code, first.Diagnostic.Span.Path));
            Assert.Same(first.Diagnostic, second.Diagnostic);
            Assert.Same(first.Diagnostic, Assert.Throws<OutputException>(() => staging.Publish(CancellationToken.None)).Diagnostic);
        }
        Assert.Equal(OutputSite.Expected("index.html=old"), _site.Public);
        Assert.False(Directory.Exists(_site.Folder.PathOf(OutputSite.StagingName)));
    }

    [Theory]
    [InlineData("theirs", "theirs/index.html=x")]
    [InlineData("a/theirs", "a=x")]
    [InlineData("a/b/theirs", "a=x")]
    public void a_file_of_others_in_the_way_publishes_nothing(string theirs, string ours)
    {
        _site.Build("index.html=old", "a/ours=old");
        _site.Folder.Write($"public/{theirs}", "theirs");
        var before = _site.Public;
        AssertRefused("index.html=new", ours);
        Assert.Equal(before, _site.Public);
    }

    [Fact]
    public void an_empty_folder_of_others_in_the_way_publishes_nothing()
    {
        Directory.CreateDirectory(_site.Folder.PathOf("public/a"));
        AssertRefused("a=x");
    }

    [Fact]
    public void nothing_is_written_through_a_link_in_the_output()
    {
        _site.Build("index.html=old");
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public/world"), _site.Folder.PathOf("content"));
        AssertRefused("index.html=new", "world/a.md=overwritten", "world/deep/b.md=new");
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
        Assert.Equal(["a.md"], _site.Folder.Files("content").Keys);
        Assert.Equal("old", _site.Folder.Read("public/index.html"));
    }

    [Fact]
    public void a_link_in_the_place_of_a_file_is_replaced_and_not_followed()
    {
        _site.Build("a.md=source");
        File.Delete(_site.Folder.PathOf("public/a.md"));
        File.CreateSymbolicLink(_site.Folder.PathOf("public/a.md"), _site.Folder.PathOf("content/a.md"));
        Assert.Equal(new PublishResult(1, 0, 0), _site.Build("a.md=source"));
        _site.Build("a.md=new");
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
        Assert.Equal("new", _site.Folder.Read("public/a.md"));
    }

    [Theory]
    [InlineData("public", "index.html=new", "world/a.html=a", "world/b.html=b")]
    [InlineData("public/world", "index.html=new", "world/a.html=new", "world/b.html=b")]
    [InlineData("public/world", "index.html=new", "world/a.html=a")]
    [InlineData("public/world", "index.html=new", "world/a.html=a", "world/b.html=b", "world/new/c.html=c")]
    public void a_folder_that_cannot_be_written_publishes_nothing(string folder, params string[] files)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        _site.Build("index.html=old", "world/a.html=a", "world/b.html=b");
        var before = _site.Public;
        using (new ReadOnlyFolder(_site.Folder.PathOf(folder)))
        {
            AssertRefused(files);
            Assert.Equal(before, _site.Public);
        }
    }

    [Fact]
    public void a_folder_without_room_for_staging_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        _site.Build("index.html=old");
        using (new ReadOnlyFolder(_site.Root))
        {
            Assert.Null(_site.Open());
            Assert.Equal(["NS6005"], _site.Codes);
        }
    }

    [Fact]
    public void without_a_writable_state_folder_there_is_a_warning_and_a_build()
    {
        _site.Folder.Write(".newssite", "a file where the state folder should be");
        using (var held = BuildLock.Acquire(_site.Root, _site.Diagnostics))
        {
            Assert.NotNull(held);
            Assert.Equal(["NS6012"], _site.Codes);
        }
        Assert.Equal(new PublishResult(1, 0, 0), _site.Build("index.html=new"));
        Assert.Equal(["NS6012"], _site.Codes);
        Assert.False(Directory.Exists(_site.Folder.PathOf(OutputSite.StagingName)));
        Assert.Equal(new PublishResult(0, 1, 0), _site.Build("index.html=new"));
    }

    [Fact]
    public void two_builds_into_one_folder_do_not_mix()
    {
        using var first = _site.Open();
        using var second = _site.Open();
        Assert.NotNull(first);
        Assert.Null(second);
        Assert.Equal(["NS6010"], _site.Codes);
    }

    private void AssertRefused(params string[] files)
    {
        using (var staging = _site.Open()!)
        {
            OutputSite.Write(staging, files);
            Assert.Equal("NS6005", Assert.Throws<OutputException>(() => staging.Publish(CancellationToken.None)).Diagnostic.Code);
        }
        Assert.False(Directory.Exists(_site.Folder.PathOf(OutputSite.StagingName)));
    }

    private sealed class ReadOnlyFolder : IDisposable
    {
        private readonly string _path;
        private readonly UnixFileMode _mode;

        public ReadOnlyFolder(string path)
        {
            _path = path;
            _mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
            Set(_mode & ~(UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite));
        }

        public void Dispose() => Set(_mode);

        private void Set(UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_path, mode);
            }
        }
    }
}
