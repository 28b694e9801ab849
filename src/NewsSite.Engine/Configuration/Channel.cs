using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A place where readers can follow the paper.</summary>
/// <param name="Network">A word such as <c>telegram</c>, in lower case.</param>
public sealed record Channel(string Network, ConfigLink Url)
{
    public static readonly FieldTable Keys = new(
        new Field("network", "word, required", "where: " + string.Join(", ", Networks.All)),
        new Field("url", "path or address, required", "the paper's page there"),
        new Field("name", "text", "what the link says; the network's name by itself, required for a network that is not in the list"),
        new Field("language", "BCP 47", "show it only on pages in this language") { Aliases = ["lang"] });

    /// <summary><c>null</c> where the network's name is enough.</summary>
    public string? Name { get; init; }

    /// <summary><c>null</c> for all.</summary>
    public Located<string>? Language { get; init; }

    public static ImmutableArray<Channel> ReadAll(ConfigSection root) => root.Items("channels", Keys, Read);

    private static Channel? Read(ConfigSection channel)
    {
        var network = ReadNetwork(channel);
        var isKnown = network is null || Networks.NameOf(network) is not null;
        var name = isKnown ? channel.Prose("name") : channel.Required("name");
        var url = channel.RequiredLink("url");
        var language = channel.Language("language");
        return network is null || url is null ? null : new Channel(network, url) { Name = name?.Value, Language = language };
    }

    private static string? ReadNetwork(ConfigSection channel)
    {
        if (channel.Required("network") is not { } text)
        {
            return null;
        }
        var network = text.Value.ToLowerInvariant();
        if (Networks.NameOf(network) is null)
        {
            var span = text.In(channel.Fields.Path);
            channel.Fields.Diagnostics.Add(Errors.Config.UnknownNetwork(span, text.Value, Suggestion.For(network, Networks.All)));
        }
        return network;
    }
}
