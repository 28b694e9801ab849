using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Templating;

namespace NewsSite;

/// <summary>
/// What a program that builds the same site again and again keeps in memory from one build to the next, as printers kept type
/// standing for the next edition: the files, all that was read of them, the model that was made of it with all addresses, and what
/// lies in the output. A build in which nothing is new but bodies starts from there; any other reads and models everything, and
/// leaves that here. Outputs are the same in both cases.
/// </summary>
public sealed class StandingSite
{
    private readonly ReusedBytes _memoRoom = new();
    private readonly ReusedBytes _manifestRoom = new();
    private Standing? _standing;
    private StandingFiles? _files;
    private StandingRoutes? _routes;
    private OutputLook? _output;

    /// <summary>What the last build noted of its outputs, read together with <see cref="Look"/>.</summary>
    internal OutputMemo? Memo { get; private set; }

    /// <summary>What the last build knew of the outputs that it published; <c>null</c> if anything may have happened since outside of content/.</summary>
    internal LastOutputs? Outputs { get; private set; }

    /// <summary>Begins a build. The files of content/ as they are now: if it is told what was saved, only that is looked at.</summary>
    internal ImmutableArray<SourceFile> List(BuildOptions options, long opened, DiagnosticBag found)
    {
        if (options.Saved?.All(path => path.StartsWith("content/", StringComparison.Ordinal)) != true)
        {
            Outputs = null;
        }
        if (options.Saved is null)
        {
            (_output, Memo) = (null, null);
        }
        var later = options.Saved is { } saved ? _files?.After(options.Root, saved, opened) : null;
        if (later is null)
        {
            var before = found.Count;
            var files = SiteDirectory.List(options.Root, "content", found, options.Jobs, out var hasLinks);
            later = new StandingFiles(options.Root, files, found.Since(before), opened, Enumerable.Range(0, files.Length)) { HasLinks = hasLinks };
        }
        _files = later;
        return later.Files;
    }

    /// <summary>The addresses of all outputs, which are the last build's if the site still stands.</summary>
    internal RouteTable Route(Site site, TemplateEngine templates, DiagnosticBag found, Action<Action> aside)
    {
        if (_routes?.Fits(site, templates) != true)
        {
            _routes = new StandingRoutes(site, templates, aside);
        }
        return _routes.BeginBuild(found);
    }

    /// <summary>What the last build saw in the output when it was done; <c>null</c> as soon as a build is not told what happened since.</summary>
    internal OutputLook? Look => _output;

    /// <summary>Looks at what was published just now, while nobody waits for it.</summary>
    /// <param name="options">What was asked.</param>
    /// <param name="trace">What the build knows of its outputs; <c>null</c> if its memo could not be kept.</param>
    internal void LookAfter(BuildOptions options, RebuildTrace? trace)
    {
        _output = trace is null ? null : OutputStaging.LookAfter(options.Root, options.Output, _manifestRoom, options.Jobs);
        Memo = _output is null ? null : OutputMemoFile.Read(_output.MemoPath, EngineVersion.Id, _memoRoom);
        Outputs = _output is null ? null : trace!.LeaveFor(_output.Audit.Manifest);
    }

    /// <summary>The site as it stands now, if the last build's still is: its findings are told once more.</summary>
    internal ComposedSite? Renew(BuildOptions options, SiteConfig config, ImmutableArray<SourceFile> files, long opened, DiagnosticBag found)
    {
        if (_standing is not { } standing || !standing.Fits(options, config) || standing.Changed(files, config) is not { } changed)
        {
            _standing = null;
            return null;
        }
        foreach (var (source, later) in changed)
        {
            source.TakeBodyOf(later);
        }
        standing.Know(files, opened);
        found.AddRange(standing.Findings);
        return standing.Site;
    }

    /// <summary>Keeps what was composed just now.</summary>
    internal void Keep(ComposedSite site, BuildOptions options, SiteConfig config, ImmutableArray<SourceFile> files, long opened, ImmutableArray<Diagnostic> findings)
    {
        _standing = new Standing(site, options, config, findings);
        _standing.Know(files, opened);
    }

    /// <summary>The next build composes the site anew.</summary>
    internal void Forget() => _standing = null;

    private sealed class Standing(ComposedSite site, BuildOptions options, SiteConfig config, ImmutableArray<Diagnostic> findings)
    {
        private readonly Dictionary<string, ArticleSource> _texts = site.Content.TextsOfPages.ToDictionary(source => source.File.Path, StringComparer.Ordinal);
        private ImmutableArray<SourceFile> _files = [];
        private long _opened;

        public ComposedSite Site => site;

        public ImmutableArray<Diagnostic> Findings => findings;

        public void Know(ImmutableArray<SourceFile> files, long opened) => (_files, _opened) = (files, opened);

        /// <summary>Whether the same is asked for, and no moment has come that a story waits for.</summary>
        public bool Fits(BuildOptions now, SiteConfig configNow)
            => configNow.Digest == config.Digest && now.BaseUrl == options.BaseUrl && now.Root == options.Root
                && now.Drafts == options.Drafts && now.Future == options.Future
                && now.Now.UtcTicks >= site.Rules.SinceTicks && now.Now.UtcTicks < site.Rules.UntilTicks;

        /// <summary>The texts whose bodies are others now; <c>null</c> if anything else is.</summary>
        public List<(ArticleSource Source, ArticleSource Later)>? Changed(ImmutableArray<SourceFile> files, SiteConfig configNow)
        {
            if (files.Length != _files.Length)
            {
                return null;
            }
            var changed = new List<(ArticleSource, ArticleSource)>();
            for (var i = 0; i < files.Length; i++)
            {
                if (ReferenceEquals(files[i], _files[i]))
                {
                    // It was not looked at again, as nobody has saved it.
                    continue;
                }
                if (files[i].Path != _files[i].Path)
                {
                    return null;
                }
                if (files[i].Identity == _files[i].Identity && files[i].Identity.IsSettled(_opened))
                {
                    continue;
                }
                if (!_texts.TryGetValue(files[i].Path, out var source)
                    || ContentReader.ReadAgain(source, files[i], configNow) is not { } later || !source.HasOtherBodyOnly(later))
                {
                    return null;
                }
                changed.Add((source, later));
            }
            return changed;
        }
    }
}
