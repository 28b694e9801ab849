using System.Collections.Immutable;

namespace NewsSite.Text;

/// <summary>Free data of an author or site owner (<c>params</c>, data files): immutable, of the six kinds that JSON has.</summary>
public abstract record DataValue
{
    public static readonly DataValue Null = new NullValue();

    private DataValue()
    {
    }

    public sealed record Text(string Value) : DataValue;

    public sealed record Flag(bool Value) : DataValue;

    public sealed record Whole(long Value) : DataValue;

    public sealed record Number(double Value) : DataValue;

    public sealed record List(ImmutableArray<DataValue> Items) : DataValue;

    /// <summary>Keys keep the order of their file.</summary>
    public sealed record Map : DataValue
    {
        public static readonly Map Empty = new([]);

        private readonly Dictionary<string, DataValue> _values = new(StringComparer.Ordinal);

        public Map(IEnumerable<KeyValuePair<string, DataValue>> entries)
        {
            var keys = ImmutableArray.CreateBuilder<string>();
            foreach (var (key, value) in entries)
            {
                if (_values.TryAdd(key, value))
                {
                    keys.Add(key);
                }
            }
            Keys = keys.ToImmutable();
        }

        public ImmutableArray<string> Keys { get; }

        public DataValue? Find(string key) => _values.GetValueOrDefault(key);
    }

    private sealed record NullValue : DataValue;
}
