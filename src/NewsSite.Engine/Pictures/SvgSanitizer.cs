using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace NewsSite.Pictures;

/// <summary>
/// Lets through what a drawing needs and nothing that runs or reaches out: elements and attributes of a list, references to
/// the drawing's own parts and to pixels in its text. Everything else is left out.
/// </summary>
public static class SvgSanitizer
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const int MaxDepth = 200;

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        """
        svg g defs symbol use title desc metadata switch
        path rect circle ellipse line polyline polygon text tspan textPath image
        linearGradient radialGradient stop pattern clipPath mask marker filter style
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
        fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Attributes by their beginnings of "on" run; these reach out or change what another attribute says.</summary>
    private static readonly FrozenSet<string> Forbidden = FrozenSet.ToFrozenSet(["base", "ping", "target", "formaction", "action", "src"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Pixels = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,", "data:image/avif;base64,"];

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 16 << 20,
    };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };

    /// <summary>The clean drawing as UTF-8; <c>null</c> for one that is no well-formed SVG.</summary>
    public static byte[]? Clean(ReadOnlyMemory<byte> drawing, out PictureFault? fault)
    {
        try
        {
            using var source = new MemoryStream(drawing.ToArray());
            using var reader = XmlReader.Create(source, Reading);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Svg)
            {
                fault = new(PictureFaultKind.UnsafeSvg, $"its root is no svg element of the namespace {Svg}");
                return null;
            }
            using var target = new MemoryStream();
            using (var writer = XmlWriter.Create(target, Writing))
            {
                Copy(reader, writer);
            }
            fault = null;
            return target.ToArray();
        }
        catch (XmlException exception)
        {
            fault = new(PictureFaultKind.UnsafeSvg, $"it is no well-formed XML: {exception.Message}");
            return null;
        }
        // A character that its encoding does not have.
        catch (ArgumentException)
        {
            fault = new(PictureFaultKind.UnsafeSvg, "it has characters that XML does not allow");
            return null;
        }
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        var isStyle = false;
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !IsAllowed(reader):
                    // Skip() goes to what follows the element, which is looked at as it is.
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    isStyle = Open(reader, writer) && reader.LocalName == "style";
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    isStyle = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                    writer.WriteString(!isStyle || IsHarmlessStyle(reader.Value) ? reader.Value : "");
                    break;
            }
            reader.Read();
        }
        while (!reader.EOF);
    }

    private static bool IsAllowed(XmlReader reader)
        => reader.Depth > MaxDepth ? throw new XmlException($"more than {MaxDepth} elements in one another")
            : reader.NamespaceURI == Svg && Elements.Contains(reader.LocalName);

    /// <summary>Whether the element has content to come.</summary>
    private static bool Open(XmlReader reader, XmlWriter writer)
    {
        var isEmpty = reader.IsEmptyElement;
        var element = reader.LocalName;
        writer.WriteStartElement(reader.LocalName, Svg);
        while (reader.MoveToNextAttribute())
        {
            if (IsHarmless(element, reader))
            {
                writer.WriteAttributeString(reader.Prefix is "xml" or "" ? reader.Prefix : "xlink", reader.LocalName, reader.NamespaceURI is "" ? null : reader.NamespaceURI, reader.Value);
            }
        }
        reader.MoveToElement();
        if (isEmpty)
        {
            writer.WriteEndElement();
        }
        return !isEmpty;
    }

    private static bool IsHarmless(string element, XmlReader attribute)
    {
        var (space, name, value) = (attribute.NamespaceURI, attribute.LocalName, attribute.Value);
        if (space == Xml)
        {
            return name is "lang" or "space" or "id";
        }
        if (space is not ("" or XLink) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || Forbidden.Contains(name))
        {
            return false;
        }
        if (name.Equals("href", StringComparison.OrdinalIgnoreCase))
        {
            return value.Trim().StartsWith('#') || element == "image" && IsPixels(value);
        }
        return space == "" && IsHarmlessStyle(value);
    }

    private static bool IsPixels(string value) => Array.Exists(Pixels, start => value.Trim().StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>A value or sheet that refers to the drawing's own parts only. An escape could hide anything, so none is let through.</summary>
    private static bool IsHarmlessStyle(string style)
    {
        if (style.Contains('\\') || style.Contains("/*", StringComparison.Ordinal) || Has("@import") || Has("expression(") || Has("javascript:") || Has("image-set(") || Has("src("))
        {
            return false;
        }
        for (var at = 0; (at = style.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
        {
            if (!style.AsSpan(at + 4).TrimStart(" \t\r\n\"'").StartsWith("#"))
            {
                return false;
            }
        }
        return true;

        bool Has(string text) => style.Contains(text, StringComparison.OrdinalIgnoreCase);
    }
}
