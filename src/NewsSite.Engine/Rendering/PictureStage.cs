using System.Collections.Concurrent;
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
    private static readonly Claim OfCards = new("newssite.yaml", SourceSpan.File("newssite.yaml"), ClaimKind.Derived);

    private readonly RenderTools _tools;
    private readonly OutputStaging _staging;
    private readonly PictureMaker _maker;
    private readonly ConcurrentDictionary<string, PictureFault> _spoilt;
    private int _missing;

    private PictureStage(RenderTools tools, OutputStaging staging, PictureMaker maker, ConcurrentDictionary<string, PictureFault> spoilt)
        => (_tools, _staging, _maker, _spoilt) = (tools, staging, maker, spoilt);

    /// <summary>What pages want of pictures, each under an address that nothing else has.</summary>
    public static List<Rendition> Wanted(RenderTools tools, AddressBook addresses)
        => [.. tools.Pictures.Wanted().Where(one => addresses.TryTake(one.Path[1..], one.Path, ClaimOf(one)))];

    /// <summary>The cards that pages want, likewise.</summary>
    public static List<SocialCard> WantedCards(RenderTools tools, AddressBook addresses)
        => [.. tools.Pictures.WantedCards().Where(card => addresses.TryTake(card.Path[1..], card.Path, OfCards))];

    /// <summary>Makes all that pages want.</summary>
    /// <param name="spoilt">Takes the pictures of which nothing can be made, by file.</param>
    /// <returns>The names by which the cache has it, and how much of it is missing.</returns>
    public static (IReadOnlyCollection<string> Names, int Missing) Make(
        RenderTools tools, OutputStaging staging, AddressBook addresses, PictureMaker maker, ConcurrentDictionary<string, PictureFault> spoilt, ParallelOptions options)
    {
        var pictures = Wanted(tools, addresses).GroupBy(one => one.Source).ToList();
        var cards = WantedCards(tools, addresses);
        var stage = new PictureStage(tools, staging, maker, spoilt);
        Parallel.ForEach(pictures, options, picture => stage.Make(picture.Key, [.. picture.Where(one => !staging.KeepNamed(one.Path[1..]))]));
        Parallel.ForEach(cards.Where(card => !staging.KeepNamed(card.Path[1..])), options, stage.Make);
        LeadWeights.Report(tools, staging, pictures);
        return ([.. pictures.SelectMany(picture => picture).Select(PictureMaker.NameOf), .. pictures.Select(picture => PictureTones.NameOf(picture.Key)), .. cards.Select(card => card.Name)], stage._missing);
    }

    private static Claim ClaimOf(Rendition rendition)
        => new(rendition.Source.File.Path, SourceSpan.File(rendition.Source.File.Path), ClaimKind.Derived);

    private void Make(Picture picture, List<Rendition> renditions)
    {
        renditions.RemoveAll(one => WasCached(PictureMaker.NameOf(one), one.Path));
        if (renditions.Count == 0)
        {
            return;
        }
        var made = _maker.Make(picture, renditions, out var fault, out var found);
        _tools.Diagnostics.AddRange(found);
        if (made is null)
        {
            Interlocked.Increment(ref _missing);
        }
        if (fault is not null)
        {
            _spoilt[picture.File.Path] = fault;
        }
        for (var i = 0; i < made?.Count; i++)
        {
            _staging.WriteNamed(renditions[i].Path[1..], made[i]);
        }
    }

    private void Make(SocialCard card)
    {
        if (WasCached(card.Name, card.Path))
        {
            return;
        }
        var made = _maker.Make(card, out var found);
        _tools.Diagnostics.AddRange(found);
        if (made is null)
        {
            Interlocked.Increment(ref _missing);
            return;
        }
        _staging.WriteNamed(card.Path[1..], made);
    }

    private bool WasCached(string name, string path)
    {
        if (_maker.Cached(name) is not { IsEmpty: false } bytes)
        {
            return false;
        }
        _staging.WriteNamed(path[1..], bytes.Span);
        return true;
    }
}
