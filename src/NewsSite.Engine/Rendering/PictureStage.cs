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
        return [.. wanted.SelectMany(group => group).Select(NameOf)];
    }

    private static Claim ClaimOf(Rendition rendition)
        => new(rendition.Source.File.Path, SourceSpan.File(rendition.Source.File.Path), ClaimKind.Derived);

    private void Make(Picture picture, List<Rendition> renditions)
    {
        renditions.RemoveAll(WasCached);
        if (renditions.Count == 0 || ReadAsKnown(picture) is not { } bytes)
        {
            return;
        }
        if (Made(bytes, picture, renditions, out var fault) is not { } made)
        {
            _tools.Diagnostics.Add(PictureFindings.Of(SourceSpan.File(picture.File.Path), picture.File.Name, fault!));
            return;
        }
        for (var i = 0; i < renditions.Count; i++)
        {
            _cache.Put(NameOf(renditions[i]), made[i]);
            _staging.Write(renditions[i].Path[1..], made[i]);
        }
    }

    /// <summary>A drawing is cleaned, a picture that moves stays as it is, everything else is decoded.</summary>
    private IReadOnlyList<byte[]>? Made(byte[] bytes, Picture picture, List<Rendition> renditions, out PictureFault? fault)
    {
        fault = null;
        return renditions[0].Recipe.Format switch
        {
            PictureFormat.Svg => SvgSanitizer.Clean(bytes, out fault) is { } drawing ? [drawing] : null,
            PictureFormat.Gif => [bytes],
            _ => _workshop.Make(bytes, picture.Facts, [.. renditions.Select(one => one.Recipe)], out fault),
        };
    }

    private bool WasCached(Rendition rendition)
    {
        if (_cache.Get(NameOf(rendition)) is not { IsEmpty: false } bytes)
        {
            return false;
        }
        _staging.Write(rendition.Path[1..], bytes.Span);
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
