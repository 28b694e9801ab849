using NewsSite.Views;
using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>Template, language and values of a fragment; objects count as equal if they show the same thing.</summary>
internal readonly record struct FragmentKey(string Template, object Edition, FragmentValues Values)
{
    public static FragmentKey Of(string template, ViewScope scope, ScriptObject values)
    {
        var sorted = new KeyValuePair<string, object?>[values.Count];
        var count = 0;
        foreach (var pair in values)
        {
            sorted[count++] = pair;
        }
        sorted.AsSpan().Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return new(template, scope.EditionKey, new FragmentValues(sorted));
    }

    /// <summary>The same without the page's views, which know the page's scope and with it the text of its story.</summary>
    public FragmentKey Kept() => this with { Values = Values.Kept() };
}

/// <summary>The values that a fragment is made for, ordered by name.</summary>
internal sealed class FragmentValues(KeyValuePair<string, object?>[] values) : IEquatable<FragmentValues>
{
    private readonly KeyValuePair<string, object?>[] _values = values;

    /// <summary>Of the texts among the values.</summary>
    public int Length => _values.Sum(value => value.Value is string text ? text.Length : 0);

    public FragmentValues Kept() => new(Array.ConvertAll(
        _values, static pair => new KeyValuePair<string, object?>(pair.Key, pair.Value is View view ? new Shown(view.GetType(), view.Subject, view.ShownAt) : pair.Value)));

    public bool Equals(FragmentValues? other)
    {
        if (other is null || other._values.Length != _values.Length)
        {
            return false;
        }
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i].Key != other._values[i].Key || !AreEqual(_values[i].Value, other._values[i].Value))
            {
                return false;
            }
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FragmentValues);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in _values)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value is Shown shown ? shown.HashOfView : value?.GetHashCode() ?? 0);
        }
        return hash.ToHashCode();
    }

    private static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (View view, Shown shown) => shown.Shows(view),
        (Shown shown, View view) => shown.Shows(view),
        _ => Equals(left, right),
    };

    /// <summary>What a view shows, and where.</summary>
    private sealed record Shown(Type Kind, object Subject, object? Place)
    {
        /// <summary>As <see cref="View.GetHashCode"/> has it.</summary>
        public int HashOfView => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Subject);

        public bool Shows(View view) => view.GetType() == Kind && ReferenceEquals(view.Subject, Subject) && Equals(view.ShownAt, Place);

        public bool Equals(Shown? other) => other is not null && other.Kind == Kind && ReferenceEquals(other.Subject, Subject) && Equals(other.Place, Place);

        public override int GetHashCode() => HashOfView;
    }
}
