using NewsSite.Diagnostics;

namespace NewsSite.Content;

/// <summary>Reads the map form of a picture; the short form is just its path.</summary>
public static class ImageReader
{
    public static ImageEntry? Read(ContentFields image)
    {
        image.Fields.ReportUnknownKeys();
        if (image.Address("src") is not { } source)
        {
            if (image.Fields.Node("src") is null)
            {
                var start = image.Fields.Map.Start;
                image.Fields.Diagnostics.Add(Errors.FrontMatter.Required(SourceSpan.At(image.Fields.Path, start.Line, start.Column), "src"));
            }
            return null;
        }
        return new ImageEntry(source)
        {
            Alt = image.Prose("alt")?.Value,
            Decorative = image.Fields.Flag("decorative") ?? false,
            Caption = image.Inline("caption"),
            Credit = image.Prose("credit")?.Value,
            CreditLanguage = image.Language("credit_lang")?.Value,
            CreditUrl = image.Address("credit_url")?.Value,
            Creator = image.Prose("creator")?.Value,
            License = image.Address("license")?.Value,
            Copyright = image.Prose("copyright")?.Value,
            AcquireLicensePage = image.Address("acquire_license_page")?.Value,
            DigitalSourceType = image.Prose("digital_source_type")?.Value,
            Focus = image.Prose("focus")?.Value,
            Position = image.Prose("position")?.Value,
            CanDistribute = image.Fields.Flag("can_distribute")?.Value,
            Sensitive = image.Prose("sensitive")?.Value,
        };
    }
}
