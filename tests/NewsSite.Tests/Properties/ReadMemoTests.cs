using CsCheck;
using NewsSite.Diagnostics;
using NewsSite.Io;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>A build that remembers what it read is the build that read it: same pages, same findings.</summary>
public sealed class ReadMemoTests
{
    private const string Kind = "NewsSite sources 1\n";

    /// <summary>Front matter good and bad, of every kind of file, as pieces that any file may get.</summary>
    private static readonly string[] Lines =
    [
        "title: A &#8217;s \"story\"", "title: ", "name: Ada", "date: 2026-11-20", "date: 2026-13-45", "updated: 2026-11-01", "expires: 2026-11-19", "publish_date: 2027-01-01",
        "draft: yes", "draft: perhaps", "gone: withdrawn", "redirect_to: /old/", "tags: [a, b]", "tags: a, c", "topics: [t]", "series: {name: S, part: 2, title: T}",
        "authors: [ada, {name: Ben, role: photos, url: https://x.example/}]", "image: {src: pic.jpg, alt: P, caption: '[x](gone.md)', can_distribute: no}", "image: gone.jpg",
        "source: {publisher: wire, url: https://wire.example/, notice: N, date: 2026-11-18}", "source: Wire", "summary: S *s*", "standfirst: 'F [b](b.md)'", "description: D",
        "kicker: K", "short_title: H", "seo_title: E", "menu_title: M", "slug: other", "url: /b/", "url: ../../x", "aliases: [/old/, //x/]", "id: b", "section: sport", "section: nowhere",
        "type: opinion", "type: unheard", "layout: none", "lang: ru", "dir: rtl", "weight: 3", "list: no", "feed: no", "noindex: yes", "pinned: 2026-12-01", "byline: By A", "dateline: Prague",
        "editor_note: Note", "checks_ignore: [{code: NS2009, reason: r}]", "params: {a: 1, b: [1.5, yes, true, ~, {c: d}]}", "unknown_key: 1", "titel: x", "lastmod: 2026-11-21", "also: [x, y]",
        "email: a@x.example", "staff: yes", "order: 2", "same_as: [https://x.example/, javascript:x]", "photo: pic.jpg", "position: bottom", "lead: world/a.md", "secondary: [b, {story: world/a.md, show_summary: no}]",
        "strips: [{section: world, size: 3}, {tag: a, stories: [b]}]", "\tx: 1", "[",
    ];

    private static readonly string[] Paths =
    [
        "world/a.md", "world/b.md", "world/2026-11-02-c.ru.md", "world/_index.md", "world/_drafts/d.md", "sport/e/index.md", "about.md", "_index.md", "authors/ada.md", "authors/ben.yaml",
        "tags/a.md", "topics/t.yaml", "series/s.md", "publishers/wire.yaml", "sponsors/s.md", "data/front.yaml", "data/x.yaml", "data/y.json", "data/z.csv", "static/x.md", "world/notes.txt", "authors/_index.md",
    ];

    private static readonly Gen<(string Path, string Text)> File = Gen.Select(
        Gen.OneOf(Paths),
        Gen.OneOf(Lines).Array[0, 6],
        Gen.OneOf("", "Text [b](b.md).", "{{< x >}}", "\u0001", "<!--more-->", ":::x\n", new string('w', 300)),
        (path, lines, body) => (path, path.EndsWith(".md", StringComparison.Ordinal)
            ? $"---\ntitle: Given\ndate: 2026-11-21\n{string.Join('\n', lines.Distinct())}\n---\n{body}\n"
            : path.EndsWith(".json", StringComparison.Ordinal) ? "{\"a\": [1, 2.5, true, null]}" : string.Join('\n', lines) + "\n"));

    private static readonly Gen<(string Path, string Text)[]> Files = File.Array[1, 12];

    [Fact]
    public void A_build_from_the_memo_equals_a_clean_one()
        => Gen.Select(Files, Files).Sample(
            made =>
            {
                using var site = new SmallSite();
                Write(site, made.Item1);
                Build(site, clean: false);
                Assert.Equal(Build(site, clean: true), Build(site, clean: false));
                Write(site, made.Item2);
                var remembered = Build(site, clean: false);
                Assert.Equal(Build(site, clean: true), remembered);
            },
            iter: 40,
            threads: 1);

    [Fact]
    public void Another_base_address_is_read_anew()
    {
        using var site = new SmallSite();
        site.Story("world/a", "title: A\ndate: 2026-11-20\nurl: https://other.example/x/");
        Assert.NotEmpty(site.Build().Diagnostics);

        Assert.Equal("NS4005", Assert.Single(site.Build(options => options with { BaseUrl = "https://other.example" }).Diagnostics).Code);
    }

    [Fact]
    public void A_hostile_memo_does_no_harm()
    {
        using var site = new SmallSite();
        Write(site, [.. Paths.Take(16).Select((path, i) => (path, path.EndsWith(".md", StringComparison.Ordinal)
            ? $"---\ntitle: T{i}\ndate: 2026-11-21\n{Lines[14 + i]}\n---\nText.\n" : "name: N\ntitle: T\nparams: {a: [1, {b: c}]}\n"))]);
        Build(site, clean: true);
        var path = Path.Join(site.Root, ".newssite", "sources");
        var content = System.IO.File.ReadAllBytes(path)[Kind.Length..^16];
        Gen.Select(Gen.Int[0, content.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var hostile = content.ToArray();
                foreach (var (at, value) in changes)
                {
                    hostile[at] = value;
                }
                SealedFile.Write(path, Kind, stream => stream.Write(hostile), flush: false);
                Build(site, clean: false);
            },
            iter: 100,
            threads: 1);
    }

    private static void Write(SmallSite site, IEnumerable<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
        {
            site.Write("content/" + path, text);
        }
    }

    private static string Build(SmallSite site, bool clean)
    {
        var result = site.Build(options => options with { KeepGoing = true, Clean = clean, Jobs = 2 });
        return string.Join(
            '\n',
            result.Diagnostics.Where(finding => !DiagnosticCodes.OfTheMoment.Contains(finding.Code)).Select(finding => $"{finding} {finding.Span.End} {string.Join(',', finding.Related)}")
                .Concat(result.LeftOut.Select(pair => $"{pair.Key}: {pair.Value.Reason}"))
                .Concat(site.Output.Select(pair => $"{pair.Key}\n{pair.Value}")));
    }
}
