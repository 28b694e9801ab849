using System.Text;
using NewsSite.Text;

namespace NewsSite.Pictures;

/// <summary>Texts out of cameras and picture desks: of any encoding, padded, with controls in them.</summary>
internal static class MetadataText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 if it can be that, else Latin-1.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <summary>One line in NFC without controls; <c>null</c> if nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }
        var line = clean.ToString().TrimEnd();
        return line.Length == 0 ? null : Nfc.Normalize(line);
    }
}
