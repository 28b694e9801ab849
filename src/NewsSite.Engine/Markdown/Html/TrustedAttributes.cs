using System.Globalization;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Keeps the attributes of our own elements out of the sanitiser's hands: each set is replaced by one attribute
/// whose name occurs nowhere in the author's text, so that nobody can forge it, and put back afterwards.
/// </summary>
internal sealed class TrustedAttributes
{
    private readonly List<string> _held = [];

    public TrustedAttributes(string text)
    {
        var number = 0;
        do
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"data-n{number++}-");
        }
        while (text.Contains(Name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The private attribute's name, in lower case.</summary>
    public string Name { get; }

    public string Hold(string attributes)
    {
        _held.Add(attributes);
        return string.Create(CultureInfo.InvariantCulture, $" {Name}=\"{_held.Count - 1}\"");
    }

    public string Held(string mark)
        => int.TryParse(mark, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < _held.Count ? _held[index] : "";
}
