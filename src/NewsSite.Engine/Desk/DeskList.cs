using System.Collections.Immutable;

namespace NewsSite.Desk;

/// <summary>One of the lists of the desk: its rows and what can be told of each.</summary>
/// <param name="usual">The columns that fit a terminal.</param>
/// <param name="columns">All of them.</param>
/// <param name="rows">Its rows in their order.</param>
internal sealed class DeskList<T>(string[] usual, DeskColumn<T>[] columns, IEnumerable<T> rows) : IDeskList
{
    public IEnumerable<string> Columns => columns.Select(column => column.Name);

    public IEnumerable<string> Usual => usual;

    public DeskTable Table(IEnumerable<string> names, int limit)
    {
        DeskColumn<T>[] chosen = [.. names.Select(name => columns.First(column => column.Name == name))];
        return new DeskTable([.. chosen.Select(column => column.Name)], Rows(limit, chosen));
    }

    /// <summary>In their order, made by all threads: an archive has many.</summary>
    private ParallelQuery<ImmutableArray<DeskCell>> Rows(int limit, DeskColumn<T>[] chosen)
        => rows.Take(limit).AsParallel().AsOrdered().Select(row => ImmutableArray.Create(Array.ConvertAll(chosen, column => column.Of(row))));
}

internal interface IDeskList
{
    IEnumerable<string> Columns { get; }

    IEnumerable<string> Usual { get; }

    DeskTable Table(IEnumerable<string> names, int limit);
}
