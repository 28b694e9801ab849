using System.Numerics;
using System.Text;
using NewsSite.Incremental;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Puts the memo of a build together: the outputs that stayed as the last memo has them, and those that were made. Pieces
/// and questions that no output needs any more are left behind, so the rest is numbered anew.
/// </summary>
internal sealed class MemoOfBuild
{
    private readonly OutputMemo _last;
    private readonly QuestionTable _questions;
    private readonly IReadOnlyList<Piece> _newPieces;
    private readonly IReadOnlyList<int?> _kept;
    private readonly IReadOnlyList<MadeOutput?> _made;
    private readonly ParallelOptions _options;
    private readonly int[] _outputs;
    private readonly int[] _pieceNumbers;
    private readonly int[] _questionNumbers;
    private readonly ulong[] _members;

    /// <summary>
    /// The questions of what was made now: a fingerprint that stays says that an answer stays as far as it does not depend on what is
    /// asked by itself, such as words, and these pages saw the answer of now.
    /// </summary>
    private readonly bool[] _isAskedAnew;
    private readonly bool _areQuestionsAsBefore;
    private readonly List<int> _pieces = [];
    private readonly List<int> _asked = [];

    public MemoOfBuild(OutputMemo last, QuestionTable questions, IReadOnlyList<Piece> newPieces, IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made, ParallelOptions options)
    {
        (_last, _questions, _newPieces, _kept, _made, _options) = (last, questions, newPieces, kept, made, options);
        _outputs = OutputsOf(kept, made);
        _pieceNumbers = new int[last.SharedPieces + newPieces.Count];
        _questionNumbers = new int[questions.Count];
        _members = new ulong[questions.Count];
        _isAskedAnew = new bool[questions.Count];
        Parallel.ForEach(SparseNumbers.Chunks(_outputs.Length), options, chunk =>
        {
            foreach (var output in _outputs.AsSpan(chunk.Start..chunk.End))
            {
                MarkOf(output);
                if (made[output] is not null && last.Questions > 0)
                {
                    MarkAnew(output);
                }
            }
        });
        Number(_pieceNumbers, _pieces);
        Number(_questionNumbers, _asked);
        _areQuestionsAsBefore = _asked.Count == last.Questions && _asked.Count == questions.Count;
    }

    public void Write(MemoWriter writer, Revalidation revalidation, Answers answers, Fingerprints fingerprints)
    {
        writer.Write(fingerprints.HeadOf(_outputs.Length, isOrdered: _outputs.Length == _kept.Count));
        WriteQuestions(writer, revalidation, fingerprints);
        WriteAnswers(writer, revalidation, answers);
        writer.Write(fingerprints.Orders);
        writer.Write<ulong>([.. _questions.Combinations]);
        WritePieces(writer);
        writer.WriteEach(_outputs.Length, i => _made[_outputs[i]]?.Facts ?? _last.Outputs[_kept[_outputs[i]]!.Value]);
        WriteAddresses(writer);
        writer.WriteLists<int>(_outputs.Length, i => SharedOf(_outputs[i]).Length, (i, place) =>
        {
            var shared = SharedOf(_outputs[i]);
            for (var j = 0; j < shared.Length; j++)
            {
                place[j] = _pieceNumbers[shared[j]];
            }
        });
        writer.WriteLists<ulong>(_outputs.Length, i => IdsOf(_outputs[i]).Length, (i, place) => IdsOf(_outputs[i]).CopyTo(place));
    }

    /// <summary>The numbers of those that are there.</summary>
    private static int[] OutputsOf(IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made)
    {
        var (outputs, count) = (new int[kept.Count], 0);
        for (var i = 0; i < outputs.Length; i++)
        {
            if (kept[i] is not null || made[i] is not null)
            {
                outputs[count++] = i;
            }
        }
        Array.Resize(ref outputs, count);
        return outputs;
    }

    /// <summary>Marks what an output asks, itself and in pieces that others share.</summary>
    private void MarkOf(int output)
    {
        Mark(OwnOf(output));
        foreach (var piece in SharedOf(output))
        {
            if (Interlocked.Exchange(ref _pieceNumbers[piece], 1) == 0)
            {
                Mark(AskedBy(piece));
            }
        }
    }

    /// <summary>Marks what an output that was made asks. Threads that meet at a question say the same of it.</summary>
    private void MarkAnew(int output)
    {
        Mark(OwnOf(output), _isAskedAnew);
        foreach (var piece in SharedOf(output))
        {
            Mark(AskedBy(piece), _isAskedAnew);
        }
    }

    private static void Mark(ReadOnlySpan<Asked> asked, bool[] marks)
    {
        foreach (var one in asked)
        {
            marks[one.Question] = true;
        }
    }

    private void Mark(ReadOnlySpan<Asked> asked)
    {
        foreach (var one in asked)
        {
            var members = _questions.Combinations[one.Combination];
            _questionNumbers[one.Question] = 1;
            if ((_members[one.Question] & members) != members)
            {
                Interlocked.Or(ref _members[one.Question], members);
            }
        }
    }

