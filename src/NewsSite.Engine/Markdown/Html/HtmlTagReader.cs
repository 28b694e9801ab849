using Markdig.Helpers;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Reads one tag the way the HTML standard tokenises it (13.2.5): quoted and bare values, line ends and slashes
/// between attributes, a repeated attribute ignored.
/// </summary>
internal static class HtmlTagReader
{
    /// <summary>True if a start or end tag begins at the <c>&lt;</c>, whether it ends or not.</summary>
    public static bool IsTag(string html, int start)
    {
        var name = start + 1 < html.Length && html[start + 1] == '/' ? start + 2 : start + 1;
        return name < html.Length && char.IsAsciiLetter(html[name]);
    }

    /// <summary>The tag at <paramref name="start"/>; <c>null</c> if there is none or it never ends.</summary>
    public static HtmlTag? Read(string html, int start)
    {
        var position = start + 1;
        var isEnd = position < html.Length && html[position] == '/';
        if (isEnd)
        {
            position++;
        }
        if (!IsTag(html, start))
        {
            return null;
        }
        var nameStart = position;
        while (position < html.Length && !IsSpace(html[position]) && html[position] is not ('/' or '>'))
        {
            position++;
        }
        var name = html[nameStart..position].ToLowerInvariant();
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            while (position < html.Length && (IsSpace(html[position]) || html[position] == '/'))
            {
                position++;
            }
            if (position >= html.Length)
            {
                return null;
            }
            if (html[position] == '>')
            {
                return new HtmlTag(name, isEnd, start, position + 1, attributes);
            }
            if (!ReadAttribute(html, ref position, attributes))
            {
                return null;
            }
        }
    }

    private static bool ReadAttribute(string html, ref int position, List<HtmlAttribute> attributes)
    {
        var start = position;
        // An equals sign at the start belongs to the name.
        position++;
        while (position < html.Length && !IsSpace(html[position]) && html[position] is not ('/' or '>' or '='))
        {
            position++;
        }
        var name = html[start..position].ToLowerInvariant();
        var next = position;
        while (next < html.Length && IsSpace(html[next]))
        {
            next++;
        }
        if (next >= html.Length || html[next] != '=')
        {
            Add(attributes, new HtmlAttribute(name, "", start, start, position));
            return next < html.Length;
        }
        position = next + 1;
        while (position < html.Length && IsSpace(html[position]))
        {
            position++;
        }
        if (!ReadValue(html, ref position, out var valueStart, out var valueEnd))
        {
            return false;
        }
        var value = HtmlHelper.Unescape(html[valueStart..valueEnd], removeBackSlash: false);
        Add(attributes, new HtmlAttribute(name, value, start, valueStart, valueEnd));
        return true;
    }

    private static bool ReadValue(string html, ref int position, out int start, out int end)
    {
        start = position;
        end = position;
        if (position >= html.Length)
        {
            return false;
        }
        if (html[position] is '"' or '\'')
        {
            var quote = html[position];
            start = position + 1;
            end = html.IndexOf(quote, start);
            position = end + 1;
            return end >= 0;
        }
        while (position < html.Length && !IsSpace(html[position]) && html[position] != '>')
        {
            position++;
        }
        end = position;
        return true;
    }

    private static void Add(List<HtmlAttribute> attributes, HtmlAttribute attribute)
    {
        // Nobody writes more; a bound keeps the search for repeats linear.
        if (attributes.Count < 64 && !attributes.Exists(other => other.Name == attribute.Name))
        {
            attributes.Add(attribute);
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
