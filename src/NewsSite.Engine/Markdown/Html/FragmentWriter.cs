using System.Text;
using AngleSharp.Dom;
using NewsSite.Markdown.Components;
using NewsSite.Text;

namespace NewsSite.Markdown.Html;

/// <summary>
/// Writes a sanitised tree as HTML and puts our attributes back. Walks by index: the library's own writer asks each node for
/// its next sibling, which is a search, so that long bodies would take minutes.
/// </summary>
internal sealed class FragmentWriter(TrustedAttributes trusted)
{
    private readonly StringBuilder _html = new();
    private readonly List<ComponentSlot> _slots = [];

    public SlottedHtml Write(INode root)
    {
        WriteChildren(root);
        return new SlottedHtml(_html.ToString(), [.. _slots]);
    }

    private void WriteChildren(INode parent)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IElement element:
                    WriteElement(element);
                    break;
                case IText text:
                    HtmlText.AppendEscaped(_html, text.Data);
                    break;
            }
        }
    }

    private void WriteElement(IElement element)
    {
        var name = element.LocalName;
        if (name == "p" && !element.HasChildNodes && element.Attributes.Length == 0)
        {
            // What browsers make of a paragraph's end tag after a block inside it.
            return;
        }
        if (name == "div" && element.GetAttribute(trusted.Name) is { } mark && trusted.HeldSlot(mark) is { } component)
        {
            _slots.Add(new ComponentSlot(_html.Length, component));
            return;
        }
        _html.Append('<').Append(name);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == trusted.Name)
            {
                _html.Append(trusted.Held(attribute.Value));
                continue;
            }
            _html.Append(' ').Append(attribute.Name).Append("=\"");
            HtmlText.AppendEscaped(_html, attribute.Value);
            _html.Append('"');
        }
        _html.Append('>');
        if (ProseHtml.IsVoid(name))
        {
            return;
        }
        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] })
        {
            // The parser drops the first line end of a <pre>.
            _html.Append('\n');
        }
        WriteChildren(element);
        _html.Append("</").Append(name).Append('>');
    }
}
