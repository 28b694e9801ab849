using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Incremental;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Pictures;
using NewsSite.Rendering;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;

namespace NewsSite.Tests;

/// <summary>A small site that has one of everything, and its views without the templates.</summary>
internal static class ViewSite
{
    private static readonly PictureWorkshop Workshop = new(new PictureLibrary(), jobs: 1);

    public static SmallSite Create()
    {
        var site = new SmallSite("""
            site: {name: T, url: https://example.org, timezone: UTC, params: {a: 1}}
            theme: {name: none, options: {colour: red}}
            menu: [{title: World, url: /world/, children: [{title: Asia, url: /world/asia/}]}]
            channels: [{network: rss, url: /feed.xml}]
            announcement: {text: Hello}
            front: {secondary: 0}
            manifest: {short_name: T}
            podcasts: [{series: s, image: /world/pic.svg}]
            republish: {enabled: yes}
            comments: {mode: static}

            """);
        site.Story("world/_index", "title: World\nimage: pic.svg\nstandfirst: All");
        site.Story("world/asia/_index", "title: Asia");
        site.Write("content/world/pic.svg", Incremental.Pictures.Svg(4, 3));
        site.Write("content/publishers/wire.yaml", "name: Wire\nnotice: N\n");
        site.Write("content/authors/ada.yaml", "name: Ada\nphoto: ada.jpg\n");
        site.Write("content/authors/ada.jpg", "x");
        site.Write("content/data/d.yaml", "a: 1\n");
        site.Write("content/data/front.yaml", "lead: {story: world/b, image: world/pic.svg}\nstrips: [{section: world}]\nsecondary: []\n");
        site.Story("world/asia/a", """
            title: A
            date: 2026-11-20
            tags: [t]
            topics: [t]
            series: s
            authors: [ada, Ben]
            image: {src: /world/pic.svg, caption: C}
            source: {publisher: wire, url: https://wire.example/, notice: N}
            aliases: [/old/]
            sponsor: patron
            corrections: [{date: 2026-11-20, type: correction, text: T}]
            sources: [S]
            claim_review: {claim: C, rating: False}
            review: {item: I, rating: 4}
            video: https://video.example/v
            audio: /world/hum.mp3
            """, "## H\n\nText [b](../b.md).");
        site.Write("content/sponsors/patron.yaml", "name: Patron\n");
        site.Write("content/data/comments/world/b.yaml", "comments: [{name: N, date: 2026-11-20, text: T, url: https://n.example/}]\n");
        site.Write("content/world/hum.mp3", "x");
        site.Story("world/live", "title: L\ndate: 2026-11-18\ntype: live\nupdates: [{time: 2026-11-18, title: U, body: B, key: yes}]");
        site.Story("world/b", "title: B\ndate: 2026-11-19\ntags: [t]");
        site.Story("world/gone", "title: G\ndate: 2026-11-19\ngone: yes");
        site.Story("world/c.ru", "title: C\ndate: 2026-11-19");
        site.Story("about", "title: About");
        return site;
    }

    /// <summary>Every output's route with a scope to view it in; nothing is written.</summary>
    public static void Capture(SmallSite small, List<(Route Route, ViewScope Scope)> scopes)
    {
        var found = new DiagnosticBag();
        var config = ConfigReader.Read(small.Root, null, found)!;
        var theme = ThemeFiles.Open(small.Root, config.Theme, found)!;
        var files = SiteDirectory.List(small.Root, "content", found);
        var content = ContentReader.ReadAll(files, config, SourceMemo.Open(small.Root, SourceMemo.Texts, ContentReader.KeyOf(config), opened: 0, forget: true), 1, found, progress: null, default);
        var site = SiteModel.Create(config, content, new PublishingRules(SmallSite.Now, false, false, ExpiredPolicy.Keep), found, jobs: 2);
        var engine = new TemplateEngine(theme, config.Theme, found, default);
        var routes = Router.Route(site, engine.Assets.Addresses, hasLog: true, hasReprints: true, found, aside: begin => begin());
        var words = new StringsReader(theme, found);
        var strings = site.Editions.ToImmutableDictionary(edition => edition, edition => words.Read(edition.Language, edition.Settings.HasNativeDigits));
        var tones = new PictureTones(new PictureCache(SamplePicture.Cache), Workshop);
        var pictures = new PictureDesk(site, SourceMemo.Open(small.Root, SourceMemo.Pictures, default, opened: 0, forget: true), tones, ImmutableDictionary<string, PictureFault>.Empty);
        var tools = new RenderTools(site, new SourceTexts(files), new SiteLinks(site, routes, engine.Assets.Paths), pictures, engine, strings, found);
        foreach (var route in routes.Routes)
        {
            scopes.Add((route, new ViewScope { Site = site, Edition = route.Edition, Strings = strings[route.Edition], Bodies = new BodySource(tools), Log = new RenderLog() }));
        }
    }
}
