using System.Runtime.InteropServices;
using Xunit;

namespace NewsSite.Tests;

/// <summary>Files and folders that only a real file system can hold against a build.</summary>
public sealed class SourceFileTests
{
    private const string Front = "title: A\ndate: 2026-11-20";

    [Fact]
    public void A_link_that_leads_out_of_the_site_is_refused()
    {
        using var site = new SmallSite();
        using var elsewhere = new TempFolder();
        elsewhere.Write("secret.md", "---\ntitle: Secret\ndate: 2026-11-20\n---\n");
        site.Story("world/a", Front);
        Directory.CreateSymbolicLink(Path.Join(site.Root, "content", "leak"), elsewhere.FullPath);
        File.CreateSymbolicLink(Path.Join(site.Root, "content", "world", "lost.md"), Path.Join(site.Root, "nowhere"));

        var result = site.Build(options => options with { KeepGoing = true });

        Assert.Equal(["content/leak NS6002", "content/world/lost.md NS6002"], result.Diagnostics.Select(d => $"{d.Span} {d.Code}"));
        Assert.DoesNotContain(site.Output.Values, text => text.Contains("Secret", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_refused()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front);
        Directory.CreateSymbolicLink(Path.Join(site.Root, "content", "world", "again"), Path.Join(site.Root, "content"));

        Assert.Equal("NS6002", Assert.Single(site.Build().Diagnostics).Code);
    }

    [Fact]
    public void Content_itself_may_be_a_link_its_owner_made()
    {
        using var site = new SmallSite();
        using var elsewhere = new TempFolder();
        elsewhere.Write("world/a.md", "---\ntitle: A\ndate: 2026-11-20\n---\n");
        Directory.Delete(Path.Join(site.Root, "content"));
        Directory.CreateSymbolicLink(Path.Join(site.Root, "content"), elsewhere.FullPath);

        Assert.Contains("world/2026/11/a/index.html", site.BuildOutput().Keys);
    }

    [Fact]
    public void Folders_deeper_than_any_site_has_are_refused()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front);
        Directory.CreateDirectory(Path.Join(site.Root, "content", string.Join('/', Enumerable.Repeat("x", 70))));

        Assert.Equal("NS6003", Assert.Single(site.Build().Diagnostics).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front).Story("world/b", Front);
        var path = Path.Join(site.Root, "content", "world", "b.md");
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        // A folder opened as a file fails for everyone, even where no permission stops the user.
        var result = site.Build(options => options with
        {
            Progress = progress => Replace(progress, "read", path, () => Directory.CreateDirectory(path)),
        });

        Assert.Equal("content/world/b.md NS6001", result.Diagnostics.Select(d => $"{d.Span} {d.Code}").First());
    }

    [Fact]
    public void A_file_saved_while_the_site_is_built_is_noticed()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front);
        var path = Path.Join(site.Root, "content", "world", "a.md");

        var result = site.Build(options => options with
        {
            Progress = progress => Replace(progress, "render", path, () => File.WriteAllText(path, "---\ntitle: B\ndate: 2026-11-20\n---\nOther.")),
        });

        Assert.Equal("NS6013", Assert.Single(result.Diagnostics).Code);
        Assert.False(result.Published);
    }

    [Fact]
    public void A_pipe_among_the_sources_is_refused_and_never_opened()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("only Linux tells pipes from files");
        }
        using var site = new SmallSite();
        site.Story("world/a", Front).Write("content/static/a.txt", "a").Write("content/media/a.jpg", "a");
        foreach (var path in new[] { "content/world/b.md", "content/static/b.txt", "content/media/b.jpg", "templates/b.html" })
        {
            MakePipe(site.Root, path);
        }
        File.CreateSymbolicLink(Path.Join(site.Root, "content", "world", "c.md"), "b.md");

        Assert.Equal(
            ["content/media/b.jpg NS6015", "content/static/b.txt NS6015", "content/world/b.md NS6015", "content/world/c.md NS6015", "templates/b.html NS6015"],
            site.Build().Diagnostics.Select(d => $"{d.Span} {d.Code}"));
    }

    [Fact]
    public void A_pipe_in_place_of_the_configuration_is_none()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("only Linux tells pipes from files");
        }
        using var site = new SmallSite();
        site.Delete("newssite.yaml");
        MakePipe(site.Root, "newssite.yaml");

        Assert.Equal("NS1001", Assert.Single(site.Build().Diagnostics).Code);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front).Write("content/static/empty.txt", "");

        Assert.Equal("", site.BuildOutput()["empty.txt"]);
    }

    [Fact]
    public void A_file_larger_than_any_text_is_not_read()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front);
        using (var file = File.Create(Path.Join(site.Root, "content", "world", "b.md")))
        {
            file.SetLength(1L << 32);
        }

        Assert.Equal("content/world/b.md NS6016", site.Build().Diagnostics.Select(d => $"{d.Span} {d.Code}").First());
    }

    [Fact]
    public void Links_that_multiply_files_are_refused()
    {
        using var site = new SmallSite();
        site.Story("world/a", Front);
        for (var level = 0; level < 10; level++)
        {
            site.Write($"content/world/{level}/x.txt", "");
            for (var link = 0; link < 8; link++)
            {
                Directory.CreateSymbolicLink(Path.Join(site.Root, "content", "world", $"{level}", $"{link}"), $"../{level + 1}");
            }
        }
        site.Write("content/world/10/x.txt", "");

        Assert.Equal("content NS6017", Assert.Single(site.Build().Diagnostics, d => d.Code == "NS6017") is var found ? $"{found.Span} {found.Code}" : "");
    }

    private static void MakePipe(string root, string path) => Assert.Equal(0, MakePipe(Path.Join(root, path), 0x180));

    [DllImport("libc", EntryPoint = "mkfifo", ExactSpelling = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(string path, uint mode);

    private static void Replace(BuildProgress progress, string phase, string path, Action replace)
    {
        if (progress.Phase == phase && progress.Done == 0 && File.Exists(path))
        {
            File.Delete(path);
            replace();
        }
    }
}
