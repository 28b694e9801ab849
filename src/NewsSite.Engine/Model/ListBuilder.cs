using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsSite.Model;

/// <summary>
/// Collects the stories of every list, in the order in which they come. An archive has a million places in lists, so it is only
/// noted who stands in which, and each list is made when it is known how long it is.
/// </summary>
/// <param name="count">How many lists there are.</param>
/// <param name="stories">About how many stories will be in them.</param>
public sealed class ListBuilder(int count, int stories)
{
    /// <summary>In about how many lists a story is: front, section, year, month, two or three terms and an author or two.</summary>
    private const int UsualPlaces = 10;

    private readonly int[] _lengths = new int[count];

    /// <summary>The numbers of the lists in which the stories are, one story's behind the other's.</summary>
    private readonly List<int> _places = new(stories * UsualPlaces);

    /// <summary>Each with the place at which its lists begin.</summary>
    private readonly List<(Article Article, int Start)> _stories = new(stories);

    /// <summary>Puts a story into a list; all lists of one story come one after the other.</summary>
    public void Add(Listing listing, Article article)
    {
        if (_stories.Count == 0 || _stories[^1].Article != article)
        {
            _stories.Add((article, _places.Count));
        }
        _places.Add(listing.Number);
        _lengths[listing.Number]++;
    }

    public void AddAll(ImmutableArray<Term> terms, Article article)
    {
        foreach (var term in terms)
        {
            Add(term, article);
        }
    }

    /// <summary>The lists by number.</summary>
    public ImmutableArray<ImmutableArray<Article>> Build()
    {
        var lists = Array.ConvertAll(_lengths, length => new Article[length]);
        var places = CollectionsMarshal.AsSpan(_places);
        var filled = new int[lists.Length];
        for (var story = 0; story < _stories.Count; story++)
        {
            var end = story + 1 < _stories.Count ? _stories[story + 1].Start : places.Length;
            foreach (var list in places[_stories[story].Start..end])
            {
                lists[list][filled[list]++] = _stories[story].Article;
            }
        }
        return [.. lists.Select(ImmutableCollectionsMarshal.AsImmutableArray)];
    }
}
