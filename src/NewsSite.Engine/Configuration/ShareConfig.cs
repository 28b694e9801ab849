using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The services by which readers can pass a story on, in the order in which they are shown.</summary>
public sealed record ShareConfig
{
    private static readonly ImmutableArray<ShareService> Known =
    [
        new(Networks.Telegram, "https://t.me/share/url?url={url}&text={title}"),
        new("whatsapp", "https://wa.me/?text={title}%20{url}"),
        new("email", "mailto:?subject={title}&body={title}%0D%0A%0D%0A{url}"),
        new("link", "{permalink}"),
        new("x", "https://x.com/intent/post?url={url}&text={title}"),
        new("facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"),
        new("linkedin", "https://www.linkedin.com/sharing/share-offsite/?url={url}"),
        new("reddit", "https://www.reddit.com/submit?url={url}&title={title}"),
        new("vk", "https://vk.com/share.php?url={url}&title={title}"),
        new("bluesky", "https://bsky.app/intent/compose?text={title}%20{url}"),
    ];

    public ImmutableArray<ShareService> Services { get; init; } = Known[..4];

    public static ShareConfig Read(ConfigSection root)
    {
        var node = root.Fields.Node("share");
        if (node is null)
        {
            return new ShareConfig();
        }
        if (node is YamlScalar word && YamlValue.TryFlag(word.Text, out var isWanted))
        {
            return isWanted ? new ShareConfig() : new ShareConfig { Services = [] };
        }
        return new ShareConfig { Services = [.. root.Fields.Texts("share").Select(name => Find(name, root.Fields)).OfType<ShareService>().Distinct()] };
    }

    private static ShareService? Find(Located<string> name, FieldReader root)
    {
        var network = name.Value.ToLowerInvariant();
        var service = Known.FirstOrDefault(known => known.Network == network);
        if (service is null)
        {
            var words = Known.Select(known => known.Network).ToList();
            root.Diagnostics.Add(Errors.FrontMatter.NotOneOf(name.In(root.Path), "share", name.Value, words, Suggestion.For(network, words)));
        }
        return service;
    }
}
