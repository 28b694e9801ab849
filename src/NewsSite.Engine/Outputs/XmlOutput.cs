using System.Text;
using System.Xml;

namespace NewsSite.Outputs;

/// <summary>XML as every feed reader takes it: UTF-8 without a byte order mark, declaration first, no character XML forbids.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static ReadOnlySpan<byte> Write(Action<XmlWriter> write)
    {
        using var stream = new PooledStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>An element with text from which characters that XML forbids are dropped: a body may hold what front matter may not.</summary>
    public static void WriteText(this XmlWriter xml, string name, string? ns, string text)
    {
        xml.WriteStartElement(name, ns);
        xml.WriteString(Text.XmlText.Strip(text));
        xml.WriteEndElement();
    }
}
