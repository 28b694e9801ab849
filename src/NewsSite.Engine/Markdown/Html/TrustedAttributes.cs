using System.Globalization;
using NewsSite.Markdown.Components;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Keeps the attributes of our own elements out of the sanitiser's hands: each set is replaced by one attribute
/// whose name occurs nowhere in the author's text, so that nobody can forge it, and put back afterwards. Elements that stand in
/// for components carry it too.
/// </summary>
internal sealed class TrustedAttributes
{
    private readonly List<object> _held = [];

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

    public string Hold(string attributes) => HoldAny(attributes);

    /// <summary>Marks an element that stands in for a component.</summary>
    public string HoldSlot(ComponentUse component) => HoldAny(component);

    public string Held(string mark) => Find(mark) as string ?? "";

    public ComponentUse? HeldSlot(string mark) => Find(mark) as ComponentUse;

    private string HoldAny(object held)
    {
        _held.Add(held);
        return string.Create(CultureInfo.InvariantCulture, $" {Name}=\"{_held.Count - 1}\"");
    }

    private object? Find(string mark)
        => int.TryParse(mark, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < _held.Count ? _held[index] : null;
}
