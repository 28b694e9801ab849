using System.Collections.Immutable;
using System.IO.Hashing;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Pictures;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>Makes files of a picture and keeps them in the cache, where they are found again. Safe from any thread.</summary>
internal sealed class PictureMaker(PictureCache cache, PictureWorkshop workshop)
{
    public static string NameOf(Rendition rendition) => PictureRecipe.NameOf(rendition.Source.Hash, rendition.Recipe);

    /// <summary>What was made before; empty if nothing was.</summary>
    /// <param name="name">That of a rendition or a card.</param>
    public ReadOnlyMemory<byte> Cached(string name) => cache.Get(name);

    /// <summary>Decodes the picture once and makes what is wanted of it, in that order; <c>null</c> with a finding if it cannot be done.</summary>
    /// <param name="picture">As the pages know it.</param>
    /// <param name="renditions">What is wanted.</param>
    /// <param name="fault">Why nobody can make anything of this picture; <c>null</c> where it may be done next time.</param>
    /// <param name="found">What is to be told.</param>
    public IReadOnlyList<byte[]>? Make(Picture picture, IReadOnlyList<Rendition> renditions, out PictureFault? fault, out ImmutableArray<Diagnostic> found)
    {
        fault = null;
        if (ReadAsKnown(picture, out found) is not { } bytes)
        {
            return null;
        }
        if (Made(bytes, picture, renditions, out fault) is not { } made)
        {
            found = [PictureFindings.Of(SourceSpan.File(picture.File.Path), picture.File.Name, fault!)];
            return null;
        }
        for (var i = 0; i < made.Count; i++)
        {
            cache.Put(NameOf(renditions[i]), made[i]);
        }
        return made;
    }

    /// <summary>Sets the card's headline; <c>null</c> with a finding if it cannot be done.</summary>
    public byte[]? Make(SocialCard card, out ImmutableArray<Diagnostic> found)
    {
        var made = card.Make(workshop, out var fault);
        found = fault is null ? [] : [PictureFindings.Of(SourceSpan.File("newssite.yaml"), "images.social_card", fault)];
        if (made is not null)
        {
            cache.Put(card.Name, made);
        }
        return made;
    }

    /// <summary>A drawing is cleaned, a picture that moves stays as it is, everything else is decoded, as is a drawing for icons.</summary>
    private List<byte[]>? Made(byte[] bytes, Picture picture, IReadOnlyList<Rendition> renditions, out PictureFault? fault)
    {
        fault = null;
        if ((picture.Facts.Format == PictureFormat.Svg ? SvgSanitizer.Clean(bytes, out fault) : bytes) is not { } source)
        {
            return null;
        }
        var recipes = renditions.Where(one => !IsKept(one)).Select(one => one.Recipe).ToList();
        if ((recipes.Count == 0 ? [] : workshop.Make(source, picture.Facts, recipes, out fault)) is not { } decoded)
        {
            return null;
        }
        var next = 0;
        return [.. renditions.Select(one => IsKept(one) ? source : decoded[next++])];
    }

    private static bool IsKept(Rendition rendition) => rendition.Recipe.Format is PictureFormat.Svg or PictureFormat.Gif;

    /// <summary>The picture's bytes, if they are those by which the pages name it.</summary>
    private static byte[]? ReadAsKnown(Picture picture, out ImmutableArray<Diagnostic> findings)
    {
        var found = new List<Diagnostic>();
        var bytes = FileText.ReadBytes(picture.File, found);
        if (bytes is not null && XxHash128.HashToUInt128(bytes) != picture.Hash)
        {
            found.Add(Errors.Files.ChangedDuringBuild(picture.File.Path));
            bytes = null;
        }
        findings = [.. found];
        return bytes;
    }
}
