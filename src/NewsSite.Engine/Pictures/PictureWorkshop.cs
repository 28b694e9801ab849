using System.Runtime.InteropServices;
using NetVips;
using NewsSite.Text;

namespace NewsSite.Pictures;

/// <summary>
/// Makes derivatives with libvips, which is loaded at the first need. Any number of threads may ask; no more than
/// <paramref name="jobs"/> of them decode or encode at a time. One lives as long as a build or a server.
/// </summary>
public sealed class PictureWorkshop(PictureLibrary library, int jobs) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(jobs);
    private readonly Lazy<PictureFault?> _absence = new(library.Load);

    /// <summary>
    /// One file for each recipe, in their order. The source is decoded once for all of them, or twice if some ask for more than half
    /// its width; each file depends on the source and its own recipe alone. Nothing of the source's metadata gets into a
    /// derivative but what <see cref="PictureMetadata"/> has in words.
    /// </summary>
    /// <param name="facts">What <see cref="PictureReader"/> said of the source; not a drawing.</param>
    /// <param name="fault">Why there are none, for a source that cannot be decoded; <c>null</c> together with an answer.</param>
    public IReadOnlyList<byte[]>? Make(ReadOnlyMemory<byte> source, PictureFacts facts, IReadOnlyList<PictureRecipe> recipes, out PictureFault? fault)
        => Try(() =>
        {
            var files = new byte[recipes.Count][];
            var (credits, none) = (new PictureCredits(facts.Metadata), new PictureCredits(PictureMetadata.None));
            using var levels = new PictureLevels(Bytes(source), facts);
            foreach (var shape in recipes.Index().GroupBy(recipe => (recipe.Item.Crop, recipe.Item.Width, recipe.Item.Height)))
            {
                using var pixels = InSlot(() => levels.Render(shape.First().Item));
                Parallel.ForEach(shape, new ParallelOptions { MaxDegreeOfParallelism = jobs }, recipe
                    => files[recipe.Index] = InSlot(() => PictureEncoder.Encode(pixels, recipe.Item, recipe.Item.KeepsCredits ? credits : none)));
            }
            return files;
        }, out fault);

    /// <summary>What stands in a picture's place until it is there.</summary>
    public Colour? ToneOf(ReadOnlyMemory<byte> source, PictureFacts facts)
        => Try(() => InSlot(() =>
        {
            using var levels = new PictureLevels(Bytes(source), facts);
            return Tuple.Create(PictureTone.Of(levels.Sample()));
        }), out _)?.Item1;

    /// <summary>Three bytes a pixel, in sRGB, as a JPEG.</summary>
    internal byte[]? Encode(byte[] pixels, int width, int height, int quality, out PictureFault? fault)
        => Try(() => InSlot(() =>
        {
            using var image = PictureLevels.Plain(pixels, width, height, 3);
            return PictureEncoder.Encode(image, new(PictureFormat.Jpeg, width, height, new(0, 0, width, height), quality), new PictureCredits(PictureMetadata.None));
        }), out fault);

    public void Dispose() => _slots.Dispose();

    private T? Try<T>(Func<T> work, out PictureFault? fault)
        where T : class
    {
        fault = _absence.Value;
        if (fault is not null)
        {
            return null;
        }
        try
        {
            return work();
        }
        catch (Exception exception) when ((exception as AggregateException)?.InnerException is VipsException || exception is VipsException)
        {
            fault = new PictureFault(PictureFaultKind.Damaged, $"it cannot be decoded ({Reason((exception as AggregateException)?.InnerException ?? exception)})");
            return null;
        }
    }

    /// <summary>The library's first own sentence, behind the name of its operation.</summary>
    private static string Reason(Exception exception)
        => exception.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [_, var reason, ..] ? reason : exception.Message.Trim();

    private T InSlot<T>(Func<T> work)
    {
        _slots.Wait();
        try
        {
            return work();
        }
        finally
        {
            _slots.Release();
        }
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> source)
        => MemoryMarshal.TryGetArray(source, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : source.ToArray();
}
