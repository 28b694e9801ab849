using System.Text;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Pictures;

/// <summary>
/// What a story without a picture shows where it is shared: its headline, set in a font that the program carries. The bytes depend
/// on these values and on <see cref="PictureRecipe.Library"/> alone. A text with a letter that the font has not (it has Latin,
/// Cyrillic and Greek) is left out, see <see cref="CanSet"/>.
/// </summary>
public sealed record SocialCard
{
    public const int Width = 1200;

    public const int Height = 630;

    /// <summary>How the key of every card begins, and of nothing else.</summary>
    public const string KeyStart = "card";

    /// <summary>In UTF-16; about three times what the smallest type has room for.</summary>
    private const int Longest = 1000;

    private const int Version = 1;
    private const int Quality = 88;
    private const int Margin = 80;
    private const int SmallSize = 34;
    private const int BarHeight = 10;
    private const int KickerLine = 150;
    private const int HeadlineTop = 180;
    private const int HeadlineHeight = 320;

    private static readonly Lazy<FontFile> Font = new(ReadFont);

    public required string Headline { get; init => field = OneLine(value); }

    /// <summary>The section or the like, above the headline.</summary>
    public string? Kicker { get; init => field = value is null ? null : OneLine(value); }

    /// <summary>The newspaper's name, at the foot.</summary>
    public required string SiteName { get; init => field = OneLine(value); }

    public Colour Background { get; init; } = new(0x1b, 0x2a, 0x3a);

    public Colour Foreground { get; init; } = new(0xff, 0xff, 0xff);

    /// <summary>Of the bar above the kicker.</summary>
    public Colour Accent { get; init; } = new(0xc8, 0x10, 0x2e);

    /// <summary>The name its file carries; see <see cref="PictureRecipe.NameOf(UInt128, PictureRecipe)"/>.</summary>
    public string Name => ContentHash.Of(Encoding.UTF8.GetBytes($"{PictureRecipe.Library} card {Version}\n{ToKey()}")).ToString()[..16];

    /// <summary>Where it is published.</summary>
    public string Path => $"/img/card.{Name}.jpg";

    /// <summary>Whether the font has every letter. A card without its headline says little: better none, or the newspaper's own picture.</summary>
    public static bool CanSet(string text) => Font.Value.Has(Nfc.Normalize(text));

    /// <summary>The card as one text, by which a later build makes it again.</summary>
    public string ToKey() => string.Join('\n', KeyStart, Background, Foreground, Accent, SiteName, Kicker, Headline);

    /// <summary><c>null</c> for a text that is no card of this program.</summary>
    public static SocialCard? Parse(string key)
        => key.Split('\n') is [KeyStart, var background, var foreground, var accent, var site, var kicker, var headline]
            && Colour.TryParse(background) is { } back && Colour.TryParse(foreground) is { } front && Colour.TryParse(accent) is { } bar
            ? new SocialCard { Headline = headline, Kicker = kicker.Length == 0 ? null : kicker, SiteName = site, Background = back, Foreground = front, Accent = bar }
            : null;

    /// <summary>The JPEG, 1200 by 630 pixels; <c>null</c> only where libvips is missing.</summary>
    public byte[]? Make(PictureWorkshop workshop, out PictureFault? fault) => workshop.Encode(Draw(), Width, Height, Quality, out fault);

    /// <summary>No more of it than has room on a card, and then some: what is longer ends in an ellipsis there.</summary>
    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
    }

    private byte[] Draw()
    {
        var (font, ink) = (Font.Value, Foreground);
        var canvas = new Canvas(Width, Height, Background);
        canvas.Fill(Margin, Margin, Margin, BarHeight, Accent);
        Write(Kicker, KickerLine);
        Write(SiteName, Height - Margin);
        if (CanSet(Headline) && Nfc.Normalize(Headline).Trim() is { Length: > 0 } headline)
        {
            var text = CardText.Fit(font, headline, Width - 2 * Margin, HeadlineHeight);
            for (var i = 0; i < text.Lines.Count; i++)
            {
                canvas.Write(font, text.Lines[i], Margin, HeadlineTop + (i + 1) * text.Size * CardText.Leading, text.Size, ink);
            }
        }
        return canvas.Pixels;

        void Write(string? text, int line)
        {
            if (text is not null && CanSet(text) && Nfc.Normalize(text).Trim() is { Length: > 0 } real)
            {
                canvas.Write(font, CardText.Line(font, real, Width - 2 * Margin, SmallSize), Margin, line, SmallSize, ink);
            }
        }
    }

    private static FontFile ReadFont()
    {
        using var resource = typeof(SocialCard).Assembly.GetManifestResourceStream("fonts/NotoSerif-Bold.ttf")!;
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new FontFile(data);
    }
}
