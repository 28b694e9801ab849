using NewsSite.Incremental;
using NewsSite.Model;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The fingerprints of a memo's questions as they are now, by number. All stories and outputs are gone through, and each is looked for
/// among the questions: that asks for less memory than tables by which questions would find them.
/// </summary>
internal sealed class QuestionFingerprints
{
    private static readonly ReadKind[] OfOutputs = [ReadKind.Page, ReadKind.ListPage, ReadKind.Sitemap, ReadKind.Feed];

    private readonly OutputMemo _memo;
    private readonly ulong[] _fingerprints;
    private readonly bool[] _haveSameNeighbours;

    public QuestionFingerprints(Fingerprints fingerprints, StoryFingerprints stories, Site site, RouteTable routes, OutputMemo memo, ParallelOptions options)
    {
        (_memo, _fingerprints, _haveSameNeighbours) = (memo, new ulong[memo.Questions], new bool[memo.Questions]);
        Parallel.ForEach(SparseNumbers.Chunks(site.ByPath.Length), options, chunk =>
        {
            foreach (var story in site.ByPath.AsSpan()[chunk.Start..chunk.End])
            {
                if (memo.QuestionOf(StoryFingerprints.NameOf(story)) is { } question)
                {
                    (_fingerprints[question], _haveSameNeighbours[question]) = (stories.OfStory(story), stories.HasSameNeighbours(story));
                }
            }
        });
        Parallel.ForEach(SparseNumbers.Chunks(routes.Routes.Length), options, chunk =>
        {
            foreach (var route in routes.Routes.AsSpan()[chunk.Start..chunk.End])
            {
                foreach (var kind in OfOutputs)
                {
                    if (fingerprints.Of(kind, route) is not 0 and var fingerprint && memo.QuestionOf(OutputMemo.NameOf((byte)kind, route.UrlDigest)) is { } question)
                    {
                        _fingerprints[question] = fingerprint;
                    }
                }
            }
        });
    }

    /// <summary>0 for what is always asked.</summary>
    public ulong this[int question] => _fingerprints[Found(question)];

    public bool HasSameNeighbours(int question) => _haveSameNeighbours[Found(question)];

    /// <summary>The question itself, or the one that is found by its name: of some questions the memo has a second one with more members.</summary>
    private int Found(int question)
        => _fingerprints[question] == 0 && _memo.Fingerprints[question] != 0 ? _memo.QuestionOf(_memo.Names[question]) ?? question : question;
}
