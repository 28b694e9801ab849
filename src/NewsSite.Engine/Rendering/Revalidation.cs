using NewsSite.Incremental;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Finds out which outputs of the last build would come out the same now. Every question that was asked then is asked once
/// more, once for all; an output stays if each of its answers does.
/// </summary>
internal sealed class Revalidation
{
    private readonly OutputMemo _memo;
    private readonly ulong[] _changed;
    private readonly bool[] _isStale;
    private readonly Dictionary<string, int> _outputs;

    private Revalidation(OutputMemo memo, ulong[] changed)
    {
        _memo = memo;
        _changed = changed;
        _isStale = new bool[memo.Pieces.Count];
        for (var piece = 0; piece < _isStale.Length; piece++)
        {
            _isStale[piece] = AsksWhatChanged(piece);
        }
        _outputs = new Dictionary<string, int>(memo.Urls.Length, StringComparer.Ordinal);
        for (var output = 0; output < memo.Urls.Length; output++)
        {
            _outputs.TryAdd(memo.Urls[output], output);
        }
    }

    public OutputMemo Memo => _memo;

    public static Revalidation Of(OutputMemo memo, Answers answers, ParallelOptions options)
    {
        var changed = new ulong[memo.Keys.Length];
        Parallel.ForEach(Chunks(changed.Length), options, chunk =>
        {
            Span<ulong> now = stackalloc ulong[64];
            for (var question = chunk.Start; question < chunk.End; question++)
            {
                var known = memo.Answers[question];
                answers.Ask((ReadKind)memo.Kinds[question], memo.Keys[question], memo.Members[question], now[..known.Length]);
                changed[question] = Changed(memo.Members[question], known, now);
            }
        });
        return new Revalidation(memo, changed);
    }

    /// <summary>The output of the last build that is still right for a route; <c>null</c> if it has to be made.</summary>
    public int? Standing(Route route)
        => _outputs.TryGetValue(route.Url, out var output)
            && _memo.Outputs[output] is var facts && facts.Identity == IdentityOf(route) && !facts.Flags.HasFlag(OutputFlags.Again)
            && !_isStale[_memo.PieceOf(output)] && !IsAnyStale(_memo.SharedIn[output])
                ? output
                : null;

    /// <summary>The output that the last build made at an address, right or wrong now.</summary>
    public int? At(string url) => _outputs.TryGetValue(url, out var output) ? output : null;

    /// <summary>Which of the members that were asked would be answered otherwise now; all where there is one answer only.</summary>
    public ulong ChangedIn(Asked asked)
        => asked.Combination == 0 ? _changed[asked.Question] : _changed[asked.Question] & _memo.Combinations[asked.Combination];

    /// <summary>The answer to a question that the memo holds as the site gives it now, if it is the one that the memo has.</summary>
    public bool IsUnchanged(int question) => _changed[question] == 0;

    /// <summary>What is made at an address: another story there, in another language, is another output.</summary>
    public static ulong IdentityOf(Route route)
    {
        var digest = new Digest();
        digest.Add(route.GetType().Name);
        digest.Add(route.Edition.Language);
        digest.Add(route.Owner);
        switch (route)
        {
            case ListRoute list:
                digest.Add(list.Listing.GetType().Name);
                digest.Add((long)list.Page.Number);
                break;
            case IndexRoute index:
                digest.Add((long)index.Kind);
                break;
            case ArticleRoute { Article.IsPage: var isPage }:
                digest.Add(isPage);
                break;
        }
        return digest.Value;
    }

    internal static IEnumerable<(int Start, int End)> Chunks(int count)
    {
        const int Size = 4096;
        for (var start = 0; start < count; start += Size)
        {
            yield return (start, Math.Min(count, start + Size));
        }
    }

    /// <summary>The members whose answers differ; all where the question has a single one.</summary>
    private static ulong Changed(ulong members, ReadOnlySpan<ulong> known, ReadOnlySpan<ulong> now)
    {
        if (members == 0)
        {
            return known[0] == now[0] ? 0 : ulong.MaxValue;
        }
        var changed = 0UL;
        var next = 0;
        for (var rest = members; rest != 0; rest &= rest - 1, next++)
        {
            changed |= known[next] == now[next] ? 0 : rest & (~rest + 1);
        }
        return changed;
    }

    private bool AsksWhatChanged(int piece)
    {
        foreach (var asked in _memo.Pieces[piece])
        {
            if (ChangedIn(asked) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private bool IsAnyStale(ReadOnlySpan<int> pieces)
    {
        foreach (var piece in pieces)
        {
            if (_isStale[piece])
            {
                return true;
            }
        }
        return false;
    }
}
