using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using NewsSite.Text;

namespace NewsSite.Markdown.Rendering;

/// <summary>The number in the text that leads to a note, and the arrow that leads back.</summary>
internal sealed class FootnoteLinkElement : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var writer = (BodyWriter)renderer;
        var number = obj.Footnote.Order;
        if (obj.IsBackLink)
        {
            writer.Write(" ");
            writer.Attributes.Append(CultureInfo.InvariantCulture, $" href=\"{AddressOf(writer.Job.Ids.ForReference(obj.Index), writer)}\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"↩ {number}\"");
            writer.WriteStartTag("a");
            writer.Write("↩</a>");
            return;
        }
        writer.Write("<sup>");
        writer.Attributes.Append(CultureInfo.InvariantCulture, $" id=\"{writer.Job.Ids.ForReference(obj.Index)}\" href=\"{AddressOf(writer.Job.Ids.ForNote(number), writer)}\" class=\"footnote\" role=\"doc-noteref\"");
        writer.WriteStartTag("a");
        writer.Write(number.ToString(CultureInfo.InvariantCulture));
        writer.Write("</a></sup>");
    }

    /// <summary>In a feed the notes are on the story's page.</summary>
    private static string AddressOf(string id, BodyWriter writer) => HtmlText.Escape(writer.Job.PageAddress ?? "") + "#" + id;
}
