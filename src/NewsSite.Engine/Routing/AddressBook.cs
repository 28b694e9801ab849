using System.IO.Hashing;
using System.Runtime.InteropServices;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Routing;

/// <summary>Who has which output path. Paths that differ only in case or in Unicode form are one; a file cannot also be a folder.</summary>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="expected">About how many paths will be taken, so that they need not be moved to make room for more.</param>
public sealed class AddressBook(DiagnosticBag diagnostics, int expected = 0)
{
    /// <summary>Longer paths cannot be written on every system.</summary>
    private const int MaxLength = 1_000;

    /// <summary>By their paths, which are parts of the addresses that are there anyway.</summary>
    private readonly Dictionary<ReadOnlyMemory<char>, Place> _places = new(expected, PathComparer.Instance);
    private readonly Place _root = new(null, isNamedIndex: false);
    private readonly List<(Place Place, bool IsIndex)> _takenByPages = [];
    private DiagnosticBag _diagnostics = diagnostics;
    private (ReadOnlyMemory<char> Path, Place? Place) _lastFolder;
    private bool _isRouted;

    public Claim? OwnerOf(string outputPath) => HolderOf(outputPath)?.ToClaim();

    /// <summary>Who has the path, ignoring case and Unicode form.</summary>
    public IClaimant? HolderOf(string outputPath)
    {
        var key = PathRule.CollisionKey(outputPath.AsMemory());
        return Find(FolderOf(key, out var isIndex)) is { } place ? place.HolderOf(isIndex) : null;
    }

    /// <summary>Why no file can be written there, whoever wants it.</summary>
    public static string? Problem(string outputPath) => outputPath.Length > MaxLength ? "is too long" : PathRule.Problem(outputPath);

    /// <summary>Takes the path of a route, or reports why it cannot have it.</summary>
    public bool TryTake(Route route)
    {
        var folder = route.Url.AsMemory(1);
        return folder.Span is [.., not '/', '/'] && folder.Length + IndexFile.Name.Length <= MaxLength
            ? PathRule.Problem(folder.Span) is { } problem ? Refuse(route.Url, route, problem) : TryTake(PathRule.CollisionKey(folder[..^1]), true, route.Url, route)
            : TryTake(route.OutputPath, route.Url, route);
    }

    /// <summary>Takes the path for an owner, or reports why it cannot have it.</summary>
    public bool TryTake(string outputPath, string url, IClaimant claimant)
        => Problem(outputPath) is { } problem
            ? Refuse(url, claimant, problem)
            : TryTake(FolderOf(PathRule.CollisionKey(outputPath.AsMemory()), out var isIndex), isIndex, url, claimant);

    /// <summary>
    /// Begins a build with the addresses of all routes: gives back those that pages took for their files in the last one.
    /// </summary>
    /// <param name="diagnostics">Where findings go from now on.</param>
    public void BeginBuild(DiagnosticBag diagnostics)
    {
        (_diagnostics, _isRouted) = (diagnostics, true);
        foreach (var (place, isIndex) in _takenByPages)
        {
            var claimant = place.HolderOf(isIndex);
            place.Take(null, isIndex);
            for (var folder = isIndex ? place : place.Parent; folder?.FirstBelow is { } below && below == claimant; folder = folder.Parent)
            {
                folder.FirstBelow = null;
            }
        }
        _takenByPages.Clear();
    }

    private bool Refuse(string url, IClaimant claimant, string problem)
    {
        _diagnostics.Add(Errors.Routes.UnsafeAddress(claimant.ToClaim().Span, url, problem));
        return false;
    }

    private bool TryTake(ReadOnlyMemory<char> path, bool isIndex, string url, IClaimant claimant)
    {
        var place = PlaceOf(path);
        var other = place.HolderOf(isIndex) ?? FirstBelow(path.Span, place, isIndex) ?? FileAbove(place, isIndex);
        if (other is not null)
        {
            ReportCollision(url, claimant.ToClaim(), other.ToClaim());
            return false;
        }
        place.Take(claimant, isIndex);
        for (var folder = isIndex ? place : place.Parent; folder is { FirstBelow: null }; folder = folder.Parent)
        {
            folder.FirstBelow = claimant;
        }
        if (_isRouted)
        {
            _takenByPages.Add((place, isIndex));
        }
        return true;
    }

