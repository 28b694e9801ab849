using System.IO.Hashing;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A folder .newssite/ that somebody has prepared, as it may come with a cache that many can write to: links out of the site, and numbers that were chosen.</summary>
public sealed class HostileStateTests : IDisposable
{
    private readonly TempFolder _outside = new();
    private readonly SmallSite _site = new();

    public HostileStateTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "few may make links there");
        _outside.Write("notes.txt", "Theirs");
        _site.Story("world/x", "title: X\ndate: 2026-11-20");
    }

    private string State => Path.Join(_site.Root, ".newssite");

    public void Dispose()
    {
        _site.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public void Nothing_is_deleted_or_written_behind_a_link_in_a_folder_of_pictures()
    {
        var folder = Path.Join(_site.Root, "cache");
        var cache = new PictureCache(folder);
        var name = ContentHash.Of("a"u8).ToString();
        Directory.CreateDirectory(folder);
        Directory.CreateSymbolicLink(Path.Join(folder, name[..2]), _outside.FullPath);
        _outside.Write(name[..2] + "notes", "Theirs");
        cache.Put(name, "derivative"u8);
        for (var build = 0; build <= PictureCache.BuildsKept + 1; build++)
        {
            cache.Prune([]);
        }
        Assert.False(cache.Has(name));
        Assert.Equal([name[..2] + "notes", "notes.txt"], _outside.Files("").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_picture_stays_in_their_folder_and_harms_no_build()
    {
        var folder = Path.Join(_site.Root, "cache");
        _site.Write("cache/zz/a", "Theirs").Write("cache/zz/notes.txt", "Theirs").Write("cache/ab/A note", "Theirs");
        for (var build = 0; build <= PictureCache.BuildsKept + 1; build++)
        {
            new PictureCache(folder).Prune([]);
        }
        Assert.Equal(3, Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Count(path => File.ReadAllText(path) == "Theirs"));
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("outputs")]
    public void A_link_in_the_state_is_taken_away_and_not_followed(string name)
    {
        Directory.CreateDirectory(State);
        File.CreateSymbolicLink(Path.Join(State, name), Path.Join(_outside.FullPath, name == "lock" ? "lock" : ""));
        _site.BuildOutput();
        Assert.Equal(["notes.txt"], _outside.Files("").Keys);
        Assert.NotEmpty(Directory.GetFiles(Path.Join(State, "outputs")));
    }

    [Fact]
    public void A_link_in_the_place_of_the_clock_of_a_build_that_was_killed_is_not_followed()
    {
        _site.BuildOutput();
        var staging = Path.Join(_site.Root, ".public.newssite-staging");
        Directory.CreateDirectory(staging);
        using (var folder = StagingFolder.Create(staging))
        {
            File.CreateSymbolicLink(Path.Join(staging, "clock"), Path.Join(_outside.FullPath, "notes.txt"));
            folder!.Clock();
        }
        Assert.Equal("Theirs", _outside.Files("")["notes.txt"]);
    }

    [Theory]
    [InlineData(".memo")]
    [InlineData(".addresses")]
    [InlineData(".manifest")]
    public void What_a_link_leads_to_is_not_read(string ending)
    {
        _site.BuildOutput();
        var file = Directory.GetFiles(Path.Join(State, "outputs"), "*" + ending).Single();
        File.Move(file, Path.Join(_outside.FullPath, "moved"));
        File.CreateSymbolicLink(file, Path.Join(_outside.FullPath, "moved"));
        Assert.Equal(0, SealedFile.LengthOf(file));
        _site.Story("world/x", "title: Y\ndate: 2026-11-20");
        Assert.Contains("Y", _site.BuildOutput()["world/2026/11/x/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_memo_that_lacks_arrays_or_says_too_little_of_all_is_none()
    {
        _site.BuildOutput();
        var path = Directory.GetFiles(Path.Join(State, "outputs"), "*.memo").Single();
        var kind = OutputMemoFile.Kind(EngineVersion.Id);
        var whole = SealedFile.ReadBytes(path, kind).ToArray();
        Assert.NotEqual(0, Outputs(whole));
        for (var array = 0; array < whole.Length; array += MemoBytes.Alignment + BitConverter.ToInt32(whole, array + sizeof(int)))
        {
            Assert.Equal(0, Outputs(whole[..array]));
        }
        Assert.Equal(0, Outputs([.. BitConverter.GetBytes(sizeof(ulong)), .. whole[sizeof(int)..]]));

        int Outputs(byte[] content)
        {
            SealedFile.Write(path, kind, stream => stream.Write(content), flush: false);
            return OutputMemoFile.Read(path, EngineVersion.Id).Outputs.Length;
        }
    }

    [Fact]
    public void An_address_of_the_last_build_begins_with_a_slash()
    {
        var path = Path.Join(State, "addresses");
        KnownAddresses.Write(path, 1, [new(1, "a".AsMemory(), 2, "/x/"), new(3, "b".AsMemory(), 4, ""), new(5, "c".AsMemory(), 6, "/y/")]);
        Assert.Equal(["/x/"], KnownAddresses.Read(path).Select(address => address.Url));
    }

    [Fact]
    public void Paths_that_were_chosen_to_fall_on_one_another_are_no_manifest()
    {
        var entry = OutputEntry.Of(ContentHash.Of("a"u8), default, source: default);
        var chosen = Enumerable.Range(0, int.MaxValue).Select(number => $"{number}.html").Where(path => (XxHash3.HashToUInt64(System.Text.Encoding.UTF8.GetBytes(path)) & 4095) == 0).Take(1000);
        var path = Path.Join(State, "chosen.manifest");
        OutputManifest.Empty("public").Write(path, new ManifestChange("public", [.. chosen.Select(name => KeyValuePair.Create(name, entry))], []));
        Assert.Null(OutputManifest.Read(path, "public"));
    }

    [Fact]
    public void A_headline_of_any_length_makes_a_card()
    {
        var card = new SocialCard { Headline = new string('n', 30_000), SiteName = "T" };
        Assert.True(card.ToKey().Length < 2_000);
        Assert.Equal(card, SocialCard.Parse(card.ToKey()));
    }
}
