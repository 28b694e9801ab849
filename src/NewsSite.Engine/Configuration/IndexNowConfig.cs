using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>The key by which IndexNow knows that whoever tells it of changes may speak for the site (indexnow.org).</summary>
public sealed record IndexNowConfig
{
    public static readonly FieldTable Keys = new(
        new Field("key", "text", "8 to 128 letters, digits and hyphens of your choice; it is published as /<key>.txt"));

    private const int MinLength = 8;
    private const int MaxLength = 128;

    public string? Key { get; init; }

    public static IndexNowConfig Read(ConfigSection root)
    {
        var fields = root.Section("indexnow", Keys).Fields;
        var key = fields.Text("key");
        if (key is null || IsKey(key.Value))
        {
            return new IndexNowConfig { Key = key?.Value };
        }
        fields.Diagnostics.Add(Errors.Config.BadIndexNowKey(key.In(fields.Path), key.Value));
        return new IndexNowConfig();
    }

    private static bool IsKey(string text)
        => text.Length is >= MinLength and <= MaxLength && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
