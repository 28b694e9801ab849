using NewsSite.Diagnostics;
using NewsSite.Io;
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
    private readonly PictureMaker _maker;

    private PictureStage(RenderTools tools, OutputStaging staging, PictureMaker maker) => (_tools, _staging, _maker) = (tools, staging, maker);

    /// <summary>What pages want, each under an address that nothing else has.</summary>
    public static List<Rendition> Wanted(RenderTools tools, AddressBook addresses)
        => [.. tools.Pictures.Wanted().Where(one => addresses.TryTake(one.Path[1..], one.Path, ClaimOf(one)))];

    /// <returns>The names of all that pages want, by which the cache has it.</returns>
    public static IReadOnlyCollection<string> Make(RenderTools tools, OutputStaging staging, AddressBook addresses, PictureMaker maker, ParallelOptions options)
    {
        var wanted = Wanted(tools, addresses);
        var stage = new PictureStage(tools, staging, maker);
        Parallel.ForEach(wanted.GroupBy(one => one.Source), options, group => stage.Make(group.Key, [.. group.Where(one => !staging.Keep(one.Path[1..]))]));
        return [.. wanted.Select(PictureMaker.NameOf)];
    }

    private static Claim ClaimOf(Rendition rendition)
        => new(rendition.Source.File.Path, SourceSpan.File(rendition.Source.File.Path), ClaimKind.Derived);

    private void Make(Picture picture, List<Rendition> renditions)
    {
        renditions.RemoveAll(WasCached);
        if (renditions.Count == 0)
        {
            return;
        }
        var made = _maker.Make(picture, renditions, out var found);
        _tools.Diagnostics.AddRange(found);
        for (var i = 0; i < made?.Count; i++)
        {
            _staging.Write(renditions[i].Path[1..], made[i]);
        }
    }

    private bool WasCached(Rendition rendition)
    {
        if (_maker.Cached(rendition) is not { IsEmpty: false } bytes)
        {
            return false;
        }
        _staging.Write(rendition.Path[1..], bytes.Span);
        return true;
    }
}
