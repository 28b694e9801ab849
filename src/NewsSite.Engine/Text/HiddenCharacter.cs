namespace NewsSite.Text;

/// <summary>An invisible character in a text, with its name in plain words for the message about it.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="CodePoint">What it is.</param>
/// <param name="Name">How people call it.</param>
/// <param name="IsHarmless">Whether it can make no text read as another one.</param>
public readonly record struct HiddenCharacter(int Offset, int CodePoint, string Name, bool IsHarmless)
{
    /// <summary><c>U+202E (right-to-left override)</c></summary>
    public override string ToString() => $"U+{CodePoint:X4} ({Name})";
}
