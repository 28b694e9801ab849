using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Pictures;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What is made of pictures (news-requirements §6.2).</summary>
public sealed record ImageConfig
{
    private const int MaxSide = 10_000;

    public static readonly FieldTable Keys = new(
        new Field("widths", "list of whole numbers", "the widths in pixels that browsers can choose from, as far as the picture has them; default 320, 640, 960, 1280, 1920"),
        new Field("formats", "list of words", "avif and webp, best first, beside the JPEG or PNG that every picture has; [] for none; default avif, webp"),
        new Field("quality", "map", "how much of the detail is kept, in each format"),
        new Field("crops", "list of ratios", "the shapes in which search engines are offered a lead picture; default 16:9, 4:3, 1:1"),
        new Field("max_original", "whole number", "the width in pixels of what a link to a picture leads to; the file itself, with what a camera wrote into it, is never published; default the largest of widths"),
        new Field("keep_iptc", "yes or no", "whether what is made of a picture says who made it, what it shows and under which terms, as its file does; where it was taken is never said; default yes"),
        new Field("default_social", "path", "the picture of social cards where a page has none of its own; 1200 × 630 pixels or more"),
        new Field("icon", "path", "a square drawing, or a picture of 512 pixels or more, of which the icons of browser tabs, home screens and manifest.webmanifest are made"),
        new Field("social_card", "map", "has the headline of a story that has no picture set on one for social networks, in these colours; {} for the usual ones"),
        new Field("require_credit", "yes or no", "whether to tell of pictures without a credit; default no"));

    public static readonly FieldTable QualityKeys = new(
        new Field("jpeg", "whole number", "1 to 100; default 78"),
        new Field("webp", "whole number", "1 to 100; default 75"),
        new Field("avif", "whole number", "1 to 100; default 50"));

    public static readonly FieldTable CardKeys = new(
        new Field("background", "colour", "#rgb or #rrggbb; default #1b2a3a"),
        new Field("text", "colour", "default #ffffff"),
        new Field("accent", "colour", "of the bar above the headline; default #c8102e"));

    private static readonly Dictionary<string, PictureFormat> FormatWords = new() { ["avif"] = PictureFormat.Avif, ["webp"] = PictureFormat.WebP };

    /// <summary>In pixels, the smallest first.</summary>
    public ImmutableArray<int> Widths { get; init; } = [320, 640, 960, 1280, 1920];

    /// <summary>Those beside JPEG and PNG, the best first.</summary>
    public ImmutableArray<PictureFormat> Formats { get; init; } = [PictureFormat.Avif, PictureFormat.WebP];

    public int JpegQuality { get; init; } = 78;

    public int WebPQuality { get; init; } = 75;

    public int AvifQuality { get; init; } = 50;

    public ImmutableArray<PictureRatio> Crops { get; init; } = [PictureRatio.Wide, PictureRatio.Classic, PictureRatio.Square];

    /// <summary>The width of the largest rendition, to which links lead.</summary>
    public int MaxOriginal { get; init; } = 1920;

    /// <summary>Whether renditions carry the words about a picture that its file has.</summary>
    public bool KeepsCredits { get; init; } = true;

    public ConfigLink? DefaultSocial { get; init; }

    public ConfigLink? Icon { get; init; }

    /// <summary>How cards with a headline look; its texts are empty. <c>null</c> where none are wanted.</summary>
    public SocialCard? Card { get; init; }

    public bool RequiresCredit { get; init; }

    /// <summary>1 to 100; of no meaning for what is kept whole.</summary>
    public int QualityOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => JpegQuality,
        PictureFormat.WebP => WebPQuality,
        PictureFormat.Avif => AvifQuality,
        _ => 100,
    };

    /// <summary>Of all of it.</summary>
    public ulong Digest()
    {
        var digest = new Digest();
        foreach (var number in (int[])[.. Widths, -1, JpegQuality, WebPQuality, AvifQuality, MaxOriginal, .. Formats.Select(format => (int)format)])
        {
            digest.Add((long)number);
        }
        foreach (var crop in Crops)
        {
            digest.Add(RatioText.Of(crop));
        }
        digest.Add(RequiresCredit);
        digest.Add(KeepsCredits);
        digest.Add(Card?.ToKey());
        return digest.Value;
    }

    public static ImageConfig Read(ConfigSection root)
    {
        var section = root.Section("images", Keys);
        var (images, defaults) = (section.Fields, new ImageConfig());
        var quality = section.Section("quality", QualityKeys).Fields;
        var widths = ReadWidths(images);
        widths = widths.IsEmpty ? defaults.Widths : widths;
        return new ImageConfig
        {
            Widths = widths,
            Formats = images.Has("formats") ? [.. images.Choices("formats", FormatWords).Distinct()] : defaults.Formats,
            JpegQuality = quality.Number("jpeg", 1, 100)?.Value ?? defaults.JpegQuality,
            WebPQuality = quality.Number("webp", 1, 100)?.Value ?? defaults.WebPQuality,
            AvifQuality = quality.Number("avif", 1, 100)?.Value ?? defaults.AvifQuality,
            Crops = images.Has("crops") ? ReadCrops(images) : defaults.Crops,
            MaxOriginal = Math.Max(widths[^1], images.Number("max_original", 1, MaxSide)?.Value ?? 0),
            KeepsCredits = images.Flag("keep_iptc")?.Value ?? true,
            DefaultSocial = section.Link("default_social"),
            Icon = section.Link("icon"),
            Card = section.Find("social_card", CardKeys) is { } card ? ReadCard(card.Fields) : null,
            RequiresCredit = images.Flag("require_credit")?.Value ?? false,
        };
    }

    private static SocialCard ReadCard(FieldReader card)
    {
        var usual = new SocialCard { Headline = "", SiteName = "" };
        return usual with
        {
            Background = card.Colour("background") ?? usual.Background,
            Foreground = card.Colour("text") ?? usual.Foreground,
            Accent = card.Colour("accent") ?? usual.Accent,
        };
    }

    private static ImmutableArray<int> ReadWidths(FieldReader images)
    {
        var widths = new SortedSet<int>();
        foreach (var text in images.Texts("widths"))
        {
            if (int.TryParse(text.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var width) && width is > 0 and <= MaxSide)
            {
                widths.Add(width);
            }
            else
            {
                images.Diagnostics.Add(Errors.Pictures.BadWidth(text.In(images.Path), text.Value, MaxSide));
            }
        }
        return [.. widths];
    }

    private static ImmutableArray<PictureRatio> ReadCrops(FieldReader images)
    {
        var crops = ImmutableArray.CreateBuilder<PictureRatio>();
        foreach (var text in images.Texts("crops"))
        {
            if (RatioText.Parse(text.Value) is { } ratio)
            {
                crops.Add(ratio);
            }
            else
            {
                images.Diagnostics.Add(Errors.Pictures.BadRatio(text.In(images.Path), text.Value));
            }
        }
        return [.. crops.Distinct()];
    }
}
