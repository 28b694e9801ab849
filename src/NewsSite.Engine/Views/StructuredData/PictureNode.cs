using System.Collections.Frozen;
using System.Globalization;
using NewsSite.Text;

namespace NewsSite.Views.StructuredData;

/// <summary>Pictures, with whoever made them and may say who shows them (news-requirements §2.9).</summary>
internal static class PictureNode
{
    private const string Enumeration = "https://schema.org/";

    /// <summary>IPTC's codes that schema.org has a name for.</summary>
    private static readonly FrozenSet<string> SourceTypes = new[]
    {
        "algorithmicMedia", "algorithmicallyEnhanced", "composite", "compositeCapture", "compositeSynthetic", "compositeWithTrainedAlgorithmicMedia",
        "dataDrivenMedia", "digitalArt", "digitalCapture", "minorHumanEdits", "multiFrameComputationalCapture", "negativeFilm", "positiveFilm",
        "print", "screenCapture", "trainedAlgorithmicMedia", "virtualRecording",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Write(SchemaWriter graph, ImageView image)
    {
        graph.Begin("ImageObject");
        WriteFacts(graph, image);
        graph.End();
    }

    public static void WriteFacts(SchemaWriter graph, ImageView image)
    {
        graph.Text("url", image.Permalink);
        graph.Text("contentUrl", image.Permalink);
        graph.Text("width", Pixels(image.Width));
        graph.Text("height", Pixels(image.Height));
        graph.Text("caption", image.Caption is { } caption ? PlainText.OfHtml(caption.Value) : null);
        graph.Text("creditText", image.Credit);
        if (image.Creator is { } creator)
        {
            graph.BeginValue("creator", image.CreatorIsOrganization ? "Organization" : "Person");
            graph.Text("name", creator);
            graph.Text("url", image.CreatorPermalink);
            graph.End();
        }
        graph.Text("copyrightNotice", image.Copyright);
        graph.Text("license", image.License is { } license ? License.AddressOf(license) : null);
        graph.Text("acquireLicensePage", image.AcquireLicensePage);
        graph.Text("digitalSourceType", SourceType(image.DigitalSourceType));
    }

    /// <summary>A length is a number and its unit.</summary>
    private static string? Pixels(int? length) => length is { } pixels ? string.Create(CultureInfo.InvariantCulture, $"{pixels} px") : null;

    private static string? SourceType(string? code)
        => code is not null && SourceTypes.TryGetValue(code, out var known) ? $"{Enumeration}{char.ToUpperInvariant(known[0])}{known[1..]}DigitalSource" : null;
}
