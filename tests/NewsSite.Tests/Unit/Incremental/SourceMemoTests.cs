using NewsSite.Incremental;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Unit.Incremental;

public sealed class SourceMemoTests : IDisposable
{
    private static readonly ContentHash Reader = new(1);
    private static readonly ContentHash Bytes = new(2);

    private readonly TempFolder _folder = new();

    public SourceMemoTests() => Directory.CreateDirectory(_folder.PathOf(".newssite"));

    private string MemoPath => _folder.PathOf(".newssite/sources");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_older_than_the_memo_is_known_without_a_look_into_it()
    {
        var file = File(new FileIdentity(5, 1, 2, 3));
        Keep(file);

        var record = Find(Open(), file)!.Value;

        Assert.Equal([7, 8], record.Content.ToArray());
        Assert.Equal(Bytes, record.Hash);
        Assert.True(SourceMemo.Knows(file, record));
    }

    [Theory]
    [InlineData(6, 1, 2, 3)]
    [InlineData(5, 9, 2, 3)]
    [InlineData(5, 1, 9, 3)]
    [InlineData(5, 1, 2, 9)]
    public void A_file_that_differs_in_anything_is_another(long length, long modified, long changed, ulong inode)
    {
        Keep(File(new FileIdentity(5, 1, 2, 3)));

        var other = File(new FileIdentity(length, modified, changed, inode));

        Assert.False(SourceMemo.Knows(other, Find(Open(), other)!.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_changed_just_before_the_build_is_known_by_its_bytes_alone(bool modified)
    {
        var now = FileClock.Now(_folder.FullPath);
        var file = File(new FileIdentity(5, modified ? now : 1, modified ? 1 : now, 3));
        Keep(file);

        var record = Find(Open(), file)!.Value;

        Assert.False(SourceMemo.Knows(file, record));
        Assert.Equal(Bytes, record.Hash);
    }

    [Fact]
    public void What_another_reader_kept_is_not_there()
    {
        var file = File(new FileIdentity(5, 1, 2, 3));
        Keep(file);

        Assert.Null(Find(SourceMemo.Open(_folder.FullPath, SourceMemo.Texts, new ContentHash(9), opened: 0, forget: false), file));
        Assert.Null(Find(SourceMemo.Open(_folder.FullPath, SourceMemo.Texts, Reader, opened: 0, forget: true), file));
    }

    [Fact]
    public void A_damaged_memo_counts_as_none()
    {
        var file = File(new FileIdentity(5, 1, 2, 3));
        Keep(file);
        var whole = System.IO.File.ReadAllBytes(MemoPath);
        for (var i = 0; i < whole.Length; i++)
        {
            var flipped = whole.ToArray();
            flipped[i] ^= 4;
            System.IO.File.WriteAllBytes(MemoPath, flipped);
            Assert.Null(Find(Open(), file));
            System.IO.File.WriteAllBytes(MemoPath, whole[..i]);
            Assert.Null(Find(Open(), file));
        }
    }

    [Fact]
    public void A_memo_that_is_not_what_it_claims_does_no_harm()
    {
        var file = File(new FileIdentity(5, 1, 2, 3));
        Keep(file);
        var whole = System.IO.File.ReadAllBytes(MemoPath);
        var content = whole["NewsSite sources 1\n".Length..^16];
        for (var i = 0; i < content.Length; i++)
        {
            foreach (var value in (byte[])[0, 0x7F, 0x80, 0xFF])
            {
                var changed = content.ToArray();
                changed[i] = value;
                SealedFile.Write(MemoPath, "NewsSite sources 1\n", stream => stream.Write(changed), flush: false);
                Find(Open(), file)?.Content.ToArray();
            }
        }
    }

    [Fact]
    public void It_is_written_only_when_something_changed()
    {
        var file = File(new FileIdentity(5, 1, 2, 3));
        Keep(file);
        System.IO.File.SetLastWriteTimeUtc(MemoPath, DateTime.UnixEpoch);

        var memo = Open();
        memo.Write([file], SourceRecords.Of([Find(memo, file)]));
        Assert.Equal(DateTime.UnixEpoch, System.IO.File.GetLastWriteTimeUtc(MemoPath));

        var moved = File(new FileIdentity(5, 1, 2, 4));
        memo.Write([moved], SourceRecords.Of([memo.Remember(moved, Find(memo, moved)!.Value)]));
        Assert.NotEqual(DateTime.UnixEpoch, System.IO.File.GetLastWriteTimeUtc(MemoPath));
        Assert.True(SourceMemo.Knows(moved, Find(Open(), moved)!.Value));
    }

    [Fact]
    public void Files_are_found_near_their_place_and_wherever_else_they_are()
    {
        SourceFile[] files = [.. Enumerable.Range(0, 5000).Select(number => FileAt($"content/{number:00000}.md"))];
        var memo = Open();
        memo.Write(files, SourceRecords.Of([.. files.Select((file, number) => number % 3 == 0 ? null : (SourceRecord?)memo.Remember(file, Record(number)))]));

        var (again, next) = (Open(), 0);
        foreach (var number in (int[])[1, 2, 4, 2000, 2002, 4999, 1, 4997])
        {
            Assert.Equal(BitConverter.GetBytes(number), again.Find(files[number], number, ref next)!.Value.Content.ToArray());
            Assert.Equal(BitConverter.GetBytes(number), again.Find(files[number], place: 0, ref next)!.Value.Content.ToArray());
        }
        Assert.Null(again.Find(files[3], 3, ref next));
        Assert.Null(again.Find(FileAt("content/new.md"), 5000, ref next));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Of_a_few_files_with_records_as_long_as_before_the_rest_need_not_be_written(int length)
    {
        SourceFile[] files = [.. Enumerable.Range(0, 5000).Select(number => FileAt($"content/{number:00000}.md"))];
        var memo = Open();
        memo.Write(files, SourceRecords.Of([.. files.Select((file, number) => (SourceRecord?)memo.Remember(file, Record(number)))]));
        for (var build = 1; build < 4; build++)
        {
            var (earlier, next) = (Open(), 0);
            var records = files.Select((file, number) => earlier.Find(file, number, ref next)).ToArray();
            records[build] = earlier.Remember(files[build], new SourceRecord(Bytes, default, new byte[length]));
            earlier.Write(files, SourceRecords.Of(records));
        }

        Assert.Equal(length == 4, System.IO.File.Exists(MemoPath + ".patch"));
        var (later, place) = (Open(), 0);
        for (var number = 0; number < files.Length; number++)
        {
            Assert.Equal(number is > 0 and < 4 ? new byte[length] : BitConverter.GetBytes(number), later.Find(files[number], number, ref place)!.Value.Content.ToArray());
        }
    }

    private static SourceRecord Record(int number) => new(new ContentHash((UInt128)number), default, BitConverter.GetBytes(number));

    private SourceFile FileAt(string path) => new(_folder.FullPath, path, path, new FileIdentity(5, 1, 2, 3));

    private static SourceRecord? Find(SourceMemo memo, SourceFile file)
    {
        var next = 0;
        return memo.Find(file, place: null, ref next);
    }

    private SourceMemo Open() => SourceMemo.Open(_folder.FullPath, SourceMemo.Texts, Reader, FileClock.Now(BuildLock.StateFolder(_folder.FullPath)), forget: false);

    private SourceFile File(FileIdentity identity) => new(_folder.FullPath, "content/a.md", "content/a.md", identity);

    private void Keep(SourceFile file)
    {
        var memo = Open();
        memo.Write([file], SourceRecords.Of([memo.Remember(file, new SourceRecord(Bytes, default, new byte[] { 7, 8 }))]));
    }
}