    /// <summary>Gives numbers to those that are marked, in their order; the others get none.</summary>
    private static void Number(int[] marks, List<int> marked)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var isMarked = marks[i] > 0;
            marks[i] = isMarked ? marked.Count : -1;
            if (isMarked)
            {
                marked.Add(i);
            }
        }
    }

    private ReadOnlySpan<byte> UrlOf(int output) => _made[output] is { } made ? Encoding.UTF8.GetBytes(made.Url) : _last.UrlBytesOf(_kept[output]!.Value);

    private ReadOnlySpan<Asked> OwnOf(int output) => _made[output] is { } made ? made.Own.Asked : _last.AskedBy(_last.PieceOf(_kept[output]!.Value));

    private ReadOnlySpan<int> SharedOf(int output) => _made[output] is { } made ? made.Shared : _last.SharedIn(_kept[output]!.Value);

    private ReadOnlySpan<ulong> IdsOf(int output) => _made[output] is { } made ? made.Ids : _last.IdsIn(_kept[output]!.Value);

    private ReadOnlySpan<Asked> AskedBy(int piece) => piece < _last.SharedPieces ? _last.AskedBy(piece) : _newPieces[piece - _last.SharedPieces].Asked;

    private ReadOnlySpan<byte> ReportOf(int piece) => piece < _last.SharedPieces ? _last.ReportOf(piece) : _newPieces[piece - _last.SharedPieces].Report;

    private ReadOnlySpan<byte> OwnReportOf(int output) => _made[output] is { } made ? made.Own.Report : _last.ReportOf(_last.PieceOf(_kept[output]!.Value));

    private void WriteQuestions(MemoWriter writer, Revalidation revalidation, Fingerprints fingerprints)
    {
        if (_areQuestionsAsBefore)
        {
            writer.Write(_last.Kinds);
            writer.Write(_last.Names);
            writer.Write(_last.NamePlaces);
            writer.Write(_last.Keys);
            writer.Write<ulong>(_members);
            writer.WriteEach(_last.Questions, revalidation.FingerprintOf);
            return;
        }
        WriteNames(writer);
        writer.WriteLists<byte>(_asked.Count, i => KeyOf(_asked[i]).Length, (i, place) => KeyOf(_asked[i]).CopyTo(place));
        writer.WriteEach(_asked.Count, i => _members[_asked[i]]);
        writer.WriteEach(_asked.Count, i => _asked[i] < _last.Questions ? revalidation.FingerprintOf(_asked[i]) : fingerprints.Of((ReadKind)_questions[_asked[i]].Kind, _questions[_asked[i]].Key));
    }

    private void WriteNames(MemoWriter writer)
    {
        var lastKinds = _last.Kinds;
        var lastNames = _last.Names;
        var (kinds, names) = (new byte[_asked.Count], new ulong[_asked.Count]);
        for (var i = 0; i < kinds.Length; i++)
        {
            var number = _asked[i];
            var isKnown = number < lastKinds.Length;
            kinds[i] = isKnown ? lastKinds[number] : _questions[number].Kind;
            names[i] = isKnown ? lastNames[number] : _questions[number].Name;
        }
        writer.Write<byte>(kinds);
        writer.Write<ulong>(names);
        writer.Write<int>(NameTable.Of(names));
    }

    private void WriteAddresses(MemoWriter writer)
    {
        ulong[] names = [.. _outputs.Select(i => _made[i]?.Name ?? _last.OutputNames[_kept[i]!.Value])];
        writer.Write<ulong>(names);
        if (_last.OutputNames.SequenceEqual(names))
        {
            writer.Write(_last.OutputNamePlaces);
            writer.Write(_last.Urls);
            return;
        }
        writer.Write<int>(NameTable.Of(names));
        writer.WriteLists<byte>(_outputs.Length, i => UrlOf(_outputs[i]).Length, (i, place) => UrlOf(_outputs[i]).CopyTo(place));
    }

    private ReadOnlySpan<byte> KeyOf(int question) => question < _last.Questions ? _last.KeyBytesOf(question) : Encoding.UTF8.GetBytes(_questions[question].Key);

    /// <summary>An answer that the last memo has, that did not change and that nothing new saw is not looked for again.</summary>
    private void WriteAnswers(MemoWriter writer, Revalidation revalidation, Answers answers)
    {
        var fresh = new ulong[]?[_asked.Count];
        Parallel.ForEach(SparseNumbers.Chunks(_asked.Count), _options, chunk =>
        {
            for (var i = chunk.Start; i < chunk.End; i++)
            {
                var number = _asked[i];
                if (number >= _last.Questions || _last.Members[number] != _members[number] || _isAskedAnew[number] || !revalidation.IsUnchanged(number))
                {
                    var now = fresh[i] = new ulong[LengthOf(number)];
                    answers.Ask((ReadKind)_questions[number].Kind, _questions[number].Key, _members[number], now);
                }
            }
        });
        if (_areQuestionsAsBefore && _last.Members.SequenceEqual(_members))
        {
            writer.Write(_last.Answers, fresh);
            return;
        }
        writer.WriteLists<ulong>(_asked.Count, i => LengthOf(_asked[i]), (i, place) => (fresh[i] is { } now ? now : _last.AnswersOf(_asked[i])).CopyTo(place));
    }

    private int LengthOf(int question) => Math.Max(1, BitOperations.PopCount(_members[question]));

    private void WritePieces(MemoWriter writer)
    {
        var shared = _pieces.Count;
        writer.WriteLists<Asked>(shared + _outputs.Length, piece => AskedBy(piece, shared).Length, (piece, place) =>
        {
            var asked = AskedBy(piece, shared);
            for (var i = 0; i < asked.Length; i++)
            {
                place[i] = asked[i] with { Question = _questionNumbers[asked[i].Question] };
            }
        });
        writer.WriteLists<byte>(shared + _outputs.Length, piece => ReportOf(piece, shared).Length, (piece, place) => ReportOf(piece, shared).CopyTo(place));
    }

    private ReadOnlySpan<Asked> AskedBy(int piece, int shared) => piece < shared ? AskedBy(_pieces[piece]) : OwnOf(_outputs[piece - shared]);

    private ReadOnlySpan<byte> ReportOf(int piece, int shared) => piece < shared ? ReportOf(_pieces[piece]) : OwnReportOf(_outputs[piece - shared]);
}
