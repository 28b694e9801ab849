using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Desk;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Outputs.Hosting;
using NewsSite.Pictures;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;
using NewsSite.Yaml;

namespace NewsSite;

/// <summary>
/// Builds a site. Read this file first: <see cref="Run"/> is the whole program. Each phase takes what earlier ones made and
/// returns a new immutable value; no phase reaches back, and none but the last touches the output folder.
/// </summary>
public sealed class SiteBuilder(BuildOptions options)
{
    private readonly DiagnosticBag _found = new();
    private readonly PhaseTimer _phases = new(options.Progress);
    private readonly TemplateMetrics? _metrics = options.TemplateMetrics ? new TemplateMetrics() : null;
    private ImmutableDictionary<string, Severity?> _checks = ImmutableDictionary<string, Severity?>.Empty;
    private Located<int>? _maxWarnings;

    private ImmutableSortedDictionary<string, string> _lostLists = ImmutableSortedDictionary<string, string>.Empty;
    private SiteUrl? _url;
    private ImmutableArray<OutputChange> _changes = [];
    private ComposedSite? _composed;
    private PictureShelf? _shelf;
    private StyleMaps? _styleMaps;
    private HostingRules? _hosting;

    /// <summary>Pictures that turned out to be damaged when something was made of them, by file.</summary>
    private readonly ConcurrentDictionary<string, PictureFault> _spoilt = new(StringComparer.Ordinal);

    /// <summary>Notes what every output reads of the model; for tests, and for builds that want to know what depends on what.</summary>
    public ReadLogs? ReadLogs { get; init; }

    /// <summary>A kind of question that is not recorded, so that tests can see that it matters.</summary>
    internal ReadKind? Overlooked { get; init; }

    /// <summary>Told when every output is known and none is made.</summary>
    internal Action<RenderTools, RouteTable>? AfterRouting { get; init; }

    /// <summary>The build ends then, and never comes near the output.</summary>
    internal bool EndsAfterRouting { get; init; }

    /// <summary>Told when every output is made and none is published; says whether to go on.</summary>
    internal Func<OutputStaging, BuildAccount, bool>? BeforePublishing { get; init; }

    /// <summary>Warnings and hints that are errors here, where the configuration does not say otherwise.</summary>
    internal FrozenSet<string> Raised { get; init; } = [];

    /// <summary>Whether findings are told with their mends, which of an archive may be hundreds of thousands.</summary>
    internal bool KeepsMends { get; init; }

    /// <summary>Whether to ask about links that lead away from the site.</summary>
    internal bool AsksAboutLinks { get; init; }

    public BuildResult Build(CancellationToken cancellation = default)
    {
        using var alone = BuildLock.Acquire(options.Root, _found);
        if (alone is null)
        {
            return Result(null, default, null);
        }
        try
        {
            BuildResult? result;
            do
            {
                result = Run(cancellation);
            }
            while (result is null);
            return result;
        }
        catch (OutputException exception)
        {
            _found.Add(exception.Diagnostic);
            return Result(null, default, null);
        }
        catch (AggregateException exception) when (exception.InnerExceptions.OfType<OutputException>().FirstOrDefault() is { } first)
        {
            _found.Add(first.Diagnostic);
            return Result(null, default, null);
        }
    }

