namespace NewsSite.Text;

/// <summary>A text field after its character references were read, and how many there were (for the hint).</summary>
public readonly record struct DecodedText(string Text, int Count);
