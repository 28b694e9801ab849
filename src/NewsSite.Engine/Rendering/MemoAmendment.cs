using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// What is another in the memo of a build whose outputs ask and report what they asked and reported in the last one: a few
/// answers, fingerprints and hashes. Such is a build after a typing error was mended, and the memo of an archive is large.
/// </summary>
internal static class MemoAmendment
{
    /// <returns><c>null</c> for a memo that is to be written: an output came, went or moved, or asks or reports something else.</returns>
    public static List<PatchRange>? Of(Revalidation last, IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made, Answers answers)
    {
        if (!last.IsInOrder)
        {
            return null;
        }
        var (changes, asked) = (new List<PatchRange>(), new HashSet<int>(last.Changed));
        var facts = last.Memo.Outputs;
        for (var output = 0; output < kept.Count; output++)
        {
            if (kept[output] is not null)
            {
                continue;
            }
            if (made[output] is not { } now || !AsksTheSame(last.Memo, output, now))
            {
                return null;
            }
            AddAsked(asked, last.Memo, output);
            if (now.Facts != facts[output])
            {
                changes.Add(last.Memo.WithOutput(output, now.Facts));
            }
        }
        changes.AddRange(last.Moved.Select(question => last.Memo.WithFingerprint(question, last.FingerprintOf(question))));
        AddAnswers(changes, last.Memo, asked, answers);
        return changes;
    }

    private static bool AsksTheSame(OutputMemo memo, int output, MadeOutput now)
        => memo.AskedBy(memo.PieceOf(output)).SequenceEqual(now.Own.Asked)
            && memo.ReportOf(memo.PieceOf(output)).SequenceEqual(now.Own.Report)
            && memo.SharedIn(output).SequenceEqual(now.Shared)
            && memo.IdsIn(output).SequenceEqual(now.Ids);

    /// <summary>What was made saw the answers of now, whatever fingerprints say; see <see cref="MemoOfBuild"/>.</summary>
    private static void AddAsked(HashSet<int> asked, OutputMemo memo, int output)
    {
        AddOf(memo.PieceOf(output));
        foreach (var piece in memo.SharedIn(output))
        {
            AddOf(piece);
        }

        void AddOf(int piece)
        {
            foreach (var one in memo.AskedBy(piece))
            {
                asked.Add(one.Question);
            }
        }
    }

    private static void AddAnswers(List<PatchRange> changes, OutputMemo memo, IEnumerable<int> questions, Answers answers)
    {
        foreach (var question in questions)
        {
            var now = new ulong[memo.AnswersOf(question).Length];
            answers.Ask((ReadKind)memo.Kinds[question], memo.KeyOf(question), memo.Members[question], now);
            if (!memo.AnswersOf(question).SequenceEqual(now))
            {
                changes.Add(memo.WithAnswers(question, now));
            }
        }
    }
}