    /// <summary>Takes the path under which a file of the site is to be published.</summary>
    public bool TryTake(SourceFile file, string outputPath)
    {
        if (PathRule.Problem(outputPath) is { } problem)
        {
            _diagnostics.Add(Errors.Files.UnsafeName(file.Path, problem));
            return false;
        }
        return TryTake(outputPath, "/" + outputPath, new Claim(file.Path, SourceSpan.File(file.Path), ClaimKind.File));
    }

    /// <summary>Points at the one of the two that can have another address; of two equal ones at the later.</summary>
    private void ReportCollision(string url, Claim claim, Claim other)
    {
        var (place, rival) = other.Kind > claim.Kind ? (other, claim) : (claim, other);
        var collision = Errors.Routes.Collision(place.Span, url, rival.Owner, rival.WayOut ?? place.Kind switch
        {
            ClaimKind.Story => "give the story another slug or url, or rename the file",
            ClaimKind.File => "rename the file",
            _ => "rename it, or give it another slug",
        });
        _diagnostics.Add(rival.Kind >= ClaimKind.Listing ? collision with { Related = [rival.Span] } : collision);
    }

    /// <summary>The first output for which the path is a folder.</summary>
    private IClaimant? FirstBelow(ReadOnlySpan<char> folder, Place place, bool isIndex)
        => !isIndex ? place.FirstBelow : place.HasNamedIndex ? Find((folder.IsEmpty ? IndexFile.Name : $"{folder}/{IndexFile.Name}").AsMemory())?.FirstBelow : null;

    /// <summary>The file that one of the path's folders would be.</summary>
    private IClaimant? FileAbove(Place place, bool isIndex)
    {
        for (var folder = isIndex ? place : place.Parent; folder is { FirstBelow: null } && folder != _root; folder = folder.Parent)
        {
            if (folder.AsFile is { } file)
            {
                return file;
            }
        }
        return null;
    }

    /// <summary>Nearly every output is the index.html of a folder of its own, so that the two are kept as one.</summary>
    private static ReadOnlyMemory<char> FolderOf(ReadOnlyMemory<char> key, out bool isIndex)
    {
        isIndex = IndexFile.Is(key.Span);
        return isIndex ? key[..Math.Max(0, key.Length - IndexFile.Name.Length - 1)] : key;
    }

    private Place? Find(ReadOnlyMemory<char> path) => path.IsEmpty ? _root : _places.GetValueOrDefault(path);

    private Place PlaceOf(ReadOnlyMemory<char> path)
    {
        if (path.IsEmpty)
        {
            return _root;
        }
        var slash = path.Span.LastIndexOf('/');
        var parent = FolderAt(path[..Math.Max(0, slash)]);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, path, out _);
        if (place is null)
        {
            var isNamedIndex = path.Span[(slash + 1)..].SequenceEqual(IndexFile.Name);
            parent.HasNamedIndex |= isNamedIndex;
            place = new Place(parent, isNamedIndex);
        }
        return place;
    }

    /// <summary>Stories that come one after the other mostly lie in the same folder.</summary>
    private Place FolderAt(ReadOnlyMemory<char> path)
    {
        if (_lastFolder.Place is { } known && path.Span.SequenceEqual(_lastFolder.Path.Span))
        {
            return known;
        }
        var place = PlaceOf(path);
        _lastFolder = (path, place);
        return place;
    }

    /// <summary>Compares paths wherever they stand.</summary>
    private sealed class PathComparer : IEqualityComparer<ReadOnlyMemory<char>>
    {
        public static readonly PathComparer Instance = new();

        private static readonly long Seed = nameof(AddressBook).GetHashCode(StringComparison.Ordinal);

        public bool Equals(ReadOnlyMemory<char> left, ReadOnlyMemory<char> right) => left.Span.SequenceEqual(right.Span);

        // With a seed of this process alone: addresses come from strangers, too.
        public int GetHashCode(ReadOnlyMemory<char> path) => (int)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(path.Span), Seed);
    }

    /// <summary>A path that may be a file, or a folder with an index.</summary>
    private sealed class Place(Place? parent, bool isNamedIndex)
    {
        private IClaimant? _file;
        private IClaimant? _index;

        public Place? Parent => parent;

        public IClaimant? AsFile => isNamedIndex ? parent!._index : _file;

        /// <summary>Whether something below it is called as its own index would be.</summary>
        public bool HasNamedIndex { get; set; }

        /// <summary>The first of those that made it a folder.</summary>
        public IClaimant? FirstBelow { get; set; }

        public IClaimant? HolderOf(bool isIndex) => isIndex ? _index : _file;

        public void Take(IClaimant? claimant, bool isIndex) => (isIndex ? ref _index : ref _file) = claimant;
    }
}
