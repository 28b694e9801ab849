using System.Collections.Immutable;
using NewsSite.Markdown;

namespace NewsSite.Content.Packing;

/// <summary>What is kept of an article, page or section description.</summary>
internal static class ArticlePacking
{
    public const byte BodyStart = 1;
    public const byte Words = 2;
    public const byte HadCharacterReferences = 3;
    public const byte AliasUse = 4;
    public const byte Front = 5;
    public const byte Excerpt = 6;
    public const byte HasLocalTime = 7;
    public const byte MayHavePictures = 8;
    public const byte PlaceForId = 9;
    public const byte Reference = 10;

    /// <summary>What another body may change without changing anything else of the site but what is made of the text.</summary>
    public static ReadOnlySpan<byte> OfBody => [BodyStart, Words, Excerpt];

    public static void Pack(Packer packer, FrontMatterResult read, int bodyStart, BodyFacts facts, int? placeForId)
    {
        packer.Number(BodyStart, bodyStart);
        packer.Number(Words, facts.Words);
        packer.Flag(HadCharacterReferences, read.Habits.HasReferences ? true : null);
        packer.Maps(AliasUse, read.Habits.Aliases, Pack);
        packer.Map(Front, read.FrontMatter, FrontMatterPacking.Pack);
        packer.Text(Excerpt, facts.Excerpt);
        packer.Flag(HasLocalTime, read.HasLocalTime ? true : null);
        packer.Flag(MayHavePictures, facts.MayHavePictures ? true : null);
        packer.Number(PlaceForId, placeForId);
        packer.Maps(Reference, read.Habits.References, FindingPacking.Pack);
    }

    public static ImmutableArray<AliasUse> AliasUses(Packed article)
        => article.Maps(AliasUse, static use => new AliasUse(use.Text(1) ?? "", use.Text(2) ?? "", use.Place(3).Start, use.Has(4)));

    private static void Pack(Packer packer, AliasUse use)
    {
        packer.Text(1, use.Alias);
        packer.Text(2, use.Name);
        packer.Place(3, use.Position, use.Position);
        packer.Flag(4, use.CanBeRenamed ? true : null);
    }
}
