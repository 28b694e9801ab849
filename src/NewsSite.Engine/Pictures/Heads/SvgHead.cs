using System.Globalization;
using System.Xml;

namespace NewsSite.Pictures;

/// <summary>The size that the root element of an SVG drawing states: by width and height, or by its view box.</summary>
internal static class SvgHead
{
    private const int MaxHead = 64 * 1024;

    private static readonly (string Unit, double Pixels)[] Units =
        [("px", 1), ("pt", 96 / 72.0), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96), ("", 1)];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static PictureHead? Read(PictureBytes file)
    {
        using var head = new MemoryStream(file.Part(0, MaxHead));
        try
        {
            using var xml = XmlReader.Create(head, Settings);
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "svg" && Size(xml) is { } size
                ? new PictureHead(PictureFormat.Svg, size.Width, size.Height) { HasAlpha = true, IsWhole = true }
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static PictureSize? Size(XmlReader svg)
    {
        var width = Length(svg.GetAttribute("width"));
        var height = Length(svg.GetAttribute("height"));
        if (width > 0 && height > 0)
        {
            return Rounded(width.Value, height.Value);
        }
        var box = (svg.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Length).ToList();
        if (box is not [_, _, > 0 and var boxWidth, > 0 and var boxHeight])
        {
            return null;
        }
        return width > 0 ? Rounded(width.Value, width.Value * boxHeight / boxWidth)
            : height > 0 ? Rounded(height.Value * boxWidth / boxHeight, height.Value)
            : Rounded(boxWidth, boxHeight);
    }

    /// <summary>In pixels; <c>null</c> for a share of something unknown, such as 100%.</summary>
    private static double? Length(string? text)
    {
        var unit = Array.Find(Units, unit => text?.TrimEnd().EndsWith(unit.Unit, StringComparison.Ordinal) == true);
        return unit.Unit is not null && double.TryParse(text.AsSpan().TrimEnd()[..^unit.Unit.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number * unit.Pixels
            : null;
    }

    private static PictureSize Rounded(double width, double height) => new(Round(width), Round(height));

    private static int Round(double length) => length > int.MaxValue ? int.MaxValue : Math.Max(1, (int)Math.Round(length, MidpointRounding.AwayFromZero));
}
