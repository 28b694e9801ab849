using System.Collections;
using NewsSite.Text;
using NewsSite.Views;
using Scriban.Runtime;

namespace NewsSite.Templating;

/// <summary>Queries over lists. What they look at they read as a template would, so it is recorded as read.</summary>
internal static class ListFunctions
{
    private const int MaxRange = 100_000;

    /// <summary>Of a list of stories only these places are looked at.</summary>
    public static object? Take(FunctionCall call)
        => call[0] is ArticleList list ? list.Slice(0, call.Number(1)) : call.List(0).Take(Math.Max(0, call.Number(1))).ToList();

    public static object? Skip(FunctionCall call)
        => call[0] is ArticleList list ? list.Slice(call.Number(1), int.MaxValue) : call.List(0).Skip(Math.Max(0, call.Number(1))).ToList();

    public static object? Where(FunctionCall call) => call.List(0).Where(item => Matches(call, item)).ToList();

    public static object? WhereNot(FunctionCall call) => call.List(0).Where(item => !Matches(call, item)).ToList();

    private static bool Matches(FunctionCall call, object? item)
    {
        var member = call.Member(item, call.Text(1));
        return call.Count == 2 ? call.Context.ToBool(call.Span, member) : AreEqual(member, call[2]);
    }

    public static object? Contains(FunctionCall call) => call[0] switch
    {
        null => false,
        string or SafeHtml => ContainsText(call, call.Text(0), call.Text(1)),
        _ => call.List(0).Any(item => AreEqual(item, call[1])),
    };

    private static bool ContainsText(FunctionCall call, string text, string part)
    {
        call.SpendOnSearch(text, part);
        return text.Contains(part, StringComparison.Ordinal);
    }

    public static object? Sort(FunctionCall call)
    {
        var member = call.Count > 1 ? call.Text(1) : "";
        var descends = call.Count > 2 && call.Text(2) switch
        {
            "desc" => true,
            "asc" or "" => false,
            var other => throw call.Refuse($"orders 'asc' or 'desc', not '{other}'"),
        };
        var keyed = call.List(0).Select(item => (Item: item, Key: KeyOf(call, member.Length == 0 ? item : call.Member(item, member)))).ToList();
        var comparer = Comparer<object?>.Create((left, right) => Compare(call, left, right));
        var sorted = descends ? keyed.OrderByDescending(pair => pair.Key, comparer) : keyed.OrderBy(pair => pair.Key, comparer);
        return sorted.Select(pair => pair.Item).ToList();
    }

    public static object? Group(FunctionCall call)
    {
        var groups = new List<(object? Key, List<object?> Items)>();
        foreach (var item in call.List(0))
        {
            var key = call.Member(item, call.Text(1));
            call.Context.Spend(groups.Count);
            var group = groups.Find(group => AreEqual(group.Key, key));
            if (group.Items is null)
            {
                groups.Add(group = (key, []));
            }
            group.Items.Add(item);
        }
        return groups.Select(group => new ListGroup(group.Key, group.Items)).ToList();
    }

    /// <summary>A list that is added to itself in a loop must end before memory does.</summary>
    public static object? Concat(FunctionCall call)
    {
        var all = new List<object?>();
        for (var i = 0; i < call.Count; i++)
        {
            foreach (var item in call.List(i))
            {
                if (all.Count == HtmlTemplateContext.MaxItems)
                {
                    throw call.Refuse($"makes lists of at most {HtmlTemplateContext.MaxItems} items");
                }
                all.Add(item);
            }
        }
        return all;
    }

    public static object? Range(FunctionCall call)
    {
        var from = call.Number(0);
        var count = (long)call.Number(1) - from + 1;
        return count > MaxRange
            ? throw call.Refuse($"makes at most {MaxRange} numbers")
            : Enumerable.Range(from, (int)Math.Max(0, count)).Cast<object?>().ToList();
    }

    public static object? Keys(FunctionCall call) => call[0] switch
    {
        null => new List<object?>(),
        DataView data => data.Keys.ToList(),
        DataFilesView files => files.Names.ToList(),
        IScriptObject map and not IList => map.GetMembers().ToList(),
        var other => throw call.Refuse($"needs a map, found {HtmlTemplateContext.NameOf(other)}"),
    };

    private static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (int or long, int or long) => Convert.ToInt64(left, null) == Convert.ToInt64(right, null),
        (double or int or long, double or int or long) => Convert.ToDouble(left, null).Equals(Convert.ToDouble(right, null)),
        (SafeHtml html, string text) => html.Value == text,
        _ => Equals(left, right),
    };

    /// <summary>A text's place in the alphabet is found once and not in each comparison.</summary>
    private static object? KeyOf(FunctionCall call, object? value) => value is string text ? new TextKey(call.Scope.Alphabet.KeyOf(text), text) : value;

    /// <summary>Null comes last; texts in the order of the alphabet, then by code.</summary>
    private static int Compare(FunctionCall call, object? left, object? right)
    {
        call.Context.Spend(1);
        return CompareValues(call, left, right);
    }

    private static int CompareValues(FunctionCall call, object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (TextKey a, TextKey b) => CompareTexts(a, b),
        (DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (int or long or double, int or long or double) => Convert.ToDouble(left, null).CompareTo(Convert.ToDouble(right, null)),
        _ => throw call.Refuse($"cannot order {NameOf(left)} and {NameOf(right)}"),
    };

    private static int CompareTexts(TextKey left, TextKey right)
    {
        var order = string.CompareOrdinal(left.Place, right.Place);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }

    private static string NameOf(object? key) => HtmlTemplateContext.NameOf(key is TextKey text ? text.Text : key);

    private sealed record TextKey(string Place, string Text);
}
