using System.Numerics;
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

    /// <summary>The members of questions that are answered otherwise now; all bits where there is one answer only.</summary>
    private readonly SparseNumbers _changed;

    /// <summary>By which bits fingerprints differ from the memo's.</summary>
    private readonly SparseNumbers _moved;
    private readonly bool[] _isStale;

    private Revalidation(OutputMemo memo, SparseNumbers changed, SparseNumbers moved, bool isInOrder, ParallelOptions options)
    {
        _memo = memo;
        _changed = changed;
        _moved = moved;
        IsInOrder = isInOrder;
        _isStale = new bool[memo.Pieces];
        if (!changed.AreAllZero)
        {
            Parallel.ForEach(SparseNumbers.Chunks(_isStale.Length), options, FindStale);
        }
    }

    public OutputMemo Memo => _memo;

    /// <summary>Whether the memo's outputs are those of this build's routes, in their order.</summary>
    public bool IsInOrder { get; }

    /// <summary>The fingerprint of one of the memo's questions as it is now.</summary>
    public ulong FingerprintOf(int question) => _memo.Fingerprints[question] ^ _moved[question];

    /// <summary>The questions whose fingerprints are not the memo's.</summary>
    public IEnumerable<int> Moved => _moved.Places;

    /// <summary>The questions that are answered otherwise now.</summary>
    public IEnumerable<int> Changed => _changed.Places;

    /// <summary>The members of a question that are answered otherwise now; all bits where there is one answer only.</summary>
    public ulong ChangedMembersOf(int question) => _changed[question];

    public static Revalidation Of(OutputMemo memo, Answers answers, Fingerprints fingerprints, ParallelOptions options)
    {
        var changed = new SparseNumbers(memo.Questions);
        var moved = new SparseNumbers(memo.Questions);
        var isSameWorld = memo.World == fingerprints.World;
        Parallel.ForEach(SparseNumbers.Chunks(memo.Questions), options, chunk =>
        {
            Span<ulong> answer = stackalloc ulong[64];
            for (var question = chunk.Start; question < chunk.End; question++)
            {
                var known = memo.Fingerprints[question];
                if (fingerprints.IsUntouched((ReadKind)memo.Kinds[question], memo.Names[question], known))
                {
                    continue;
                }
                var now = fingerprints.Of(question);
                moved[question] = now ^ known;
                if (!isSameWorld || now == 0 || now != known || !fingerprints.HasGroundOf((ReadKind)memo.Kinds[question]))
                {
                    Ask(question, memo.Members[question], answer);
                }
                else if (MembersInDoubt(memo, question, fingerprints) is not 0 and var members)
                {
                    Ask(question, members, answer);
                }
            }
        });
        return new Revalidation(memo, changed, moved, fingerprints.AreOfSameRoutes(memo), options);

        void Ask(int question, ulong members, Span<ulong> answer)
        {
            answers.Ask((ReadKind)memo.Kinds[question], memo.KeyOf(question), members, answer[..Math.Max(1, BitOperations.PopCount(members))]);
            changed[question] = ChangedOf(memo.Members[question], memo.AnswersOf(question), members, answer);
        }
    }

    /// <summary>What a fingerprint that is the same does not cover: the neighbours of a story in lists that have changed.</summary>
    private static ulong MembersInDoubt(OutputMemo memo, int question, Fingerprints fingerprints)
        => (ReadKind)memo.Kinds[question] == ReadKind.Article
            && (memo.Members[question] & StoryFingerprints.Neighbours) is not 0 and var neighbours
            && !fingerprints.HasSameNeighbours(question)
                ? neighbours
                : 0;

    /// <summary>The output of the last build that is still right for a route; <c>null</c> if it has to be made.</summary>
    public int? Standing(int number, Route route)
        => Earlier(number, route) is { } output && !_memo.Outputs[output].Flags.HasFlag(OutputFlags.Again)
            && !_isStale[_memo.PieceOf(output)] && !IsAnyStale(_memo.SharedIn(output))
                ? output
                : null;

    /// <summary>What the last build made of the same at a route's address.</summary>
    private int? Earlier(int number, Route route)
        => IsInOrder ? number
            : OutputAt(number, route.UrlDigest) is { } output && _memo.Outputs[output].Identity == IdentityOf(route) ? output
            : null;

    /// <summary>Most have the place that they had.</summary>
    private int? OutputAt(int number, ulong name)
        => number < _memo.OutputNames.Length && _memo.OutputNames[number] == name && !_memo.IsGone(number) ? number : _memo.OutputOf(name);

    /// <summary>The output that the last build made at an address, right or wrong now.</summary>
    public int? At(string url) => _memo.OutputOf(Digest.Of(url));

    /// <summary>Which of the members that were asked would be answered otherwise now; all where there is one answer only.</summary>
    public ulong ChangedIn(Asked asked)
        => asked.Combination == 0 ? _changed[asked.Question] : _changed[asked.Question] & _memo.Combinations[asked.Combination];

    /// <summary>Whether the memo's answer to a question is the one that the site gives now.</summary>
    public bool IsUnchanged(int question) => _changed[question] == 0;

    /// <summary>Whether nothing that the memo holds has changed.</summary>
    public bool IsAsBefore => _changed.AreAllZero && _moved.AreAllZero;

    /// <summary>What is made at an address: another story there, in another language, is another output.</summary>
    public static ulong IdentityOf(Route route)
    {
        var digest = new Digest();
        digest.Add(route.GetType());
        digest.Add(route.Edition.Language);
        digest.Add((long)route.OwnerDigest);
        switch (route)
        {
            case ListRoute list:
                // One of a tag becomes one of a topic.
                digest.Add(PageView.KindOf(list));
                digest.Add((long)list.Page.Number);
                break;
            case FeedRoute feed:
                digest.Add((long)feed.Format);
                break;
            case RedirectRoute redirect:
                // A file to which it leads is published with it.
                digest.Add(redirect.Target);
                break;
            case IndexRoute index:
                digest.Add((long)index.Kind);
                break;
            case SitemapIndexRoute index:
                foreach (var sitemap in index.Sitemaps)
                {
                    digest.Add(sitemap.Url);
                }
                break;
            case ArticleRoute { Article.IsPage: var isPage }:
                digest.Add(isPage);
                break;
        }
        return digest.Value;
    }

    /// <summary>The members whose answers differ; all where the question has a single one.</summary>
    /// <param name="members">Those of which the answers are known.</param>
    /// <param name="known">Their answers.</param>
    /// <param name="asked">Those of them that were asked now.</param>
    /// <param name="now">The answers to these.</param>
    private static ulong ChangedOf(ulong members, ReadOnlySpan<ulong> known, ulong asked, ReadOnlySpan<ulong> now)
    {
        if (members == 0)
        {
            return known[0] == now[0] ? 0 : ulong.MaxValue;
        }
        var changed = 0UL;
        var (nextKnown, nextAsked) = (0, 0);
        for (var rest = members; rest != 0; rest &= rest - 1, nextKnown++)
        {
            var member = rest & (~rest + 1);
            if ((member & asked) != 0)
            {
                changed |= known[nextKnown] == now[nextAsked++] ? 0 : member;
            }
        }
        return changed;
    }

    private void FindStale((int Start, int End) pieces)
    {
        for (var piece = pieces.Start; piece < pieces.End; piece++)
        {
            _isStale[piece] = AsksWhatChanged(piece);
        }
    }

    private bool AsksWhatChanged(int piece)
    {
        foreach (var asked in _memo.AskedBy(piece))
        {
            // Nearly none has changed, and of those nothing more need be looked at.
            if (_changed[asked.Question] != 0 && ChangedIn(asked) != 0)
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
