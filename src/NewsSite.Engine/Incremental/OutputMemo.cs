using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Incremental;

/// <summary>
/// What is kept of the outputs of a build, so that a later process can tell which of them would come out the same: the
/// questions that were asked, each once, with the digest of its answer; and for every output and every piece that outputs
/// share, which questions it asked and what it reported.
/// </summary>
/// <remarks>
/// Questions, pieces and outputs are numbers here, and their lists lie end to end in flat arrays that are read where they
/// lie in the file: an archive has a hundred thousand outputs with dozens of questions each, and a build looks at all of
/// them to find the few that a change touches.
/// </remarks>
/// <param name="bytes">Its arrays.</param>
/// <param name="file">The checksum of the file in which they lie; 0 for none.</param>
public sealed class OutputMemo(MemoBytes bytes, UInt128 file)
{
    public static readonly OutputMemo Empty = new(MemoBytes.Empty, file: 0);

    internal UInt128 File => file;

    /// <summary>What lies in the patch of that file.</summary>
    internal IReadOnlyList<PatchRange> Patch { get; init; } = [];

    internal MemoHead Head => bytes.Read<MemoHead>(Section.Head) is [var head] ? head : default;

    /// <summary>What answers depend on that fingerprints leave out; see <see cref="Fingerprints"/>.</summary>
    public ulong World => Head.World;

    /// <summary>A digest of which stories stand in which lists, what describes these, and what is made at which address.</summary>
    public ulong Plan => Head.Plan;

    /// <summary>How many outputs there are, without those that are <see cref="IsGone"/>.</summary>
    public int Present => (int)Head.Present;

    /// <summary>What each question asks: its kind, and of what.</summary>
    public ReadOnlySpan<byte> Kinds => bytes.Read<byte>(Section.Kinds);

    public int Questions => Kinds.Length;

    /// <summary>Kind and key of each question as one number, by which they are found again.</summary>
    public ReadOnlySpan<ulong> Names => bytes.Read<ulong>(Section.Names);

    /// <summary>By which <see cref="QuestionOf"/> finds; see <see cref="NameTable"/>.</summary>
    public ReadOnlySpan<int> NamePlaces => bytes.Read<int>(Section.NameTable);

    /// <summary>The question with that name, if anybody asked it.</summary>
    public int? QuestionOf(ulong name) => NameTable.Find(NamePlaces, Names, name);

    public string KeyOf(int question) => bytes.Text(Section.KeyStarts, Section.Keys, question);

    /// <summary>The key in UTF-8.</summary>
    public ReadOnlySpan<byte> KeyBytesOf(int question) => bytes.List<byte>(Section.KeyStarts, Section.Keys, question);

    /// <summary>All keys, as they lie in the file.</summary>
    internal MemoLists<byte> Keys => bytes.Lists<byte>(Section.KeyStarts, Section.Keys);

    /// <summary>Which members were asked; 0 for a question with a single answer.</summary>
    public ReadOnlySpan<ulong> Members => bytes.Read<ulong>(Section.Members);

    /// <summary>
    /// A digest of whatever the answers of a question depend on, besides the order of lists and what the head says of feeds, lists and
    /// addresses: as long as it stays, and the <see cref="World"/>, nobody needs to be asked. 0 where there is none.
    /// </summary>
    public ReadOnlySpan<ulong> Fingerprints => bytes.Read<ulong>(Section.Fingerprints);

    /// <summary>The answers of a question, one a member in their order.</summary>
    public ReadOnlySpan<ulong> AnswersOf(int question) => bytes.List<ulong>(Section.AnswerStarts, Section.Answers, question);

    /// <summary>Begins to change the file.</summary>
    internal MemoEdit Edit() => new(bytes);

    /// <summary>All answers.</summary>
    internal MemoLists<ulong> Answers => bytes.Lists<ulong>(Section.AnswerStarts, Section.Answers);

    /// <summary>The names of all lists of stories, each with the digest of its order.</summary>
    public ReadOnlySpan<ListOrder> Orders => bytes.Read<ListOrder>(Section.Orders);

    /// <summary>The combinations of members that outputs ask; the first is that of questions with a single answer.</summary>
    public ReadOnlySpan<ulong> Combinations => bytes.Read<ulong>(Section.Combinations);

    /// <summary>Shared pieces come first, then one for each output.</summary>
    public int Pieces => Math.Max(0, bytes.Read<int>(Section.PieceStarts).Length - 1);

    public int SharedPieces => Pieces - Outputs.Length;

    /// <summary>What a piece asked.</summary>
    public ReadOnlySpan<Asked> AskedBy(int piece) => bytes.List<Asked>(Section.PieceStarts, Section.Pieces, piece);

    /// <summary>The piece that is an output's own.</summary>
    public int PieceOf(int output) => SharedPieces + output;

    /// <summary>What a piece reported when it was made; empty for most.</summary>
    public ReadOnlySpan<byte> ReportOf(int piece) => bytes.List<byte>(Section.ReportStarts, Section.Reports, piece);

    /// <summary>Those of the build, and what later ones left of some: these are <see cref="IsGone"/>.</summary>
    public ReadOnlySpan<OutputFacts> Outputs => bytes.Read<OutputFacts>(Section.Outputs);

    /// <summary>Whether an output is no longer there, or stands behind the others now because it asks something else.</summary>
    public bool IsGone(int output) => Outputs[output].Flags.HasFlag(OutputFlags.Gone);

    /// <summary>The digest of each output's address, by which it is found again.</summary>
    public ReadOnlySpan<ulong> OutputNames => bytes.Read<ulong>(Section.OutputNames);

