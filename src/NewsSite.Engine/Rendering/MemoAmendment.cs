using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Views;
using static NewsSite.Incremental.OutputMemo;

namespace NewsSite.Rendering;

/// <summary>
/// What is another in the memo after a build that made few outputs: their facts, some answers and fingerprints. An output that asks
/// or reports something else than before stands behind the others from then on, as new ones do, and so do questions that nobody
/// asked before. What is left of outputs that went is not taken out before the memo is written as a whole; see <see cref="MemoOfBuild"/>.
/// </summary>
internal sealed class MemoAmendment
{
    private readonly Revalidation _last;
    private readonly OutputMemo _memo;
    private readonly QuestionTable _questions;
    private readonly IReadOnlyList<Piece> _newPieces;
    private readonly IReadOnlyList<int?> _kept;
    private readonly IReadOnlyList<MadeOutput?> _made;
    private readonly Answers _answers;
    private readonly Fingerprints _fingerprints;
    private readonly MemoEdit _edit;

    /// <summary>Questions of the memo whose answers may be others now, with the members that may be.</summary>
    private readonly Dictionary<int, ulong> _asked;

    /// <summary>Questions that come to those of the memo: those of the table, with the members that are asked.</summary>
    private readonly List<(int Question, ulong Members)> _added = [];

    /// <summary>Their places in that list.</summary>
    private readonly Dictionary<int, int> _places = [];

    public MemoAmendment(Revalidation last, QuestionTable questions, IReadOnlyList<Piece> newPieces, IReadOnlyList<int?> kept, IReadOnlyList<MadeOutput?> made, Answers answers, Fingerprints fingerprints)
    {
        (_last, _memo, _questions, _newPieces, _kept, _made, _answers, _fingerprints) = (last, last.Memo, questions, newPieces, kept, made, answers, fingerprints);
        _edit = _memo.Edit();
        _asked = last.Changed.ToDictionary(question => question, last.ChangedMembersOf);
    }

    /// <returns><c>null</c> for a memo that is to be written as a whole.</returns>
    public IReadOnlyList<PatchRange>? Changes()
    {
        if (_memo.Outputs.IsEmpty || _edit.IsMuch(_asked.Count + _made.Count(output => output is not null)))
        {
            return null;
        }
        var leaves = WhatLeaves();
        var isOrdered = _made.Count == _memo.Outputs.Length;
        for (var number = 0; number < _made.Count; number++)
        {
            var place = _kept[number];
            if (_made[number] is { } made)
            {
                place = _memo.OutputOf(made.Name) is { } output && AsksTheSame(output, made) ? output : null;
                if (place is { } same)
                {
                    AddAsked(same);
                    _edit.Replace(Section.Outputs, same, made.Facts);
                    leaves[same] = false;
                }
                else if (!TryAppend(made))
                {
                    return null;
                }
            }
            isOrdered &= place == number;
        }
        for (var output = 0; output < leaves.Length; output++)
        {
            if (leaves[output])
            {
                _edit.Replace(Section.Outputs, output, new OutputFacts(0, 0, 0, OutputFlags.Gone));
            }
        }
        AppendQuestions();
        ReplaceAnswers();
        foreach (var question in _last.Moved)
        {
            _edit.Replace(Section.Fingerprints, question, _last.FingerprintOf(question));
        }
        _edit.ReplaceAll(Section.Orders, _fingerprints.Orders);
        _edit.Replace(Section.Head, 0, _fingerprints.HeadOf(_kept.Count(output => output is not null) + _made.Count(output => output is not null), isOrdered));
        return _edit.Finish();
    }

    /// <summary>The outputs of the memo that are not kept; some are made and stay where they are.</summary>
    private bool[] WhatLeaves()
    {
        var leaves = new bool[_memo.Outputs.Length];
        for (var output = 0; output < leaves.Length; output++)
        {
            leaves[output] = !_memo.IsGone(output);
        }
        foreach (var kept in _kept)
        {
            if (kept is { } output)
            {
                leaves[output] = false;
            }
        }
        return leaves;
    }

    private bool AsksTheSame(int output, MadeOutput now)
        => _memo.AskedBy(_memo.PieceOf(output)).SequenceEqual(now.Own.Asked)
            && _memo.ReportOf(_memo.PieceOf(output)).SequenceEqual(now.Own.Report)
            && _memo.SharedIn(output).SequenceEqual(now.Shared)
            && _memo.IdsIn(output).SequenceEqual(now.Ids);

    /// <summary>What was made saw the answers of now, whatever fingerprints say; see <see cref="MemoOfBuild"/>.</summary>
    private void AddAsked(int output)
    {
        AddAsked(_memo.AskedBy(_memo.PieceOf(output)));
        foreach (var piece in _memo.SharedIn(output))
        {
            AddAsked(_memo.AskedBy(piece));
        }
    }

