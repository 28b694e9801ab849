using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What Telegram is told.</summary>
public sealed record TelegramConfig
{
    public static readonly FieldTable Keys = new(
        new Field("channel", "text", "the paper's channel, such as @harbourpost, which Instant View shows above stories"),
        new Field("instant_view_rhash", "text", "the rhash of your own Instant View template, at the end of the links that Telegram's editor of templates gives; shared stories then open in it"));

    /// <summary>With the sign in front.</summary>
    public string? Channel { get; init; }

    /// <summary>Of the site's own template for Instant View.</summary>
    public string? TemplateHash { get; init; }

    public static TelegramConfig Read(ConfigSection root)
    {
        var section = root.Section("telegram", Keys);
        return new TelegramConfig
        {
            Channel = section.Prose("channel") is { } channel ? "@" + channel.Value.TrimStart('@') : null,
            TemplateHash = ReadHash(section),
        };
    }

    /// <summary>The address of a page as Telegram opens it: by the site's own template, if it has one.</summary>
    public string AddressOf(string permalink)
        => TemplateHash is null ? permalink : $"https://t.me/iv?url={Uri.EscapeDataString(permalink)}&rhash={TemplateHash}";

    private static string? ReadHash(ConfigSection section)
    {
        if (section.Fields.Text("instant_view_rhash") is not { } hash || hash.Value.All(char.IsAsciiLetterOrDigit))
        {
            return section.Fields.Text("instant_view_rhash")?.Value;
        }
        section.Fields.WrongType(section.Fields.Node("instant_view_rhash")!, "instant_view_rhash", "letters and digits, such as 1a2b3c4d5e6f70");
        return null;
    }
}
