using System.Text;
using NewsSite.Diagnostics;
using NewsSite.Markdown.Rendering;
using NewsSite.Text;

namespace NewsSite.Markdown.Html;

/// <summary>Chooses the attributes an element of the author may keep and sends its addresses through the resolver.</summary>
internal sealed class AttributeFilter(RenderJob job)
{
    /// <summary>
    /// What may stand goes into <paramref name="own"/>, addresses (ours once resolved) into <paramref name="trusted"/>.
    /// False if the element is nothing without its address and that is dead.
    /// </summary>
    public bool Append(StringBuilder trusted, RawChunk chunk, HtmlTag tag, string name, out string own)
    {
        own = "";
        var isPaid = false;
        if (name is "a" or "img" && !AppendAddress(trusted, chunk, tag, name, out isPaid))
        {
            return false;
        }
        if (tag.Attributes.Count == 0)
        {
            return true;
        }
        var kept = new StringBuilder();
        foreach (var attribute in tag.Attributes)
        {
            if (!IsAddress(name, attribute.Name) && !(isPaid && attribute.Name == "rel"))
            {
                AppendAttribute(kept, chunk, tag, name, attribute);
            }
        }
        own = kept.ToString();
        return true;
    }

    /// <summary>The title of a frame; <c>null</c>, and reported, if the frame may not stay.</summary>
    public string? FrameTitle(RawChunk chunk, HtmlTag tag)
    {
        var source = FrameSource(tag);
        var title = tag.Value("title")?.Trim() ?? "";
        var span = job.SpanAt(chunk.ToBody(tag.Start), tag.End - tag.Start);
        if (HostOf(source) is not { } host)
        {
            job.Report(Errors.Markdown.EmbedRemoved(span, source, "it has no https address", "give it one, such as https://www.youtube.com/embed/…"));
            return null;
        }
        if (!job.Options.EmbedHosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            job.Report(Errors.Markdown.EmbedRemoved(span, source, "its host is not in 'embeds.hosts'", $"if you trust it, write 'embeds: {{hosts: [{host}]}}' in newssite.yaml"));
            return null;
        }
        if (title.Length == 0 && VideoTitle(host) is { } video)
        {
            // Their own codes to copy had no title for years.
            return video;
        }
        if (title.Length == 0)
        {
            job.Report(Errors.Markdown.EmbedRemoved(span, source, "it has no title", "say in title=\"…\" what it shows"));
            return null;
        }
        return title;
    }

    private static string? VideoTitle(string host) => host.ToLowerInvariant() switch
    {
        "www.youtube.com" or "youtube.com" or "www.youtube-nocookie.com" => "YouTube video",
        "player.vimeo.com" => "Vimeo video",
        _ => null,
    };

    public static void AppendFrame(StringBuilder trusted, HtmlTag tag, string title)
    {
        trusted.Append(" src=\"");
        RenderJob.AppendUrl(trusted, FrameSource(tag));
        trusted.Append("\" title=\"");
        HtmlText.AppendEscaped(trusted, title);
        trusted.Append("\" loading=\"lazy\"");
        AppendNumber(trusted, tag, "width");
        AppendNumber(trusted, tag, "height");
        if (tag.Value("allowfullscreen") is not null)
        {
            trusted.Append(" allowfullscreen");
        }
    }

    /// <summary>A link to what the frame shows, for feeds.</summary>
    public static void AppendFrameLink(StringBuilder trusted, HtmlTag tag)
    {
        trusted.Append(" href=\"");
        RenderJob.AppendUrl(trusted, UrlRule.WithScheme(FrameSource(tag)));
        trusted.Append('"');
    }

    private static string FrameSource(HtmlTag tag) => tag.Value("src")?.Trim() ?? "";

    private static string? HostOf(string source)
        => UrlRule.IsAllowed(source) ? UrlRule.WebAddress(UrlRule.WithScheme(source))?.Host : null;

    private static void AppendNumber(StringBuilder target, HtmlTag tag, string name)
    {
        if (tag.Value(name) is { Length: > 0 and < 6 } value && value.All(char.IsAsciiDigit))
        {
            target.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
        }
    }

