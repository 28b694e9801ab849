using System.Collections;
using System.Collections.Immutable;
using NewsSite.Model;
using NewsSite.Routing;

namespace NewsSite.Views;

/// <summary>
/// A list of stories as templates and writers see it. It records what was asked: how many there are, which places were
/// looked at, or that the end was reached, so that a story added elsewhere does not touch who looked only at the first five.
/// </summary>
public sealed class ArticleList : IReadOnlyList<ArticleView>
{
    private readonly ReadKind _kind;
    private readonly object _subject;
    private readonly ViewScope _scope;
    private readonly ImmutableArray<Article> _articles;
    private readonly int _start;
    private readonly int _end;

    /// <summary>All stories of a list.</summary>
    public ArticleList(Listing listing, ViewScope scope)
        : this(ReadKind.Stories, listing, scope.Site.ArticlesOf(listing), scope)
    {
    }

    private ArticleList(ReadKind kind, object subject, ImmutableArray<Article> articles, ViewScope scope)
        : this(kind, subject, articles, scope, 0, articles.Length)
    {
    }

    private ArticleList(ReadKind kind, object subject, ImmutableArray<Article> articles, ViewScope scope, int start, int end)
    {
        _kind = kind;
        _subject = subject;
        _articles = articles;
        _scope = scope;
        _start = start;
        _end = end;
    }

    /// <summary>The stories of one page of a list. Its places are those of the page: old pages stay when a new story shifts the list.</summary>
    public static ArticleList OfPage(ListRoute route, ViewScope scope) => new(ReadKind.PageStories, route, [.. StoriesOf(route, scope.Site)], scope);

    /// <summary>The stories themselves.</summary>
    internal static ReadOnlySpan<Article> StoriesOf(ListRoute route, Site site)
        => site.ArticlesOf(route.Listing).AsSpan(route.Page.Start, route.Page.Count);

    public int Count
    {
        get
        {
            _scope.Log?.Add(_kind, _subject, PlaceRange.Count);
            return _end - _start;
        }
    }

    public ArticleView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _end - _start);
            return At(_start + index);
        }
    }

    /// <summary>The stories from <paramref name="skip"/> on, at most <paramref name="count"/>; asks nothing yet.</summary>
    public ArticleList Slice(int skip, int count)
    {
        var start = Math.Min(_start + Math.Max(0, skip), _end);
        return new ArticleList(_kind, _subject, _articles, _scope, start, (int)Math.Min(_end, start + (long)Math.Max(0, count)));
    }

    /// <summary>Whether there is any story; asks for the first place only.</summary>
    public bool IsEmpty
    {
        get
        {
            RecordPlace(_start);
            return _start >= _end;
        }
    }

    public IEnumerator<ArticleView> GetEnumerator()
    {
        for (var i = _start; i < _end; i++)
        {
            yield return At(i);
        }
        if (_end == _articles.Length)
        {
            RecordPlace(_end);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ArticleView At(int place)
    {
        RecordPlace(place);
        return new ArticleView(_articles[place], _scope);
    }

    private void RecordPlace(int place) => _scope.Log?.AddPlace(_kind, _subject, place);
}
