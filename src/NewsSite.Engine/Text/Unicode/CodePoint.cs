using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Walks UTF-16 text by code point. Unlike <see cref="Rune"/> it hands a lone surrogate through as itself,
/// so that broken text comes out as it went in and nothing throws.
/// </summary>
internal static class CodePoint
{
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[index + 1]);
        }
        length = 1;
        return unit;
    }

    /// <summary>The code point that ends right before <paramref name="index"/>, or -1 at the start.</summary>
    public static int Before(ReadOnlySpan<char> text, int index)
    {
        if (index <= 0)
        {
            return -1;
        }
        var unit = text[index - 1];
        return char.IsLowSurrogate(unit) && index > 1 && char.IsHighSurrogate(text[index - 2])
            ? char.ConvertToUtf32(text[index - 2], unit)
            : unit;
    }

    public static void Append(StringBuilder target, int codePoint)
    {
        if (codePoint < 0x10000)
        {
            target.Append((char)codePoint);
            return;
        }
        target.Append((char)(0xD800 + ((codePoint - 0x10000) >> 10))).Append((char)(0xDC00 + (codePoint & 0x3FF)));
    }

    /// <summary>How many bytes of UTF-8 it takes; a lone surrogate counts as the replacement character that stands for it.</summary>
    public static int Utf8Length(int codePoint) => codePoint switch
    {
        < 0x80 => 1,
        < 0x800 => 2,
        < 0x10000 => 3,
        _ => 4,
    };

    public static int ToLower(int codePoint)
        => Rune.TryCreate(codePoint, out var rune) ? Rune.ToLowerInvariant(rune).Value : codePoint;

    public static int ToUpper(int codePoint)
        => Rune.TryCreate(codePoint, out var rune) ? Rune.ToUpperInvariant(rune).Value : codePoint;
}
