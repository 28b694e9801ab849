using System.Text;
using NewsSite.Diagnostics;

namespace NewsSite.Io;

/// <summary>
/// The one way to the output folder. Changed files are collected beside it and renamed into it only by
/// <see cref="Publish"/>; until then, and without it, the output stays byte for byte as it was. A file whose bytes are
/// what this build would write is left alone, with its time; a file that no build of ours wrote is never deleted.
/// All members but <see cref="Publish"/> and <see cref="Dispose"/> may be called from several threads.
/// </summary>
public sealed class OutputStaging : IDisposable
{
    /// <summary>The coarsest clock of a file system we may meet (FAT).</summary>
    private static readonly TimeSpan ClockGrain = TimeSpan.FromSeconds(2);

    private readonly OutputFolder _output;
    private readonly StagingFolder _staging;
    private readonly OutputTree _tree;
    private readonly DiagnosticBag _diagnostics;
    private readonly Lazy<LastOutput> _last;
    private readonly bool _ignoresCase;
    private readonly bool _isClean;
    private readonly DateTime _settled;
    private readonly long _opened;
    private OutputException? _failure;
    private bool _isUnknown;
    private bool _isPublishing;
    private int _jobs = 1;

    private OutputStaging(OutputFolder output, StagingFolder staging, Lazy<OutputManifest?> manifest, OutputLook? look, bool clean, DiagnosticBag diagnostics)
    {
        _output = output;
        _staging = staging;
        _tree = new OutputTree(output.FullPath);
        _diagnostics = diagnostics;
        _ignoresCase = staging.IgnoresCase;
        _isClean = clean;
        _last = new(() =>
        {
            var last = manifest.Value ?? OutputManifest.Empty(output.Key);
            // Of these nobody knows any more who made them.
            _isUnknown = manifest.Value is null && HoldsAnything(output.FullPath);
            return new LastOutput(last, new EarlierOutput(_tree, last, clean, _ignoresCase, look?.Audit), new OutputLedger(last));
        });
        _settled = staging.Created - ClockGrain;
        _opened = look?.Opened ?? staging.Opened;
        IsLookedAt = look is not null;
    }

    private OutputManifest Manifest => _last.Value.Manifest;

    private EarlierOutput Earlier => _last.Value.Files;

    private OutputLedger Ledger => _last.Value.Ledger;

    /// <summary>Where the next build finds what this one knows of its outputs besides their bytes.</summary>
    public string MemoPath => _output.MemoPath;

    /// <summary>Where it is kept why this build made what it made.</summary>
    public string ReasonsPath => _output.ReasonsPath;

    /// <summary>Where it is kept at which address each story was.</summary>
    public string AddressesPath => _output.AddressesPath;

    /// <summary>What this build made, copied and kept, where it is not what the manifest says.</summary>
    internal IReadOnlyDictionary<string, Produced> Produced => Ledger.Changes;

    /// <summary>Where an output waits to be published.</summary>
    internal string StagedPath(string path) => Path.Join(_staging.Files, path);

    /// <summary>Whether an earlier look at the outputs counts for this build.</summary>
    internal bool IsLookedAt { get; }

    /// <summary>Told of each step of publishing; for tests that crash there.</summary>
    internal Action<string>? AfterStep { get; init; }

    /// <summary>
    /// Starts a build into a folder; <c>null</c> after an error. First finishes what a killed build had begun to publish.
    /// The caller holds the site's <see cref="BuildLock"/>.
    /// </summary>
    public static OutputStaging? Open(string siteRoot, string output, bool clean, DiagnosticBag diagnostics)
        => Open(siteRoot, output, clean, diagnostics, look: null, isLastBuild: false);

