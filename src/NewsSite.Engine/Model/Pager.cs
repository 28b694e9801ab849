using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>One page of a list: stories <see cref="Start"/> up to <see cref="Start"/> + <see cref="Count"/> of it, newest first.</summary>
/// <param name="Number">0 for the list's own address, else the number in <c>page/N/</c>.</param>
/// <param name="Older">The number of the page with the next older stories, or <c>null</c>.</param>
/// <param name="Newer">The number of the page with newer stories, or <c>null</c>; never set on a page that must not change.</param>
public readonly record struct ListPage(int Number, int Start, int Count, int? Older, int? Newer);

/// <summary>
/// Cuts lists into pages so that old pages never change (decision 8): numbered pages are filled from the oldest story on and
/// know only their older neighbour; the list's own address shows the rest, between one and two pages' worth.
/// </summary>
public static class Pager
{
    public static ImmutableArray<ListPage> Cut(int stories, int size, bool newestFirst)
        => newestFirst ? CutFromNewest(stories, size) : CutFromOldest(stories, size);

    private static ImmutableArray<ListPage> CutFromOldest(int stories, int size)
    {
        var pages = Math.Max(1, stories / size);
        var onFront = stories - ((pages - 1) * size);
        var result = ImmutableArray.CreateBuilder<ListPage>(pages);
        result.Add(new ListPage(0, 0, onFront, pages > 1 ? pages - 1 : null, null));
        for (var number = pages - 1; number >= 1; number--)
        {
            result.Add(new ListPage(number, stories - (number * size), size, number > 1 ? number - 1 : null, null));
        }
        return result.ToImmutable();
    }

    private static ImmutableArray<ListPage> CutFromNewest(int stories, int size)
    {
        var pages = Math.Max(1, (stories + size - 1) / size);
        var result = ImmutableArray.CreateBuilder<ListPage>(pages);
        for (var page = 1; page <= pages; page++)
        {
            var start = (page - 1) * size;
            result.Add(new ListPage(
                page == 1 ? 0 : page,
                start,
                Math.Min(size, stories - start),
                page < pages ? page + 1 : null,
                page == 1 ? null : page == 2 ? 0 : page - 1));
        }
        return result.ToImmutable();
    }
}
