using System.Collections.Concurrent;

namespace NewsSite.Incremental;

/// <summary>
/// The questions of the outputs that are kept and of those that are made, each once, by number; the memo's own come first.
/// May be used by several threads; which of them asks first decides about numbers and about nothing else.
/// </summary>
public sealed class QuestionTable
{
    private readonly Lock _lock = new();
    private readonly OutputMemo _memo;
    private readonly Dictionary<ulong, int> _newNumbers = new(SeededNumbers.Instance);
    private readonly List<Question> _new = [];
    private readonly ConcurrentDictionary<ulong, int> _combinationNumbers = new(SeededNumbers.Instance);
    private readonly List<ulong> _combinations;

    public QuestionTable(OutputMemo memo)
    {
        _memo = memo;
        _combinations = memo.Combinations.IsEmpty ? [0] : [.. memo.Combinations];
        for (var i = 0; i < _combinations.Count; i++)
        {
            _combinationNumbers.TryAdd(_combinations[i], i);
        }
    }

    public int Count => _memo.Questions + _new.Count;

    public Question this[int number] => number < _memo.Questions ? new Question(_memo.Kinds[number], _memo.KeyOf(number)) : _new[number - _memo.Questions];

    /// <summary>Every combination of members that outputs ask, by number.</summary>
    public IReadOnlyList<ulong> Combinations => _combinations;

    public int NumberOf(byte kind, string key)
    {
        var name = OutputMemo.NameOf(kind, key);
        if (_memo.QuestionOf(name) is { } known)
        {
            return known;
        }
        lock (_lock)
        {
            if (!_newNumbers.TryGetValue(name, out var number))
            {
                number = Count;
                _new.Add(new Question(kind, key));
                _newNumbers.Add(name, number);
            }
            return number;
        }
    }

    public int CombinationOf(ulong members)
    {
        if (_combinationNumbers.TryGetValue(members, out var number))
        {
            return number;
        }
        lock (_lock)
        {
            if (!_combinationNumbers.TryGetValue(members, out number))
            {
                number = _combinations.Count;
                _combinations.Add(members);
                _combinationNumbers.TryAdd(members, number);
            }
            return number;
        }
    }
}

/// <summary>Numbers out of a file, which somebody may have chosen so that they would all have the same place in a table.</summary>
internal sealed class SeededNumbers : IEqualityComparer<ulong>
{
    public static readonly SeededNumbers Instance = new();

    public bool Equals(ulong x, ulong y) => x == y;

    // Both halves by themselves: the hash of the whole is the one that can be foreseen.
    public int GetHashCode(ulong number) => HashCode.Combine((int)number, (int)(number >> 32));
}

public readonly record struct Question(byte Kind, string Key)
{
    public ulong Name => OutputMemo.NameOf(Kind, Key);
}
