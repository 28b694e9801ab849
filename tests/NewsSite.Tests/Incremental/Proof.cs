using System.Diagnostics;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// Builds a site again after each edit, in the folder where everything of earlier builds has been kept, and in an empty one:
/// both must tell the same and make the same bytes. The builder is given, so that a wrong one can be tried.
/// </summary>
internal sealed class Proof(EditedSite site, Func<BuildOptions, BuildResult> build, bool inMemory = false) : IDisposable
{
    /// <summary>A file is trusted by its times alone when it is as old as that.</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromSeconds(2.2);

    private readonly Newsroom _room = new(site, inMemory);
    private readonly CleanBuild _clean = new();
    private readonly List<string> _done = [];

    /// <summary>How many builds were compared, and how many of them published.</summary>
    public int Builds { get; private set; }

    public int Published { get; private set; }

    /// <summary>How many found that nothing had happened, and told the last result.</summary>
    public int Standstills { get; private set; }

    /// <summary>How many started from what the last build had left in memory.</summary>
    public int Renewals { get; private set; }

    /// <summary>What went wrong, with what was done before; <c>null</c> if nothing did.</summary>
    public string? Disprove(EditList edits)
    {
        if (CompareAndTell(jobs: 1) is { } early)
        {
            return early;
        }
        foreach (var step in edits.Steps)
        {
            var dice = new Dice(step.Seed);
            if (_room.IsBroken && !dice.OneIn(4) && _room.Repair())
            {
                _done.Add("  (the sources go back to the last build without errors)");
            }
            _done.Add($"  {step.Edit.Name}: {step.Edit.Apply(_room, dice)}");
            if (step.IsBuilt && CompareAndTell(1 + dice.Below(2), step.IsSettled) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }

    public void Dispose()
    {
        _room.Dispose();
        _clean.Dispose();
    }

    private string? CompareAndTell(int jobs, bool isSettled = false)
    {
        try
        {
            return Compare(jobs, isSettled) is { } problem ? $"{problem}\nafter\n{string.Join('\n', _done)}\n" : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"{exception}\nafter\n{string.Join('\n', _done)}\n";
        }
    }

    private string? Compare(int jobs, bool isSettled)
    {
        var options = _room.Options(jobs);
        var before = Times(options.Output);
        var old = _room.Published();
        var edited = Stopwatch.GetTimestamp();
        var clean = _clean.Of(_room);
        if (isSettled && Settling - Stopwatch.GetElapsedTime(edited) is { Ticks: > 0 } rest)
        {
            Thread.Sleep(rest);
        }
        var kept = Outcome.Of(build(options), options.Output);
        Builds++;
        Published += kept.Result.Published ? 1 : 0;
        Standstills += kept.Result.Published && !Had(kept.Result, "read") && !Had(kept.Result, "renew") ? 1 : 0;
        Renewals += !Had(kept.Result, "read") && Had(kept.Result, "renew") ? 1 : 0;
        _done.Add($"  — built{(isSettled ? " later" : "")}{(options.Clean ? " clean" : "")}{(kept.Result.Published ? "" : ", not published")}");
        _room.Remember(kept.Result);
        return kept.Told != clean.Told
            ? $"the findings differ\n{Outcome.FirstDifference(clean.Told, kept.Told)}"
            : Outcome.Difference(Expected(clean, old), kept.Files) ?? (options.Clean ? null : Touched(before, old, kept.Files, Times(options.Output)));
    }

    /// <summary>What a clean build makes, beside the files of others; or what was there before, if nothing is to be published.</summary>
    private SortedDictionary<string, byte[]> Expected(Outcome clean, SortedDictionary<string, byte[]> old)
    {
        if (!clean.Result.Published)
        {
            return old;
        }
        var expected = new SortedDictionary<string, byte[]>(clean.Files, StringComparer.Ordinal);
        var foreign = _room.ForeignIn(_room.Output);
        foreach (var (path, bytes) in foreign.ToList())
        {
            if (!expected.TryAdd(path, bytes))
            {
                foreign.Remove(path);
            }
        }
        return expected;
    }

    private static bool Had(BuildResult result, string phase) => result.Timings.Any(timing => timing.Phase == phase);

    private static Dictionary<string, DateTime> Times(string output)
        => FileTree.Paths(output).ToDictionary(path => path, path => File.GetLastWriteTimeUtc(Path.Join(output, path)));

    /// <summary>A file that stays as it is keeps its time, for those who copy only what is newer.</summary>
    private static string? Touched(
        Dictionary<string, DateTime> before, SortedDictionary<string, byte[]> old, SortedDictionary<string, byte[]> now, Dictionary<string, DateTime> after)
        => now.Keys.FirstOrDefault(path => old.TryGetValue(path, out var bytes) && bytes.AsSpan().SequenceEqual(now[path]) && before[path] != after[path]) is { } touched
            ? $"{touched} was written again with the same content"
            : null;
}
