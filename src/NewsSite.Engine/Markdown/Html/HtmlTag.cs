namespace NewsSite.Markdown.Html;

/// <summary>A start or end tag as written; names in lower case, values decoded.</summary>
internal sealed record HtmlTag(string Name, bool IsEnd, int Start, int End, List<HtmlAttribute> Attributes)
{
    public string? Value(string name) => Attributes.Find(attribute => attribute.Name == name)?.Value;
}
