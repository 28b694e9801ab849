using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What the reading of a file takes from the configuration, and nothing else.</summary>
/// <param name="Site">Address, time zone and language.</param>
/// <param name="Types">The types of stories.</param>
/// <param name="Wanted">Fields that some stories must have, each by its own name.</param>
public sealed record ReadingRules(SiteIdentity Site, StoryTypes Types, ImmutableArray<string> Wanted)
{
    public static ReadingRules Of(SiteConfig config) => new(
        config.Site,
        config.Content.Types,
        [.. config.Content.Require.SelectMany(rule => rule.Fields).Select(field => NameOf(field.Value)).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The field's own name; <c>null</c> if stories have none of that name, or if all must have it anyway.</summary>
    public static string? NameOf(string field) => ArticleFields.Table.Find(field)?.Name is { } name and not ("title" or "date") ? name : null;

    /// <summary>Fields that rules name and stories do not have.</summary>
    internal static void Check(SiteConfig config, DiagnosticBag diagnostics)
    {
        foreach (var field in config.Content.Require.SelectMany(rule => rule.Fields).Where(field => ArticleFields.Table.Find(field.Value) is null))
        {
            diagnostics.Add(Errors.Config.UnknownField(field.In(ConfigReader.FileName), field.Value, Suggestion.For(field.Value, ArticleFields.Table.Names)));
        }
    }

    /// <summary>Those of the wanted fields that a file leaves out, or leaves empty.</summary>
    internal ImmutableArray<string> LackingIn(FieldReader fields)
        => [.. Wanted.Where(name => fields.Node(name) is null or YamlScalar { IsBlank: true } or YamlList { Items.Count: 0 } or YamlMap { Entries.Count: 0 })];
}
