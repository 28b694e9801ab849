using System.Collections.Immutable;

namespace NewsSite.Content.Packing;

internal static class ImagePacking
{
    public static void Pack(Packer packer, ImageEntry image)
    {
        packer.Text(1, image.Source);
        packer.Text(2, image.Alt);
        packer.Flag(3, image.Decorative ? true : null);
        packer.Inline(4, image.Caption);
        packer.Text(5, image.Credit);
        packer.Text(6, image.CreditLanguage);
        packer.Text(7, image.CreditUrl);
        packer.Map(8, image.Creator, Pack);
        packer.Text(9, image.License);
        packer.Text(10, image.Copyright);
        packer.Text(11, image.AcquireLicensePage);
        packer.Text(12, image.DigitalSourceType);
        packer.Text(13, image.Focus);
        packer.Text(14, image.Position);
        packer.Flag(15, image.CanDistribute);
        packer.Text(16, image.Sensitive);
        packer.Text(17, image.LicenseOverride);
    }

    private static void Pack(Packer packer, CreatorEntry creator)
    {
        packer.Text(1, creator.Name);
        packer.Text(2, creator.Url);
        packer.Flag(3, creator.IsOrganization ? true : null);
    }

    private static CreatorEntry? Creator(Packed map)
        => map.Text(1) is { } name ? new CreatorEntry(name) { Url = map.Text(2), IsOrganization = map.Has(3) } : null;

    public static ImageEntry? Image(Packed owner, byte field, string path) => Image(owner.Map(field), path);

    public static ImmutableArray<ImageEntry> Images(Packed owner, byte field, string path) => owner.Maps(field, map => Image(map, path));

    private static ImageEntry? Image(Packed map, string path)
        => map.Located(1) is not { } source ? null : new ImageEntry(source)
        {
            Alt = map.Text(2),
            Decorative = map.Has(3),
            Caption = map.Inline(4, path),
            Credit = map.Text(5),
            CreditLanguage = map.Text(6),
            CreditUrl = map.Text(7),
            Creator = map.Map(8, Creator),
            License = map.Text(9),
            Copyright = map.Text(10),
            AcquireLicensePage = map.Text(11),
            DigitalSourceType = map.Text(12),
            Focus = map.Text(13),
            Position = map.Text(14),
            CanDistribute = map.Flag(15),
            Sensitive = map.Text(16),
            LicenseOverride = map.Text(17),
        };
}
