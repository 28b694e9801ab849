using CsCheck;

namespace NewsSite.Tests.Unit.Text;

/// <summary>Strings for properties: any UTF-16 at all, with what is hard in Unicode more often than chance would have it.</summary>
internal static class AnyText
{
    private const string Hard =
        " -.'’+#&;:/\\%\0\t\n\u00AD\u0130ßſςК\u0301\u0308\u0323\u0327\u05B4\u0654\u0653\u093C\u094D\u09BE\u1100\u1161\u11A8가"
        + "\u200B\u200C\u200D\u202E\u2066\uFE0F\uFEFF\uFFFE\uD800\uDBFF\uDC00\uDFFF\u212B\u2126\u0958\u1E9B0129TZ";

    public static readonly Gen<string> Gen = CsCheck.Gen
        .OneOf(CsCheck.Gen.Char, CsCheck.Gen.Char[' ', '~'], CsCheck.Gen.Char['\u00A0', '\u06FF'], CsCheck.Gen.Int[0, Hard.Length - 1].Select(i => Hard[i]))
        .Array[0, 60]
        .Select(characters => new string(characters));
}
