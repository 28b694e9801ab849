using System.Text;
using System.Xml;

namespace NewsSite.Pictures;

/// <summary>An XMP packet: properties as attributes or as elements, plain, in lists or by language.</summary>
internal static class XmpData
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private const string Rights = "http://ns.adobe.com/xap/1.0/rights/";
    private const string Core = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private const string Ext = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private const string Plus = "http://ns.useplus.org/ldf/xmp/1.0/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Exif = "http://ns.adobe.com/exif/1.0/";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 4 << 20,
    };

    public static PictureMetadata Read(ReadOnlySpan<byte> packet)
    {
        var values = new List<(string Name, string Value)>();
        try
        {
            // Some writers pad with zeros.
            using var stream = new MemoryStream(packet.TrimEnd((byte)0).ToArray());
            using var xml = XmlReader.Create(stream, Settings);
            Collect(xml, values);
        }
        catch (XmlException)
        {
            // What was readable counts.
        }
        return new PictureMetadata
        {
            Creator = All(values, Dc + "creator"),
            Credit = First(values, Photoshop + "Credit"),
            Copyright = First(values, Dc + "rights"),
            Caption = First(values, Dc + "description"),
            AltText = First(values, Core + "AltTextAccessibility"),
            LicenseUrl = First(values, Rights + "WebStatement"),
            AcquireUrl = First(values, Plus + "LicensorURL"),
            DigitalSourceType = First(values, Ext + "DigitalSourceType"),
            HasLocation = values.Exists(value => value.Name.StartsWith(Exif + "GPS", StringComparison.Ordinal)),
            HasSerial = values.Exists(value => value.Name.EndsWith("SerialNumber", StringComparison.Ordinal)),
        };
    }

    /// <summary>Every text, with the name of the nearest element or attribute around it that is no list.</summary>
    private static void Collect(XmlReader xml, List<(string Name, string Value)> values)
    {
        var names = new Stack<string>();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var isEmpty = xml.IsEmptyElement;
                names.Push(xml.NamespaceURI == Rdf && names.TryPeek(out var outer) ? outer : xml.NamespaceURI + xml.LocalName);
                while (xml.MoveToNextAttribute())
                {
                    values.Add((xml.NamespaceURI == Rdf && xml.LocalName == "resource" ? names.Peek() : xml.NamespaceURI + xml.LocalName, xml.Value));
                }
                if (isEmpty)
                {
                    names.Pop();
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                names.Pop();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && names.TryPeek(out var name))
            {
                values.Add((name, xml.Value));
            }
        }
    }

    private static string? First(List<(string Name, string Value)> values, string name)
        => values.Where(value => value.Name == name).Select(value => MetadataText.Clean(value.Value)).FirstOrDefault(text => text is not null);

    private static string? All(List<(string Name, string Value)> values, string name)
        => MetadataText.Clean(string.Join("; ", values.Where(value => value.Name == name).Select(value => MetadataText.Clean(value.Value)).OfType<string>()));

    /// <summary>A packet of our own with these texts and nothing else; empty if there are none.</summary>
    public static byte[] Write(PictureMetadata metadata)
    {
        var properties = new StringBuilder();
        Add("dc:creator", Wrapped("rdf:Seq", "", metadata.Creator));
        Add("dc:rights", Wrapped("rdf:Alt", " xml:lang=\"x-default\"", metadata.Copyright));
        Add("dc:description", Wrapped("rdf:Alt", " xml:lang=\"x-default\"", metadata.Caption));
        Add("photoshop:Credit", Escaped(metadata.Credit));
        Add("xmpRights:WebStatement", Escaped(metadata.LicenseUrl));
        Add("Iptc4xmpCore:AltTextAccessibility", Wrapped("rdf:Alt", " xml:lang=\"x-default\"", metadata.AltText));
        Add("Iptc4xmpExt:DigitalSourceType", Escaped(metadata.DigitalSourceType));
        Add("plus:Licensor", metadata.AcquireUrl is { } url
            ? $"<rdf:Seq><rdf:li rdf:parseType=\"Resource\"><plus:LicensorURL>{Escaped(url)}</plus:LicensorURL></rdf:li></rdf:Seq>"
            : null);
        return properties.Length == 0 ? [] : Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"{Rdf}\">"
            + $"<rdf:Description rdf:about=\"\"{Namespaces(properties.ToString())}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>");

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                properties.Append($"<{name}>{value}</{name}>");
            }
        }
    }

    private static string Namespaces(string properties)
        => string.Concat(new[] { ("dc", Dc), ("photoshop", Photoshop), ("xmpRights", Rights), ("Iptc4xmpCore", Core), ("Iptc4xmpExt", Ext), ("plus", Plus) }
            .Where(pair => properties.Contains($"<{pair.Item1}:", StringComparison.Ordinal))
            .Select(pair => $" xmlns:{pair.Item1}=\"{pair.Item2}\""));

    private static string? Wrapped(string list, string attribute, string? text)
        => text is null ? null : $"<{list}><rdf:li{attribute}>{Escaped(text)}</rdf:li></{list}>";

    private static string? Escaped(string? text)
        => text?.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
