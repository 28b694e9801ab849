using System.Buffers.Binary;
using System.IO.Hashing;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// What lies in .newssite/ is believed only where it is whole and of this site: cut, altered, exchanged or forged, it leads to
/// the right output or, forged, at worst to work that is lost. Never to a crash, and never to a file outside the output.
/// </summary>
public sealed class DamagedStateTests : IDisposable
{
    private const int ChecksumLength = 16;

    private readonly Newsroom _room = new(EditedSite.Named("nasty"));
    private readonly CleanBuild _clean = new();

    public void Dispose()
    {
        _room.Dispose();
        _clean.Dispose();
    }

    [Fact]
    public void Whatever_is_done_to_the_state_the_output_is_right()
    {
        BuildForPatch();
        // A patch goes when more changes.
        foreach (var (path, bytes) in StateFiles().Select(path => (path, File.ReadAllBytes(Path.Join(_room.Root, path)))).ToList())
        {
            foreach (var (what, damaged) in Damages(bytes, new Dice((ulong)bytes.Length)))
            {
                AssertRight(path, what, damaged);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Addresses_that_are_damaged_behind_their_digest_are_written_anew_by_the_next_build(bool isCut)
    {
        Build();
        var path = StateFiles().Single(path => path.EndsWith(".addresses", StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(Path.Join(_room.Root, path));
        _room.Write(path, isCut ? bytes[..^20] : [.. bytes[..^20], (byte)~bytes[^20], .. bytes[^19..]]);
        Apply(_room, "a typo");
        Build();
        Assert.Equal(bytes, File.ReadAllBytes(Path.Join(_room.Root, path)));
    }

    [Fact]
    public void The_state_of_another_site_is_of_no_use()
    {
        Build();
        using var other = new Newsroom(EditedSite.Named("nasty"));
        Apply(other, "a story deleted");
        Apply(other, "a headline");
        Apply(other, "site in newssite.yaml");
        new SiteBuilder(other.Options(jobs: 1)).Build(TestContext.Current.CancellationToken);
        foreach (var path in StateFiles().Where(other.Has))
        {
            AssertRight(path, "of another site", File.ReadAllBytes(Path.Join(other.Root, path)));
        }
        Directory.Delete(Path.Join(_room.Root, ".newssite"), recursive: true);
        FileTree.Copy(other.Root, _room.Root, ".newssite");
        AssertRight(".newssite", "all of another site", null);
    }

    [Fact]
    public void Forged_state_crashes_nothing_and_reaches_nothing_outside_the_output()
    {
        BuildForPatch();
        var sources = Sources();
        foreach (var (path, bytes) in StateFiles().ToDictionary(path => path, path => File.ReadAllBytes(Path.Join(_room.Root, path))))
        {
            var dice = new Dice((ulong)bytes.Length);
            for (var turn = 0; turn < 12 && bytes.Length > 2 * ChecksumLength; turn++)
            {
                _room.Write(path, Forge(bytes, dice));
                new SiteBuilder(_room.Options(jobs: 1)).Build(TestContext.Current.CancellationToken);
                Assert.Null(Outcome.Difference(sources, Sources()));
            }
            _room.Write(path, bytes);
        }
    }

    private BuildResult Build() => new SiteBuilder(_room.Options(jobs: 1)).Build(TestContext.Current.CancellationToken);

    /// <summary>The last build writes of a memo no more than what has changed.</summary>
    private void BuildForPatch()
    {
        Build();
        // As soon as the times of files can be trusted, a build notes them of all: here it must not be the last.
        Thread.Sleep(Proof.Settling);
        Build();
        var story = _room.Stories.Last(path => _room.Read(path).EndsWith(".\n", StringComparison.Ordinal));
        _room.Write(story, _room.Read(story)[..^2] + "!\n");
        Build();
        Assert.Contains(StateFiles(), path => path.EndsWith("sources.patch", StringComparison.Ordinal));
        Assert.Contains(StateFiles(), path => path.EndsWith(".memo.patch", StringComparison.Ordinal));
    }

    private static void Apply(Newsroom room, string name) => Edits.Named(name).Apply(room, new Dice(7));

    private List<string> StateFiles() => _room.Files(".newssite").Where(path => Path.GetFileName(path) != "lock").ToList();

    private SortedDictionary<string, byte[]> Sources() => FileTree.Read(_room.Root, SourceFiles.Paths(_room.Root));

    /// <summary>The state as given, an edit, and the next build.</summary>
    private void AssertRight(string path, string what, byte[]? state)
    {
        _room.Disown();
        if (state is not null)
        {
            _room.Write(path, state);
        }
        Apply(_room, "a typo");
        var result = Build();
        var clean = _clean.Of(_room);
        Assert.Equal((path, what, clean.Told), (path, what, Outcome.Tell(result)));
        // Files that no state tells of any more stay where they are.
        var stale = _room.Published().Keys.Except(clean.Files.Keys).Where(file => _room.ForeignIn(_room.Output).ContainsKey(file)).ToHashSet();
        var published = new SortedDictionary<string, byte[]>(_room.Published().Where(file => !stale.Contains(file.Key)).ToDictionary(), StringComparer.Ordinal);
        Assert.Equal((path, what, null), (path, what, Outcome.Difference(clean.Files, published)));
    }

    private static IEnumerable<(string What, byte[] Bytes)> Damages(byte[] bytes, Dice dice)
    {
        yield return ("empty", []);
        yield return ("random", [.. Enumerable.Range(0, 300).Select(_ => (byte)dice.Below(256))]);
        yield return ("longer", [.. bytes, 0]);
        yield return ("twice", [.. bytes, .. bytes]);
        for (var turn = 0; turn < 4 && bytes.Length > 0; turn++)
        {
            var at = dice.Below(bytes.Length);
            yield return ($"cut at {at}", bytes[..at]);
            yield return ($"altered at {at}", [.. bytes[..at], (byte)(bytes[at] ^ (1 << dice.Below(8))), .. bytes[(at + 1)..]]);
        }
    }

    /// <summary>Altered, with a checksum that fits.</summary>
    private static byte[] Forge(byte[] bytes, Dice dice)
    {
        var content = bytes[..^ChecksumLength];
        for (var changes = 1 + dice.Below(8); changes > 0; changes--)
        {
            // The head names the kind of file; what comes after it is worth forging.
            content[32 + dice.Below(content.Length - 32)] = (byte)dice.Of(0, 1, 127, 128, 255, dice.Below(256));
        }
        var checksum = new byte[ChecksumLength];
        BinaryPrimitives.WriteUInt128LittleEndian(checksum, XxHash128.HashToUInt128(content));
        return [.. content, .. checksum];
    }
}
