using System.Buffers.Binary;
using NewsSite.Diagnostics;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Rebuilds;

/// <summary><c>--verify</c>: right output passes, and output that an earlier build wrongly takes for right does not.</summary>
public sealed class VerifyTests
{
    private const string Config = SmallSite.Config + "permalinks:\n  article: /:section/:slug/\n";

    [Fact]
    public void a_right_build_is_verified_and_leaves_nothing_behind()
    {
        using var site = Site();
        site.BuildOutput();
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[a](a.md)");
        var result = Verify(site);
        Assert.Empty(SmallSite.Errors(result.Diagnostics));
        Assert.Equal((true, false, site.Output.Count), (result.Published, result.Failed, result.FilesVerified));
        Assert.Equal(["content", "newssite.yaml", "public", "templates", ".newssite"], Top(site).Order(StringComparer.Ordinal).Where(name => name[0] != '.').Append(".newssite"));
        Assert.DoesNotContain(Top(site), name => name.Contains("verify", StringComparison.Ordinal));
    }

    [Fact]
    public void a_page_that_is_kept_and_wrong_is_found_with_its_place_and_origin()
    {
        using var site = Site();
        site.BuildOutput();
        Forge(site, "world/a/index.html", text => text.Replace("Text.", "Tex?.", StringComparison.Ordinal));
        var result = Verify(site);
        var finding = Assert.Single(result.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal(("NS9002", "public/world/a/index.html"), (finding.Code, finding.Span.Path));
        Assert.Matches("^a clean build makes other bytes, from byte [0-9]+ in line [0-9]+ on; it is made of content/world/a.md and was kept$", finding.Message);
        Assert.Equal((true, true, null), (result.Published, result.Failed, result.FilesVerified));
    }

    [Fact]
    public void a_file_that_is_taken_for_the_copy_of_another_is_found()
    {
        using var site = Site();
        var file = Path.Join(site.Root, "content/static/notes.txt");
        site.Write("content/static/notes.txt", "right");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        site.BuildOutput();
        Forge(site, "notes.txt", _ => "wrong");
        var finding = Assert.Single(Verify(site).Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.Equal("a clean build makes other bytes, from byte 1 in line 1 on; it is made of content/static/notes.txt and was copied or kept", finding.Message);
    }

    [Fact]
    public void a_build_that_fails_publishes_nothing_and_both_say_the_same()
    {
        using var site = Site();
        site.Story("world/b", "title: B\ndate: 2026-01-02", "[a](nowhere.md)");
        var result = Verify(site);
        Assert.Equal((false, true, null), (result.Published, result.Failed, result.FilesVerified));
        Assert.Equal("NS3001", Assert.Single(result.Diagnostics, finding => finding.Severity == Severity.Error).Code);
    }

    [Fact]
    public void findings_that_only_one_of_two_builds_has_are_told()
    {
        var (lost, replayed) = (Errors.Files.SameFolder("content/a", "content/A"), Errors.Files.MergeConflict(SourceSpan.At("content/a.md", 3, 1)));
        var told = Verification.CompareFindings([replayed], [lost]).ToList();
        Assert.All(told, finding => Assert.Equal("NS9003", finding.Code));
        Assert.Equal([$"a clean build also says: {lost.Code} {lost.Message}", $"a clean build does not say: {replayed.Code} {replayed.Message}"], told.Select(finding => finding.Message));
        Assert.Empty(Verification.CompareFindings([lost, replayed], [replayed, lost]));
    }

    private static SmallSite Site() => new SmallSite(Config).Story("world/a", "title: A\ndate: 2026-01-01");

    private static BuildResult Verify(SmallSite site)
        => Verification.Build(new BuildOptions { Root = site.Root, Output = Path.Join(site.Root, "public"), Now = SmallSite.Now, Verify = true, PictureCache = SamplePicture.Cache }, TestContext.Current.CancellationToken);

    private static string[] Top(SmallSite site) => [.. Directory.EnumerateFileSystemEntries(site.Root).Select(path => Path.GetFileName(path)!)];

    /// <summary>Makes a build believe that an output is as it left it: the file, what the manifest says of it, and the hash in the memo.</summary>
    private static void Forge(SmallSite site, string path, Func<string, string> change)
    {
        var folder = new OutputFolder(site.Root, Path.Join(site.Root, "public"));
        var full = Path.Join(folder.FullPath, path);
        File.WriteAllText(full, change(File.ReadAllText(full)));
        var manifest = OutputManifest.Read(folder.ManifestPath, folder.Key)!;
        var known = manifest.Find(path)!.Value;
        var forged = OutputEntry.Of(ContentHash.OfFile(full), PathState.Of(full), known.Source);
        manifest.Write(folder.ManifestPath, new ManifestChange(folder.Key, [KeyValuePair.Create(path, forged)], []));
        Replace(folder.MemoPath, Bytes(known.Hash), Bytes(forged.Hash));
    }

    private static byte[] Bytes(ContentHash hash)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash.Value);
        return bytes;
    }

    /// <summary>Wherever the memo keeps hashes, and sealed again.</summary>
    private static void Replace(string memo, byte[] old, byte[] forged)
    {
        var kind = File.ReadLines(memo).First() + "\n";
        var content = SealedFile.Read(memo, kind, reader => ((MemoryStream)reader.BaseStream).ToArray())!;
        for (var at = content.AsSpan().IndexOf(old); at >= 0; at = content.AsSpan().IndexOf(old))
        {
            forged.CopyTo(content.AsSpan(at));
        }
        SealedFile.Write(memo, kind, writer => writer.Write(content));
    }
}
