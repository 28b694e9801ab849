using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Where readers sign up for the newsletter.</summary>
public sealed record NewsletterConfig(ConfigLink Action)
{
    public static readonly FieldTable Keys = new(
        new Field("action", "path or address, required", "where the form is sent"),
        new Field("field", "text", "what the provider calls the e-mail address; default email"),
        new Field("fields", "map", "what else the provider wants to be sent with it, by its names, such as the number of a list"),
        new Field("provider", "text", "who sends the newsletter, which readers are told"));

    public string Field { get; private init; } = "email";

    /// <summary>Names and values that are sent along.</summary>
    public ImmutableArray<(string Name, string Value)> Fields { get; private init; } = [];

    public string? Provider { get; private init; }

    public static NewsletterConfig? Read(ConfigSection root)
    {
        if (root.Find("newsletter", Keys) is not { } newsletter)
        {
            return null;
        }
        var action = newsletter.RequiredLink("action");
        var field = newsletter.Prose("field")?.Value ?? "email";
        var fields = ReadFields(newsletter.Fields, field);
        var provider = newsletter.Prose("provider")?.Value;
        return action is null ? null : new NewsletterConfig(action) { Field = field, Fields = fields, Provider = provider };
    }

    private static ImmutableArray<(string Name, string Value)> ReadFields(FieldReader newsletter, string field)
    {
        if (newsletter.Node("fields") is not { } node)
        {
            return [];
        }
        if (node is not YamlMap map || map.Entries.Any(entry => entry.Value is not YamlScalar))
        {
            newsletter.WrongType(node, "fields", "a map of names and texts");
            return [];
        }
        foreach (var entry in map.Entries.Where(entry => entry.Key.Text == field))
        {
            newsletter.Diagnostics.Add(Errors.Config.AddressSentTwice(newsletter.SpanOf(entry.Key), field));
        }
        return [.. map.Entries.Select(entry => (XmlText.Strip(entry.Key.Text), XmlText.Strip(((YamlScalar)entry.Value).Text)))];
    }
}
