using CsCheck;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class PatchedFileTests : IDisposable
{
    private const string Kind = "NewsSite test 1\n";
    private const string PatchKind = "NewsSite patch 1\n";

    private readonly TempFolder _folder = new();
    private readonly byte[] _content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7 / 3))];

    public void Dispose() => _folder.Dispose();

    private string FilePath => _folder.PathOf("f");

    private string PatchPath => _folder.PathOf("f.patch");

    [Fact]
    public void A_little_change_leaves_the_large_file_alone()
    {
        Write(_content);
        var whole = File.ReadAllBytes(FilePath);
        var changed = With((0, 1), (50_000, 2), (99_999, 3));

        Write(changed);

        Assert.Equal(changed, Read());
        Assert.Equal(changed, PatchedFile.Map(FilePath, Kind).Bytes.ToArray());
        Assert.Equal(whole, File.ReadAllBytes(FilePath));
        Assert.InRange(new FileInfo(PatchPath).Length, 1, 500);
    }

    [Fact]
    public void A_later_patch_has_the_changes_of_the_earlier_one_that_still_hold()
    {
        Write(_content);
        Write(With((10, 1), (20_000, 2)));
        Write(With((10, 1), (30_000, 3)));

        Assert.Equal(With((10, 1), (30_000, 3)), Read());

        Write(_content);
        Assert.Equal(_content, Read());
    }

    [Fact]
    public void What_is_longer_or_shorter_is_written_anew()
    {
        foreach (var other in (byte[][])[[.. _content, 1], _content[..^1], [1, .. _content], [], [.. With((10, 1)), 1]])
        {
            Write(_content);
            Write(With((5, 5)));

            Write(other);

            Assert.Equal(other, Read());
            Assert.False(File.Exists(PatchPath));
        }
    }

    [Fact]
    public void What_is_others_in_many_places_is_written_anew()
    {
        Write(_content);
        var changed = With([.. Enumerable.Range(0, 500).Select(i => (i * 200, (byte)1))]);

        Write(changed);

        Assert.Equal(changed, Read());
        Assert.False(File.Exists(PatchPath));
    }

    [Fact]
    public void Changes_come_on_top_of_those_that_are_there()
    {
        Write(_content);
        Assert.True(Amend((10, 1)));
        Assert.Equal(With((10, 1)), Read());

        Write(With((10, 1), (20_000, 2)));
        Assert.True(Amend((10, 5), (30_000, 3)));
        var length = new FileInfo(PatchPath).Length;
        Assert.True(Amend((10, 6), (30_000, 4)));

        Assert.Equal(With((10, 6), (20_000, 2), (30_000, 4)), Read());
        Assert.Equal(length, new FileInfo(PatchPath).Length);
    }

    [Fact]
    public void Of_nothing_that_changed_nothing_is_written()
    {
        Write(_content);

        Assert.True(Amend());

        Assert.False(File.Exists(PatchPath));
    }

    [Fact]
    public void What_cannot_be_added_to_stays_as_it_is()
    {
        Assert.False(PatchedFile.TryAmend(FilePath, Kind, earlier: 1, [], [new PatchRange(0, [1])]));
        Write(_content);
        Assert.False(PatchedFile.TryAmend(FilePath, Kind, earlier: 1, [], [new PatchRange(0, [1])]));
        Assert.False(Amend([.. Enumerable.Range(0, 500).Select(i => (i * 200, (byte)1))]));
        Assert.Equal(_content, Read());
    }

    [Fact]
    public void Changes_come_on_top_of_what_was_read_whatever_became_of_it()
    {
        Write(_content);
        Write(With((5, 5)));
        var read = PatchedFile.Read(FilePath, Kind);
        File.Delete(PatchPath);

        Assert.True(PatchedFile.TryAmend(FilePath, Kind, read.Checksum, read.Patch!, [new PatchRange(10, [With((10, 1))[10]])]));

        Assert.Equal(With((5, 5), (10, 1)), Read());
    }

    [Fact]
    public void What_was_not_read_is_not_patched()
    {
        Write(_content);

        Assert.True(PatchedFile.TryWrite(FilePath, Kind, earlier: 0, stream => stream.Write(With((5, 5)))));

        Assert.Equal(With((5, 5)), Read());
        Assert.False(File.Exists(PatchPath));
    }

    [Fact]
    public void Beside_a_patch_of_another_file_there_is_no_content()
    {
        Write(_content);
        Write(With((5, 5)));
        var patch = File.ReadAllBytes(PatchPath);
        Write([.. _content, 1]);

        File.WriteAllBytes(PatchPath, patch);

        Assert.Empty(Read());
    }

    [Fact]
    public void Beside_a_damaged_patch_there_is_no_content()
    {
        Write(_content);
        Write(With((5, 5)));
        var patch = File.ReadAllBytes(PatchPath);
        for (var i = 0; i < patch.Length; i++)
        {
            File.WriteAllBytes(PatchPath, [.. patch[..i], (byte)(patch[i] ^ 0x40), .. patch[(i + 1)..]]);
            Assert.Empty(Read());
            File.WriteAllBytes(PatchPath, patch[..i]);
            Assert.Empty(Read());
        }
        Write(_content);
        Assert.Equal(_content, Read());
    }

    [Fact]
    public void What_cannot_be_written_leaves_what_was_there()
    {
        Write(_content);
        Write(With((5, 5)));
        var checksum = PatchedFile.Read(FilePath, Kind).Checksum;

        Assert.False(PatchedFile.TryWrite(FilePath, Kind, checksum, _ => throw new IOException("full")));

        Assert.Equal(With((5, 5)), Read());
    }

    [Theory]
    [InlineData(1, -1, 4)]
    [InlineData(1, 99_997, 4)]
    [InlineData(1, int.MaxValue, 4)]
    [InlineData(1, 0, -1)]
    [InlineData(1, 0, int.MaxValue)]
    [InlineData(int.MaxValue, 0, 4)]
    public void A_hostile_patch_leads_nowhere(int count, int start, int length)
    {
        Write(_content);
        var checksum = PatchedFile.Read(FilePath, Kind).Checksum;
        SealedFile.Write(PatchPath, PatchKind, writer =>
        {
            writer.Write((ulong)checksum);
            writer.Write((ulong)(checksum >> 64));
            writer.Write(count);
            writer.Write(start);
            writer.Write(length);
            writer.Write(new byte[] { 9, 9, 9, 9 });
        });

        Assert.Empty(Read());
    }

    [Fact]
    public void A_large_file_is_patched_in_memory_and_not_on_the_disk()
    {
        var large = new byte[3 << 20];
        Write(large);
        large[2 << 20] = 7;
        Write(large);
        var onDisk = File.ReadAllBytes(FilePath);

        Assert.Equal(large, PatchedFile.Map(FilePath, Kind).Bytes.ToArray());
        Assert.Equal(large, PatchedFile.Read(FilePath, Kind, new ReusedBytes()).Bytes.ToArray());
        Assert.Equal(onDisk, File.ReadAllBytes(FilePath));
        Assert.Equal(0, onDisk[Kind.Length + (2 << 20)]);
    }

    [Fact]
    public void Whatever_was_written_last_is_read()
        => Gen.Select(Gen.Select(Gen.Int[0, 9_999], Gen.Byte).Array[0, 4].Array[1, 8], Gen.Int[1, 300]).Sample(
            (changes, size) =>
            {
                var now = _content[..10_000];
                Write(now, size);
                foreach (var change in changes)
                {
                    // A change of nothing cuts something off.
                    now = change.Length == 0 ? now[..^(now.Length / 10)] : [.. now];
                    foreach (var (at, value) in change.Where(one => one.Item1 < now.Length))
                    {
                        now[at] = value;
                    }
                    Write(now, size);
                    Assert.Equal(now, Read());
                }
            },
            iter: 200,
            threads: 1);

    /// <summary>As a build does that knows what is another.</summary>
    private bool Amend(params (int At, byte Value)[] changes)
        => PatchedFile.Read(FilePath, Kind) is var read && PatchedFile.TryAmend(FilePath, Kind, read.Checksum, read.Patch ?? [], [.. changes.Select(change => new PatchRange(change.At, [With(change)[change.At]]))]);

    private byte[] Read() => PatchedFile.Read(FilePath, Kind).Bytes.ToArray();

    /// <summary>As a build does: what lies there was read.</summary>
    private void Write(byte[] content, int size = 1_000)
        => Assert.True(PatchedFile.TryWrite(FilePath, Kind, PatchedFile.Read(FilePath, Kind).Checksum, stream =>
        {
            foreach (var part in content.Chunk(size))
            {
                stream.Write(part);
            }
        }));

    private byte[] With(params (int At, byte Value)[] changes)
    {
        byte[] content = [.. _content];
        foreach (var (at, value) in changes)
        {
            content[at] = (byte)(content[at] + value);
        }
        return content;
    }
}
