using System.Collections.Immutable;

namespace NewsSite.Incremental;

/// <summary>
/// What is kept of the outputs of a build, so that a later process can tell which of them would come out the same: the
/// questions that were asked, each once, with the digest of its answer; and for every output and every piece that outputs
/// share, which questions it asked and what it reported.
/// </summary>
/// <remarks>
/// Questions, pieces and outputs are numbers here, and their lists lie end to end in flat arrays: an archive has a hundred
/// thousand outputs with dozens of questions each, and a build looks at all of them to find the few that a change touches.
/// </remarks>
public sealed class OutputMemo
{
    public static readonly OutputMemo Empty = new();

    /// <summary>What each question asks: its kind, and of what.</summary>
    public ImmutableArray<byte> Kinds { get; init; } = [];

    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>Which members were asked; 0 for a question with a single answer.</summary>
    public ImmutableArray<ulong> Members { get; init; } = [];

    /// <summary>The answers of each question, one a member in their order.</summary>
    public Ranges<ulong> Answers { get; init; } = Ranges<ulong>.Empty;

    /// <summary>The combinations of members that outputs ask; the first is that of questions with a single answer.</summary>
    public ImmutableArray<ulong> Combinations { get; init; } = [0];

    /// <summary>What each piece asked: shared pieces come first, then one for each output.</summary>
    public Ranges<Asked> Pieces { get; init; } = Ranges<Asked>.Empty;

    /// <summary>What a piece reported when it was made; most report nothing.</summary>
    public IReadOnlyDictionary<int, byte[]> Reports { get; init; } = ImmutableDictionary<int, byte[]>.Empty;

    public ImmutableArray<string> Urls { get; init; } = [];

    public ImmutableArray<OutputFacts> Outputs { get; init; } = [];

    /// <summary>The shared pieces in each output.</summary>
    public Ranges<int> SharedIn { get; init; } = Ranges<int>.Empty;

    /// <summary>The hashes of the ids in each output, in order.</summary>
    public Ranges<ulong> IdsIn { get; init; } = Ranges<ulong>.Empty;

    public int SharedPieces => Pieces.Count - Outputs.Length;

    /// <summary>The piece that is an output's own.</summary>
    public int PieceOf(int output) => SharedPieces + output;
}

/// <summary>A question that a piece asked, and which combination of members.</summary>
public readonly record struct Asked(int Question, int Combination);

/// <summary>What is known of an output without its questions.</summary>
/// <param name="Identity">The digest of what is made at the address; another story there is another output.</param>
/// <param name="HashLow">With <paramref name="HashHigh"/> the hash of its bytes.</param>
/// <param name="Flags">See <see cref="OutputFlags"/>.</param>
public readonly record struct OutputFacts(ulong Identity, ulong HashLow, ulong HashHigh, OutputFlags Flags)
{
    public UInt128 Hash => new(HashHigh, HashLow);
}

[Flags]
public enum OutputFlags : ulong
{
    None = 0,

    /// <summary>An HTML page, which the summary counts.</summary>
    Page = 1,

    /// <summary>Another file may answer for its ids: a notice in the place of a page has none.</summary>
    HasIds = 2,

    /// <summary>What it reported can only be found by making it again.</summary>
    Again = 4,
}
