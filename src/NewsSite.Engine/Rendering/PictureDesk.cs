using System.Collections.Concurrent;
using System.IO.Hashing;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Knows what is in each picture without looking at its pixels, and collects what pages want made of them. A picture is read
/// once a build, and not at all if the memo knows the file.
/// </summary>
/// <param name="site">The model.</param>
/// <param name="memo">What earlier builds read.</param>
/// <param name="tones">Look at the pixels after all, where a page asks for a colour.</param>
/// <param name="spoilt">Pictures of which nothing can be made although their heads are fine, by file.</param>
public sealed class PictureDesk(Site site, SourceMemo memo, PictureTones tones, IReadOnlyDictionary<string, PictureFault> spoilt)
{
    /// <summary>What is asked for in a picture's place by those who ask for what holds for all of them.</summary>
    public const string Rules = "";

    private readonly ConcurrentDictionary<SourceFile, Lazy<Reading>> _readings = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, PictureOrder> _orders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SocialCard> _cards = new(StringComparer.Ordinal);

    /// <summary>What pages want, each once.</summary>
    public IEnumerable<Rendition> Wanted()
        => _orders.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => FileOf(pair.Value) is { } file && Read(file) is { } picture ? new Renditions(picture, pair.Value.Cut, site.Config.Images).For(pair.Value) : [])
            .DistinctBy(one => one.Path);

    /// <summary>The cards that pages want, each once.</summary>
    public IEnumerable<SocialCard> WantedCards() => _cards.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>The files of which any page wants something made.</summary>
    public HashSet<string> UsedFiles() => _orders.Values.Select(FileOf).OfType<SourceFile>().Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether any page wants something.</summary>
    public bool IsUsed => !_orders.IsEmpty || !_cards.IsEmpty;

    /// <summary>Whether a file is never published as it is, but what is made of it.</summary>
    public bool IsMade(SourceFile file) => file.IsPicture && site.Assets.ContainsKey(file.Path["content/".Length..]);

    /// <summary><c>null</c> for a file that is no picture, or none that can be used.</summary>
    public Picture? Read(SourceFile file) => file.IsPicture ? ReadingOf(file).Picture : null;

    /// <summary>Why a picture cannot be used.</summary>
    public PictureFault? FaultOf(SourceFile file) => file.IsPicture ? ReadingOf(file).Fault : null;

    /// <summary>The digest of what the configuration says about all pictures.</summary>
    public ulong RulesDigest => site.Config.Images.Digest();

    /// <summary>The digest of all that a page can ask of a picture.</summary>
    public ulong DigestOf(SourceFile file)
    {
        var digest = new Digest();
        if (Read(file) is { } picture)
        {
            digest.Add(picture.Hash);
            digest.Add(picture.IsStatic);
        }
        else
        {
            digest.Add(FaultOf(file)?.ToString());
        }
        return digest.Value;
    }

    public void Order(PictureOrder order) => _orders.TryAdd(order.ToKey(), order);

    public void Order(SocialCard card) => _cards.TryAdd(card.Path, card);

    /// <summary>The colour that most of a picture has; <c>null</c> where something may show through it.</summary>
    public Colour? ToneOf(Picture picture) => tones.Of(picture);

    /// <summary>Gives an order of an earlier build again, if the picture is still there.</summary>
    public void Order(string key)
    {
        if (SocialCard.Parse(key) is { } card)
        {
            Order(card);
        }
        else if (PictureOrder.Parse(key) is { } order && FileOf(order) is not null)
        {
            Order(order);
        }
    }

    private SourceFile? FileOf(PictureOrder order)
        => order.Path.StartsWith("content/static/", StringComparison.Ordinal) ? site.Static.FirstOrDefault(file => file.Path == order.Path)
            : order.Path.StartsWith("content/", StringComparison.Ordinal) ? site.Assets.GetValueOrDefault(order.Path["content/".Length..]) : null;

    /// <summary>Keeps what was read for the next build.</summary>
    public void Remember()
    {
        var read = _readings.Where(pair => pair.Value.IsValueCreated).OrderBy(pair => pair.Key.Path, StringComparer.Ordinal).ToList();
        memo.Write([.. read.Select(pair => pair.Key)], SourceRecords.Of([.. read.Select(pair => pair.Value.Value.Record)]));
    }

    private Reading ReadingOf(SourceFile file) => _readings.GetOrAdd(file, file => new Lazy<Reading>(() => Look(file))).Value;

    private Reading Look(SourceFile file)
    {
        if (spoilt.TryGetValue(file.Path, out var known))
        {
            return new Reading(null, known, null);
        }
        var next = 0;
        var memory = memo.Find(file, place: null, ref next);
        if (memory is { } record && SourceMemo.Knows(file, record) && PictureFactsBytes.Read(record.Content) is { } facts)
        {
            return new Reading(PictureOf(file, record.Hash.Value, facts), null, record);
        }
        if (FileText.ReadBytes(file, []) is not { } bytes)
        {
            return new Reading(null, new PictureFault(PictureFaultKind.Damaged, "it cannot be read"), null);
        }
        var hash = XxHash128.HashToUInt128(bytes);
        if (PictureReader.Read(bytes, file.Name, out var fault) is not { } read)
        {
            return new Reading(null, fault, null);
        }
        var fresh = memory is { } same && same.Hash.Value == hash ? same : new SourceRecord(new ContentHash(hash), default, PictureFactsBytes.Of(read));
        return new Reading(PictureOf(file, hash, read), null, memo.Remember(file, fresh));
    }

    private Picture PictureOf(SourceFile file, UInt128 hash, PictureFacts facts) => new(file, hash, facts) { IsStatic = !IsMade(file) };

    private sealed record Reading(Picture? Picture, PictureFault? Fault, SourceRecord? Record);
}
