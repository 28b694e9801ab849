namespace NewsSite.Tests.Incremental;

/// <summary>What happens to files that builds have left, and builds that did not come to their end.</summary>
internal static class OutputEdits
{
    public static readonly Edit[] All =
    [
        new("an output deleted", 4, (room, dice) => dice.Lot(room.Published().Keys) is { } path ? DeleteOutput(room, path) : ""),
        new("an output altered", 4, (room, dice) => dice.Lot(room.Published().Keys) is { } path ? Alter(room, dice, path) : ""),
        new("a file of somebody in the output", 3, (room, dice) => Plant(room, $"somebody-{dice.Below(3)}.txt", [(byte)('0' + dice.Below(10))])),
        new("no output", 1, (room, _) => DeleteOutputs(room)),
        new("the cache forgotten", 2, (room, _) => ForgetCache(room)),
        new("the state forgotten", 1, (room, _) => ForgetState(room)),
        new("all forgotten", 1, (room, _) => ForgetState(room) + DeleteOutputs(room)),
        new("the state damaged", 3, Damage),
        new("other times", 3, TouchAll),
        new("another machine", 2, (room, _) => { room.MoveAway(); return "moved to another folder"; }),
        new("a change while a build runs", 4, (room, dice) => Interrupt(room, dice, isCancelled: false)),
        new("a build cancelled", 3, (room, dice) => Interrupt(room, dice, isCancelled: true)),
    ];

    private static string DeleteOutput(Newsroom room, string path)
    {
        FileTree.Delete(Path.Join(room.Root, room.Output), path);
        room.ForeignIn(room.Output).Remove(path);
        return $"{room.Output}/{path}: deleted";
    }

    private static string Alter(Newsroom room, Dice dice, string path) => Plant(room, path, [.. room.Published()[path], (byte)('0' + dice.Below(10))]);

    private static string Plant(Newsroom room, string path, byte[] bytes)
    {
        FileTree.Write(Path.Join(room.Root, room.Output), path, bytes);
        room.ForeignIn(room.Output)[path] = bytes;
        return $"{room.Output}/{path}: altered";
    }

    private static string DeleteOutputs(Newsroom room)
    {
        foreach (var output in room.Outputs.ToList())
        {
            Directory.Delete(Path.Join(room.Root, output), recursive: true);
        }
        room.Foreign.Clear();
        return "all outputs deleted";
    }

    /// <summary>Everything but the list of what is ours.</summary>
    private static string ForgetCache(Newsroom room)
    {
        foreach (var path in State(room).Where(path => !IsManifest(path)).ToList())
        {
            room.Delete(path);
        }
        return ".newssite: all but manifests deleted";
    }

    private static string ForgetState(Newsroom room)
    {
        room.Disown();
        foreach (var path in State(room).ToList())
        {
            room.Delete(path);
        }
        return ".newssite deleted; ";
    }

    private static string Damage(Newsroom room, Dice dice)
    {
        if (dice.Lot(State(room)) is not { } path || File.ReadAllBytes(Path.Join(room.Root, path)) is not { Length: > 0 } bytes)
        {
            return "";
        }
        var at = dice.Below(bytes.Length);
        if (IsManifest(path))
        {
            room.Disown();
        }
        if (dice.OneIn(2))
        {
            bytes[at] ^= (byte)(1 << dice.Below(8));
            room.Write(path, bytes);
            return $"{path}: byte {at} of {bytes.Length} damaged";
        }
        room.Write(path, bytes[..at]);
        return $"{path}: cut after {at} of {bytes.Length} bytes";
    }

    private static IEnumerable<string> State(Newsroom room) => room.Files(".newssite");

    private static bool IsManifest(string path) => path.EndsWith(".manifest", StringComparison.Ordinal);

    private static string TouchAll(Newsroom room, Dice dice)
    {
        var time = new DateTime(2026, 11, 1 + dice.Below(9), 1, 2, 3, DateTimeKind.Utc);
        foreach (var path in SourceFiles.Paths(room.Root))
        {
            File.SetLastWriteTimeUtc(Path.Join(room.Root, path), time);
        }
        return "all sources of one time";
    }

    /// <summary>
    /// A build that is cancelled at some moment, or in which a source changes then. What it does is not looked at: the next
    /// one has to be right.
    /// </summary>
    private static string Interrupt(Newsroom room, Dice dice, bool isCancelled)
    {
        using var cancellation = new CancellationTokenSource();
        var remaining = dice.Below(60);
        void Report(BuildProgress progress)
        {
            if (Interlocked.Decrement(ref remaining) != 0)
            {
                return;
            }
            if (isCancelled)
            {
                cancellation.Cancel();
            }
            else if (dice.Lot(room.Stories) is { } path)
            {
                room.Write(path, room.Read(path).Replace('e', 'o'));
            }
        }
        try
        {
            new SiteBuilder(room.Options(jobs: 1) with { Progress = Report }).Build(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
        }
        room.Clean = false;
        room.TakeOver();
        return isCancelled ? "a build cancelled" : "a source changed in the middle of a build";
    }
}
