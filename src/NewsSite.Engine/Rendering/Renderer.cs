using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Outputs;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Text;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The render phase: every route becomes bytes in the staging folder, in parallel, unless the last build's output is still
/// right. A body lives only while its page is made. Each output is made from its route alone, so the number of threads and
/// the order in which they are made cannot change a byte.
/// </summary>
public sealed class Renderer
{
    /// <summary>More is not read by aggregators.</summary>
    private const int MaxFeed = 2_000_000;

    private readonly RenderTools _tools;
    private readonly OutputStaging _staging;
    private readonly RebuildTrace _trace;
    private readonly ReadLogs? _logs;
    private readonly ConcurrentStack<RenderLog> _freeLogs = [];
    private int _lost;

    private Renderer(RenderTools tools, OutputStaging staging, RebuildTrace trace, ReadLogs? logs)
    {
        _tools = tools;
        _staging = staging;
        _trace = trace;
        _logs = logs;
    }

    public static RenderedPages RenderAll(
        RouteTable routes, RenderTools tools, OutputStaging staging, RebuildTrace trace, ReadLogs? logs, Action<int>? progress, ParallelOptions options)
    {
        var renderer = new Renderer(tools, staging, trace, logs);
        var done = 0;
        var stale = Stale(routes, staging, trace, () => progress?.Invoke(Interlocked.Increment(ref done)), options);
        // One by one, so that all threads are at the same stories.
        Parallel.ForEach(Partitioner.Create(RenderOrder.Of(stale, routes, tools.Site), EnumerablePartitionerOptions.NoBuffering), options, number =>
        {
            renderer.Render(number, routes.Routes[number]);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        trace.Replay();
        tools.Fragments.Report(tools.Diagnostics);
        HostFileStage.Write(routes, tools, staging);
        renderer.WriteFiles(routes.Addresses, options);
        if (renderer._lost == 0)
        {
            UnusedFiles.Report(tools.Site, tools.Links, tools.Pictures, tools.Diagnostics);
        }
        return new RenderedPages(trace.Pages, renderer._lost, trace.Made, trace.Kept);
    }

    /// <summary>The numbers of the outputs that have to be made.</summary>
    /// <param name="kept">Told of each that stays.</param>
    private static IEnumerable<int> Stale(RouteTable routes, OutputStaging staging, RebuildTrace trace, Action kept, ParallelOptions options)
    {
        var isStale = new bool[routes.Routes.Length];
        Parallel.For(0, isStale.Length, options, number =>
        {
            isStale[number] = !trace.Keeps(number, routes.Routes[number], staging);
            if (!isStale[number])
            {
                kept();
            }
        });
        return Enumerable.Range(0, isStale.Length).Where(number => isStale[number]);
    }

    private void Render(int number, Route route)
    {
        var log = _freeLogs.TryPop(out var free) ? free : new RenderLog();
        var scope = new ViewScope
        {
            Site = _tools.Site,
            Edition = route.Edition,
            Strings = _tools.Strings[route.Edition],
            Bodies = new BodySource(_tools),
            Log = log,
            IsForFeed = route is FeedRoute,
        };
        switch (route)
        {
            case FeedRoute feed:
                Finish(number, route, WriteFeed(feed, scope, log), OutputFlags.None, [], log);
                break;
            case FeedListRoute list:
                Finish(number, route, _staging.Write(route.OutputPath, FeedList.Render(list, scope)), OutputFlags.None, [], log);
                break;
            case NewsSitemapRoute news:
                Finish(number, route, _staging.Write(route.OutputPath, Sitemap.RenderNews(news, scope)), OutputFlags.None, [], log);
                break;
            case SitemapRoute sitemap:
                Finish(number, route, _staging.Write(route.OutputPath, Sitemap.Render(sitemap, scope)), OutputFlags.None, [], log);
                break;
            case SitemapIndexRoute index:
                Finish(number, route, _staging.Write(route.OutputPath, Sitemap.RenderIndex(index, scope)), OutputFlags.None, [], log);
                break;
            case RobotsRoute:
                Finish(number, route, _staging.Write(route.OutputPath, Robots.Render(scope)), OutputFlags.None, [], log);
                break;
            default:
                RenderPage(number, route, scope, log);
                break;
        }
        Report(log);
        if (_logs is not null)
        {
            _logs.Add(route, log);
            return;
        }
        log.Clear();
        _freeLogs.Push(log);
    }

    private ContentHash WriteFeed(FeedRoute feed, ViewScope scope, RenderLog log)
    {
        var bytes = RenderFeed(feed, scope);
        if (bytes.Length > MaxFeed)
        {
            log.Add(Errors.News.FeedTooLarge(SourceSpan.File(ConfigReader.FileName), feed.Url, bytes.Length));
        }
        return _staging.Write(feed.OutputPath, bytes);
    }

    private static ReadOnlySpan<byte> RenderFeed(FeedRoute feed, ViewScope scope) => feed switch
    {
        CorrectionFeedRoute => CorrectionFeed.Render(feed, scope),
        LiveFeedRoute => LiveFeed.Render(feed, scope),
        PodcastRoute => PodcastFeed.Render(feed, scope),
        { Format: FeedFormat.Atom } => AtomFeed.Render(feed, scope),
        { Format: FeedFormat.Json } => JsonFeed.Render(feed, scope),
        _ => RssFeed.Render(feed, scope),
    };

    private void RenderPage(int number, Route route, ViewScope scope, RenderLog log)
    {
        new PictureChecks(_tools, log).Check(route);
        PublishTarget(route, log);
        var template = TemplateNames.Of(route, _tools.Engine.Templates, log);
        if (_tools.Engine.Render(template, new PageView(route, scope), scope) is not { } html)
        {
            Interlocked.Increment(ref _lost);
            return;
        }
        ReportFragment(template, html, log);
        var file = _tools.Engine.Templates.Find(template)!.SourceFilePath!;
        LabelChecks.Report(route, file, log);
        LabelChecks.ReportLinks(route, html, file, log);
        html = _tools.Policy.Apply(html, log);
        // What stands in the place of a page has none of its ids.
        var flags = route is GoneRoute or RedirectRoute ? OutputFlags.Page : OutputFlags.Page | OutputFlags.HasIds;
        var ids = flags.HasFlag(OutputFlags.HasIds) ? FragmentCheck.IdsIn(html) : [];
        var tags = LoadingTags.In(html);
        PageChecks.Report(route, HasLead(route), html, tags, ids, file, log);
        _tools.ExternalLinks?.AddPage(route, html, _tools.Site.Config.Site.Url);
        TipsPage.Report(route, html, _tools, log);
        var hash = Write(route, html, out var length);
        _tools.Budget.Check(route, html, tags, length, file, log);
        Finish(number, route, hash, flags, ids, log);
    }

    /// <summary>Whether a story has a picture that is shown at once.</summary>
    private bool HasLead(Route route)
        => route is ArticleRoute { Article: { FrontMatter.Image: { Position: not "hidden", Sensitive: null } image } article }
            && new BodySource(_tools).PublishPicture(article.Source.File.Folder, image.Source.Value, log: null) is not null;

    private void Finish(int number, Route route, ContentHash hash, OutputFlags flags, ulong[] ids, RenderLog log)
    {
        if (flags.HasFlag(OutputFlags.HasIds))
        {
            _tools.Fragments.AddPage(route.Url, ids);
        }
        _trace.Record(number, route, hash, flags, ids, log);
    }

    /// <summary>A piece that many outputs share reports once.</summary>
    private void Report(RenderLog log)
    {
        foreach (var piece in log.All.Where(piece => piece == log || piece.IsFirstReport()))
        {
            if (piece.OwnFindings.Count > 0)
            {
                _tools.Diagnostics.AddRange(piece.OwnFindings);
            }
            _tools.Fragments.AddUses(piece.OwnPlaces);
            _tools.Policy.Add(piece.OwnUses);
        }
    }

    private ContentHash Write(Route route, string html, out int length)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        length = Encoding.UTF8.GetBytes(html, bytes);
        var hash = _staging.Write(route.OutputPath, bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>A template that was to extend the frame and does not is published all the same, so it is told.</summary>
    private void ReportFragment(string template, string html, RenderLog log)
    {
        var templates = _tools.Engine.Templates;
        log.Add(ReadKind.Template, TemplateSet.Frame);
        if (templates.HasFrame && !html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !html.Contains("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(Errors.Templates.NoFrame(templates.Find(template)!.SourceFilePath!));
        }
    }

    /// <summary>A redirect may lead to a file.</summary>
    private void PublishTarget(Route route, RenderLog log)
    {
        if (route is RedirectRoute { Target: var target } && UrlText.IsRooted(target))
        {
            _tools.Links.PublishFile("content", target, log);
        }
    }

    /// <summary>What is not made but copied: the theme's files, static files, and the pictures that pages refer to.</summary>
    private void WriteFiles(AddressBook addresses, ParallelOptions options)
    {
        foreach (var (path, content) in _tools.Engine.Assets.ToPublish().Where(asset => addresses.OwnerOf(asset.Path[1..]) is { Kind: ClaimKind.Theme }))
        {
            _staging.Write(path[1..], content);
        }
        var copies = _tools.Links.Static.Select(pair => (Path: pair.Key[1..], File: pair.Value))
            .Concat(_tools.Links.Published.Where(pair => addresses.TryTake(pair.Value, pair.Key)).Select(pair => (Path: pair.Key, File: pair.Value)))
            .ToArray();
        Parallel.ForEach(copies, options, copy => _staging.Copy(copy.Path, copy.File));
    }
}

/// <summary>
/// How many HTML pages there are, how many could not be made because a template failed, and how many outputs of any kind
/// were made and how many stayed from the last build.
/// </summary>
public readonly record struct RenderedPages(int Pages, int Lost, int Made, int Kept);
