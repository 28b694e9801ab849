using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Gathers, while outputs are made or kept, what the memo of this build will say of them. Logs are reduced to numbers as
/// soon as an output is done, so that a build holds little of each.
/// </summary>
/// <param name="memo">What the last build left.</param>
/// <param name="overlooked">A kind of question that is not recorded, so that tests can see what comes of it.</param>
internal sealed class OutputRecorder(OutputMemo memo, ReadKind? overlooked)
{
    private readonly QuestionTable _questions = new(memo);
    private readonly ConcurrentDictionary<ModelRead, int> _numbers = new(ModelRead.Comparer.Instance);
    private readonly ConcurrentDictionary<UInt128, Lazy<int>> _sharedNumbers = new();
    private readonly Lazy<Dictionary<UInt128, int>> _sharedBefore = new(() => SharedIn(memo));
    private readonly List<Piece> _shared = [];

    /// <summary>Reduces the log of an output that was made.</summary>
    public MadeOutput Record(Route route, ContentHash hash, OutputFlags flags, ulong[] ids, RenderLog log)
    {
        var own = new Dictionary<int, ulong>();
        var shared = new SortedSet<int>();
        foreach (var piece in log.All)
        {
            var reduced = piece.Reduced as ReducedLog ?? Reduce(piece, isShared: piece != log);
            shared.Add(reduced.Common);
            if (reduced.Reporting is { } reporting)
            {
                shared.Add(reporting);
            }
            foreach (var asked in reduced.Own)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(own, asked.Question, out _) |= _questions.Combinations[asked.Combination];
            }
            flags |= reduced.NeedsMaking ? OutputFlags.Again : OutputFlags.None;
        }
        var facts = new OutputFacts(Revalidation.IdentityOf(route), (ulong)hash.Value, (ulong)(hash.Value >> 64), flags);
        return new MadeOutput(route.Url, route.UrlDigest, facts, new Piece(ToAsked(own), OutputReport.ToBytes(log)), [.. shared], ids);
    }

    /// <summary>
    /// A log by numbers. Of a piece that many outputs show it is kept with the piece, and goes when the piece does; what it
    /// asked counts as asked by each output. Only what it reported is kept once for all.
    /// </summary>
    private ReducedLog Reduce(RenderLog log, bool isShared)
    {
        var report = isShared ? OutputReport.ToBytes(log) : null;
        var (own, common) = Members(log);
        var reduced = new ReducedLog(
            ToAsked(own),
            NumberOf(new Piece(ToAsked(common), null)),
            report is null ? null : NumberOf(new Piece([], report)),
            OutputReport.NeedsMaking(log));
        if (isShared)
        {
            // Another thread may have come first; its piece says the same.
            log.Reduced = reduced;
        }
        return reduced;
    }

    /// <summary>
    /// The number of a piece that outputs share, such as what most pages ask: the site's name and its words. It is kept once
    /// for all of them, and under its number as long as one of them stays.
    /// </summary>
    private int NumberOf(Piece piece)
        => _sharedNumbers.GetOrAdd(KeyOf(piece.Asked, piece.Report), key => new Lazy<int>(() => _sharedBefore.Value.TryGetValue(key, out var number) ? number : AddPiece(piece))).Value;

    private static Dictionary<UInt128, int> SharedIn(OutputMemo memo)
    {
        var numbers = new Dictionary<UInt128, int>(memo.SharedPieces);
        for (var piece = 0; piece < memo.SharedPieces; piece++)
        {
            numbers.TryAdd(KeyOf(memo.AskedBy(piece), memo.ReportOf(piece)), piece);
        }
        return numbers;
    }

    private static UInt128 KeyOf(ReadOnlySpan<Asked> asked, ReadOnlySpan<byte> report)
    {
        var hash = new XxHash128();
        hash.Append(MemoryMarshal.AsBytes(asked));
        hash.Append(report);
        return hash.GetCurrentHashAsUInt128();
    }

    private int AddPiece(Piece piece)
    {
        lock (_shared)
        {
            _shared.Add(piece);
            return memo.SharedPieces + _shared.Count - 1;
        }
    }

    /// <summary>The questions of a log, each with all members that were asked; those that most pages ask apart.</summary>
    private (Dictionary<int, ulong> Own, Dictionary<int, ulong> Common) Members(RenderLog log)
    {
        var (own, common) = (new Dictionary<int, ulong>(), new Dictionary<int, ulong>());
        var (last, number) = (default(ModelRead), 0);
        foreach (var read in log.OwnReads)
        {
            if (read.Kind == overlooked)
            {
                continue;
            }
            var isView = ViewMembers.IsView(read.Kind);
            // Templates ask one object for many members in a row.
            if (!isView || read.Kind != last.Kind || read.Subject != last.Subject)
            {
                number = NumberOf(isView ? read with { Member = "" } : read);
            }
            last = read;
            CollectionsMarshal.GetValueRefOrAddDefault(IsCommon(read.Kind) ? common : own, number, out _)
                |= isView ? 1UL << ViewMembers.PlaceOf(read.Kind, read.Member) : 0;
        }
        return (own, common);
    }

    /// <summary>In order of their numbers.</summary>
    private Asked[] ToAsked(Dictionary<int, ulong> members)
    {
        var asked = new Asked[members.Count];
        var next = 0;
        foreach (var (question, mask) in members)
        {
            asked[next++] = new Asked(question, _questions.CombinationOf(mask));
        }
        Array.Sort(asked, static (left, right) => left.Question.CompareTo(right.Question));
        return asked;
    }

    private int NumberOf(ModelRead question)
        => _numbers.TryGetValue(question, out var known) ? known
            : _numbers.GetOrAdd(question, question => _questions.NumberOf((byte)question.Kind, Answers.KeyOf(question)));

    private static bool IsCommon(ReadKind kind) => kind
        is ReadKind.Site or ReadKind.Section or ReadKind.Edition or ReadKind.Theme or ReadKind.Data or ReadKind.Word
        or ReadKind.Params or ReadKind.Address or ReadKind.Markdown or ReadKind.Policy or ReadKind.Template or ReadKind.Asset;

    /// <summary>
    /// Leaves the memo of this build, of the outputs that were kept (by their numbers in the last memo) and made, in the order
    /// of the routes. It holds what they asked, with the answers that the site gives now.
    /// </summary>
    /// <param name="path">Where the last memo lies.</param>
    /// <param name="version">The program's.</param>
    /// <param name="kept">Outputs that were kept.</param>
    /// <param name="made">Outputs that were made.</param>
    /// <param name="last">What became of the last memo's.</param>
    /// <param name="answers">Those of the site.</param>
    /// <param name="fingerprints">Those of the site.</param>
    /// <param name="options">How many threads work.</param>
    /// <returns>Whether it lies there.</returns>
    public bool Remember(string path, string version, IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made, Revalidation last, Answers answers, Fingerprints fingerprints, ParallelOptions options)
        => (new MemoAmendment(last, _questions, _shared, kept, made, answers, fingerprints).Changes() is { } changes && OutputMemoFile.Amend(path, version, memo, changes))
            || OutputMemoFile.Write(path, version, memo, writer => new MemoOfBuild(memo, _questions, _shared, kept, made, options).Write(writer, last, answers, fingerprints));
}

/// <summary>A log by numbers.</summary>
/// <param name="Own">What it asked of stories and lists.</param>
/// <param name="Common">The piece of what it asked besides.</param>
/// <param name="Reporting">The piece of what it reported.</param>
internal sealed record ReducedLog(Asked[] Own, int Common, int? Reporting, bool NeedsMaking);

/// <summary>What a piece asked, and its report if it has any.</summary>
internal sealed record Piece(Asked[] Asked, byte[]? Report);

/// <summary>An output that was made, reduced to what the memo keeps.</summary>
internal sealed record MadeOutput(string Url, ulong Name, OutputFacts Facts, Piece Own, int[] Shared, ulong[] Ids);
