using System.Collections.Concurrent;

namespace NewsSite.Incremental;

/// <summary>
/// The questions of the outputs that are kept and of those that are made, each once, by number; the memo's own come first.
/// May be used by several threads; which of them asks first decides about numbers and about nothing else.
/// </summary>
public sealed class QuestionTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(byte Kind, string Key), int> _numbers;
    private readonly List<Question> _questions;
    private readonly ConcurrentDictionary<ulong, int> _combinationNumbers;
    private readonly List<ulong> _combinations;

    public QuestionTable(OutputMemo memo)
    {
        _questions = new List<Question>(memo.Keys.Length);
        _numbers = new Dictionary<(byte, string), int>(memo.Keys.Length);
        for (var i = 0; i < memo.Keys.Length; i++)
        {
            _questions.Add(new Question(memo.Kinds[i], memo.Keys[i]));
            _numbers.TryAdd((memo.Kinds[i], memo.Keys[i]), i);
        }
        _combinations = [.. memo.Combinations];
        _combinationNumbers = new ConcurrentDictionary<ulong, int>(_combinations.Select((members, i) => KeyValuePair.Create(members, i)).DistinctBy(pair => pair.Key));
    }

    public int Count => _questions.Count;

    public Question this[int number] => _questions[number];

    public int NumberOf(byte kind, string key)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue((kind, key), out var number))
            {
                number = _questions.Count;
                _questions.Add(new Question(kind, key));
                _numbers.Add((kind, key), number);
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

    public IReadOnlyList<ulong> Combinations => _combinations;
}

public readonly record struct Question(byte Kind, string Key);
