using NewsSite.Io;

namespace NewsSite.Content.Packing;

internal static class AuthorPacking
{
    public static void Pack(Packer packer, AuthorSource author)
    {
        packer.Text(1, author.Name);
        packer.Texts(2, author.Also);
        packer.Text(3, author.SortName);
        packer.Text(4, author.JobTitle);
        packer.Text(5, author.Affiliation);
        packer.Text(6, author.Email);
        packer.Text(7, author.Phone);
        packer.Text(8, author.Location);
        packer.Map(9, author.Photo, ImagePacking.Pack);
        packer.Texts(10, author.Languages);
        packer.Texts(11, author.Expertise);
        packer.Texts(12, author.Awards);
        packer.Texts(13, author.Education);
        packer.Texts(14, author.SameAs);
        packer.Text(15, author.Fediverse);
        packer.Text(16, author.Telegram);
        packer.Text(17, author.X);
        packer.Text(18, author.Signal);
        packer.Text(19, author.Pgp);
        packer.Flag(20, author.Staff ? true : null);
        packer.Flag(21, author.Former ? true : null);
        packer.Flag(22, author.Anonymous ? true : null);
        packer.Number(23, author.Order);
        packer.Text(24, author.Desk);
        packer.Text(25, author.Slug);
        packer.Number(26, author.BodyStart);
        DataPacking.Pack(packer, 27, author.Params);
        packer.Flag(28, author.IsOrganization ? true : null);
    }

    public static AuthorSource? Author(Packed map, SourceFile file, ContentPath place)
        => map.Located(1) is not { } name ? null : new AuthorSource(file, place, place.Name, name)
        {
            Also = map.Texts(2),
            SortName = map.Text(3),
            JobTitle = map.Text(4),
            Affiliation = map.Text(5),
            Email = map.Text(6),
            Phone = map.Text(7),
            Location = map.Text(8),
            Photo = ImagePacking.Image(map, 9, file.Path),
            Languages = map.Texts(10),
            Expertise = map.Texts(11),
            Awards = map.Texts(12),
            Education = map.Texts(13),
            SameAs = map.Texts(14),
            Fediverse = map.Text(15),
            Telegram = map.Text(16),
            X = map.Text(17),
            Signal = map.Text(18),
            Pgp = map.Text(19),
            Staff = map.Has(20),
            Former = map.Has(21),
            Anonymous = map.Has(22),
            Order = map.Number(23) ?? 0,
            Desk = map.Text(24),
            Slug = map.Located(25),
            BodyStart = map.Number(26) ?? -1,
            Params = DataPacking.Map(map, 27),
            IsOrganization = map.Has(28),
        };
}
