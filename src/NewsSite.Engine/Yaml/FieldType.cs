using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsSite.Yaml;

/// <summary>What a value can be.</summary>
public enum FieldKind
{
    Text,
    Flag,
    Whole,
    Number,
    Map,
}

/// <summary>One thing that a field takes: a value or a list of such.</summary>
public readonly record struct FieldForm(FieldKind Kind, bool IsList);

/// <summary>
/// The type of a field for programs, read from the words in which the registry says it for people: <c>list of texts or maps</c>,
/// <c>keep or drop</c>. What is no noun that the table below knows is a word that the value may be.
/// </summary>
/// <param name="Forms">What the field takes.</param>
/// <param name="Words">The words it takes; the only ones if <paramref name="Forms"/> is empty.</param>
/// <param name="IsRequired">Whether it must be there.</param>
public sealed record FieldType(ImmutableArray<FieldForm> Forms, ImmutableArray<string> Words, bool IsRequired)
{
    private const string Required = ", required";
    private const string ListOf = "list of ";

    private static readonly FrozenDictionary<string, FieldKind> Nouns = new Dictionary<string, FieldKind>
    {
        ["yes-or-no"] = FieldKind.Flag,
        ["whole number"] = FieldKind.Whole,
        ["seconds"] = FieldKind.Whole,
        ["number"] = FieldKind.Number,
        ["map"] = FieldKind.Map,
        ["text"] = FieldKind.Text,
        ["inline Markdown"] = FieldKind.Text,
        ["Markdown"] = FieldKind.Text,
        ["word"] = FieldKind.Text,
        ["name"] = FieldKind.Text,
        ["id"] = FieldKind.Text,
        ["code"] = FieldKind.Text,
        ["line"] = FieldKind.Text,
        ["path"] = FieldKind.Text,
        ["content file"] = FieldKind.Text,
        ["folder"] = FieldKind.Text,
        ["section"] = FieldKind.Text,
        ["story"] = FieldKind.Text,
        ["address"] = FieldKind.Text,
        ["https address"] = FieldKind.Text,
        ["http"] = FieldKind.Text,
        ["date"] = FieldKind.Text,
        ["date and time"] = FieldKind.Text,
        ["duration"] = FieldKind.Text,
        ["a time such as 1h"] = FieldKind.Text,
        ["pattern"] = FieldKind.Text,
        ["a policy"] = FieldKind.Text,
        ["text with {title} and {site}"] = FieldKind.Text,
        ["BCP 47"] = FieldKind.Text,
        ["IANA name"] = FieldKind.Text,
        ["IPTC code"] = FieldKind.Text,
        ["UUID"] = FieldKind.Text,
        ["media type"] = FieldKind.Text,
        ["colour"] = FieldKind.Text,
        ["Cache-Control"] = FieldKind.Text,
        ["16 to 64 hexadecimal digits"] = FieldKind.Text,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FieldKind> Plurals = new Dictionary<string, FieldKind>
    {
        ["texts"] = FieldKind.Text,
        ["words"] = FieldKind.Text,
        ["lines"] = FieldKind.Text,
        ["paths"] = FieldKind.Text,
        ["addresses"] = FieldKind.Text,
        ["stories"] = FieldKind.Text,
        ["ratios"] = FieldKind.Text,
        ["whole numbers"] = FieldKind.Whole,
        ["maps"] = FieldKind.Map,
        ["authors"] = FieldKind.Map,
    }.ToFrozenDictionary();

    public static FieldType Of(Field field)
    {
        var isRequired = field.Type.EndsWith(Required, StringComparison.Ordinal);
        var text = (isRequired ? field.Type[..^Required.Length] : field.Type).Replace("yes or no", "yes-or-no", StringComparison.Ordinal);
        var forms = ImmutableArray.CreateBuilder<FieldForm>();
        var words = ImmutableArray.CreateBuilder<string>();
        var isList = text.StartsWith(ListOf, StringComparison.Ordinal);
        foreach (var part in (isList ? text[ListOf.Length..] : text).Split([", or ", " or ", ", "], StringSplitOptions.RemoveEmptyEntries))
        {
            if (isList && Plurals.TryGetValue(part, out var items))
            {
                forms.Add(new FieldForm(items, true));
                // An author may be a name alone.
                AddNames(forms, part);
            }
            else if (Nouns.TryGetValue(part, out var kind))
            {
                forms.Add(new FieldForm(kind, false));
            }
            else
            {
                words.Add(part);
            }
        }
        return new FieldType([.. forms.Distinct()], words.ToImmutable(), isRequired);
    }

    private static void AddNames(ImmutableArray<FieldForm>.Builder forms, string part)
    {
        if (part == "authors")
        {
            forms.Add(new FieldForm(FieldKind.Text, true));
        }
    }
}