    private void AddAsked(ReadOnlySpan<Asked> asked)
    {
        foreach (var one in asked)
        {
            if (one.Question < _memo.Questions)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_asked, one.Question, out _) |= _questions.Combinations[one.Combination];
            }
        }
    }

    /// <summary>One more output. Behind the pieces that outputs share there is no room for one: what a new one asks counts as asked by the output.</summary>
    /// <returns><c>false</c> where a new piece reports something, which has to be kept once for all.</returns>
    private bool TryAppend(MadeOutput now)
    {
        var own = new SortedDictionary<int, ulong>();
        Add(own, now.Own.Asked);
        foreach (var piece in now.Shared)
        {
            if (piece < _memo.SharedPieces)
            {
                AddAsked(_memo.AskedBy(piece));
            }
            else if (_newPieces[piece - _memo.SharedPieces] is { Report: null } added)
            {
                Add(own, added.Asked);
            }
            else
            {
                return false;
            }
        }
        Asked[] asked = [.. own.Select(pair => new Asked(NumberOf(pair.Key, pair.Value), _questions.CombinationOf(pair.Value))).OrderBy(one => one.Question)];
        AddAsked(asked);
        _edit.Append(Section.Outputs, now.Facts);
        _edit.AppendName(Section.OutputNames, Section.OutputNameTable, now.Name);
        _edit.AppendList<byte>(Section.UrlStarts, Section.Urls, Encoding.UTF8.GetBytes(now.Url));
        _edit.AppendList<Asked>(Section.PieceStarts, Section.Pieces, asked);
        _edit.AppendList<byte>(Section.ReportStarts, Section.Reports, now.Own.Report);
        _edit.AppendList<int>(Section.SharedStarts, Section.Shared, Array.FindAll(now.Shared, piece => piece < _memo.SharedPieces));
        _edit.AppendList<ulong>(Section.IdStarts, Section.Ids, now.Ids);
        return true;
    }

    private void Add(SortedDictionary<int, ulong> members, Asked[] asked)
    {
        foreach (var one in asked)
        {
            members[one.Question] = members.GetValueOrDefault(one.Question) | _questions.Combinations[one.Combination];
        }
    }

    /// <summary>The number that a question of the table has in the memo. One of which the memo has too few members is asked there once more, with all.</summary>
    private int NumberOf(int question, ulong members)
    {
        var known = question < _memo.Questions ? _memo.Members[question] : 0;
        if (question < _memo.Questions && (members & ~known) == 0)
        {
            return question;
        }
        if (!_places.TryGetValue(question, out var place))
        {
            (place, _places[question]) = (_added.Count, _added.Count);
            _added.Add((question, known));
        }
        _added[place] = (question, _added[place].Members | members);
        return _memo.Questions + place;
    }

    private void AppendQuestions()
    {
        foreach (var (question, members) in _added)
        {
            var (kind, key) = _questions[question];
            _edit.Append(Section.Kinds, kind);
            _edit.AppendName(Section.Names, Section.NameTable, NameOf(kind, key));
            _edit.AppendList<byte>(Section.KeyStarts, Section.Keys, Encoding.UTF8.GetBytes(key));
            _edit.Append(Section.Members, members);
            _edit.Append(Section.Fingerprints, _fingerprints.Of((ReadKind)kind, key));
            var answers = new ulong[Math.Max(1, BitOperations.PopCount(members))];
            _answers.Ask((ReadKind)kind, key, members, answers);
            _edit.AppendList<ulong>(Section.AnswerStarts, Section.Answers, answers);
        }
        _edit.Append<ulong>(Section.Combinations, [.. _questions.Combinations.Skip(_memo.Combinations.Length)]);
    }

    private void ReplaceAnswers()
    {
        var starts = _memo.Answers.Starts;
        Span<ulong> room = stackalloc ulong[64];
        foreach (var (question, members) in _asked)
        {
            var asked = members & _memo.Members[question];
            var now = room[..Math.Max(1, BitOperations.PopCount(asked))];
            _answers.Ask((ReadKind)_memo.Kinds[question], _memo.KeyOf(question), asked, now);
            var known = _memo.AnswersOf(question);
            var (place, next) = (0, 0);
            for (var rest = _memo.Members[question]; place < known.Length; rest &= rest - 1, place++)
            {
                var member = rest & (~rest + 1);
                if (member != 0 && (member & asked) == 0)
                {
                    continue;
                }
                var answer = now[next++];
                if (known[place] != answer)
                {
                    _edit.Replace(Section.Answers, starts[question] + place, answer);
                }
            }
        }
    }
}
