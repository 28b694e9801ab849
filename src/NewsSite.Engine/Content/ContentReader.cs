using System.Collections.Immutable;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Content.Packing;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Content;

/// <summary>
/// The read phase: every file of content/ alone, in parallel. What comes out of a file depends on its bytes and on the
/// configuration only, never on another file, so that the memo may keep it; what a file says is made from its packed record,
/// whether that was kept or made just now.
/// </summary>
public sealed class ContentReader
{
    private readonly SiteConfig _config;
    private readonly SourceMemo _memo;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Codes as the configuration writes them, whatever the case of a name.</summary>
    private readonly Dictionary<string, string> _languages;

    private ContentReader(SiteConfig config, SourceMemo memo, DiagnosticBag diagnostics)
    {
        _config = config;
        _memo = memo;
        _diagnostics = diagnostics;
        _languages = config.Languages.Select(language => language.Code).Prepend(config.Site.Language)
            .DistinctBy(code => code, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(code => code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Names everything that the reading of a file depends on besides its path and bytes: the program and a few values.</summary>
    public static ContentHash KeyOf(SiteConfig config)
    {
        var site = config.Site;
        string[] values =
        [
            EngineVersion.Id,
            site.Zone.Id, site.Language,
            site.Url.Origin, site.Url.Host, site.Url.BasePath,
            site.PermanentUrl.Origin, site.PermanentUrl.Host, site.PermanentUrl.BasePath,
            .. config.Languages.Select(language => language.Code),
            config.Content.Types.Key, .. ReadingRules.Of(config).Wanted,
        ];
        return ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', values)));
    }

    /// <param name="files">All that there are.</param>
    /// <param name="config">What decides about them.</param>
    /// <param name="memo">What earlier builds read.</param>
    /// <param name="jobs">How many threads read.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="progress">Told how many files are read, from any thread.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ContentSet ReadAll(
        ImmutableArray<SourceFile> files, SiteConfig config, SourceMemo memo, int jobs, DiagnosticBag diagnostics, Action<int>? progress, CancellationToken cancellation)
    {
        var reader = new ContentReader(config, memo, diagnostics);
        var rules = ReadingRules.Of(config);
        ReadingRules.Check(config, diagnostics);
        var places = new ContentPath[files.Length];
        var results = new object?[files.Length];
        var records = new SourceRecords(files.Length);
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        var done = 0;
        Parallel.For(
            0,
            files.Length,
            options,
            () => new Desk(new FileReader(rules)),
            (i, _, desk) =>
            {
                places[i] = desk.PlaceOf(files[i], reader.LanguageOf);
                desk.Place = i;
                (var record, results[i]) = reader.Read(files[i], places[i], desk);
                records.Note(i, record);
                progress?.Invoke(Interlocked.Increment(ref done));
                return desk;
            },
            _ => { });
        memo.Write(files, records);
        return new ContentGathering(config, diagnostics).Gather(files, places, results) with { OldAddresses = OldAddressReader.ReadAll(files, config, diagnostics) };
    }

    /// <summary>A text as its file is now; <c>null</c> if it cannot be read.</summary>
    internal static ArticleSource? ReadAgain(ArticleSource source, SourceFile file, SiteConfig config)
    {
        using var bytes = BorrowedBytes.Read(file, []);
        return bytes is null ? null
            : SourcePacking.Result(file, source.Place, ContentHash.Of(bytes.Span), new FileReader(ReadingRules.Of(config)).Read(file, source.Place, bytes).Packed) as ArticleSource;
    }

    /// <summary>The language that a name stands for; without a list of languages any code of two small letters is one.</summary>
    private string? LanguageOf(string name)
        => _languages.GetValueOrDefault(name) ?? (_config.Languages.IsEmpty && LanguageTag.IsTwoLetterCode(name) ? name : null);

    /// <summary>What a file says, and the record by which the next build knows it; neither for a file that nobody reads.</summary>
    private (SourceRecord? Record, object? Result) Read(SourceFile file, ContentPath place, Desk desk)
    {
        switch (place.Kind)
        {
            case ContentKind.Static or ContentKind.Asset:
                return default;
            case ContentKind.Nothing:
                ReportUnused(file);
                return default;
            case ContentKind.Ignored:
                ReportHidden(file);
                return default;
        }
        var kept = _memo.Find(file, desk.Place, ref desk.Next);
        if (kept is { } known && SourceMemo.Knows(file, known))
        {
            return (known, Replay(file, place, known));
        }
        var unreadable = new List<Diagnostic>();
        using var bytes = BorrowedBytes.Read(file, unreadable);
        if (bytes is null)
        {
            _diagnostics.AddRange(unreadable);
            return default;
        }
        var hash = ContentHash.Of(bytes.Span);
        return kept is { } same && same.Hash == hash ? (_memo.Remember(file, same), Replay(file, place, same)) : ReadFresh(file, place, desk.Fresh, bytes, hash);
    }

    private (SourceRecord? Record, object? Result) ReadFresh(SourceFile file, ContentPath place, FileReader fresh, BorrowedBytes bytes, ContentHash hash)
    {
        var (packed, found) = fresh.Read(file, place, bytes);
        if (found.Count > 0)
        {
            _diagnostics.AddRange(found);
        }
        var record = new SourceRecord(hash, default, packed);
        return (found.All(finding => FindingPacking.CanBeKept(finding, file.Path)) ? _memo.Remember(file, record) : null, SourcePacking.Result(file, place, hash, packed));
    }

    private object? Replay(SourceFile file, ContentPath place, SourceRecord kept)
    {
        if (new Packed(kept.Content.Span).Has(SourcePacking.Finding))
        {
            ReportAgain(file, kept);
        }
        return SourcePacking.Result(file, place, kept.Hash, kept.Content);
    }

    private void ReportAgain(SourceFile file, SourceRecord kept)
        => _diagnostics.AddRange(new Packed(kept.Content.Span).Maps(SourcePacking.Finding, finding => FindingPacking.Finding(finding, file.Path)));

    private void ReportUnused(SourceFile file)
    {
        if (file.Path == _config.Redirects.Path)
        {
            return;
        }
        var folder = file.Folder["content/".Length..];
        _diagnostics.Add(Errors.Files.UnusedFile(file.Path, $"'{file.Name}' means nothing in '{folder}'", $"name it after what it describes: {folder}/name.md"));
    }

    /// <summary>A name that starts with a dot hides a file; of a story that is hardly meant.</summary>
    private void ReportHidden(SourceFile file)
    {
        var folders = file.Path.AsSpan(0, file.Path.Length - file.Name.Length);
        if (file.Name.StartsWith('.') && ContentPath.IsMarkdown(file.Extension) && folders.IndexOf("/.") < 0)
        {
            _diagnostics.Add(Errors.Files.UnusedFile(file.Path, "its name starts with a dot", "rename the file if it is a story"));
        }
    }

    /// <summary>Where one thread reads: files come folder by folder, and nearly in the order in which the memo has them.</summary>
    private sealed class Desk(FileReader fresh)
    {
        public int Next;
        public int Place;
        private ContentFolder? _folder;

        public FileReader Fresh => fresh;

        public ContentPath PlaceOf(SourceFile file, Func<string, string?> languageOf)
        {
            _folder = _folder?.Holds(file.Path) == true ? _folder : new ContentFolder(file.Folder, languageOf);
            return ContentPath.Parse(_folder, file.Path, languageOf);
        }
    }
}
