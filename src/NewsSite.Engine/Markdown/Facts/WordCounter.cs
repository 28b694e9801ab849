using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSite.Markdown.Facts;

/// <summary>
/// Counts the words a reader sees, roughly: stretches between spaces that hold a letter or digit, without tags and link
/// targets; each Chinese, Japanese or Korean ideograph counts as one. Every body of an archive goes through here, so blocks
/// of plain text are counted 64 characters at a time.
/// </summary>
internal static class WordCounter
{
    private const int BlockLength = 64;

    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        var i = 0;
        while (i + BlockLength <= text.Length)
        {
            i = CountBlock(text.Slice(i, BlockLength), ref words, ref inWord) ? i + BlockLength : CountSingly(text, i, i + BlockLength, ref words, ref inWord);
        }
        CountSingly(text, i, text.Length, ref words, ref inWord);
        return words;
    }

    /// <summary>Counts a block; does nothing if it holds a character that needs a look at its neighbours or its class.</summary>
    private static bool CountBlock(ReadOnlySpan<char> block, ref int words, ref bool inWord)
    {
        ulong letters = 0;
        ulong spaces = 0;
        ref var start = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        for (var i = 0; i < BlockLength; i += Vector128<byte>.Count)
        {
            var characters = Vector128.NarrowWithSaturation(
                Typographic(Vector128.LoadUnsafe(ref start, (nuint)i)), Typographic(Vector128.LoadUnsafe(ref start, (nuint)i + 8)));
            if (Vector128.GreaterThanAny(characters, Vector128.Create((byte)0x7F))
                || Vector128.EqualsAny(characters, Vector128.Create((byte)'<'))
                || Vector128.EqualsAny(characters, Vector128.Create((byte)']'))
                || Vector128.EqualsAny(characters, Vector128.Create((byte)'{')))
            {
                return false;
            }
            letters |= (ulong)LettersAndDigits(characters).ExtractMostSignificantBits() << i;
            spaces |= (ulong)Spaces(characters).ExtractMostSignificantBits() << i;
        }
        words += WordsStarting(letters, spaces, ref inWord);
        return true;
    }

    /// <summary>Dashes, curly quotes and the ellipsis (U+2010 to U+2027) are neither letters nor spaces: any such sign will do.</summary>
    private static Vector128<ushort> Typographic(Vector128<ushort> characters)
        => Vector128.ConditionalSelect(
            Vector128.LessThan(characters - Vector128.Create((ushort)0x2010), Vector128.Create((ushort)0x18)), Vector128.Create((ushort)'-'), characters);

    private static Vector128<byte> LettersAndDigits(Vector128<byte> characters)
        => Vector128.LessThan((characters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
            | Vector128.LessThan(characters - Vector128.Create((byte)'0'), Vector128.Create((byte)10));

    private static Vector128<byte> Spaces(Vector128<byte> characters)
        => Vector128.Equals(characters, Vector128.Create((byte)' '))
            | Vector128.Equals(characters, Vector128.Create((byte)'\n'))
            | Vector128.Equals(characters, Vector128.Create((byte)'\r'))
            | Vector128.Equals(characters, Vector128.Create((byte)'\t'));

    /// <summary>
    /// The stretches between spaces that hold a letter, of which the bits are set, without the first if it goes on with a word.
    /// Added to the bits of its stretch, any letter carries into the space behind it.
    /// </summary>
    private static int WordsStarting(ulong letters, ulong spaces, ref bool inWord)
    {
        var stretches = ~spaces;
        var sum = new UInt128(0, stretches) + letters + (inWord ? 1u : 0u);
        var ends = BitOperations.PopCount((ulong)sum & spaces);
        var counted = inWord ? 1 : 0;
        inWord = sum >> BlockLength != 0;
        return ends - counted + (inWord ? 1 : 0);
    }

    /// <summary>Counts from one place to another and returns where it stopped, which is further where something is jumped over.</summary>
    private static int CountSingly(ReadOnlySpan<char> text, int start, int end, ref int words, ref bool inWord)
    {
        var i = start;
        for (; i < end; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (c is ' ' or '\n' or '\r' or '\t')
            {
                inWord = false;
            }
            else if (c < '\u0080')
            {
                i = Skip(text, i, ref inWord);
            }
            else if (IsIdeograph(c))
            {
                words++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(c) || char.IsHighSurrogate(c))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
        }
        return i;
    }

    /// <summary>Jumps over what is not seen and returns its last character; a bound on each jump keeps the pass linear.</summary>
    private static int Skip(ReadOnlySpan<char> text, int i, ref bool inWord)
    {
        var rest = text.Slice(i, Math.Min(2_000, text.Length - i));
        var length = rest switch
        {
            [']', '(', ..] => TargetLength(rest),
            ['<', '!', '-', '-', ..] => LengthTo(rest, "-->"),
            ['<', '/', ..] => LengthTo(rest, ">"),
            ['<', var c, ..] when char.IsAsciiLetter(c) && !IsAutolink(rest) => LengthTo(rest, ">"),
            ['{', '{', ..] => LengthTo(rest, "}}"),
            ['{', '%', ..] => LengthTo(rest, "%}"),
            _ => 0,
        };
        if (length == 0)
        {
            return i;
        }
        if (text[i] == '<')
        {
            // "a<br>b" are two words, "a<b>b</b>" is rarely written.
            inWord = false;
        }
        return i + length - 1;
    }

    private static bool IsAutolink(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" >\n");
        return end > 0 && rest[..end].ContainsAny(':', '@');
    }

    /// <summary>From the bracket to the end of the address; a title counts as words.</summary>
    private static int TargetLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(" )\n");
        return end < 0 ? 0 : end + 1;
    }

    private static int LengthTo(ReadOnlySpan<char> rest, string end)
    {
        var length = rest.IndexOf(end);
        return length < 0 ? 0 : length + end.Length;
    }

    private static bool IsIdeograph(char c)
        => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\u3040' and <= '\u30FF' or >= '\uF900' and <= '\uFAFF';
}
