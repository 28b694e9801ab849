using System.Text;

namespace NewsSite.Markdown.Leftovers;

/// <summary>The quick way for excerpts: tags vanish, targets become empty ones; nobody asks for places or code.</summary>
internal static class PlainTags
{
    public static string Remove(string text)
    {
        if (!LeftoverReader.Concerns(text))
        {
            return text;
        }
        var tags = new TemplateTagReader(text);
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (tags.Next(position) is { } tag)
        {
            result.Append(text, position, tag.Start - position);
            if (TagPlaces.Of(text, tag) == TagPlace.Target)
            {
                result.Append("<>");
            }
            position = tag.End;
        }
        return result.Append(text, position, text.Length - position).ToString();
    }
}
