using System.Globalization;
using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Markdown.Rendering;

/// <summary>Links and pictures. A dead link becomes its text, a dead picture nothing.</summary>
internal sealed class LinkElement : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var writer = (BodyWriter)renderer;
        if (obj.IsImage)
        {
            WritePicture(writer, obj, withTitle: true);
            return;
        }
        var resolved = IsForeignAutolink(obj) ? null : Resolve(writer.Job, obj, LinkKind.Link);
        if (resolved is null || IsInsideLink(obj))
        {
            writer.WriteChildren(obj);
            return;
        }
        LinkText.Report(obj, writer.Job);
        writer.Attributes.Append(" href=\"");
        RenderJob.AppendUrl(writer.Attributes, resolved.Url);
        writer.Attributes.Append('"');
        AppendRel(writer.Attributes, resolved);
        AppendTitle(writer.Attributes, obj.Title);
        writer.WriteStartTag("a");
        writer.WriteChildren(obj);
        writer.Write("</a>");
    }

    /// <summary>False if the picture is dead or its address unsafe; then nothing is written.</summary>
    public static bool WritePicture(BodyWriter writer, LinkInline picture, bool withTitle)
    {
        var resolved = Resolve(writer.Job, picture, LinkKind.Picture);
        if (resolved is null)
        {
            return false;
        }
        var attributes = writer.Attributes.Append(" src=\"");
        RenderJob.AppendUrl(attributes, resolved.Url);
        attributes.Append("\" alt=\"");
        var text = InlineText.Of(picture, writer.Job);
        if (text.Length == 0)
        {
            writer.Job.Report(Errors.Markdown.PictureWithoutText(
                writer.Job.SpanAt(picture.Span.Start, picture.Span.Length), picture.Url ?? "", "write what it shows between the brackets"));
        }
        else if (PictureText.ProblemOf(text, picture.Title, picture.Url ?? "") is { } problem)
        {
            writer.Job.Report(Errors.Pictures.TextSaysNothing(writer.Job.SpanAt(picture.Span.Start, picture.Span.Length), picture.Url ?? "", problem));
        }
        HtmlText.AppendEscaped(attributes, text);
        attributes.Append('"');
        AppendChoice(attributes, resolved);
        AppendSize(attributes, resolved);
        if (withTitle)
        {
            AppendTitle(attributes, picture.Title);
        }
        attributes.Append(" loading=\"lazy\" decoding=\"async\"");
        WriteSources(writer, resolved);
        writer.WriteStartTag("img");
        writer.Write(resolved.Sources.Count > 0 ? "</picture>" : "");
        return true;
    }

    /// <summary>The formats from which a browser takes the first that it knows.</summary>
    private static void WriteSources(BodyWriter writer, ResolvedLink picture)
    {
        writer.Write(picture.Sources.Count > 0 ? "<picture>" : "");
        foreach (var source in picture.Sources)
        {
            writer.Write("<source type=\"").Write(source.Type).Write("\" srcset=\"").WriteEscape(source.SourceSet).Write("\" sizes=\"").WriteEscape(picture.Sizes).Write("\">");
        }
    }

    /// <summary>What a link has from which somebody profits who paid for the text.</summary>
    public static void AppendRel(StringBuilder attributes, ResolvedLink link)
    {
        if (link.Rel is { } rel)
        {
            attributes.Append(" rel=\"").Append(rel).Append('"');
        }
    }

    /// <summary>The widths from which a browser takes the one that fits.</summary>
    public static void AppendChoice(StringBuilder attributes, ResolvedLink picture)
    {
        if (picture.SourceSet is { } set)
        {
            HtmlText.AppendEscaped(attributes.Append(" srcset=\""), set);
            HtmlText.AppendEscaped(attributes.Append("\" sizes=\""), picture.Sizes ?? "100vw");
            attributes.Append('"');
        }
    }

    public static void AppendSize(StringBuilder attributes, ResolvedLink picture)
    {
        if (picture.Width is { } width)
        {
            attributes.Append(CultureInfo.InvariantCulture, $" width=\"{width}\"");
        }
        if (picture.Height is { } height)
        {
            attributes.Append(CultureInfo.InvariantCulture, $" height=\"{height}\"");
        }
    }

    private static ResolvedLink? Resolve(RenderJob job, LinkInline link, LinkKind kind)
    {
        var (start, length) = Place(job.Text, link);
        return job.Resolve(link.Url ?? "", kind, start, length);
    }

    /// <summary>The target's place; of a reference link the place of its use, since that is where an author looks.</summary>
    private static (int Start, int Length) Place(string text, LinkInline link)
    {
        var span = link.UrlSpan;
        if (link.Reference is not null || link.IsAutoLink || span.IsEmpty || span.Start < link.Span.Start || span.End > link.Span.End)
        {
            return (link.Span.Start, link.Span.Length);
        }
        var start = span.Start;
        var length = span.Length;
        if (length >= 2 && text[start] == '<' && text[span.End] == '>')
        {
            return (start + 1, length - 2);
        }
        return (start, length);
    }

    /// <summary>A bare address nobody marked as a link is no mistake when its scheme is not ours (ftp:): it stays text.</summary>
    private static bool IsForeignAutolink(LinkInline link) => link.IsAutoLink && !UrlRule.IsAllowed(link.Url ?? "");

    private static bool IsInsideLink(LinkInline link)
    {
        // A bare address in the text of a link would give a link inside a link.
        for (var parent = link.Parent; link.IsAutoLink && parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false })
            {
                return true;
            }
        }
        return false;
    }

    private static void AppendTitle(StringBuilder attributes, string? title)
    {
        if (!string.IsNullOrEmpty(title))
        {
            attributes.Append(" title=\"");
            HtmlText.AppendEscaped(attributes, title);
            attributes.Append('"');
        }
    }
}
