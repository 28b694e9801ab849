using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads a picture: its path alone, or a map; of a list the first one. <c>no</c> is none.</summary>
public static class ImageReader
{
    private static readonly Dictionary<string, bool> Creators = new() { ["person"] = false, ["organization"] = true };

    public static ImageEntry? Read(ContentFields fields, string name)
    {
        if (fields.Fields.Node(name) is YamlList)
        {
            return fields.WithFirst(name) is { } first ? Read(first, name) : null;
        }
        if (fields.Fields.Node(name) is not YamlScalar scalar)
        {
            return fields.Nested(name, ArticleFields.Image) is { } image ? ReadMap(image) : null;
        }
        var isNone = YamlValue.TryFlag(scalar.Text, out var wanted) && !wanted;
        return !isNone && fields.Address(name) is { } path ? new ImageEntry(path) : null;
    }

    /// <summary>Pictures, each its path alone or a map.</summary>
    public static ImmutableArray<ImageEntry> ReadAll(ContentFields fields, string name)
    {
        var images = ImmutableArray.CreateBuilder<ImageEntry>();
        foreach (var node in fields.Nodes(name))
        {
            var image = node switch
            {
                YamlMap map => ReadMap(fields.Nested(map, ArticleFields.Image)),
                YamlScalar path => ReadMap(fields.Nested(path, "src", ArticleFields.Image)),
                _ => null,
            };
            if (image is not null)
            {
                images.Add(image);
            }
            else if (node is YamlList)
            {
                fields.Fields.WrongType(node, name, "a list of pictures");
            }
        }
        return images.ToImmutable();
    }

    private static ImageEntry? ReadMap(ContentFields image)
    {
        image.ReportUnknownKeys();
        return Located.Whole(image.Fields.Required("src", image.Address, image.Missing), source => new ImageEntry(source)
        {
            Alt = image.Prose("alt")?.Value,
            Decorative = image.Fields.Flag("decorative") ?? false,
            Caption = image.Inline("caption"),
            Credit = image.Prose("credit")?.Value,
            CreditLanguage = image.Language("credit_lang")?.Value,
            CreditUrl = image.WholeAddress("credit_url")?.Value,
            Creator = ReadCreator(image),
            License = image.Address("license")?.Value,
            Copyright = image.Prose("copyright")?.Value,
            AcquireLicensePage = image.WholeAddress("acquire_license_page")?.Value,
            DigitalSourceType = image.Prose("digital_source_type")?.Value,
            Focus = image.Prose("focus")?.Value,
            Position = image.Prose("position")?.Value,
            CanDistribute = image.Fields.Flag("can_distribute")?.Value,
            Sensitive = image.Prose("sensitive")?.Value,
            LicenseOverride = image.Prose("license_override")?.Value,
        });
    }

    private static CreatorEntry? ReadCreator(ContentFields image)
    {
        if (image.Fields.Node("creator") is not YamlMap)
        {
            return image.Prose("creator") is { } only ? new CreatorEntry(only.Value) : null;
        }
        var creator = image.Nested("creator", ArticleFields.Creator)!;
        creator.ReportUnknownKeys();
        return Located.Whole(creator.Required("name"), name => new CreatorEntry(name.Value)
        {
            Url = creator.WholeAddress("url")?.Value,
            IsOrganization = creator.Fields.Choice("type", Creators) ?? false,
        });
    }
}
