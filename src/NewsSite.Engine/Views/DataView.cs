using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>Free data: a map whose keys templates read by name. What lies below a key is recorded as read with it.</summary>
public sealed class DataView(DataValue.Map map, object subject, ViewScope scope)
{
    public IReadOnlyList<string> Keys
    {
        get
        {
            scope.Log?.Add(subject, "params");
            return map.Keys;
        }
    }

    /// <summary>The value under a key, or <c>null</c>; the absence of a key is an answer too.</summary>
    public object? Find(string key)
    {
        scope.Log?.Add(subject, "params." + key);
        return Value(map.Find(key));
    }

    /// <summary>Data as templates handle it: text, numbers, booleans, lists and views.</summary>
    public object? Value(DataValue? value) => value switch
    {
        DataValue.Text text => text.Value,
        DataValue.Flag flag => flag.Value,
        DataValue.Whole whole => whole.Value,
        DataValue.Number number => number.Value,
        DataValue.List list => list.Items.Select(Value).ToList(),
        DataValue.Map nested => new DataView(nested, nested, scope),
        _ => null,
    };
}

/// <summary>The data files by name.</summary>
public sealed class DataFilesView(ViewScope scope)
{
    public IReadOnlyList<string> Names
    {
        get
        {
            scope.Log?.Add(scope.Site.Data, "names");
            return [.. scope.Site.Data.Keys];
        }
    }

    public object? Find(string name)
    {
        scope.Log?.Add(scope.Site.Data, name);
        return scope.Site.Data.TryGetValue(name, out var value) ? new DataView(DataValue.Map.Empty, value, scope).Value(value) : null;
    }
}
