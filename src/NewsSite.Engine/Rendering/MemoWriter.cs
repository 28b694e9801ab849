using System.Collections.Immutable;
using System.Numerics;
using NewsSite.Incremental;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Puts the memo of a build together: the outputs that stayed as the last memo has them, and those that were made. Pieces
/// and questions that no output needs any more are left behind, so the rest is numbered anew.
/// </summary>
internal sealed class MemoWriter(
    OutputMemo last, QuestionTable questions, IReadOnlyList<Piece> newPieces, IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made)
{
    private readonly int[] _pieceNumbers = new int[last.SharedPieces + newPieces.Count];
    private readonly int[] _questionNumbers = new int[questions.Count];
    private readonly ulong[] _members = new ulong[questions.Count];
    private readonly Ranges<Asked>.Builder _pieces = new();
    private readonly Dictionary<int, byte[]> _reports = [];
    private int _pieceCount;

    public OutputMemo Write(Revalidation revalidation, Answers answers, ParallelOptions options)
    {
        Array.Fill(_pieceNumbers, -1);
        Array.Fill(_questionNumbers, -1);
        var outputs = Enumerable.Range(0, kept.Count).Where(i => kept[i] is not null || made[i] is not null).ToArray();
        MarkShared(outputs);
        foreach (var i in outputs)
        {
            Mark(OwnOf(i));
        }
        var numbers = NumberQuestions();
        var combinations = Combinations();
        WritePieces(outputs);
        var (sharedIn, idsIn) = (new Ranges<int>.Builder(), new Ranges<ulong>.Builder());
        foreach (var i in outputs)
        {
            sharedIn.Add(SharedOf(i).ToArray().Select(piece => _pieceNumbers[piece]).ToArray());
            idsIn.Add(made[i] is { } fresh ? fresh.Ids : last.IdsIn[kept[i]!.Value]);
        }
        return new OutputMemo
        {
            Kinds = [.. numbers.Select(number => questions[number].Kind)],
            Keys = [.. numbers.Select(number => questions[number].Key)],
            Members = [.. numbers.Select(number => _members[number])],
            Answers = Answer(numbers, revalidation, answers, options),
            Combinations = combinations,
            Pieces = _pieces.Build(),
            Reports = _reports,
            Urls = [.. outputs.Select(i => made[i]?.Url ?? last.Urls[kept[i]!.Value])],
            Outputs = [.. outputs.Select(i => made[i]?.Facts ?? last.Outputs[kept[i]!.Value])],
            SharedIn = sharedIn.Build(),
            IdsIn = idsIn.Build(),
        };
    }

    private ReadOnlySpan<Asked> OwnOf(int output) => made[output] is { } fresh ? fresh.Own.Asked : last.Pieces[last.PieceOf(kept[output]!.Value)];

    private ReadOnlySpan<int> SharedOf(int output) => made[output] is { } fresh ? fresh.Shared : last.SharedIn[kept[output]!.Value];

    private ReadOnlySpan<Asked> AskedBy(int piece) => piece < last.SharedPieces ? last.Pieces[piece] : newPieces[piece - last.SharedPieces].Asked;

    private void MarkShared(int[] outputs)
    {
        foreach (var i in outputs)
        {
            foreach (var piece in SharedOf(i))
            {
                if (_pieceNumbers[piece] < 0)
                {
                    _pieceNumbers[piece] = 0;
                    Mark(AskedBy(piece));
                }
            }
        }
        for (var piece = 0; piece < _pieceNumbers.Length; piece++)
        {
            _pieceNumbers[piece] = _pieceNumbers[piece] < 0 ? -1 : _pieceCount++;
        }
    }

    private void Mark(ReadOnlySpan<Asked> asked)
    {
        foreach (var one in asked)
        {
            _questionNumbers[one.Question] = 0;
            _members[one.Question] |= questions.Combinations[one.Combination];
        }
    }

    private List<int> NumberQuestions()
    {
        var numbers = new List<int>();
        for (var question = 0; question < _questionNumbers.Length; question++)
        {
            if (_questionNumbers[question] >= 0)
            {
                _questionNumbers[question] = numbers.Count;
                numbers.Add(question);
            }
        }
        return numbers;
    }

    private ImmutableArray<ulong> Combinations() => [.. questions.Combinations];

    private void WritePieces(int[] outputs)
    {
        for (var piece = 0; piece < _pieceNumbers.Length; piece++)
        {
            if (_pieceNumbers[piece] >= 0)
            {
                WritePiece(AskedBy(piece), piece < last.SharedPieces ? last.Reports.GetValueOrDefault(piece) : newPieces[piece - last.SharedPieces].Report);
            }
        }
        foreach (var i in outputs)
        {
            WritePiece(OwnOf(i), made[i] is { } fresh ? fresh.Own.Report : last.Reports.GetValueOrDefault(last.PieceOf(kept[i]!.Value)));
        }
    }

    private void WritePiece(ReadOnlySpan<Asked> asked, byte[]? report)
    {
        var renumbered = asked.Length <= 1024 ? stackalloc Asked[asked.Length] : new Asked[asked.Length];
        for (var i = 0; i < asked.Length; i++)
        {
            renumbered[i] = asked[i] with { Question = _questionNumbers[asked[i].Question] };
        }
        _pieces.Add(renumbered);
        if (report is not null)
        {
            _reports.Add(_pieces.Count - 1, report);
        }
    }

    /// <summary>An answer that the last memo has and that did not change is not looked for again.</summary>
    private Ranges<ulong> Answer(List<int> numbers, Revalidation revalidation, Answers answers, ParallelOptions options)
    {
        var starts = new int[numbers.Count + 1];
        for (var i = 0; i < numbers.Count; i++)
        {
            starts[i + 1] = starts[i] + Math.Max(1, BitOperations.PopCount(_members[numbers[i]]));
        }
        var items = new ulong[starts[^1]];
        Parallel.ForEach(Revalidation.Chunks(numbers.Count), options, chunk =>
        {
            for (var i = chunk.Start; i < chunk.End; i++)
            {
                var number = numbers[i];
                var now = items.AsSpan(starts[i], starts[i + 1] - starts[i]);
                if (number < last.Keys.Length && last.Members[number] == _members[number] && revalidation.IsUnchanged(number))
                {
                    last.Answers[number].CopyTo(now);
                }
                else
                {
                    answers.Ask((ReadKind)questions[number].Kind, questions[number].Key, _members[number], now);
                }
            }
        });
        return new Ranges<ulong>(starts, items);
    }
}
