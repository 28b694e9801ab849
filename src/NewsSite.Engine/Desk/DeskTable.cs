using System.Collections.Immutable;

namespace NewsSite.Desk;

/// <summary>What a list of the desk tells.</summary>
/// <param name="Columns">Those that were asked for.</param>
/// <param name="Rows">A row for each thing, made while they are gone through, for an archive has many.</param>
public sealed record DeskTable(ImmutableArray<string> Columns, IEnumerable<ImmutableArray<DeskCell>> Rows);

/// <summary>A value of a row: a text, a number or several texts; nothing where there is none.</summary>
public readonly record struct DeskCell(string? Text, long? Number = null, ImmutableArray<string> Several = default)
{
    public static implicit operator DeskCell(string? text) => new(text);

    public static implicit operator DeskCell(int number) => new(null, number);

    public static implicit operator DeskCell(long number) => new(null, number);

    public static implicit operator DeskCell(ImmutableArray<string> several) => new(null, null, several);
}

/// <param name="Name">As <c>--columns</c> and programs call it.</param>
/// <param name="Of">Its value for a row.</param>
internal sealed record DeskColumn<T>(string Name, Func<T, DeskCell> Of);
