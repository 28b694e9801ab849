using System.Text;

namespace NewsSite.Text;

/// <summary>The letter under which an A–Z index lists a name: Latin ones without accents, as they are sorted.</summary>
public static class Initial
{
    /// <summary><c>#</c> for a name that starts with no letter.</summary>
    public static string Of(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                var key = SortKey.For(rune.ToString());
                return key.Length > 0 && char.IsAsciiLetterLower(key[0])
                    ? char.ToUpperInvariant(key[0]).ToString()
                    : Rune.ToUpperInvariant(rune).ToString();
            }
            if (Rune.IsDigit(rune))
            {
                return "#";
            }
        }
        return "#";
    }
}
