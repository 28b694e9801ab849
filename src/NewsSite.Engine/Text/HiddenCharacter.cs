namespace NewsSite.Text;

/// <summary>An invisible character in a text, with its name in plain words for the message about it.</summary>
public readonly record struct HiddenCharacter(int Offset, int CodePoint, string Name)
{
    /// <summary><c>U+202E (right-to-left override)</c></summary>
    public override string ToString() => $"U+{CodePoint:X4} ({Name})";
}
