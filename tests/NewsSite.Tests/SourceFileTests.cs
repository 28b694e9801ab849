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

    private static void Replace(BuildProgress progress, string phase, string path, Action replace)
    {
        if (progress.Phase == phase && progress.Done == 0 && File.Exists(path))
        {
            File.Delete(path);
            replace();
        }
    }
}
