using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsSite.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="name">Of the option.</param>
    /// <param name="description">For the help.</param>
    /// <param name="choices">The words and what each means; the first is what is meant where the option is not given, so it must be the type's own default.</param>
    public static Option<T> Create<T>(string name, string description, params (string Word, T Value)[] choices)
        => new(name)
        {
            HelpName = string.Join('|', choices.Select(choice => choice.Word)),
            Description = description,
            CustomParser = result => Parse(result, name, choices),
        };

    private static T Parse<T>(ArgumentResult result, string name, (string Word, T Value)[] choices)
    {
        var text = result.Tokens[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }
        }
        var words = choices.Select(choice => $"'{choice.Word}'").ToArray();
        result.AddError(words.Length == 2 ? $"{name}: '{text}' is neither {words[0]} nor {words[1]}" : $"{name}: '{text}' is none of {string.Join(", ", words)}");
        return choices[0].Value;
    }
}