    /// <summary>The output at the address with that digest, if there was one.</summary>
    public int? OutputOf(ulong name) => NameTable.Find(OutputNamePlaces, OutputNames, name) is { } output && !IsGone(output) ? output : null;

    /// <summary>By which <see cref="OutputOf"/> finds.</summary>
    public ReadOnlySpan<int> OutputNamePlaces => bytes.Read<int>(Section.OutputNameTable);

    public string UrlOf(int output) => bytes.Text(Section.UrlStarts, Section.Urls, output);

    /// <summary>The address in UTF-8.</summary>
    public ReadOnlySpan<byte> UrlBytesOf(int output) => bytes.List<byte>(Section.UrlStarts, Section.Urls, output);

    /// <summary>All addresses.</summary>
    internal MemoLists<byte> Urls => bytes.Lists<byte>(Section.UrlStarts, Section.Urls);

    /// <summary>The shared pieces in an output.</summary>
    public ReadOnlySpan<int> SharedIn(int output) => bytes.List<int>(Section.SharedStarts, Section.Shared, output);

    /// <summary>The hashes of the ids in an output, in order.</summary>
    public ReadOnlySpan<ulong> IdsIn(int output) => bytes.List<ulong>(Section.IdStarts, Section.Ids, output);

    /// <summary>The name by which a question is found again; two questions have one by accident alone, and that never.</summary>
    public static ulong NameOf(byte kind, string key) => NameOf(kind, Digest.Of(key));

    /// <summary>The same by the digest of the key.</summary>
    public static ulong NameOf(byte kind, ulong key)
    {
        var digest = new Digest();
        digest.Add((long)kind);
        digest.Add((long)key);
        return digest.Value;
    }

    /// <summary>Whether every number leads to something: a checksum tells damage, not malice.</summary>
    internal bool IsSound()
    {
        var (questions, outputs, pieces) = (Questions, Outputs.Length, Pieces);
        return bytes.HasAll && bytes.IsOne<MemoHead>(Section.Head) && Names.Length == questions && OutputNames.Length == outputs && Members.Length == questions && Fingerprints.Length == questions && Combinations is [0, ..] && pieces >= outputs
            && bytes.IsSound<byte>(Section.KeyStarts, Section.Keys, questions)
            && bytes.IsSound<ulong>(Section.AnswerStarts, Section.Answers, questions)
            && bytes.IsSound<Asked>(Section.PieceStarts, Section.Pieces, pieces)
            && bytes.IsSound<byte>(Section.ReportStarts, Section.Reports, pieces)
            && bytes.IsSound<byte>(Section.UrlStarts, Section.Urls, outputs)
            && bytes.IsSound<int>(Section.SharedStarts, Section.Shared, outputs)
            && bytes.IsSound<ulong>(Section.IdStarts, Section.Ids, outputs)
            && NameTable.IsSound(NamePlaces, questions)
            && NameTable.IsSound(OutputNamePlaces, outputs)
            && AreAnswersSound() && AreNumbersSound();
    }

    private bool AreAnswersSound()
    {
        var starts = bytes.Read<int>(Section.AnswerStarts);
        var members = Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (starts[i + 1] - starts[i] != Math.Max(1, System.Numerics.BitOperations.PopCount(members[i])))
            {
                return false;
            }
        }
        return true;
    }

    private bool AreNumbersSound()
    {
        var members = Members;
        var combinations = Combinations;
        var shared = SharedPieces;
        foreach (var asked in bytes.Read<Asked>(Section.Pieces))
        {
            if ((uint)asked.Question >= members.Length || (uint)asked.Combination >= combinations.Length || (combinations[asked.Combination] & ~members[asked.Question]) != 0)
            {
                return false;
            }
        }
        foreach (var piece in bytes.Read<int>(Section.Shared))
        {
            if ((uint)piece >= shared)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The arrays of the file, in the order in which they lie there.</summary>
    internal enum Section
    {
        Head,
        Kinds,
        Names,
        NameTable,
        KeyStarts,
        Keys,
        Members,
        Fingerprints,
        AnswerStarts,
        Answers,
        Orders,
        Combinations,
        PieceStarts,
        Pieces,
        ReportStarts,
        Reports,
        Outputs,
        OutputNames,
        OutputNameTable,
        UrlStarts,
        Urls,
        SharedStarts,
        Shared,
        IdStarts,
        Ids,
    }
}

/// <summary>What is said of all.</summary>
/// <param name="World">See <see cref="OutputMemo.World"/>.</param>
/// <param name="Plan">See <see cref="OutputMemo.Plan"/>.</param>
/// <param name="Feeds">The part of the plan that says in which feeds stories may be.</param>
/// <param name="Lists">The part of the plan that says which stories stand in which lists.</param>
/// <param name="Addresses">The part of the plan that says what is made at which address.</param>
/// <param name="Present">See <see cref="OutputMemo.Present"/>.</param>
/// <param name="IsOrdered">1 if all outputs are there, in the order in which the build made them.</param>
internal readonly record struct MemoHead(ulong World, ulong Plan, ulong Feeds, ulong Lists, ulong Addresses, ulong Present, ulong IsOrdered);

/// <summary>A question that a piece asked, and which combination of members.</summary>
public readonly record struct Asked(int Question, int Combination);

/// <summary>The order of a list of stories, as digests of its name and of who stands in it.</summary>
public readonly record struct ListOrder(ulong Name, ulong Order);

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

    /// <summary>Other pages may link to places in it; a notice in the place of a page has none.</summary>
    HasIds = 2,

    /// <summary>What it reported can only be found by making it again.</summary>
    Again = 4,

    /// <summary>It was an output of an earlier build.</summary>
    Gone = 8,
}
