using System.Collections.Immutable;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

/// <summary>A crash is an exception out of a step of publishing: nothing of the engine's own runs after it but the release of the lock.</summary>
public sealed class PublishCrashTests : IDisposable
{
    private static readonly string[] Before =
        ["index.html=old home", "same.html=same", "gone/a/x.html=gone", "gone/y.html=gone", "file=now a file", "folder/b/x=now a folder", "folder/y=now a folder"];

    private static readonly string[] After =
        ["index.html=new home", "same.html=same", "fresh/a/index.html=fresh", "fresh/b/index.html=fresh", "file/x/index.html=now a folder", "folder=now a file", "gone/z.html=new"];

    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void a_build_killed_at_any_step_is_finished_by_the_next_one()
    {
        var steps = Crash(after: int.MaxValue);
        Assert.True(steps > 15, $"{steps} steps");
        for (var step = 1; step <= steps; step++)
        {
            Crash(after: step);
            AssertEveryFileIsWhole(step);
            using (var next = _site.Open())
            {
                Assert.NotNull(next);
            }
            Assert.Equal(OutputSite.Expected([.. After, "folder.txt=mine"]), _site.Public);
            Assert.Empty(_site.Codes);
            Assert.Equal(new PublishResult(0, After.Length, 0), _site.Build(After));
            Assert.False(Directory.Exists(_site.Folder.PathOf("public/folder")));
        }
    }

    [Fact]
    public void a_build_killed_at_any_step_may_be_followed_by_another_one()
    {
        for (var step = 1; step <= 20; step++)
        {
            Crash(after: step);
            _site.Build("other.html=other", "file=again a file");
            Assert.Equal(OutputSite.Expected("file=again a file", "folder.txt=mine", "other.html=other"), _site.Public);
        }
    }

    [Fact]
    public void a_build_killed_while_it_finishes_another_one_is_finished_too()
    {
        Crash(after: 3);
        for (var i = 0; i < 30 && Directory.Exists(_site.Folder.PathOf(OutputSite.StagingName)); i++)
        {
            Resume(stepsBeforeCrash: 2);
        }
        using (_site.Open())
        {
        }
        Assert.Equal(OutputSite.Expected([.. After, "folder.txt=mine"]), _site.Public);
    }

    [Fact]
    public void a_first_build_killed_at_any_step_is_finished()
    {
        for (var step = 1; step <= 4; step++)
        {
            using var site = new OutputSite();
            Kill(site, step, After);
            using (site.Open())
            {
            }
            Assert.Equal(OutputSite.Expected(After), site.Public);
        }
    }

    [Fact]
    public void what_was_staged_without_a_whole_journal_is_dropped()
    {
        Crash(after: 1);
        var journal = _site.Folder.PathOf($"{OutputSite.StagingName}/journal");
        File.WriteAllBytes(journal, File.ReadAllBytes(journal)[..^1]);
        using (_site.Open())
        {
        }
        Assert.Equal(OutputSite.Expected([.. Before, "folder.txt=mine"]), _site.Public);
        Assert.Equal(new PublishResult(0, Before.Length, 0), _site.Build(Before));
    }

    [Fact]
    public void a_file_changed_after_the_crash_is_not_deleted()
    {
        Crash(after: 1);
        _site.Folder.Write("public/gone/y.html", "somebody's work");
        using (_site.Open())
        {
        }
        Assert.Equal("somebody's work", _site.Folder.Read("public/gone/y.html"));
    }

    [Fact]
    public void a_file_renamed_before_the_crash_and_altered_after_it_is_put_back()
    {
        for (var step = 1; step <= 20; step++)
        {
            Crash(after: step);
            var file = _site.Folder.PathOf("public/index.html");
            var time = File.GetLastWriteTimeUtc(file);
            var isNew = File.ReadAllText(file) == "new home";
            File.WriteAllText(file, "NEW HOME");
            File.SetLastWriteTimeUtc(file, time);
            Assert.Equal(new PublishResult(isNew ? 1 : 0, After.Length - (isNew ? 1 : 0), 0), _site.Build(After));
            Assert.Equal("new home", _site.Folder.Read("public/index.html"));
        }
    }

    [Fact]
    public void a_planted_journal_reaches_nothing_outside_the_output()
    {
        _site.Build("index.html=home");
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public/link"), _site.Folder.PathOf("content"));
        _site.Folder.Write($"{OutputSite.StagingName}/files/link/a.md", "planted");
        Directory.CreateSymbolicLink(_site.Folder.PathOf($"{OutputSite.StagingName}/files/out"), _site.Folder.PathOf("content"));
        var deletions = ImmutableArray.Create(new Deletion("link/a.md", PathState.Of(_site.Folder.PathOf("content/a.md"))));
        var manifest = new ManifestChange("public", [], []);
        new Journal(_site.Root, deletions, ["out/a.md", "link/a.md"], deletions, manifest).Write(_site.Folder.PathOf($"{OutputSite.StagingName}/journal"));

        Assert.Null(_site.Open());
        Assert.Equal(["NS6011"], _site.Codes);
        Assert.Equal("source", _site.Folder.Read("content/a.md"));

        new Journal(_site.Root, [], ["../content/b.md"], [], manifest).Write(_site.Folder.PathOf($"{OutputSite.StagingName}/journal"));
        Assert.Null(Journal.Read(_site.Folder.PathOf($"{OutputSite.StagingName}/journal")));
    }

    [Fact]
    public void a_planted_link_in_the_place_of_staging_is_not_entered()
    {
        Directory.CreateSymbolicLink(_site.Folder.PathOf(OutputSite.StagingName), _site.Folder.PathOf("content"));
        Assert.Null(_site.Open());
        Assert.Equal(["NS6005"], _site.Codes);
        Assert.Equal("source", _site.Folder.Read("content/a.md"));
    }

    /// <summary>From <see cref="Before"/> to <see cref="After"/>, killed after so many steps; returns how many there were.</summary>
    private int Crash(int after)
    {
        using (_site.Open())
        {
        }
        _site.Build(Before);
        _site.Folder.Write("public/folder.txt", "mine");
        return Kill(_site, after, After);
    }

    private static int Kill(OutputSite site, int after, string[] files)
    {
        var steps = 0;
        using var staging = site.Open(afterStep: _ =>
        {
            if (++steps == after)
            {
                throw new Killed();
            }
        })!;
        OutputSite.Write(staging, files);
        try
        {
            staging.Publish(CancellationToken.None);
        }
        catch (Killed)
        {
        }
        return steps;
    }

    private void Resume(int stepsBeforeCrash)
    {
        var output = OutputFolder.Resolve(_site.Root, _site.Folder.PathOf("public"), _site.Diagnostics)!;
        using var staging = StagingFolder.Open(output.Staging)!;
        var journal = Journal.Read(staging.JournalPath);
        var steps = 0;
        try
        {
            if (journal is not null)
            {
                new Publication(output, staging, journal) { AfterStep = CrashLater }.Run();
            }
            staging.Delete();
        }
        catch (Killed)
        {
        }

        void CrashLater(string step)
        {
            if (++steps > stepsBeforeCrash)
            {
                throw new Killed();
            }
        }
    }

    private void AssertEveryFileIsWhole(int step)
    {
        string[] known = [.. Before, .. After, "folder.txt=mine"];
        Assert.All(_site.Public, file => Assert.True(known.Contains($"{file.Key}={file.Value}"), $"step {step}: {file.Key}"));
        Assert.Contains("same.html", _site.Public.Keys);
        Assert.Contains("index.html", _site.Public.Keys);
    }

    private sealed class Killed : Exception;
}
