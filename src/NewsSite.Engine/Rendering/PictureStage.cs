using System.IO.Hashing;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Pictures;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Makes of pictures what pages want, when all pages are there: several pictures at once, each decoded once. What lies in the
/// output from an earlier build stays, because its name says what is in it; what another build made is in the cache.
/// </summary>
internal sealed class PictureStage
{
    private readonly RenderTools _tools;
    private readonly OutputStaging _staging;
    private readonly PictureCache _cache;
    private readonly PictureWorkshop _workshop;

    private PictureStage(RenderTools tools, OutputStaging staging, PictureCache cache, PictureWorkshop workshop)
    {
        (_tools, _staging, _cache, _workshop) = (tools, staging, cache, workshop);
    }

    /// <returns>The names of all that pages want, by which the cache has it.</returns>
    public static IReadOnlyCollection<string> Make(RenderTools tools, OutputStaging staging, AddressBook addresses, PictureCache cache, PictureWorkshop workshop, ParallelOptions options)
    {
        var wanted = tools.Pictures.Wanted().Where(one => addresses.TryTake(one.Path[1..], one.Path, ClaimOf(one))).GroupBy(one => one.Source).ToList();
        var stage = new PictureStage(tools, staging, cache, workshop);
        Parallel.ForEach(wanted, options, group => stage.Make(group.Key, [.. group.Where(one => !staging.Keep(one.Path[1..]))]));
        LeadWeights.Report(tools, staging, wanted);
        var cards = tools.Pictures.WantedCards().Where(card => addresses.TryTake(card.Path[1..], card.Path, OfCards)).ToList();
        Parallel.ForEach(cards.Where(card => !staging.Keep(card.Path[1..])), options, stage.Make);
        return [.. wanted.SelectMany(group => group).Select(NameOf), .. wanted.Select(group => PictureTones.NameOf(group.Key)), .. cards.Select(card => card.Name)];
    }

    private static readonly Claim OfCards = new("newssite.yaml", SourceSpan.File("newssite.yaml"), ClaimKind.Derived);

    private static Claim ClaimOf(Rendition rendition)
        => new(rendition.Source.File.Path, SourceSpan.File(rendition.Source.File.Path), ClaimKind.Derived);

    private void Make(Picture picture, List<Rendition> renditions)
    {
        renditions.RemoveAll(one => WasCached(NameOf(one), one.Path));
        if (renditions.Count == 0 || ReadAsKnown(picture) is not { } bytes)
        {
            return;
        }
        if (Made(bytes, picture, renditions, out var fault) is not { } made)
        {
            _tools.Diagnostics.Add(PictureFindings.Of(SourceSpan.File(picture.File.Path), picture.File.Name, fault!));
            return;
        }
        foreach (var (rendition, content) in made)
        {
            Keep(NameOf(rendition), rendition.Path, content);
        }
    }

    private void Make(SocialCard card)
    {
        if (WasCached(card.Name, card.Path))
        {
            return;
        }
        if (card.Make(_workshop, out var fault) is not { } picture)
        {
            _tools.Diagnostics.Add(PictureFindings.Of(OfCards.Span, "images.social_card", fault!));
            return;
        }
        Keep(card.Name, card.Path, picture);
    }

    private void Keep(string name, string path, byte[] content)
    {
        _cache.Put(name, content);
        _staging.Write(path[1..], content);
    }

    /// <summary>A drawing is cleaned, a picture that moves stays as it is, everything else is decoded, as is a drawing for icons.</summary>
    private IEnumerable<(Rendition Rendition, byte[] Content)>? Made(byte[] bytes, Picture picture, List<Rendition> renditions, out PictureFault? fault)
    {
        fault = null;
        var source = picture.Facts.Format == PictureFormat.Svg ? SvgSanitizer.Clean(bytes, out fault) : bytes;
        if (source is null)
        {
            return null;
        }
        var (kept, decoded) = (renditions.Where(IsKept), renditions.Where(one => !IsKept(one)).ToList());
        return decoded.Count == 0 ? kept.Select(one => (one, source))
            : _workshop.Make(source, picture.Facts, [.. decoded.Select(one => one.Recipe)], out fault) is { } made ? kept.Select(one => (one, source)).Concat(decoded.Zip(made))
            : null;
    }

    private static bool IsKept(Rendition rendition) => rendition.Recipe.Format is PictureFormat.Svg or PictureFormat.Gif;

    private bool WasCached(string name, string path)
    {
        if (_cache.Get(name) is not { IsEmpty: false } bytes)
        {
            return false;
        }
        _staging.Write(path[1..], bytes.Span);
        return true;
    }

    private static string NameOf(Rendition rendition) => PictureRecipe.NameOf(rendition.Source.Hash, rendition.Recipe);

    /// <summary>The picture's bytes, if they are those by which the pages name it.</summary>
    private byte[]? ReadAsKnown(Picture picture)
    {
        var found = new List<Diagnostic>();
        var bytes = FileText.ReadBytes(picture.File, found);
        if (bytes is not null && XxHash128.HashToUInt128(bytes) != picture.Hash)
        {
            found.Add(Errors.Files.ChangedDuringBuild(picture.File.Path));
            bytes = null;
        }
        _tools.Diagnostics.AddRange(found);
        return bytes;
    }
}
