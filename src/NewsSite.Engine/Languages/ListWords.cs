namespace NewsSite.Languages;

/// <summary>What a language writes between the parts of a list.</summary>
/// <param name="Pair">Between two parts, such as <c> and </c>.</param>
/// <param name="Comma">Between several parts but the last two.</param>
/// <param name="Last">Before the last of several.</param>
public sealed record ListWords(string Pair, string Comma, string Last)
{
    /// <summary>Of a language that we do not know.</summary>
    public static ListWords Commas { get; } = new(", ", ", ", ", ");

    /// <summary>What stands before a part of a list.</summary>
    /// <param name="index">Which part, from 0 on.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="next">The part, which in some languages has a say: Spanish <c>y</c> is <c>e</c> before the same sound.</param>
    /// <param name="language">The language.</param>
    public string Before(int index, int count, string next, string language)
        => index == 0 ? ""
            : count == 2 ? Before(Pair, next, language)
            : index == count - 1 ? Before(Last, next, language)
            : Comma;

    private static string Before(string joint, string next, string language) => language.Split('-')[0] switch
    {
        "es" when joint.EndsWith(" y ", StringComparison.Ordinal) && StartsWithI(next) => joint[..^2] + "e ",
        "he" when joint.EndsWith('ו') && next is [var first, ..] && first is < '\u0590' or > '\u05FF' => joint + "-",
        _ => joint,
    };

    private static bool StartsWithI(string next)
        => next is ['I' or 'i' or 'Í' or 'í', ..] || (next is ['H' or 'h', 'i' or 'í', ..] && next is not [_, _, 'a' or 'e' or 'o', ..]);
}