    /// <param name="siteRoot">The site's folder, absolute.</param>
    /// <param name="output">The output folder, absolute.</param>
    /// <param name="clean">Take nothing for known that lies there.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="look">What was seen there after the last build, for a caller who trusts it; dropped if there was a build since.</param>
    /// <param name="isLastBuild">The process ends with this build.</param>
    /// <param name="afterStep">Told of each step of publishing.</param>
    internal static OutputStaging? Open(string siteRoot, string output, bool clean, DiagnosticBag diagnostics, OutputLook? look, bool isLastBuild, Action<string>? afterStep = null)
    {
        if (OutputFolder.Resolve(siteRoot, output, diagnostics) is not { } folder)
        {
            return null;
        }
        try
        {
            var wasKilled = PathState.Of(folder.Staging).Kind != PathKind.Missing;
            if (!Recovery.Run(folder, diagnostics))
            {
                return null;
            }
            look = clean || wasKilled || look?.File != PathState.Of(folder.ManifestPath) || !Directory.Exists(folder.FullPath) ? null : look;
            var manifest = new Lazy<OutputManifest?>(() => look?.Audit.Manifest ?? ManifestOf(folder, isLastBuild));
            if (clean && Directory.Exists(folder.FullPath) && Directory.EnumerateFileSystemEntries(folder.FullPath).Any() && manifest.Value is null)
            {
                diagnostics.Add(Errors.Files.CleanForeignFolder(folder.Key));
                return null;
            }
            if (StagingFolder.Create(folder.Staging) is not { } staging)
            {
                diagnostics.Add(Errors.Files.Locked(folder.Staging));
                return null;
            }
            return new OutputStaging(folder, staging, manifest, look, clean, diagnostics) { AfterStep = afterStep };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Errors.Files.CannotWrite(folder.Key, exception.Message));
            return null;
        }
    }

    /// <summary>Where the result of the last build into a folder is kept; <c>null</c> if no site can be built there.</summary>
    internal static string? StandstillPath(string siteRoot, string output) => OutputFolder.Resolve(siteRoot, output, new DiagnosticBag())?.StandstillPath;

    /// <summary>Looks at what a build has just published, for the next one; <c>null</c> where there is nothing.</summary>
    /// <param name="siteRoot">The site's folder, absolute.</param>
    /// <param name="output">The output folder, absolute.</param>
    /// <param name="room">In what the manifest lies from now on; that of an earlier look is gone.</param>
    /// <param name="jobs">How many threads look.</param>
    internal static OutputLook? LookAfter(string siteRoot, string output, ReusedBytes room, int jobs)
    {
        var look = OutputFolder.Resolve(siteRoot, output, new DiagnosticBag()) is { } folder
            ? LookAt(folder, () => OutputManifest.Read(folder.ManifestPath, folder.Key, room), FileClock.Now(BuildLock.StateFolder(siteRoot)))
            : null;
        look?.Audit.Complete(jobs);
        return look;
    }

    /// <summary>Begins to look at what the last build left in a folder; <c>null</c> where there is nothing, or a killed build left anything beside it.</summary>
    /// <param name="siteRoot">The site's folder, absolute.</param>
    /// <param name="output">The output folder, absolute.</param>
    /// <param name="opened">A moment before, by the file system's clock.</param>
    /// <param name="isLastBuild">The process ends with this build.</param>
    internal static OutputLook? LookBefore(string siteRoot, string output, long opened, bool isLastBuild)
        => OutputFolder.Resolve(siteRoot, output, new DiagnosticBag()) is { } folder && PathState.Of(folder.Staging).Kind == PathKind.Missing
            ? LookAt(folder, () => ManifestOf(folder, isLastBuild), opened)
            : null;

    private static OutputLook? LookAt(OutputFolder folder, Func<OutputManifest?> read, long opened)
    {
        try
        {
            var file = PathState.Of(folder.ManifestPath);
            return read() is { } manifest ? new OutputLook(file, folder.MemoPath, new OutputAudit(new OutputTree(folder.FullPath), manifest), opened) : null;
        }
        // The next build looks for itself.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What the last build left in a folder; <c>null</c> where no manifest says it.</summary>
    private static OutputManifest? ManifestOf(OutputFolder folder, bool isLastBuild)
        => isLastBuild ? OutputManifest.Map(folder.ManifestPath, folder.Key) : OutputManifest.Read(folder.ManifestPath, folder.Key);

    /// <summary>Takes away what may be out of date; that it cannot be does no harm, for it is compared before it is used.</summary>
    internal static void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Takes the bytes of one output; <paramref name="path"/> is relative to the output folder, with forward slashes.</summary>
    /// <exception cref="OutputException">The disk refuses. The build has to end.</exception>
    public ContentHash Write(string path, ReadOnlySpan<byte> content) => Write(path, content, source: default);

    /// <summary>The same for an output whose name says what is in it: the next build may <see cref="KeepNamed"/> it.</summary>
    public void WriteNamed(string path, ReadOnlySpan<byte> content) => Write(path, content, OfName(path));

    private ContentHash Write(string path, ReadOnlySpan<byte> content, ContentHash source)
    {
        Ledger.Claim(path);
        try
        {
            var hash = ContentHash.Of(content);
            var kept = Earlier.Holding(path, hash, content.Length);
            Add(path, kept is { } entry
                ? new Produced(entry with { Source = source }, Staged: false)
                : new Produced(OutputEntry.Of(hash, _staging.Write(path, content), source), Staged: true));
            return hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(path, exception);
        }
    }

    /// <summary>Takes a file as it is, whatever its size.</summary>
    /// <exception cref="OutputException">The source cannot be read or the output not be written.</exception>
    public ContentHash Copy(string path, SourceFile source)
    {
        if (source.Length == 0)
        {
            // Not opened: where the system cannot be asked it may be a pipe.
            return Write(path, []);
        }
        Ledger.Claim(path);
        try
        {
            var produced = KeepOrCopy(path, source);
            Add(path, produced);
            return produced.Entry.Hash;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(path, exception);
        }
    }

    /// <summary>
    /// For an output that was not rendered again because nothing it depends on has changed: <c>true</c> if the output
    /// still holds it with this hash, and then it stays; <c>false</c> if it has to be rendered and written after all.
    /// </summary>
    public bool Keep(ReadOnlySpan<char> path, ContentHash hash) => Keep(Manifest.IndexOf(path), hash);

    /// <summary>The same for what <see cref="WriteNamed"/> left; a file of the site may have had that name.</summary>
    public bool KeepNamed(string path) => Keep(Manifest.IndexOf(path), OfName(path), isNamed: true);

    /// <summary>The same by the output's number in the manifest; -1 for one that is not there.</summary>
    internal bool Keep(int index, ContentHash hash) => Keep(index, hash, isNamed: false);

    private static ContentHash OfName(string path) => ContentHash.Of(Encoding.UTF8.GetBytes($"named {path}"));

    private bool Keep(int index, ContentHash right, bool isNamed)
    {
        try
        {
            if (Earlier.Known(index) is not { } entry || (isNamed ? entry.Source : entry.Hash) != right)
            {
                return false;
            }
            Ledger.Keep(index, entry.Settled(_opened));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(Manifest.PathOf(index), exception);
        }
    }

    /// <summary>
    /// Looks at all outputs of the last build at once, after which <see cref="Keep(ReadOnlySpan{char}, ContentHash)"/> costs next
    /// to nothing. A thread that calls while others are at it helps them.
    /// </summary>
    /// <param name="jobs">How many threads look, besides those that do already.</param>
    public void LookAtAll(int jobs) => Earlier.LookAtAll(jobs);

    /// <summary>What this build has made, copied and kept so far, in no particular order.</summary>
    internal IEnumerable<(string Path, Produced Output)> Outputs => Ledger.All;

    /// <summary>The length in bytes of an output of this build.</summary>
    internal long LengthOf(string path) => Ledger.LengthOf(path);

    /// <summary>
    /// Puts another form of an output beside it, with the time of the first, unless a file of the site has that path. The
    /// last build's stays if it was made from the same.
    /// </summary>
    /// <param name="path">Where the form lies.</param>
    /// <param name="origin">Where the output lies.</param>
    /// <param name="output">The output.</param>
    /// <param name="source">Stands for the output's content and for how the form is made from it.</param>
    /// <param name="make">Makes the form from the output's bytes.</param>
    /// <exception cref="OutputException">The disk refuses.</exception>
    internal void WriteForm(string path, string origin, Produced output, ContentHash source, Func<byte[], byte[]> make)
    {
        if (Ledger.Contains(path))
        {
            return;
        }
        Ledger.Claim(path);
        try
        {
            if (Earlier.Known(path) is { } known && known.Source == source)
            {
                Add(path, new Produced(known, Staged: false));
                return;
            }
            var from = output.Staged ? StagedPath(origin) : _tree.FullPath(origin);
            var content = make(File.ReadAllBytes(from));
            var file = _staging.Write(path, content, File.GetLastWriteTimeUtc(from));
            Add(path, new Produced(OutputEntry.Of(ContentHash.Of(content), file, source), Staged: true));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(path, exception);
        }
    }

    /// <summary>How much this build has made, copied and kept.</summary>
    public OutputSize Measure() => Ledger.Measure();

    /// <summary>
    /// Brings the output folder to what was written, copied and kept. Once it has begun it goes on to the end, whatever
    /// <paramref name="cancellation"/> says; if the process is killed, the next build finishes it.
    /// </summary>
    /// <param name="cancellation">Ends it while nothing is published.</param>
    /// <param name="listsChanges">Whether to tell of every file what happens to it.</param>
    /// <param name="jobs">How many threads take part.</param>
    /// <exception cref="OutputException">Something is in the way and nothing was changed, or (NS6011) publishing stopped half-way.</exception>
    public PublishResult Publish(CancellationToken cancellation, bool listsChanges = false, int jobs = 1)
    {
        if (_failure is not null)
        {
            throw _failure;
        }
        cancellation.ThrowIfCancellationRequested();
        _jobs = jobs;
        if (WriteJournal() is not { } journal)
        {
            return new PublishResult(0, Ledger.Count, 0);
        }
        var changes = listsChanges ? FileChange.Of(journal, Manifest, _tree) : [];
        _isPublishing = true;
        try
        {
            if (!new Publication(_output, _staging, journal) { Manifest = Manifest, AfterStep = AfterStep, Jobs = _jobs }.Run())
            {
                _diagnostics.Add(Errors.Files.CannotRemember(BuildLock.StateFolderName));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Errors.Files.PublishInterrupted(_output.Key, exception.Message), exception);
        }
        _isPublishing = false;
        if (_isUnknown)
        {
            ReportUnknown();
        }
        return new PublishResult(journal.Renames.Length, Ledger.Count - journal.Renames.Length, journal.First.Length + journal.Last.Length) { Changes = changes };
    }

    private static bool HoldsAnything(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Tells of pages and feeds that lie there although no build that is remembered made them.</summary>
    private void ReportUnknown()
    {
        try
        {
            var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            var unknown = Directory.EnumerateFiles(_output.FullPath, "*", everything)
                .Where(file => Path.GetExtension(file) is ".html" or ".htm" or ".xml" or ".json")
                .Select(file => Path.GetRelativePath(_output.FullPath, file).Replace('\\', '/'))
                .Where(path => path[0] != '.' && !Ledger.Contains(path))
                .Order(StringComparer.Ordinal)
                .ToList();
            if (unknown.Count > 0)
            {
                _diagnostics.Add(Errors.Files.UnknownOutput(_output.Display(unknown[0]), unknown.Count));
            }
        }
        // The site is published, and what cannot be looked at is nobody's page.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Drops what was not published, unless publishing it has begun.</summary>
    public void Dispose()
    {
        _staging.Dispose();
        if (_isPublishing)
        {
            return;
        }
        try
        {
            _staging.Delete(_jobs);
        }
        // The next build removes it.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Add(string path, Produced output)
    {
        // A file that lay there was looked at after that moment.
        var entry = output.Staged ? output.Entry : output.Entry.Settled(_opened);
        Ledger.Add(path, entry, output.Staged);
    }

    private Produced KeepOrCopy(string path, SourceFile source)
    {
        using var stream = OpenSource(source);
        var stamp = Stamp(source, stream);
        if (stamp != default && Earlier.Known(path) is { } known && known.Source == stamp)
        {
            return new Produced(known, Staged: false);
        }
        // Read twice only where there is something to compare with.
        if (Earlier.HasLength(path, stream.Length))
        {
            var (hash, length) = ContentHash.Copy(stream, Stream.Null);
            if (Earlier.Holding(path, hash, length) is { } entry)
            {
                return new Produced(entry with { Source = stamp }, Staged: false);
            }
            stream.Position = 0;
        }
        var copy = _staging.Copy(path, stream);
        return new Produced(OutputEntry.Of(copy.Hash, copy.State, stamp), Staged: true);
    }

    private FileStream OpenSource(SourceFile source)
    {
        try
        {
            return new FileStream(source.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(Errors.Files.CannotRead(source.Path, exception.Message), exception);
        }
    }

    /// <summary>
    /// By which a source is known to be unchanged without reading it; none for a file so young that a later change
    /// might get the same time (git calls such a file "racily clean").
    /// </summary>
    private ContentHash Stamp(SourceFile source, FileStream stream)
    {
        var modified = File.GetLastWriteTimeUtc(stream.SafeFileHandle);
        var status = FileStatus.Of(stream.SafeFileHandle) ?? default;
        return modified < _settled && (_opened == 0 || status.Changed < _opened)
            ? ContentHash.Of(Encoding.UTF8.GetBytes($"{source.Path}\n{stream.Length}\n{modified.Ticks}\n{status.Changed}\n{status.Inode}"))
            : default;
    }

    private OutputException Fail(string path, Exception cause)
        => Fail(Errors.Files.CannotWrite(_output.Display(path), cause.Message), cause);

    /// <summary>The first failure is everybody's: a full disk is one finding, not one a file.</summary>
    private OutputException Fail(Diagnostic diagnostic, Exception cause)
    {
        var failure = new OutputException(diagnostic, cause);
        return Interlocked.CompareExchange(ref _failure, failure, null) is { } first ? new OutputException(first.Diagnostic, cause) : failure;
    }

    private Journal? WriteJournal()
    {
        try
        {
            var plan = new PublishPlan(_output, _tree, Manifest, Ledger, _isClean, _jobs);
            var journal = plan.Create(deletionsFirst: _ignoresCase);
            _diagnostics.AddRange(plan.LeftToOthers.Select(path => Errors.Files.StaleOutput(_output.Display(path))));
            if (journal?.TouchesFiles == true)
            {
                journal.Write(_staging.JournalPath);
            }
            return journal;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail("", exception);
        }
    }

    /// <summary>What the last build left, and what this one makes beside it. Read by whoever needs it first.</summary>
    private sealed record LastOutput(OutputManifest Manifest, EarlierOutput Files, OutputLedger Ledger);
}
