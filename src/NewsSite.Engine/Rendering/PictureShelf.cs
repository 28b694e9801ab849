using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Pictures;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The pictures that the pages of a build name, each made when somebody asks for it and kept in the cache of pictures, where a
/// later build finds it. Safe from any thread; who asks for what is being made waits for it.
/// </summary>
public sealed class PictureShelf
{
    private readonly Dictionary<string, Rendition> _wanted;
    private readonly Dictionary<string, SocialCard> _cards;
    private readonly PictureMaker _maker;
    private readonly ConcurrentDictionary<string, Lazy<ShelfPicture>> _inWork = new(StringComparer.Ordinal);

    internal PictureShelf(IEnumerable<Rendition> wanted, IEnumerable<SocialCard> cards, PictureMaker maker)
    {
        _wanted = wanted.ToDictionary(one => one.Path, StringComparer.Ordinal);
        _cards = cards.ToDictionary(card => card.Path, StringComparer.Ordinal);
        _maker = maker;
    }

    /// <summary>A picture by its path from the site's root; <c>null</c> if no page names it.</summary>
    public ShelfPicture? Take(string path)
    {
        var (rendition, card) = (_wanted.GetValueOrDefault(path), _cards.GetValueOrDefault(path));
        if ((rendition is null ? card?.Name : PictureMaker.NameOf(rendition)) is not { } name)
        {
            return null;
        }
        if (_maker.Cached(name) is { IsEmpty: false } kept)
        {
            return new ShelfPicture(kept, []);
        }
        var work = _inWork.GetOrAdd(path, _ => new Lazy<ShelfPicture>(() => rendition is null ? Make(card!) : Make(rendition)));
        var made = work.Value;
        _inWork.TryRemove(path, out _);
        return made;
    }

    private ShelfPicture Make(Rendition rendition)
        => _maker.Make(rendition.Source, [rendition], out _, out var found) is [var bytes] ? new ShelfPicture(bytes, found) : new ShelfPicture(default, found);

    private ShelfPicture Make(SocialCard card) => new(_maker.Make(card, out var found), found);
}

/// <summary>A picture that was asked for.</summary>
/// <param name="Bytes">Empty if it cannot be made.</param>
/// <param name="Found">Why not.</param>
public sealed record ShelfPicture(ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Found);
