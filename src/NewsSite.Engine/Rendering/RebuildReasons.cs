using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Incremental;
using NewsSite.Routing;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Finds out why an output has to be made again. Asked only of those that are, and named are only the first few reasons:
/// a change that touches everything would otherwise cost more to explain than to carry out.
/// </summary>
internal sealed class RebuildReasons(Revalidation last, Answers answers, QuestionText text)
{
    private const int MostNamed = 3;

    public static readonly Reasons NothingKnown = new("nothing is remembered of an earlier build");
    public static readonly Reasons NewAddress = new("new");
    public static readonly Reasons AnotherOutput = new("something else has this address now");
    public static readonly Reasons ToldAnew = new("its findings are told anew");
    public static readonly Reasons Altered = new("was altered by others");

    private static readonly ulong TargetOfPage = 1UL << ViewMembers.PlaceOf(ReadKind.Page, nameof(PageView.Target));

    /// <summary>What was said already, by the questions that changed: after a change of a template most outputs have the same.</summary>
    private readonly ConcurrentDictionary<ulong, Reasons> _named = new();

    public Reasons Of(Route route)
    {
        var memo = last.Memo;
        if (memo.Outputs.IsEmpty)
        {
            return NothingKnown;
        }
        if (last.At(route.Url) is not { } output)
        {
            return NewAddress;
        }
        if (memo.Outputs[output].Identity != Revalidation.IdentityOf(route))
        {
            return AnotherOutput;
        }
        var changed = ChangedQuestions(output);
        return changed.Count > 0 ? _named.GetOrAdd(DigestOf(changed), _ => Name(changed))
            : memo.Outputs[output].Flags.HasFlag(OutputFlags.Again) ? ToldAnew
            : Altered;
    }

    /// <summary>Whether the last build's output at the address sent readers elsewhere, or nowhere.</summary>
    public bool LedElsewhere(RedirectRoute route)
        => last.At(route.Url) is not { } output
            || last.Memo.Outputs[output].Identity != Revalidation.IdentityOf(route)
            || ChangedQuestions(output).Any(pair => (ReadKind)last.Memo.Kinds[pair.Key] == ReadKind.Page && (pair.Value & TargetOfPage) != 0);

    /// <summary>The questions that are answered otherwise now, with the members; several pieces of an output may ask the same.</summary>
    private Dictionary<int, ulong> ChangedQuestions(int output)
    {
        var changed = new Dictionary<int, ulong>();
        Add(last.Memo.PieceOf(output), changed);
        foreach (var piece in last.Memo.SharedIn(output))
        {
            Add(piece, changed);
        }
        return changed;
    }

    private void Add(int piece, Dictionary<int, ulong> changed)
    {
        foreach (var asked in last.Memo.AskedBy(piece))
        {
            if (last.ChangedIn(asked) is not 0 and var members)
            {
                changed[asked.Question] = changed.GetValueOrDefault(asked.Question) | members;
            }
        }
    }

    /// <summary>The same for the same questions and members, in whatever order they come.</summary>
    private static ulong DigestOf(Dictionary<int, ulong> changed)
    {
        var sum = 0UL;
        foreach (var (question, members) in changed)
        {
            var digest = new Digest();
            digest.Add((long)question);
            digest.Add((long)members);
            sum += digest.Value;
        }
        return sum;
    }

    /// <summary>Those that tell the most come first. The numbers of questions depend on threads, so the order does not go by them.</summary>
    private Reasons Name(Dictionary<int, ulong> changed)
    {
        var memo = last.Memo;
        var things = changed
            .Select(pair => (Kind: (ReadKind)memo.Kinds[pair.Key], Key: memo.KeyOf(pair.Key), Members: pair.Value))
            .GroupBy(question => (Rank: QuestionText.RankOf(question.Kind), question.Key))
            .OrderBy(thing => thing.Key.Rank)
            .ThenBy(thing => thing.Key.Key, StringComparer.Ordinal)
            .ToList();
        var named = things.Take(MostNamed)
            .SelectMany(thing => thing.OrderBy(question => question.Kind).Select(question => Describe(question.Kind, question.Key, question.Members)))
            .GroupBy(dependency => dependency.Subject)
            .Select(same => same.First() with { Members = [.. same.SelectMany(dependency => dependency.Members).Distinct().OrderBy(member => member == QuestionText.WholeText)] });
        return new Reasons([.. named.Select(dependency => dependency.ToString())], Math.Max(0, things.Count - MostNamed));
    }

    private Dependency Describe(ReadKind kind, string key, ulong members)
    {
        var dependency = text.Of(kind, key, members);
        return answers.Knows(kind, key) ? dependency : dependency with { Members = ["no longer part of the site"] };
    }
}
