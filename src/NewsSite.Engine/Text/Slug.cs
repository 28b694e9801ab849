using System.Globalization;
using System.Text;

namespace NewsSite.Text;

/// <summary>
/// Turns a name into one segment of a URL: letters, digits and marks of any script in lower case and NFC,
/// words joined by single hyphens. A slug is its own slug. Nothing is transliterated unless a table is given.
/// </summary>
public static class Slug
{
    /// <summary>Leaves room for an extension and a number within the 255 bytes that file systems allow a name.</summary>
    public const int MaxBytes = 200;

    /// <summary>The slug, which may be empty; the same instance where the text is one already.</summary>
    /// <param name="text">A name, or a slug as addresses write it.</param>
    /// <param name="letters">Writes letters as Latin ones; <c>null</c> to leave them as they are.</param>
    public static string From(string text, Transliterator? letters = null)
    {
        if (IsCleanAscii(text))
        {
            return text;
        }
        // Exports of WordPress hold slugs as addresses write them; what is no UTF-8 stays as it is.
        var name = text.Contains('%') ? Uri.UnescapeDataString(text) : text;
        var slug = Create(letters is null ? name : letters.Apply(name), SlugStyle.Address);
        return slug == text ? text : slug;
    }

    /// <summary>The slug that somebody chose, which is never transliterated; else that of a name.</summary>
    public static string Chosen(string? given, string name, Transliterator? letters) => given is null ? From(name, letters) : From(given);

    /// <summary>The way back, as near as can be: <c>foreign-affairs</c> becomes "Foreign affairs"; <c>null</c> where nothing is left.</summary>
    public static string? ToTitle(string name)
    {
        var words = XmlText.Strip(name).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? null : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>
    /// The id of a heading, as other generators make it, so that links into old texts live on: only spaces, dashes and slashes
    /// divide words, underscores stay, other signs go.
    /// </summary>
    public static string OfHeading(string text) => Create(text, SlugStyle.HeadingId);

    private static string Create(string text, SlugStyle style) => Shorten(Nfc.Normalize(JoinWords(Nfc.Normalize(text), style)));

    /// <summary>Whether the text is certainly a slug, as nearly all names of files are.</summary>
    internal static bool IsCleanAscii(ReadOnlySpan<char> text)
    {
        // A hyphen needs a word on both sides, so the text "starts after a hyphen" and may not end so.
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-' ? afterHyphen : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
            afterHyphen = c == '-';
        }
        return text.Length <= MaxBytes && (!afterHyphen || text.Length == 0);
    }

    private static string JoinWords(string text, SlugStyle style)
    {
        var words = new StringBuilder(text.Length);
        var pendingHyphen = false;
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoint.At(text, i, out var length);
            i += length;
            var kind = CharacterKind.Of(codePoint);
            if (kind == CharacterClass.Invisible || CharacterKind.IsApostrophe(codePoint))
            {
                continue;
            }
            // A mark whose letter was left out, such as an emoji's, has nothing to sit on.
            if (kind == CharacterClass.Mark && (pendingHyphen || words.Length == 0 || IsUnwanted(codePoint, style)))
            {
                continue;
            }
            if (kind == CharacterClass.Other && !IsWordPart(codePoint, style))
            {
                pendingHyphen |= words.Length > 0 && Divides(codePoint, style);
                continue;
            }
            if (pendingHyphen)
            {
                words.Append('-');
                pendingHyphen = false;
            }
            AppendWordPart(words, codePoint);
        }
        return words.ToString();
    }

    /// <summary>The points of Arabic and Hebrew and accents of their own: validators take them for no part of an id, and nobody types them.</summary>
    private static bool IsUnwanted(int mark, SlugStyle style) => style == SlugStyle.HeadingId && SortKey.IsAccent(mark);

    private static bool IsWordPart(int sign, SlugStyle style) => style == SlugStyle.Address ? sign is '+' or '#' : sign == '_';

    private static bool Divides(int sign, SlugStyle style)
        => style == SlugStyle.Address
            || sign is '/' or '\t' or '\n' or '\r'
            || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation;

    private static void AppendWordPart(StringBuilder words, int codePoint)
    {
        switch (codePoint)
        {
            case '+':
                words.Append("plus");
                break;
            case '#':
                words.Append("sharp");
                break;
            case 'İ':
                // The one capital whose lower-case form is two characters, and so is left alone by the runtime.
                words.Append('i');
                break;
            default:
                CodePoint.Append(words, CodePoint.ToLower(codePoint));
                break;
        }
    }

    private static string Shorten(string slug)
    {
        var bytes = 0;
        var lastHyphen = -1;
        // Where a letter begins that may be followed by its marks: no cut leaves a letter without them.
        var lastLetter = 0;
        for (var i = 0; i < slug.Length;)
        {
            var codePoint = CodePoint.At(slug, i, out var length);
            if (codePoint == '-')
            {
                lastHyphen = i;
            }
            if (CharacterKind.Of(codePoint) != CharacterClass.Mark)
            {
                lastLetter = i;
            }
            bytes += CodePoint.Utf8Length(codePoint);
            if (bytes > MaxBytes)
            {
                // A letter with hundreds of marks is no letter: then the marks are cut after all.
                return slug[..(lastHyphen > 0 ? lastHyphen : lastLetter > 0 ? lastLetter : i)];
            }
            i += length;
        }
        return slug;
    }

    private enum SlugStyle
    {
        Address,
        HeadingId,
    }
}
