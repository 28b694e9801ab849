using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The patterns of addresses.</summary>
public sealed record PermalinkConfig
{
    public static readonly FieldTable Keys = new(
        new Field("article", "pattern", "default /:section/:year/:month/:slug/; also :sections :day :id :lang"));

    public string Article { get; init; } = "/:section/:year/:month/:slug/";

    public static PermalinkConfig Read(ConfigSection root)
    {
        var permalinks = root.Section("permalinks", Keys).Fields;
        if (permalinks.Text("article") is not { } pattern)
        {
            return new PermalinkConfig();
        }
        if (PermalinkPattern.Problem(pattern.Value) is { } problem)
        {
            permalinks.Diagnostics.Add(Errors.Config.BadPermalink(pattern.In(permalinks.Path), pattern.Value, problem));
            return new PermalinkConfig();
        }
        return new PermalinkConfig { Article = pattern };
    }
}