    private static bool IsAddress(string element, string attribute)
        => (element == "a" && attribute == "href") || (element == "img" && attribute == "src");

    private bool AppendAddress(StringBuilder trusted, RawChunk chunk, HtmlTag tag, string name, out bool isPaid)
    {
        isPaid = false;
        var isPicture = name == "img";
        var attribute = tag.Attributes.Find(candidate => IsAddress(name, candidate.Name));
        if (attribute is null)
        {
            return !isPicture;
        }
        var target = attribute.Value.Trim();
        if (!UrlRule.IsAllowed(target))
        {
            job.Report(Errors.Markdown.AttributeRemoved(Place(chunk, attribute), tag.Name, attribute.Name));
            return !isPicture;
        }
        var kind = isPicture ? LinkKind.Picture : LinkKind.Link;
        var resolved = job.ResolveAllowed(target, kind, chunk.ToBody(attribute.ValueStart), attribute.End - attribute.ValueStart);
        if (resolved is null)
        {
            return false;
        }
        trusted.Append(isPicture ? " src=\"" : " href=\"");
        RenderJob.AppendUrl(trusted, resolved.Url);
        trusted.Append('"');
        if (isPicture)
        {
            LinkElement.AppendChoice(trusted, resolved);
            AppendPictureFacts(trusted, tag, resolved);
        }
        isPaid = resolved.Rel is not null;
        LinkElement.AppendRel(trusted, resolved);
        return true;
    }

    private static void AppendPictureFacts(StringBuilder trusted, HtmlTag tag, ResolvedLink resolved)
    {
        if (tag.Value("width") is null && tag.Value("height") is null)
        {
            LinkElement.AppendSize(trusted, resolved);
        }
        if (tag.Value("loading") is null)
        {
            trusted.Append(" loading=\"lazy\"");
        }
        if (tag.Value("alt") is null)
        {
            trusted.Append(" alt=\"\"");
        }
        trusted.Append(" decoding=\"async\"");
    }

    private void AppendAttribute(StringBuilder kept, RawChunk chunk, HtmlTag tag, string name, HtmlAttribute attribute)
    {
        var attributeName = attribute.Name;
        if (name == "a" && attributeName == "name" && tag.Value("id") is null)
        {
            // The anchor of old days; links still lead to it.
            attributeName = "id";
        }
        if (!ProseHtml.Allows(name, attributeName))
        {
            if (ProseHtml.IsObsoleteAttribute(attributeName))
            {
                job.CountObsolete(chunk.ToBody(attribute.Start));
                return;
            }
            Remove(chunk, tag, attribute);
            return;
        }
        if (!IsFit(name, attributeName, attribute.Value))
        {
            Remove(chunk, tag, attribute);
            return;
        }
        if (attributeName == "id" && !job.Ids.TryTake(attribute.Value))
        {
            job.Report(Errors.Markdown.DuplicateId(Place(chunk, attribute), attribute.Value));
            return;
        }
        kept.Append(' ').Append(attributeName);
        if (attribute.Value.Length > 0 || attributeName == "alt")
        {
            kept.Append("=\"");
            HtmlText.AppendEscaped(kept, attribute.Value);
            kept.Append('"');
        }
    }

    private static bool IsFit(string element, string attribute, string value) => attribute switch
    {
        "id" => value.Length > 0 && !value.AsSpan().ContainsAny(" \t\r\n\f"),
        "cite" => UrlRule.IsAllowed(value),
        "width" or "height" when element == "img" => value.Length is > 0 and < 6 && value.All(char.IsAsciiDigit),
        "colspan" or "rowspan" or "span" => value.Length is > 0 and < 4 && value.All(char.IsAsciiDigit),
        _ => true,
    };

    private void Remove(RawChunk chunk, HtmlTag tag, HtmlAttribute attribute)
        => job.Report(Errors.Markdown.AttributeRemoved(Place(chunk, attribute), tag.Name, attribute.Name));

    private SourceSpan Place(RawChunk chunk, HtmlAttribute attribute)
        => job.SpanAt(chunk.ToBody(attribute.Start), Math.Max(1, attribute.End - attribute.Start));
}
