using System.Globalization;
using System.Text;

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

    public string Fill(string html)
    {
        var mark = $" {Name}=\"";
        var result = new StringBuilder(html.Length + (_held.Count * 32));
        var position = 0;
        while (true)
        {
            var next = html.IndexOf(mark, position, StringComparison.Ordinal);
            if (next < 0)
            {
                return result.Append(html, position, html.Length - position).ToString();
            }
            result.Append(html, position, next - position);
            var end = html.IndexOf('"', next + mark.Length);
            result.Append(_held[int.Parse(html.AsSpan(next + mark.Length, end - next - mark.Length), CultureInfo.InvariantCulture)]);
            position = end + 1;
        }
    }
}
