using System.Text;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class OutputStagingTests : IDisposable
{
    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void a_first_build_writes_everything_and_leaves_no_staging()
    {
        Assert.Equal(new PublishResult(2, 0, 0), _site.Build("index.html=home", "world/bridge/index.html=bridge"));
        Assert.Equal(OutputSite.Expected("index.html=home", "world/bridge/index.html=bridge"), _site.Public);
        Assert.Equal([".newssite", "content", "public"], Directory.GetFileSystemEntries(_site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(_site.Codes);
    }

    [Fact]
    public void an_empty_output_folder_stays_the_same_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("there are no permission bits to tell the folder by");
            return;
        }
        const UnixFileMode unusual = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute;
        Directory.CreateDirectory(_site.Folder.PathOf("public"), unusual);
        _site.Build("index.html=home", "world/index.html=world");
        Assert.Equal(unusual, File.GetUnixFileMode(_site.Folder.PathOf("public")));
        Assert.Equal(2, _site.Public.Count);
    }

    [Fact]
    public void nothing_is_published_before_publish_or_without_it()
    {
        _site.Build("index.html=old");
        using (var staging = _site.Open())
        {
            OutputSite.Write(staging!, "index.html=new", "other.html=new");
            Assert.Equal(OutputSite.Expected("index.html=old"), _site.Public);
        }
        Assert.Equal(OutputSite.Expected("index.html=old"), _site.Public);
        Assert.False(Directory.Exists(_site.Folder.PathOf(OutputSite.StagingName)));
    }

    [Fact]
    public void a_second_build_of_the_same_writes_nothing_and_keeps_times_and_files()
    {
        _site.Build("index.html=home", "a/index.html=a");
        var time = _site.Modified("public/index.html");
        var manifest = File.GetLastWriteTimeUtc(_site.ManifestPath);
        using (var open = new FileStream(_site.Folder.PathOf("public/index.html"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
        {
            Assert.Equal(new PublishResult(0, 2, 0), _site.Build("index.html=home", "a/index.html=a"));
            Assert.Equal(time, _site.Modified("public/index.html"));
            Assert.Equal(manifest, File.GetLastWriteTimeUtc(_site.ManifestPath));
            open.Write("!"u8);
        }
        Assert.Equal("home!", _site.Folder.Read("public/index.html"));
    }

    [Fact]
    public void many_threads_publish_what_one_does()
    {
        using var site = new OutputSite { Jobs = 8 };
        string[] Files(string text, int from) => [.. Enumerable.Range(from, 3000).Select(i => $"part-{i % 40}/{i}/index.html={text} {i}")];

        site.Build(Files("before", from: 0));
        site.Folder.Write("public/part-1/1/mine.txt", "mine");
        var published = site.Build(Files("after", from: 1000));
        Assert.Equal((3000, 0, 1000), (published.Written, published.Unchanged, published.Deleted));
        Assert.Equal(OutputSite.Expected(["part-1/1/mine.txt=mine", .. Files("after", from: 1000)]), site.Public);
        Assert.False(Directory.Exists(site.Folder.PathOf(OutputSite.StagingName)));
        var again = site.Build(Files("after", from: 1000));
        Assert.Equal((0, 3000), (again.Written, again.Unchanged));
    }

    [Fact]
    public void with_many_threads_the_first_obstacle_is_told_and_nothing_published()
    {
        using var site = new OutputSite { Jobs = 8 };
        string[] files = [.. Enumerable.Range(1000, 2000).Select(i => $"{i}/index.html=new")];
        site.Folder.Write("public/1700", "mine");
        site.Folder.Write("public/2900/index.html/mine.txt", "mine");
        for (var time = 0; time < 5; time++)
        {
            Assert.Contains("1700", Assert.Throws<OutputException>(() => site.Build(files)).Diagnostic.ToString(), StringComparison.Ordinal);
            Assert.Equal(["1700", "2900/index.html/mine.txt"], site.Public.Keys);
        }
    }

    [Fact]
    public void what_a_link_in_staging_leads_to_stays()
    {
        var others = _site.Folder.PathOf("others");
        _site.Folder.Write("others/mine.txt", "mine");
        using var staging = StagingFolder.Create(_site.Folder.PathOf("staging"))!;
        staging.Write("a/b.html", "b"u8);
        Directory.CreateSymbolicLink(Path.Join(staging.Files, "link"), others);
        staging.Delete(jobs: 4);
        Assert.False(Directory.Exists(_site.Folder.PathOf("staging")));
        Assert.Equal(["mine.txt"], Directory.GetFiles(others).Select(Path.GetFileName));
    }

    [Fact]
    public void a_changed_file_is_replaced_and_not_overwritten()
    {
        _site.Build("index.html=home", "a.html=a");
        var time = _site.Age("public/a.html");
        _site.Build("index.html=home", "a.html=a");
        using var reader = new StreamReader(new FileStream(_site.Folder.PathOf("public/index.html"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        Assert.Equal(new PublishResult(1, 1, 0), _site.Build("index.html=news", "a.html=a"));
        Assert.Equal("home", reader.ReadToEnd());
        Assert.Equal("news", _site.Folder.Read("public/index.html"));
        Assert.Equal(time, _site.Modified("public/a.html"));
    }

    [Fact]
    public void files_that_are_no_longer_produced_go_and_the_folders_they_emptied_too()
    {
        _site.Build("index.html=home", "old/2026/a/index.html=a", "kept/a.html=a");
        _site.Folder.Write("public/kept/note.txt", "mine");
        Directory.CreateDirectory(_site.Folder.PathOf("public/empty"));
        Assert.Equal(new PublishResult(0, 1, 2), _site.Build("index.html=home"));
        Assert.Equal(OutputSite.Expected("index.html=home", "kept/note.txt=mine"), _site.Public);
        Assert.False(Directory.Exists(_site.Folder.PathOf("public/old")));
        Assert.True(Directory.Exists(_site.Folder.PathOf("public/empty")));
    }

    [Fact]
    public void files_of_others_are_never_touched()
    {
        _site.Folder.Write("public/CNAME", "news.example");
        _site.Folder.Write("public/world/mine.html", "mine");
        _site.Build("world/index.html=1");
        _site.Build("other/index.html=1");
        Assert.Equal(OutputSite.Expected("CNAME=news.example", "other/index.html=1", "world/mine.html=mine"), _site.Public);
    }

    [Fact]
    public void without_a_manifest_equal_files_are_taken_over_and_others_replaced()
    {
        _site.Folder.Write("public/same.html", "same");
        _site.Folder.Write("public/different.html", "diff");
        var time = _site.Age("public/same.html");
        Assert.Equal(new PublishResult(1, 1, 0), _site.Build("same.html=same", "different.html=DIFF"));
        Assert.Equal(time, _site.Modified("public/same.html"));
        Assert.Equal(new PublishResult(0, 0, 2), _site.Build());
        Assert.Empty(_site.Public);
    }

    [Fact]
    public void a_file_changed_by_others_is_put_back()
    {
        _site.Build("a.html=ours", "b.html=ours");
        _site.Folder.Write("public/a.html", "them");
        File.Delete(_site.Folder.PathOf("public/b.html"));
        Assert.Equal(new PublishResult(2, 0, 0), _site.Build("a.html=ours", "b.html=ours"));
        Assert.Equal(OutputSite.Expected("a.html=ours", "b.html=ours"), _site.Public);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void a_file_altered_in_the_same_tick_with_its_time_set_back_is_put_back(bool isReplaced)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("nothing there tells when anything about a file changed");
            return;
        }
        for (var i = 0; i < 20; i++)
        {
            _site.Build($"a.html=ours {i:00}", "b/c.html=same");
            foreach (var path in new[] { "public/a.html", "public/b/c.html" }.Select(_site.Folder.PathOf))
            {
                Alter(path, isReplaced);
            }
            Assert.Equal(new PublishResult(2, 0, 0), _site.Build($"a.html=ours {i:00}", "b/c.html=same"));
            Assert.Equal(OutputSite.Expected($"a.html=ours {i:00}", "b/c.html=same"), _site.Public);
        }
    }

    /// <summary>Another content of the same length and time.</summary>
    private static void Alter(string path, bool isReplaced)
    {
        var time = File.GetLastWriteTimeUtc(path);
        var text = File.ReadAllText(path).ToUpperInvariant();
        if (isReplaced)
        {
            File.Delete(path);
        }
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, time);
    }

    [Fact]
    public void a_file_changed_by_others_and_no_longer_produced_is_left_to_them()
    {
        _site.Build("theirs.html=ours", "touched.html=ours", "index.html=home");
        _site.Folder.Write("public/theirs.html", "them");
        _site.Age("public/touched.html");
        Assert.Equal(new PublishResult(0, 1, 1), _site.Build("index.html=home"));
        Assert.Equal(OutputSite.Expected("index.html=home", "theirs.html=them"), _site.Public);
        _site.Build("index.html=home");
        Assert.Contains("theirs.html", _site.Public.Keys);
    }

    [Fact]
    public void a_file_that_is_left_to_others_is_told_of_until_it_is_gone()
    {
        _site.Build("a.html=ours", "index.html=home");
        _site.Folder.Write("public/a.html", "altered");
        _site.Build("index.html=home");
        Assert.Equal(["NS6027"], _site.Codes);
        _site.Build("index.html=changed");
        Assert.Equal(["NS6027"], _site.Codes);

        File.Delete(_site.Folder.PathOf("public/a.html"));
        using (var staging = _site.Open()!)
        {
            OutputSite.Write(staging, "index.html=changed");
            var change = Assert.Single(staging.Publish(CancellationToken.None, listsChanges: true).Changes);
            Assert.Equal(("a.html", null), (change.Path, change.New));
        }
        Assert.Empty(_site.Codes);
        _site.Build("index.html=changed");
        Assert.Empty(_site.Codes);
    }

    [Fact]
    public void what_nobody_knows_is_told_of_once_and_stays()
    {
        _site.Folder.Write("public/CNAME", "news.example");
        _site.Folder.Write("public/old/index.html", "old");
        _site.Build("index.html=home");
        Assert.Equal(["NS6028"], _site.Codes);
        _site.Build("index.html=home");
        Assert.Empty(_site.Codes);
        Assert.Contains("old/index.html", _site.Public.Keys);
    }

    [Fact]
    public void a_file_may_become_a_folder_and_a_folder_a_file()
    {
        _site.Build("a=file", "b/deep/x=folder", "b/y=folder");
        Assert.Equal(new PublishResult(2, 0, 3), _site.Build("a/x/index.html=folder", "b=file"));
        Assert.Equal(OutputSite.Expected("a/x/index.html=folder", "b=file"), _site.Public);
        Assert.Equal(new PublishResult(3, 0, 2), _site.Build("a=file", "b/deep/x=folder", "b/y=folder"));
        Assert.Equal(OutputSite.Expected("a=file", "b/deep/x=folder", "b/y=folder"), _site.Public);
    }

    [Fact]
    public void names_that_differ_by_case_only_can_be_exchanged()
    {
        _site.Build("World/Index.html=1");
        _site.Build("world/index.html=1");
        Assert.Equal(OutputSite.Expected("world/index.html=1"), _site.Public);
    }

    [Fact]
    public void clean_writes_everything_anew_and_deletes_only_what_was_ours()
    {
        _site.Build("a.html=a", "b.html=b");
        _site.Folder.Write("public/CNAME", "news.example");
        _site.Age("public/a.html");
        var time = _site.Age("public/CNAME");
        Assert.Equal(new PublishResult(1, 0, 1), _site.Build(clean: true, "a.html=a"));
        Assert.Equal(OutputSite.Expected("CNAME=news.example", "a.html=a"), _site.Public);
        Assert.NotEqual(time, _site.Modified("public/a.html"));
    }

    [Fact]
    public void clean_without_publishing_deletes_nothing()
    {
        _site.Build("a.html=a");
        using (var staging = _site.Open(clean: true))
        {
            OutputSite.Write(staging!, "b.html=b");
        }
        Assert.Equal(OutputSite.Expected("a.html=a"), _site.Public);
    }

    [Fact]
    public void moving_the_site_does_not_lose_the_manifest()
    {
        _site.Build("a.html=a", "b.html=b");
        using var other = new OutputSite();
        Directory.Move(_site.Folder.PathOf("public"), other.Folder.PathOf("public"));
        Directory.Move(_site.Folder.PathOf(".newssite"), other.Folder.PathOf(".newssite"));
        Assert.Equal(new PublishResult(0, 1, 1), other.Build("a.html=a"));
    }

    [Fact]
    public void an_output_that_was_not_rendered_again_is_kept_as_long_as_it_is_there()
    {
        var hash = ContentHash.Of("a"u8);
        _site.Build("a.html=a", "b.html=b");
        _site.Folder.Write("public/b.html", "changed");
        using var staging = _site.Open()!;
        Assert.True(staging.Keep("a.html", hash));
        Assert.False(staging.Keep("b.html", ContentHash.Of("b"u8)));
        Assert.False(staging.Keep("c.html", hash));
        Assert.Throws<OutputMisuseException>(() => staging.Keep("a.html", hash));
        OutputSite.Write(staging, "b.html=b");
        Assert.Equal(new PublishResult(1, 1, 0), staging.Publish(CancellationToken.None));
    }

    [Fact]
    public void outputs_that_others_deleted_or_altered_are_found_at_once()
    {
        _site.Build("a.html=a", "b.html=b", "c/d.html=d", "e/f.html=f", "g/h.html=h");
        _site.Folder.Write("public/b.html", "x");
        Directory.Delete(_site.Folder.PathOf("public/e"), recursive: true);
        Directory.Move(_site.Folder.PathOf("public/g"), _site.Folder.PathOf("public/i"));
        using var staging = _site.Open()!;
        staging.LookAtAll(jobs: 2);
        Assert.True(staging.Keep("a.html", ContentHash.Of("a"u8)));
        Assert.True(staging.Keep("c/d.html", ContentHash.Of("d"u8)));
        Assert.False(staging.Keep("b.html", ContentHash.Of("b"u8)));
        Assert.False(staging.Keep("e/f.html", ContentHash.Of("f"u8)));
        Assert.False(staging.Keep("g/h.html", ContentHash.Of("h"u8)));
    }

    [Fact]
    public void many_outputs_are_looked_at_by_whoever_comes()
    {
        string[] files = [.. Enumerable.Range(0, 5000).Select(number => $"{number % 70}/{number}.html={number}")];
        _site.Build(files);
        string[] lost = [files[0], files[2500], files[4999]];
        foreach (var file in lost)
        {
            _site.Folder.Write("public/" + file.Split('=')[0], "x");
        }
        using var staging = _site.Open()!;
        Parallel.For(0, 3, jobs => staging.LookAtAll(jobs));
        Assert.Equal(lost, files.Where(file => !staging.Keep(file.Split('=')[0], ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(file.Split('=')[1])))));
    }

    [Fact]
    public void a_restored_output_is_recognised_by_its_content_and_remembered()
    {
        _site.Build("a.html=a", "b/c.html=c");
        foreach (var path in new[] { "public/a.html", "public/b/c.html" })
        {
            _site.Age(path);
        }
        // A file of the same tick as the build is not trusted yet.
        Thread.Sleep(50);
        using (var staging = _site.Open()!)
        {
            staging.LookAtAll(jobs: 2);
            Assert.True(staging.Keep("a.html", ContentHash.Of("a"u8)));
            Assert.True(staging.Keep("b/c.html", ContentHash.Of("c"u8)));
            Assert.Equal(new PublishResult(0, 2, 0), staging.Publish(CancellationToken.None));
        }
        var manifest = OutputManifest.Read(_site.ManifestPath, "public")!;
        Assert.Equal(PathState.Of(_site.Folder.PathOf("public/a.html")), manifest.Find("a.html")?.File);
    }

    [Fact]
    public void many_threads_may_write_into_the_same_new_folders()
    {
        using (var staging = _site.Open()!)
        {
            Parallel.For(0, 2000, i => staging.Write($"{i % 7}/{i % 3}/{i}/index.html", Encoding.UTF8.GetBytes($"page {i}")));
            Assert.Equal(new PublishResult(2000, 0, 0), staging.Publish(CancellationToken.None));
        }
        Assert.Equal(2000, _site.Public.Count);
        Assert.Equal("page 1234", _site.Folder.Read("public/2/1/1234/index.html"));
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a/")]
    [InlineData("")]
    public void an_unsafe_path_is_a_bug(string path)
    {
        using var staging = _site.Open()!;
        Assert.Throws<OutputMisuseException>(() => staging.Write(path, "x"u8));
    }

    [Fact]
    public void two_outputs_for_one_path_are_a_bug()
    {
        using var staging = _site.Open()!;
        staging.Write("a", "x"u8);
        Assert.Throws<OutputMisuseException>(() => staging.Write("a", "x"u8));
    }

    [Fact]
    public void a_path_that_is_file_and_folder_is_a_bug()
    {
        _site.Build("a=file");
        using var staging = _site.Open()!;
        OutputSite.Write(staging, "a=file", "a/b=file");
        Assert.Throws<OutputMisuseException>(() => staging.Publish(CancellationToken.None));
        Assert.Equal(OutputSite.Expected("a=file"), _site.Public);
    }

    [Fact]
    public void a_cancelled_build_publishes_nothing()
    {
        using var staging = _site.Open()!;
        OutputSite.Write(staging, "a=file");
        Assert.Throws<OperationCanceledException>(() => staging.Publish(new CancellationToken(canceled: true)));
        Assert.Empty(_site.Public);
    }
}
