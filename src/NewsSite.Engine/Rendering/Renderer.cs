using System.Buffers;
using System.Text;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Outputs;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// The render phase: every route becomes bytes in the staging folder, in parallel. A body lives only while its page is
/// made. Each output is made from its route alone, so the number of threads cannot change a byte.
/// </summary>
public sealed class Renderer
{
    private readonly RenderTools _tools;
    private readonly OutputStaging _staging;
    private readonly ReadLogs? _logs;
    private int _pages;
    private int _lost;

    private Renderer(RenderTools tools, OutputStaging staging, ReadLogs? logs)
    {
        _tools = tools;
        _staging = staging;
        _logs = logs;
    }

    public static RenderedPages RenderAll(
        RouteTable routes, RenderTools tools, OutputStaging staging, int jobs, ReadLogs? logs, Action<int>? progress, CancellationToken cancellation)
    {
        var renderer = new Renderer(tools, staging, logs);
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.For(0, routes.Routes.Length, options, i =>
        {
            renderer.Render(routes.Routes[i]);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        tools.Fragments.Report(tools.Diagnostics);
        renderer.WriteFiles(routes.Addresses, options);
        if (renderer._lost == 0)
        {
            UnusedFiles.Report(tools.Site, tools.Links, tools.Diagnostics);
        }
        return new RenderedPages(renderer._pages, renderer._lost);
    }

    private void Render(Route route)
    {
        var log = _logs?.For(route);
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
                _staging.Write(route.OutputPath, RssFeed.Render(feed, scope));
                break;
            case SitemapRoute sitemap:
                _staging.Write(route.OutputPath, Sitemap.Render(sitemap, scope));
                break;
            case SitemapIndexRoute index:
                _staging.Write(route.OutputPath, Sitemap.RenderIndex(index, scope));
                break;
            case RobotsRoute:
                _staging.Write(route.OutputPath, Robots.Render(scope));
                break;
            default:
                RenderPage(route, scope);
                break;
        }
    }

    private void RenderPage(Route route, ViewScope scope)
    {
        ReportMissingPictures(route);
        PublishTarget(route);
        var template = TemplateNames.Of(route, _tools.Engine.Templates, scope.Log, _tools.Diagnostics);
        if (_tools.Engine.Render(template, new PageView(route, scope), scope) is not { } html)
        {
            Interlocked.Increment(ref _lost);
            return;
        }
        Interlocked.Increment(ref _pages);
        ReportFragment(template, html);
        // What stands in the place of a page has none of its ids.
        if (route is not (GoneRoute or RedirectRoute))
        {
            _tools.Fragments.AddPage(route.Url, html);
        }
        Write(route, html);
    }

    private void Write(Route route, string html)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        _staging.Write(route.OutputPath, bytes.AsSpan(0, Encoding.UTF8.GetBytes(html, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>A template that was to extend the frame and does not is published all the same, so it is told.</summary>
    private void ReportFragment(string template, string html)
    {
        var templates = _tools.Engine.Templates;
        if (templates.HasFrame && !html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !html.Contains("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            _tools.Diagnostics.Add(Errors.Templates.NoFrame(templates.Find(template)!.SourceFilePath!));
        }
    }

    /// <summary>A picture that front matter names is missing whether or not a template shows it.</summary>
    private void ReportMissingPictures(Route route)
    {
        switch (route)
        {
            case ArticleRoute { Article: var article }:
                Check(article.FrontMatter.Image, article.Source.File, needsText: true);
                break;
            case ListRoute { Page.Number: 0, Listing: Section { Source: { } section } }:
                Check(section.FrontMatter.Image, section.File);
                break;
            case ListRoute { Page.Number: 0, Listing: Term { Source: { } term } }:
                Check(term.Image, term.File);
                break;
            case ListRoute { Page.Number: 0, Listing: Author { Source: { Anonymous: false } author } }:
                Check(author.Photo, author.File);
                break;
        }
    }

    private void Check(ImageEntry? image, SourceFile file, bool needsText = false)
    {
        if (image is null)
        {
            return;
        }
        var (source, place) = (image.Source.Value, image.Source.In(file.Path));
        if (new BodySource(_tools).PublishPicture(file.Folder, source, null) is null)
        {
            _tools.Diagnostics.Add(_tools.Links.MissingPicture(place, file.Folder, source));
        }
        else if (needsText && image is { Decorative: false, Position: not "hidden" } && string.IsNullOrWhiteSpace(image.Alt))
        {
            _tools.Diagnostics.Add(Errors.Markdown.PictureWithoutText(
                place, source, "write 'image: {src: …, alt: what it shows}', or 'decorative: yes' there if the story says it all"));
        }
    }

    /// <summary>A redirect may lead to a file.</summary>
    private void PublishTarget(Route route)
    {
        if (route is RedirectRoute { Target: ['/', ..] target })
        {
            _tools.Links.ResolveFile("content", target);
        }
    }

    /// <summary>What is not made but copied: the theme's files, static files, and the pictures that pages refer to.</summary>
    private void WriteFiles(AddressBook addresses, ParallelOptions options)
    {
        foreach (var (path, content) in _tools.Engine.Assets.ToPublish().Where(asset => addresses.OwnerOf(asset.Path[1..]) is { Kind: ClaimKind.Theme }))
        {
            _staging.Write(path[1..], content);
        }
        foreach (var bundle in _tools.Engine.Assets.Bundles.Where(bundle => Take(bundle, addresses)))
        {
            _staging.Write(bundle.Path[1..], bundle.Content);
        }
        var copies = _tools.Links.Static.Select(pair => (Path: pair.Key[1..], File: pair.Value))
            .Concat(_tools.Links.Published.Where(pair => addresses.TryTake(pair.Value, pair.Key)).Select(pair => (Path: pair.Key, File: pair.Value)))
            .ToArray();
        Parallel.ForEach(copies, options, copy => _staging.Copy(copy.Path, copy.File));
    }

    /// <summary>What a bundle is called is known only when a template has made it.</summary>
    private static bool Take(Bundle bundle, AddressBook addresses)
        => addresses.TryTake(bundle.Path[1..], bundle.Path, new Claim(bundle.FirstPart, SourceSpan.File(bundle.FirstPart), ClaimKind.Theme));
}

/// <summary>How many HTML pages were made, and how many could not be because a template failed.</summary>
public readonly record struct RenderedPages(int Made, int Lost);
