using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What others are offered to republish.</summary>
public sealed record RepublishConfig
{
    public static readonly FieldTable Keys = new(
        new Field("enabled", "yes or no", "whether each story has a page from which others can copy it; default no"),
        new Field("license", "address or text", "the licence, such as CC-BY-ND-4.0"),
        new Field("terms", "path, content file or address", "the page with the terms"),
        new Field("pixel", "address", "a picture in the copy by which you count its readers, with {url} or {id} in it"));

    public bool Enabled { get; init; }

    public string? License { get; init; }

    public ConfigLink? Terms { get; init; }

    public PixelRule? Pixel { get; init; }

    public static RepublishConfig Read(ConfigSection root)
    {
        var section = root.Section("republish", Keys);
        return new RepublishConfig
        {
            Enabled = section.Fields.Flag("enabled") ?? false,
            License = section.Prose("license")?.Value,
            Terms = section.Link("terms"),
            Pixel = PixelRule.Read(section.Fields),
        };
    }
}
