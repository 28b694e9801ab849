namespace NewsSite.Text;

/// <summary>A character reference in a text, such as <c>&amp;#8217;</c>.</summary>
/// <param name="Start">Where it stands, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Meaning">The code point of the character that it means.</param>
public readonly record struct CharacterReference(int Start, int Length, int Meaning)
{
    public int End => Start + Length;
}
