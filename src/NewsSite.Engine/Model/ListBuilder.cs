using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsSite.Model;

/// <summary>Collects the stories of every list, in the order in which they come.</summary>
public sealed class ListBuilder
{
    private readonly List<Article>[] _lists;

    public ListBuilder(int count)
    {
        _lists = new List<Article>[count];
        for (var i = 0; i < count; i++)
        {
            _lists[i] = [];
        }
    }

    public void Add(Listing listing, Article article) => _lists[listing.Number].Add(article);

    public void AddAll(ImmutableArray<Term> terms, Article article)
    {
        foreach (var term in terms)
        {
            Add(term, article);
        }
    }

    /// <summary>The lists by number.</summary>
    public ImmutableArray<ImmutableArray<Article>> Build()
        => [.. _lists.Select(list => ImmutableCollectionsMarshal.AsImmutableArray(list.ToArray()))];
}
