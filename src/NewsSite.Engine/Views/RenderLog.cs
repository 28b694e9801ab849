using NewsSite.Diagnostics;
using NewsSite.Io;

namespace NewsSite.Views;

/// <summary>One thing an output asked: of what, and which member. Where a kind has one answer only, the member is empty.</summary>
/// <param name="Subject">An object of the model, or a text that says it all.</param>
public readonly record struct ModelRead(ReadKind Kind, object Subject, string Member)
{
    /// <summary>Objects of the model are themselves and nothing else; a record must not be compared by its values here.</summary>
    public sealed class Comparer : IEqualityComparer<ModelRead>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(ModelRead x, ModelRead y)
            => x.Kind == y.Kind
                && (ReferenceEquals(x.Subject, y.Subject) || (x.Subject is string left && y.Subject is string right && left == right))
                && x.Member == y.Member;

        public int GetHashCode(ModelRead read)
        {
            var subject = read.Subject is string text ? text.GetHashCode(StringComparison.Ordinal) : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(read.Subject);
            return ((subject * 31) + (int)read.Kind) * 31 + (read.Member.Length * 131) + (read.Member.Length > 0 ? (read.Member[0] * 17) + read.Member[^1] : 0);
        }
    }
}

/// <summary>A link to a place inside a page; whether the place is there is known when all pages are made.</summary>
/// <param name="Span">Where the link stands.</param>
/// <param name="Target">The link as written.</param>
/// <param name="Url">The page it leads to.</param>
/// <param name="Fragment">The place on that page, decoded.</param>
public readonly record struct PlaceLink(SourceSpan Span, string Target, string Url, string Fragment);

/// <summary>
/// What happened while one output, or a piece that outputs share, was made: what it asked of the model, at the grain of
/// (object, member), and what it reported. An output whose questions would all be answered as before need not be made
/// again, and then says what it said before.
/// </summary>
public sealed class RenderLog
{
    private readonly HashSet<ModelRead> _reads = new(ModelRead.Comparer.Instance);
    private readonly List<Diagnostic> _findings = [];
    private readonly List<PlaceLink> _places = [];
    private readonly List<PageUse> _uses = [];
    private readonly HashSet<RenderLog> _shared = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where the last places of a list were looked at, as long as they follow one another.</summary>
    private Stretch _stretch;

    private ModelRead[]? _sealed;

    /// <summary>What <see cref="All"/> has gathered, until another piece comes.</summary>
    private List<RenderLog>? _all;

    private int _reports;

    /// <summary>Of a piece: what whoever keeps logs has made of it.</summary>
    internal object? Reduced { get; set; }

    /// <summary>What was asked here; what shared pieces asked is in their own logs.</summary>
    public IReadOnlyCollection<ModelRead> OwnReads
    {
        get
        {
            EndStretch();
            return _sealed is null ? _reads : _sealed;
        }
    }

    /// <summary>This log and those of all pieces in it, each once.</summary>
    public IReadOnlyList<RenderLog> All => _all ??= Gather();

    public IEnumerable<ModelRead> Reads => All.SelectMany(log => log.OwnReads).Distinct(ModelRead.Comparer.Instance);

    /// <summary>What was found here; what was found in shared pieces is in their own logs.</summary>
    public IReadOnlyCollection<Diagnostic> OwnFindings => _findings;

    /// <summary>The links to places inside pages, likewise.</summary>
    public IReadOnlyCollection<PlaceLink> OwnPlaces => _places;

    /// <summary>What a browser will load or send because of the output, other than what every page may.</summary>
    public IReadOnlyCollection<PageUse> OwnUses => _uses;

    public void Add(ReadKind kind, object subject, string member = "")
    {
        if (kind != ReadKind.Part)
        {
            _reads.Add(new ModelRead(kind, subject, member));
        }
    }

    /// <summary>A place of a list was looked at; places that follow one another are one question.</summary>
    public void AddPlace(ReadKind kind, object list, int place)
    {
        if (_stretch.Continues(kind, list, place))
        {
            _stretch.End = Math.Max(_stretch.End, place + 1);
            return;
        }
        EndStretch();
        _stretch = new Stretch { Kind = kind, List = list, Start = place, End = place + 1 };
    }

    public void Add(Diagnostic finding)
    {
        _findings.Add(finding);
        AddLines(finding.Span);
    }

    /// <summary>A finding depends on the lines of its file, too.</summary>
    private void AddLines(SourceSpan span)
    {
        if (span.Path.StartsWith("content/", StringComparison.Ordinal))
        {
            Add(ReadKind.Text, span.Path);
        }
    }

    public void Add(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Whether the place is there is known when all pages are.</summary>
    public void Add(PlaceLink place)
    {
        _places.Add(place);
        AddLines(place.Span);
    }

    public void Add(IEnumerable<PageUse> uses) => _uses.AddRange(uses);

    /// <summary>Whether a member of an object was asked for, here or in a piece.</summary>
    public bool HasAsked(ReadKind kind, object subject, string member)
    {
        var read = new ModelRead(kind, subject, member);
        return All.Any(log => log._sealed is { } reads ? reads.Contains(read, ModelRead.Comparer.Instance) : log._reads.Contains(read));
    }

    public void Publish(SourceFile file) => Add(ReadKind.Publication, file.Path);

    /// <summary>What a shared piece asked and reported when it was made counts for every output that shows it.</summary>
    public void Include(RenderLog piece)
    {
        _shared.Add(piece);
        _all = null;
    }

    /// <summary>The same of a piece that only this output shows: nothing is left of it as a piece.</summary>
    public void Absorb(RenderLog piece)
    {
        _reads.UnionWith(piece.OwnReads);
        _findings.AddRange(piece._findings);
        _places.AddRange(piece._places);
        _uses.AddRange(piece._uses);
        _shared.UnionWith(piece._shared);
        _all = null;
    }

    /// <summary>Of a piece that is done: keeps as little of it as there can be, for it lives as long as the build.</summary>
    public RenderLog Seal()
    {
        _sealed = [.. OwnReads];
        _reads.Clear();
        _reads.TrimExcess();
        _findings.TrimExcess();
        _places.TrimExcess();
        return this;
    }

    /// <summary>Whether this is the first output that reports what was found in the piece.</summary>
    public bool IsFirstReport() => Interlocked.Exchange(ref _reports, 1) == 0;

    /// <summary>Makes room for the next output. A log is used again and again because its tables cost more than what is in them.</summary>
    public void Clear()
    {
        _reads.Clear();
        _findings.Clear();
        _places.Clear();
        _uses.Clear();
        _shared.Clear();
        _all = null;
        _stretch = default;
    }

    private List<RenderLog> Gather()
    {
        var seen = new HashSet<RenderLog>(ReferenceEqualityComparer.Instance) { this };
        var all = new List<RenderLog> { this };
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var piece in all[i]._shared)
            {
                if (seen.Add(piece))
                {
                    all.Add(piece);
                }
            }
        }
        return all;
    }

    private void EndStretch()
    {
        if (_stretch.List is { } list)
        {
            Add(_stretch.Kind, list, PlaceRange.Format(_stretch.Start, _stretch.End));
            _stretch = default;
        }
    }

    private struct Stretch
    {
        public ReadKind Kind;
        public object? List;
        public int Start;
        public int End;

        public readonly bool Continues(ReadKind kind, object list, int place)
            => ReferenceEquals(list, List) && kind == Kind && place >= Start && place <= End;
    }
}
