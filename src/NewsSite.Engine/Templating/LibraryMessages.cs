using System.Text.RegularExpressions;

namespace NewsSite.Templating;

/// <summary>Says in plain words what the template library says in those of its own code.</summary>
internal static partial class LibraryMessages
{
    private static readonly (Regex Pattern, string Words)[] Known =
    [
        // While a template is read
        (Assignment(), "'=' sets a variable; to compare, write '=='"),
        (MissingValue(), "a value is missing before '$1'"),
        (MissingOperand(), "a value is missing behind the operator, before '$1'"),
        (MissingBracket(), "'$2' is missing before '$1'"),
        (Comma(), "',' cannot stand here; the values of a function stand side by side, without commas"),
        (Surplus(), "'$1' cannot stand here"),

        // While it runs
        (NullOwner(), "'$1' is null here, so it has no '$2'; write '$1?.$2', or ask first with 'if $1'"),
        (NotAFunction(), "a value that is no function has another one behind it; join them with an operator such as '&&', or put a function in front"),
        (NeedsMap(), "'$1' takes only maps that the template made itself; write the object's name before each member"),
        (NotANumber(), "this is no number; 'size' counts the items of a list"),
        (TextOperator(), "'$1' cannot be used on text"),
        (ReadOnlyVariable(), "'$1' belongs to the program and cannot be set; choose another name"),
        (ReadOnlyMember(), "'$1' cannot be changed"),
    ];

    public static string Plain(string message)
    {
        var (pattern, words) = Known.FirstOrDefault(known => known.Pattern.IsMatch(message));
        return pattern is not null
            ? pattern.Match(message).Result(words)
            : Lower(Wrapping().Replace(message, "")).TrimEnd('.');
    }

    private static string Lower(string message) => message.Length == 0 ? message : char.ToLowerInvariant(message[0]) + message[1..];

    [GeneratedRegex("only allowed for a top level assignment")]
    private static partial Regex Assignment();

    [GeneratedRegex("Expecting <(?:expression|condition|index_expression)> instead of `([^`]*)`")]
    private static partial Regex MissingValue();

    [GeneratedRegex("Expecting an <expression> to the right of the operator instead of `([^`]*)`")]
    private static partial Regex MissingOperand();

    [GeneratedRegex(@"^Invalid token `([^`]*)`\. Expecting a closing `([^`]*)`")]
    private static partial Regex MissingBracket();

    [GeneratedRegex("^Invalid token found `,`")]
    private static partial Regex Comma();

    [GeneratedRegex("^Invalid token found `([^`]*)`")]
    private static partial Regex Surplus();

    [GeneratedRegex(@"^Cannot get the member (.+)\.([^.]+) for a null object")]
    private static partial Regex NullOwner();

    [GeneratedRegex("^Invalid target function `|^Pipe expression destination `")]
    private static partial Regex NotAFunction();

    [GeneratedRegex("^Unable to convert type `[^`]*` to int")]
    private static partial Regex NotANumber();

    [GeneratedRegex("^Operator `([^`]*)` is not supported on string objects")]
    private static partial Regex TextOperator();

    [GeneratedRegex(@"used for \[(with)\] statement|for (import)\. Expecting")]
    private static partial Regex NeedsMap();

    [GeneratedRegex("^Cannot set (?:value on )?the [a-z ]*readonly variable `([^`]*)`")]
    private static partial Regex ReadOnlyVariable();

    [GeneratedRegex("^Cannot set a value for the readonly member: (.+)$")]
    private static partial Regex ReadOnlyMember();

    /// <summary>In which construct the library was, before and after what it says.</summary>
    [GeneratedRegex("^Error while parsing [^:]*: | in: .*$")]
    private static partial Regex Wrapping();
}
