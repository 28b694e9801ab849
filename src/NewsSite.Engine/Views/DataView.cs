using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>Free data: a map whose keys templates read by name. What lies below a key is recorded as read with it.</summary>
/// <param name="map">The data.</param>
/// <param name="owner">Whose data it is; <c>null</c> for what lies deeper, and for data that is always empty.</param>
/// <param name="scope">Where it is shown.</param>
public sealed class DataView(DataValue.Map map, object? owner, ViewScope scope)
{
    /// <summary>The question for the keys of a map, and for the value of a key of that name, should somebody write one.</summary>
    public const string AllKeys = "\u0001";

    internal DataValue.Map Map => map;

    public IReadOnlyList<string> Keys
    {
        get
        {
            Record(AllKeys);
            return map.Keys;
        }
    }

    /// <summary>The value under a key, or <c>null</c>; the absence of a key is an answer too.</summary>
    public object? Find(string key)
    {
        Record(key);
        return Value(map.Find(key));
    }

    private void Record(string key)
    {
        if (owner is not null)
        {
            scope.Log?.Add(ReadKind.Params, owner, key);
        }
    }

    /// <summary>Data as templates handle it: text, numbers, booleans, lists and views.</summary>
    public object? Value(DataValue? value) => value switch
    {
        DataValue.Text text => text.Value,
        DataValue.Flag flag => flag.Value,
        DataValue.Whole whole => whole.Value,
        DataValue.Number number => number.Value,
        DataValue.List list => list.Items.Select(Value).ToList(),
        DataValue.Map nested => new DataView(nested, null, scope),
        _ => null,
    };
}

/// <summary>The data files by name.</summary>
public sealed class DataFilesView(ViewScope scope)
{
    /// <summary>The question for the names of all files, and for a file of that name.</summary>
    public const string AllNames = "\u0001";

    public IReadOnlyList<string> Names
    {
        get
        {
            scope.Log?.Add(ReadKind.Data, AllNames);
            return [.. scope.Site.Data.Keys];
        }
    }

    public object? Find(string name)
    {
        scope.Log?.Add(ReadKind.Data, name);
        return scope.Site.Data.TryGetValue(name, out var value) ? new DataView(DataValue.Map.Empty, null, scope).Value(value) : null;
    }
}
