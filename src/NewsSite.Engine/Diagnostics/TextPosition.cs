namespace NewsSite.Diagnostics;

/// <summary>A place in a text file; line and column count from 1, the column in UTF-16 units, as editors show them.</summary>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    public static readonly TextPosition Start = new(1, 1);

    public int CompareTo(TextPosition other)
        => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;
}