    /// <returns><c>null</c> if the site has to be built again without the pictures that are known by now to be spoilt: its pages name them.</returns>
    private BuildResult? Run(CancellationToken cancellation)
    {
        CollectorPause.Begin(options.Clean || options.OnDemand ? 0 : SourceMemo.LengthIn(options.Root));
        var opened = FileClock.Now(BuildLock.StateFolder(options.Root));
        var files = _phases.Time("discover", () => options.Standing?.List(options, opened, _found) ?? SiteDirectory.List(options.Root, "content", _found, options.Jobs));
        // Such as those of a folder that cannot be read: then nothing is published in any case.
        var mayMissStories = _found.ToSorted().Any(finding => DiagnosticCodes.OfTheList.Contains(finding.Code));
        var standstill = AfterRouting is null && BeforePublishing is null && ReadLogs is null && options.Saved is null ? Standstill.Look(options, files, _found, opened) : null;
        if (_phases.Time("compare", () => standstill?.Result()) is { } last)
        {
            return last with { Timings = _phases.Timings };
        }
        var config = _phases.Time("configure", () => ConfigReader.Read(options.Root, options.BaseUrl, _found));
        if (config is null || ThemeFiles.Open(options.Root, config.Theme, _found) is not { } theme)
        {
            return Result(null, default, null);
        }
        PagesWorkflow.Check(options.Root, config, _found);
        _checks = config.Checks;
        _maxWarnings = config.MaxWarnings;
        _url = config.Site.Url;
        using var staging = EndsAfterRouting ? null : OutputStaging.Open(options.Root, options.Output, options.Clean, _found, options.Standing?.Look ?? standstill?.Output, isLastBuild: options.Standing is null);
        var earlier = staging is null ? null : LookAside(staging);
        _composed = Compose(config, files, opened, cancellation);
        var (content, rules, site) = (_composed.Content, _composed.Rules, _composed.Site);
        var (stories, addresses) = CompareAside(site, staging, earlier);
        CmsConfig.Check(site, content, _found);
        var templates = _phases.Time("templates", () => new TemplateEngine(theme, config.Theme, _found, cancellation) { Metrics = _metrics });
        var routes = _phases.Time("route", () => options.Standing?.Route(site, templates, _found, Aside) ?? new StandingRoutes(site, templates, Aside).BeginBuild(_found));
        if (!routes.Homeless.IsEmpty)
        {
            // A story whose address another one has is on no page, so no list may show it either.
            options.Standing?.Forget();
            site = SiteModel.Create(config, content.Without(routes.Homeless), rules, _found, options.Jobs);
            _composed = new ComposedSite(content, rules, site);
            (stories, addresses) = CompareAside(site, staging, earlier);
            routes = new StandingRoutes(site, templates, Aside).BeginBuild(_found);
        }
        _lostLists = routes.LostLists;
        var workshop = new PictureWorkshop(options.PictureLibrary, options.Jobs);
        using var closing = options.OnDemand ? null : workshop;
        var cache = new PictureCache(options.PictureCache ?? Path.Join(BuildLock.StateFolder(options.Root), "pictures"));
        var pictures = new PictureDesk(site, SourceMemo.Open(options.Root, SourceMemo.Pictures, ContentHash.Of(Encoding.UTF8.GetBytes(EngineVersion.Id)), opened, forget: options.Clean), new PictureTones(cache, workshop), _spoilt);
        var tools = Tools(site, files, routes, pictures, theme, templates);
        AfterRouting?.Invoke(tools, routes);
        if (staging is null || earlier is null || addresses is null)
        {
            return Result(site, default, null);
        }
        var threads = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation };
        var memo = _phases.Time("look", () => LookOn(staging, earlier));
        var trace = _phases.Time("revalidate", () => new RebuildTrace(memo, tools, routes, stories, threads, Overlooked, staging.IsLookedAt ? options.Standing?.Outputs : null));
        var pages = _phases.Time("render", routes.Routes.Length, progress => Renderer.RenderAll(routes, tools, staging, trace, ReadLogs, progress, threads));
        if (pages.Lost == 0)
        {
            UnusedTemplates.Report(templates, _composed.Layouts, _found);
        }
        // Hosts are not asked again because a picture turned out to be spoilt.
        if (tools.ExternalLinks is { } external && _spoilt.IsEmpty)
        {
            _found.AddRange(_phases.Time("links elsewhere", () => options.AskAboutLinks!(external.Find(site, content, tools.Texts, options.Root))));
        }
        addresses.Report(routes, _found);
        if (Fails(Findings()) && (!options.KeepGoing || pages.Lost > 0 || mayMissStories))
        {
            return Result(site, pages, null);
        }
        var known = _spoilt.Count;
        var missing = _phases.Time("pictures", () => MakePictures(tools, staging, routes, cache, workshop, threads));
        if (options.KeepGoing && _spoilt.Count > known)
        {
            return null;
        }
        if (!options.OnDemand)
        {
            _phases.Time("pack", () => PackedForms.Write(config.Hosting, staging, threads));
        }
        HostLimits.Check(staging, tools);
        if (Fails(Findings()) && (!options.KeepGoing || missing > 0))
        {
            return Result(site, pages, null);
        }
        var account = new BuildAccount(routes, trace);
        if (BeforePublishing?.Invoke(staging, account) == false)
        {
            return Result(site, pages, null);
        }
        var published = _phases.Time("publish", () => staging.Publish(cancellation, options.ListChanges, options.Jobs));
        _hosting = options.ListRules ? HostFileStage.RulesOf(routes, tools) : null;
        _changes = OutputChange.Explain(published.Changes, account, config.Site.Url);
        var result = Result(site, pages, published);
        options.Published?.Invoke(result);
        var isRemembered = false;
        _phases.Time("remember", () =>
        {
            // What is published is remembered, whoever cancels it now.
            Parallel.Invoke(
                new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
                () => isRemembered = Remember(staging, trace, account),
                () =>
                {
                    addresses.Remember();
                    pictures.Remember();
                });
            standstill?.Keep(result, rules);
        });
        options.Standing?.LookAfter(options, isRemembered ? trace : null);
        return result with { Timings = _phases.Timings };
    }

    /// <summary>The read phase and the model phase, or what the last build left of them.</summary>
    private ComposedSite Compose(SiteConfig config, ImmutableArray<SourceFile> files, long opened, CancellationToken cancellation)
    {
        var standing = options.Standing is { } last ? _phases.Time("renew", () => last.Renew(options, config, files, opened, _found)) : null;
        return standing ?? ComposeAnew(config, files, opened, cancellation);
    }

    private ComposedSite ComposeAnew(SiteConfig config, ImmutableArray<SourceFile> files, long opened, CancellationToken cancellation)
    {
        var before = _found.Count;
        var sources = SourceMemo.Open(options.Root, options.BaseUrl is null ? SourceMemo.Texts : SourceMemo.TextsElsewhere, ContentReader.KeyOf(config), opened, forget: options.Clean, isLastBuild: options.Standing is null);
        var content = _phases.Time("read", files.Length, progress => ContentReader.ReadAll(files, config, sources, options.Jobs, _found, progress, cancellation));
        var rules = new PublishingRules(options.Now, options.Drafts, options.Future, config.Content.Expired);
        var site = _phases.Time("model", () => SiteModel.Create(config, content, rules, _found, options.Jobs));
        var composed = new ComposedSite(content, rules, site);
        options.Standing?.Keep(composed, options, config, files, opened, _found.Since(before));
        return composed;
    }

    /// <summary>Nobody needs it before the outputs are known, and much of what is done until then is one thread's work.</summary>
    private Lazy<OutputMemo> LookAside(OutputStaging staging)
    {
        if (staging.IsLookedAt && options.Standing?.Memo is { } memo)
        {
            return new Lazy<OutputMemo>(memo);
        }
        var earlier = new Lazy<OutputMemo>(() => LookAtEarlier(staging));
        Aside(() => _ = earlier.Value);
        return earlier;
    }

    /// <summary>Holds the model against the last build's while addresses are given out. An earlier build's fingerprints are renewed instead.</summary>
    private (Lazy<StoryFingerprints> Stories, AddressChecks? Addresses) CompareAside(Site site, OutputStaging? staging, Lazy<OutputMemo>? earlier)
    {
        var stories = new Lazy<StoryFingerprints>(() => new StoryFingerprints(site, earlier?.Value ?? OutputMemo.Empty));
        var addresses = staging is null ? null : new AddressChecks(site, staging.AddressesPath);
        if (addresses is not null && options.Standing?.Outputs?.Fingerprints.Site != site)
        {
            Aside(() =>
            {
                // The router asks for them last.
                foreach (var edition in site.Editions)
                {
                    _ = site.CorrectedIn(edition);
                }
                _ = stories.Value;
                addresses.LookAhead();
            });
        }
        return (stories, addresses);
    }

    /// <summary>Begins what will be needed later, if there is a thread that has nothing else to do.</summary>
    private void Aside(Action begin)
    {
        if (options.Jobs > 1)
        {
            Task.Run(begin);
        }
    }

    /// <summary>Helps those who look aside to come to an end.</summary>
    private static OutputMemo LookOn(OutputStaging staging, Lazy<OutputMemo> earlier)
    {
        staging.LookAtAll(jobs: 1);
        return earlier.Value;
    }

    /// <summary>Looks at every file that earlier builds left in the output, and reads what they noted of it.</summary>
    private OutputMemo LookAtEarlier(OutputStaging staging)
    {
        // Who keeps a page does not see its links.
        var memo = options.Clean || AsksAboutLinks ? OutputMemo.Empty
            : options.Standing is null ? OutputMemoFile.Map(staging.MemoPath, EngineVersion.Id)
            : OutputMemoFile.Read(staging.MemoPath, EngineVersion.Id);
        staging.LookAtAll(Math.Max(1, options.Jobs - 1));
        return memo;
    }

    /// <returns>Whether the memo that lies there is that of this build.</returns>
    private bool Remember(OutputStaging staging, RebuildTrace trace, BuildAccount account)
    {
        account.ToLastBuild().Write(staging.ReasonsPath, EngineVersion.Id);
        if (!_lostLists.IsEmpty)
        {
            // Published all the same, with two lists of one address: by that answers tell them apart.
            OutputStaging.Forget(staging.MemoPath);
            return false;
        }
        return trace.Remember(staging.MemoPath, EngineVersion.Id);
    }

    /// <returns>How many of them are missing.</returns>
    private int MakePictures(RenderTools tools, OutputStaging staging, RouteTable routes, PictureCache cache, PictureWorkshop workshop, ParallelOptions threads)
    {
        var maker = new PictureMaker(cache, workshop);
        if (options.OnDemand)
        {
            _styleMaps = new StyleMaps(tools.Engine.Assets);
            _shelf = new PictureShelf(PictureStage.Wanted(tools, routes.Addresses), PictureStage.WantedCards(tools, routes.Addresses), maker);
            return 0;
        }
        var (used, missing) = PictureStage.Make(tools, staging, routes.Addresses, maker, _spoilt, threads);
        if (options.PictureCache is null)
        {
            // What other sites use of a folder that they share, nobody knows here.
            cache.Prune(used);
        }
        return missing;
    }

    private RenderTools Tools(Site site, ImmutableArray<SourceFile> files, RouteTable routes, PictureDesk pictures, ThemeFiles theme, TemplateEngine templates)
    {
        var words = new StringsReader(theme, _found);
        var strings = site.Editions.ToImmutableDictionary(edition => edition, edition => words.Read(edition.Language, edition.Settings.HasNativeDigits, edition.Settings.Calendar));
        return new RenderTools(site, new SourceTexts(files), new SiteLinks(site, routes, templates.Assets.Paths), pictures, templates, strings, _found, AsksAboutLinks ? new ExternalLinks() : null);
    }

    /// <summary>What was found and is to be told, with the severities that the configuration sets.</summary>
    private ImmutableArray<Diagnostic> Findings()
    {
        ImmutableArray<Diagnostic> findings = [.. _found.ToSorted()
            .Where(finding => !IsIgnored(finding))
            .Where(finding => _checks.TryGetValue(finding.Code, out var severity) ? severity is not null : !DiagnosticCodes.OnRequest.Contains(finding.Code))
            .Select(finding => _checks.TryGetValue(finding.Code, out var severity) ? finding with { Severity = severity!.Value }
                : Raised.Contains(finding.Code) ? finding with { Severity = Severity.Error }
                : finding)
            .Select(finding => KeepsMends ? finding : finding with { Mends = [] })];
        var warnings = findings.Count(finding => finding.Severity == Severity.Warning && !DiagnosticCodes.OfTheChange.Contains(finding.Code));
        // A writer sees the page all the same.
        return _maxWarnings is { } most && !options.OnDemand && warnings > most.Value
            ? findings.Add(Errors.Config.TooManyWarnings(most.In(ConfigReader.FileName), warnings, most.Value))
            : findings;
    }

    /// <summary>Whether the file asks to be spared the finding; errors are told all the same.</summary>
    private bool IsIgnored(Diagnostic finding)
        => finding.Severity != Severity.Error && _composed?.ChecksIgnored.TryGetValue(finding.Span.Path, out var codes) == true && codes.Contains(finding.Code);

    private bool Fails(ImmutableArray<Diagnostic> findings)
        => findings.Any(finding => finding.Severity == Severity.Error
            || (options.Strict && finding.Severity == Severity.Warning && !DiagnosticCodes.OfTheChange.Contains(finding.Code)));

    private BuildResult Result(Site? site, RenderedPages pages, PublishResult? published)
    {
        var findings = Findings();
        return new BuildResult
        {
            Published = published is not null,
            Failed = published is null || Fails(findings),
            Diagnostics = findings,
            SiteUrl = _url?.Absolute("/"),
            Changes = _changes,
            Rules = _hosting,
            ChangesAt = _composed?.Rules.UntilTicks is { } until and < long.MaxValue ? new DateTimeOffset(until, TimeSpan.Zero) : null,
            Pictures = _shelf,
            StyleMaps = _styleMaps,
            IsPreview = options.Drafts || options.Future,
            Unreleased = options.ListRules && site?.IsPreview == true ? _composed!.Unreleased : ImmutableSortedDictionary<string, LeftOut>.Empty,
            Stats = new BuildStats
            {
                Articles = site?.Articles.Length ?? 0,
                Expired = site?.Expired.Count(article => !article.IsPage) ?? 0,
                Pages = pages.Pages,
                Rendered = pages.Made,
                Reused = pages.Kept,
                FilesWritten = published?.Written ?? 0,
                FilesUnchanged = published?.Unchanged ?? 0,
                FilesDeleted = published?.Deleted ?? 0,
            },
            LeftOut = _lostLists.Aggregate(
                site?.LeftOut ?? ImmutableSortedDictionary<string, LeftOut>.Empty, (all, lost) => all.SetItem(lost.Key, new LeftOut(lost.Value))),
            Timings = _phases.Timings,
            Templates = _metrics?.Figures,
        };
    }
}
