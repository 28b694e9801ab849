using System.Globalization;
using NewsSite.Text;

namespace NewsSite.Markdown;

/// <summary>
/// Hands out the ids of one body so that none is given twice. A repeated heading gets <c>-2</c>, <c>-3</c> …;
/// the last number of each slug is remembered, so that thousands of equal headings stay linear.
/// </summary>
/// <param name="prefix">In front of every id that the author has not chosen, where several bodies share a page; else empty.</param>
internal sealed class BodyIds(string prefix)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Taken => _taken;

    /// <summary>False if the id is taken already.</summary>
    public bool TryTake(string id) => _taken.Add(id);

    /// <summary>Keeps an id the author chose from being given to a heading, until it is taken.</summary>
    public bool Reserve(string id) => _reserved.Add(id);

    public string ForHeading(string text) => Free(prefix + IdOf(text));

    /// <summary>Unlike the id of any heading, so that a component leaves the addresses of headings as they are.</summary>
    public string ForComponent(string name) => Free($"{prefix}c-{name}");

    public string ForNote(int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}fn-{number}");

    /// <summary>Of a number in the text that leads to a note.</summary>
    public string ForReference(int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}fnref-{number}");

    private string Free(string slug)
    {
        if (!_reserved.Contains(slug) && _taken.Add(slug))
        {
            return slug;
        }
        var number = _last.GetValueOrDefault(slug, 1);
        string id;
        do
        {
            number++;
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }
        while (_reserved.Contains(id) || !_taken.Add(id));
        _last[slug] = number;
        return id;
    }

    /// <summary>An id that would start with a digit gets a letter in front: style sheets and validators want one there.</summary>
    private static string IdOf(string heading)
    {
        var slug = Slug.OfHeading(heading);
        return slug.Length == 0 ? "section" : char.IsDigit(slug[0]) ? "n" + slug : slug;
    }
}
