using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// Templates that a dice has drawn. Each asks one or two questions and nothing else: a way from the page or the site through
/// members, lists and functions to something that can be written. So no other question hides that an answer is not remembered,
/// and ways are tried that nobody has thought of.
/// </summary>
internal sealed class DrawnTheme(Dice dice)
{
    private const int LongestWay = 5;

    private static readonly Dictionary<Type, (string Name, Type Type)[]> Members = MemberTables.All.Values.ToDictionary(table => table.Type, MembersOf);

    private readonly Dictionary<string, string> _parts = [];
    private int _names;

    /// <summary>The parts that templates made so far include, by their paths.</summary>
    public IReadOnlyDictionary<string, string> Parts => _parts;

    /// <summary>A page with a few questions.</summary>
    /// <param name="pages">What it is a page of: a member of <c>page</c> that is there, or none.</param>
    public string Template(string? pages = null)
    {
        var text = new StringBuilder("<html lang=\"en\">");
        for (var left = 1 + (dice.OneIn(3) ? 1 : 0); left > 0; left--)
        {
            text.Append(pages is not null && dice.OneIn(2) ? Way($"page.{pages}", TypeOf(typeof(PageView), pages), 1)
                : dice.OneIn(2) ? Way("page", typeof(PageView), 0) : Way("site", typeof(SiteView), 0)).Append('\n');
        }
        return text.Append("</html>\n").ToString();
    }

    /// <summary>From what an expression gives on to what can be written.</summary>
    private string Way(string value, Type type, int length)
        => Members.ContainsKey(type) ? FromObject(value, type, length)
            : ItemOf(type) is { } item ? FromList(value, item, length)
            : Written(value, type);

    private string FromObject(string value, Type type, int length)
    {
        if (length > 0 && type.IsAssignableTo(typeof(View)) && dice.OneIn(6))
        {
            return InPart(value, type, length);
        }
        var members = length >= LongestWay ? [.. Members[type].Where(member => !LeadsOn(member.Type))]
            : length == 0 && !dice.OneIn(4) ? [.. Members[type].Where(member => LeadsOn(member.Type))]
            : Members[type];
        if (members.Length == 0)
        {
            return $"{{{{ if {value} }}}}there{{{{ end }}}}";
        }
        var (name, next) = dice.Of(members);
        return Way($"{value}?.{name}", next, length + 1);
    }

    /// <summary>In a part of its own, which may be made once for all pages.</summary>
    private string InPart(string value, Type type, int length)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"partials/drawn-{_parts.Count}.html");
        _parts.Add(path, "");
        _parts[path] = FromObject("one", type, length + 1);
        return $"{{{{ {(type.IsAssignableTo(typeof(IEnumerable)) || dice.OneIn(3) ? "include" : "cached")} \"{path}\" one: ({value}) }}}}";
    }

    private string FromList(string list, Type item, int length)
    {
        list = $"({list} ?? [])";
        var name = string.Create(CultureInfo.InvariantCulture, $"x{_names++}");
        return dice.Below(9) switch
        {
            0 => $"{{{{ size {list} }}}}",
            1 => Way($"(first {list})", item, length + 1),
            2 => Way($"(last {list})", item, length + 1),
            3 => $"{{{{ for {name} in (take (skip {list} {dice.Below(3)}) {1 + dice.Below(2)}) }}}}{Way(name, item, length + 1)};{{{{ end }}}}",
            4 when MemberOf(item) is { } member => $"{{{{ for {name} in (sort {list} \"{member}\"{dice.Of("", " \"desc\"")}) }}}}{Way(name, item, length + 1)};{{{{ end }}}}",
            5 when MemberOf(item) is { } member => $"{{{{ for {name} in ({dice.Of("where", "where_not")} {list} \"{member}\") }}}}{Way(name, item, length + 1)};{{{{ end }}}}",
            6 when MemberOf(item) is { } member => $"{{{{ for {name} in (group {list} \"{member}\") }}}}{{{{ {name}.key }}}} {{{{ size {name}.items }}}};{{{{ end }}}}",
            7 when MemberOf(item) is { } member => $"{{{{ json (map {list} \"{member}\") }}}}",
            _ => $"{{{{ for {name} in {list} }}}}{Way(name, item, length + 1)};{{{{ end }}}}",
        };
    }

    private string Written(string value, Type type)
        => type == typeof(bool) ? $"{{{{ if {value} }}}}yes{{{{ end }}}}"
            : type == typeof(DateTimeOffset) ? $"{{{{ if {value} }}}}{{{{ {dice.Of("date", "iso_date", "time")} ({value}) }}}}{{{{ end }}}}"
            : type == typeof(DataFilesView) ? $"{{{{ json ({value}?.{dice.Of("contacts", "numbers", "table")}) }}}}"
            : type == typeof(DataView) ? $"{{{{ json ({value}?.{dice.Of("mood", "a", "x", "deep", "kind", "colour")}) }}}}"
            : $"{{{{ json ({value}) }}}}";

    /// <summary>One by which things can be sorted and told apart.</summary>
    private string? MemberOf(Type item)
        => Members.TryGetValue(item, out var members) && members.Where(member => member.Type == typeof(string)).Select(member => member.Name).ToArray() is { Length: > 0 } texts ? dice.Of(texts) : null;

    private static bool LeadsOn(Type type) => Members.ContainsKey(type) || ItemOf(type) is not null;

    private static Type TypeOf(Type type, string member) => Members[type].Single(known => known.Name == member).Type;

    private static (string, Type)[] MembersOf(MemberTable table)
    {
        var types = table.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .DistinctBy(property => property.Name)
            .ToDictionary(property => TemplateApiTests.Snake(property.Name), property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return [.. table.Members.Keys.Order(StringComparer.Ordinal).Select(name => (name, types.GetValueOrDefault(name, typeof(object))))];
    }

    private static Type? ItemOf(Type type)
        => type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)) ? null
            : type.GetInterfaces().Append(type).FirstOrDefault(known => known.IsGenericType && known.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0] is { } item && Members.ContainsKey(item) ? item : null;
}
