using System.Collections.Concurrent;

namespace NewsSite.Rendering;

/// <summary>
/// Bodies as feeds carry them. A new story stands in the feeds of its front, section, tags and authors, so it is kept once
/// made, while there is room.
/// </summary>
public sealed class FeedBodies
{
    private const long MaxCharacters = 8L << 20;

    private readonly ConcurrentDictionary<string, Lazy<RenderedBody>> _bodies = new(StringComparer.Ordinal);
    private long _characters;

    /// <summary>The body of a file; made by one thread even if several ask.</summary>
    public RenderedBody Get(string path, Func<RenderedBody> make)
    {
        if (_bodies.TryGetValue(path, out var known))
        {
            return known.Value;
        }
        return Interlocked.Read(ref _characters) > MaxCharacters ? make() : _bodies.GetOrAdd(path, _ => new Lazy<RenderedBody>(() => Counted(make()))).Value;
    }

    private RenderedBody Counted(RenderedBody body)
    {
        Interlocked.Add(ref _characters, body.Body.Html.Length);
        return body;
    }
}
