namespace NewsSite.Text;

/// <summary>Japanese syllables: two sets of signs for the same ones, in which dictionaries make no difference.</summary>
internal static class Kana
{
    private const string Rows = "あかさたなはまやらわ";
    private const string SmallOnes = "ぁぃぅぇぉっゃゅょゎ";

    /// <summary>The full-sized hiragana of a syllable; any other character as it is.</summary>
    public static int Plain(int codePoint)
    {
        var hiragana = codePoint is >= 0x30A1 and <= 0x30F4 ? codePoint - 0x60 : codePoint;
        return hiragana is > 0x3040 and < 0x3097 && SmallOnes.Contains((char)hiragana) ? hiragana + 1 : hiragana;
    }

    /// <summary>The row of the table of syllables in which a plain hiragana stands, by its first syllable; <c>null</c> for any other character.</summary>
    public static string? RowOf(int codePoint)
        => codePoint is < 0x3042 or > 0x3096 ? null : Rows[Rows.AsSpan().LastIndexOfAnyInRange('\u3041', (char)codePoint)].ToString();
}
