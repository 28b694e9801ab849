using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NewsSite.Markdown.Rendering;

/// <summary>The notes at the end of a body, in the order of their first use.</summary>
internal sealed class FootnotesElement : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        // Markdig's own sorting is undone by notes nobody refers to.
        var notes = obj.OfType<Footnote>().Where(note => note.Order > 0).OrderBy(note => note.Order).ToList();
        if (notes.Count == 0)
        {
            return;
        }
        var writer = (BodyWriter)renderer;
        writer.EnsureLine();
        writer.Attributes.Append(" class=\"footnotes\" role=\"doc-endnotes\"");
        writer.WriteStartTag("section");
        writer.WriteLine();
        writer.WriteLine("<ol>");
        foreach (var note in notes)
        {
            writer.Attributes.Append(CultureInfo.InvariantCulture, $" id=\"{writer.Job.Ids.ForNote(note.Order)}\"");
            writer.WriteStartTag("li");
            writer.WriteChildren(note);
            writer.WriteLine("</li>");
        }
        writer.WriteLine("</ol>");
        writer.WriteLine("</section>");
    }

    /// <summary>Takes the ids of all notes and references before anything else can.</summary>
    public static void TakeIds(FootnoteGroup group, BodyIds ids)
    {
        foreach (var block in group)
        {
            if (block is Footnote { Order: > 0 } note)
            {
                ids.TryTake(ids.ForNote(note.Order));
                foreach (var link in note.Links)
                {
                    ids.TryTake(ids.ForReference(link.Index));
                }
            }
        }
    }
}
