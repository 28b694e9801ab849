namespace NewsSite.Tests.Incremental;

/// <summary>Changes of front matter. A test holds the tables against those of docs/front-matter.md.</summary>
internal static class FieldEdits
{
    private static readonly string[] Dates = ["2026-11-20", "2026-11-21 08:00", "2026-11-22T11:59:00Z", "2026-11-22T12:01:00Z", "2026-11-25", "2026-12-02 10:00", "2025-06-01", "2026-09-15 23:30"];

    /// <summary>Those that matter to sections.</summary>
    private static readonly string[] OfSections = ["title", "description", "summary", "standfirst", "image", "weight", "colour", "front", "params"];

    /// <summary>The keys of stories, pages and sections, with a value of each.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Newsroom, Dice, string>> Article = new Dictionary<string, Func<Newsroom, Dice, string>>
    {
        ["title"] = (_, dice) => Title(dice),
        ["short_title"] = (_, dice) => $"Short {dice.Below(9)}",
        ["seo_title"] = (_, dice) => $"Found {dice.Below(9)}",
        ["kicker"] = (_, dice) => $"K{dice.Below(5)}",
        ["standfirst"] = (_, dice) => $"A *standfirst* {dice.Below(9)}{dice.Of("", " with [a link](/world/)", $" with [a link]({Neighbour(dice)})")}",
        ["description"] = (_, dice) => $"Description {dice.Below(9)}",
        ["summary"] = (_, dice) => $"A **teaser** {dice.Below(9)}{dice.Of("", $" with [a link]({Neighbour(dice)})")}",
        ["slug"] = (_, dice) => $"slug-{dice.Below(12)}",
        ["url"] = (_, dice) => $"/special/{dice.Below(6)}/",
        ["aliases"] = (_, dice) => $"[/old/{dice.Below(6)}/, /older-{dice.Below(6)}.html]",
        ["id"] = (_, dice) => $"id-{dice.Below(12)}",
        ["type"] = (_, dice) => dice.Of("news", "opinion", "letter", "live", "video", "sponsored", "column", "odd"),
        ["section"] = (room, dice) => (dice.Lot(room.Sections) ?? "content/world")["content/".Length..],
        ["topics"] = (_, dice) => dice.Of("[The Sea]", "[Ocean, City]", "[city]", $"[New {dice.Below(3)}]", "[]"),
        ["tags"] = (_, dice) => dice.Of("[rain]", "[Rain, snow]", "[RAIN]", "[t1, t2, t3]", $"[new {dice.Below(3)}]", "rain, C++", "[]"),
        ["series"] = (_, dice) => dice.Of("The Bridge", $"{{name: The Bridge, part: {dice.Below(5)}, title: A part}}", $"Series {dice.Below(2)}"),
        ["authors"] = (_, dice) => dice.Of("[ada]", "[A. Da, ben]", "[Cleo]", "[{name: ada, role: Photography by, affiliation: Desk, url: \"https://a.example\"}]", $"[New Name {dice.Below(3)}]", "[Adaa]"),
        ["byline"] = (_, dice) => $"Our {dice.Below(3)} correspondents",
        ["contributors"] = (_, dice) => dice.Of("[{name: ben, role: Research by}]", "[{name: Dora, role: Edited by}]"),
        ["dateline"] = (_, dice) => dice.Of("PRAGUE", "AT SEA"),
        ["date"] = (_, dice) => dice.Of(Dates),
        ["publish_date"] = (_, dice) => dice.Of(Dates),
        ["updated"] = (_, dice) => dice.Of(Dates),
        ["draft"] = (_, dice) => dice.Of("yes", "no", "no"),
        ["status"] = (_, dice) => dice.Of("ready", "ready", "legal"),
        ["assignment"] = (_, dice) => $"{{desk: D{dice.Below(3)}, slug: bridge, due: {dice.Of(Dates)}, note: Ring {dice.Below(9)}}}",
        ["published"] = (_, dice) => dice.Of("yes", "no"),
        ["embargo"] = (_, dice) => dice.Of(Dates),
        ["expires"] = (_, dice) => dice.Of(Dates),
        ["gone"] = (_, dice) => dice.Of("yes", "At the request of its subject", "no"),
        ["redirect_to"] = (_, dice) => dice.Of("/world/", "https://elsewhere.example/", "/local/"),
        ["lang"] = (_, dice) => dice.Of("ru", "en", "ar"),
        ["dir"] = (_, dice) => dice.Of("rtl", "ltr"),
        ["image"] = Image,
        ["source"] = (_, dice) => dice.Of("Wire", "{publisher: wire, url: \"https://wire.example/1\", title: T, author: W, date: 2026-11-01, notice: An *own* notice, copyright: W, license: \"https://l.example/\", excerpt: yes, canonical: source, noindex: all, position: bottom, pixel: \"https://count.example/1.gif\"}", "{publisher: Another Paper}"),
        ["source_url"] = (_, dice) => $"https://wire.example/{dice.Below(9)}",
        ["editor_note"] = (_, dice) => $"A *note* {dice.Below(9)}{dice.Of("", $", see [there]({Neighbour(dice)})")}",
        ["pinned"] = (_, dice) => dice.Of("yes", "no", "2026-11-23", "2026-12-05"),
        ["weight"] = (_, dice) => $"{dice.Below(5)}",
        ["list"] = (_, dice) => dice.Of("no", "yes"),
        ["feed"] = (_, dice) => dice.Of("no", "yes", "[site]", "[section, tag]", "[author, partners]"),
        ["noindex"] = (_, dice) => dice.Of("yes", "no"),
        ["layout"] = (_, dice) => dice.Of("long", "facts", "wide", "article"),
        ["menu_title"] = (_, dice) => $"Menu {dice.Below(9)}",
        ["checks_ignore"] = (_, dice) => $"[{{code: {dice.Of("NS3014", "NS2017", "NS3008", "NS2032")}, reason: it is so}}]",
        ["social_title"] = (_, dice) => $"Social {dice.Below(9)}",
        ["key_points"] = (_, dice) => $"[One {dice.Below(3)}., Two.]",
        ["places"] = (_, dice) => dice.Of("[Prague]", "[Brno, Prague]"),
        ["editors"] = (_, dice) => dice.Of("[ben]", "[Dora]", "[{name: ada, role: Checked by}]"),
        ["translators"] = (_, dice) => dice.Of("[ada]", "[New Name]"),
        ["update_note"] = (_, dice) => $"Something {dice.Below(9)} was added.",
        ["translation_key"] = (_, dice) => $"key-{dice.Below(4)}",
        ["social_image"] = Image,
        ["gallery"] = (room, dice) => $"[{Image(room, dice)}, {Image(room, dice)}]",
        ["video"] = (_, dice) => dice.Of("https://video.example/1", $"https://youtu.be/abcdefghij{dice.Below(3)}?t={dice.Below(3)}", $"{{embed: \"{dice.Of("https://video.example/e", "https://vimeo.com/123")}\", title: V {dice.Below(3)}, poster: /media/map.svg, duration: 1:0{dice.Below(9)}, uploaded: 2026-11-01, captions: [/media/map.svg, {{src: /media/ada.svg, lang: ru, label: L{dice.Below(3)}}}], transcript: /media/ada.svg}}"),
        ["audio"] = (_, dice) => dice.Of("/media/map.svg", $"{{src: /media/map.svg, type: audio/mpeg, episode: {1 + dice.Below(3)}, season: {1 + dice.Below(2)}, episode_type: {dice.Of("full", "bonus")}, explicit: {dice.Of("yes", "no")}, transcript: /media/map.svg, chapters: /media/map.svg}}", $"{{src: \"https://audio.example/a.mp3\", title: A {dice.Below(3)}, duration: 0:30, length: {100 + dice.Below(3)}}}"),
        ["corrections"] = (_, dice) => $"[{{date: {dice.Of("2026-11-20", "2026-11-21 08:00")}, type: {dice.Of("correction", "retraction", "update")}, text: It *was* {dice.Below(9)}.{dice.Of("", ", author: ben", ", author: [Dora, {name: ada, url: \"https://a.example\"}]")}}}]",
        ["content_warning"] = (_, dice) => $"Blood {dice.Below(9)}",
        ["disclosure"] = (_, dice) => $"We *own* {dice.Below(9)} of it.",
        ["methodology"] = (_, dice) => $"We asked {dice.Below(9)} people.",
        ["ai_disclosure"] = (_, dice) => $"A machine drew {dice.Below(9)} lines.",
        ["sources"] = (_, dice) => $"[A book, {{title: A page {dice.Below(9)}, url: \"https://p.example/\", archived: \"https://a.example/p\"}}]",
        ["claim_review"] = (_, dice) => $"{{claim: It rains {dice.Below(9)}, author: Ada, date: 2026-11-01, appearance: \"https://c.example/\", rating: {dice.Of("False", "{label: True, value: 5, best: 5, worst: 1}")}}}",
        ["review"] = (_, dice) => $"{{item: A play {dice.Below(9)}, kind: {dice.Of("play", "book")}, url: \"https://r.example/\", rating: {dice.Of("4", "{label: Good, value: 3.5, best: 10}")}}}",
        ["sponsor"] = (_, dice) => dice.Of("patron", "Patron", "nobody", $"{{name: Payer {dice.Below(3)}, url: \"https://payer.example/\", scope: {dice.Of("native", "underwritten")}, byline_display: {dice.Of("sponsor", "both")}, rel: {dice.Of("nofollow", "both")}, logo: /media/map.svg, blurb: Sells *rope* {dice.Below(3)}}}"),
        ["live"] = (_, dice) => dice.Of("{start: 2026-11-20 08:00}", $"{{start: 2026-11-20 08:00, end: {dice.Of("2026-11-21", "2026-11-22T12:30:00Z")}, summary: So *far* {dice.Below(9)}}}"),
        ["updates"] = (_, dice) => $"[{{time: 2026-11-20 09:0{dice.Below(9)}, body: \"One *thing* {dice.Below(9)}, [there](/world/).\"}}, {{time: {dice.Of(Dates)}, title: Two {dice.Below(9)}, body: Another, key: yes, pinned: {dice.Of("yes", "no")}, authors: [ben], image: /media/map.svg, draft: {dice.Of("yes", "no")}}}]",
        ["key"] = (_, dice) => dice.Of("yes", "no"),
        ["robots"] = (_, dice) => dice.Of("nosnippet", "max-snippet:20"),
        ["canonical"] = (_, dice) => dice.Of("/world/", "https://elsewhere.example/x"),
        ["free"] = (_, dice) => dice.Of("yes", "no"),
        ["reading_time"] = (_, dice) => $"{1 + dice.Below(9)}",
        ["related"] = (room, dice) => $"[{Story(room, dice)}, {Story(room, dice)}]",
        ["translation_of"] = (room, dice) => dice.Of(Story(room, dice), "https://original.example/1"),
        ["distributor"] = (_, dice) => dice.Of("wires", "handout"),
        ["comments"] = (_, dice) => dice.Of("no", "https://talk.example/1", "/talk/"),
        ["telegram"] = (_, dice) => $"{{post: \"https://t.me/c/{dice.Below(9)}\", discuss: \"https://t.me/d/{dice.Below(9)}\"}}",
        ["republish"] = (_, dice) => dice.Of("yes", "no", $"{{allow: yes, license: CC-BY-4.0, note: Ask *us* {dice.Below(9)}}}"),
        ["search"] = (_, dice) => dice.Of("yes", "no"),
        ["toc"] = (_, dice) => dice.Of("yes", "no"),
        ["share"] = (_, dice) => dice.Of("yes", "no"),
        ["related_block"] = (_, dice) => dice.Of("yes", "no"),
        ["newsletter"] = (_, dice) => dice.Of("yes", "no"),
        ["donate"] = (_, dice) => dice.Of("yes", "no"),
        ["colour"] = (_, dice) => $"\"#12345{dice.Below(9)}\"",
        ["front"] = (room, dice) => $"{{lead: {Story(room, dice)}, secondary: [{{story: {Story(room, dice)}, headline: Slot {dice.Below(9)}, until: {dice.Of(Dates)}}}]{dice.Of("", $", strips: [{{title: Strip {dice.Below(3)}, tag: rain, size: 2}}, {{section: world}}]")}}}",
        ["ads"] = (_, dice) => dice.Of("yes", "no"),
        ["params"] = (_, dice) => $"{{mood: {dice.Of("glad", "sad")}, deep: {{n: {dice.Below(3)}}}}}",
    };

    public static readonly Edit[] All =
    [
        .. Article.Keys.Select(key => new Edit($"{key} of a story", 1, (room, dice) => Change(room, dice, dice.Lot(room.Stories), key))),
        new("a field of a page", 3, (room, dice) => Change(room, dice, dice.Lot(room.Files("content/pages", ".md")), AnyKey(dice))),
        new("a field of a section", 5, (room, dice) => Change(room, dice, dice.Lot(room.Files("content", ".md").Where(Newsroom.IsSectionPage)), dice.OneIn(4) ? AnyKey(dice) : dice.Of(OfSections))),
        new("a headline", 8, (room, dice) => Set(room, dice, dice.Lot(room.Stories), "title", Title(dice))),
        new("a date", 5, (room, dice) => Set(room, dice, dice.Lot(room.Stories), "date", dice.Of(Dates))),
        new("a faulty field", 2, (room, dice) => Set(room, dice, dice.Lot(room.Stories), dice.Of("date", "draft", "titel", "weight", "image", "expires"), dice.Of("2026-13-45", "maybe", "[a, b]"))),
        new("front matter that cannot be read", 1, (room, dice) => dice.Lot(room.Stories) is { } path ? Edits.Rewrite(room, dice, path, "---\ntitle: [\n---\nText.\n", "broken front matter") : ""),
    ];

    /// <summary>Sets one key of a file, or takes it away.</summary>
    public static string Set(Newsroom room, Dice dice, string? path, string key, string? value)
        => path is null ? "" : Edits.Rewrite(room, dice, path, YamlLines.Set(room.Read(path), key, value), value is null ? $"no {key}" : $"{key}: {value}");

    private static string Change(Newsroom room, Dice dice, string? path, string key)
        => Set(room, dice, path, key, key is not ("title" or "date") && dice.OneIn(3) ? null : Article[key](room, dice));

    private static string AnyKey(Dice dice) => dice.Of(Article.Keys.ToArray());

    private static string Story(Newsroom room, Dice dice) => (dice.Lot(room.Stories) ?? "content/world/none.md")["content/".Length..];

    /// <summary>Files that are there from where some stories and records stand, and an address that is there from where some pages stand.</summary>
    public static string Neighbour(Dice dice) => dice.Of("../pages/about.md", "../world/story-0.md", "story-0.md", "../../about/", "../");

    private static string Title(Dice dice) => $"\"Headline {dice.Below(20)}{dice.Of("", " & <more>", " — “quoted”")}\"";

    private static string Image(Newsroom room, Dice dice)
    {
        var source = dice.Lot(room.Files("content/media", ".svg", ".png", ".jpg")) is { } path ? path["content".Length..] : "https://img.example/x.jpg";
        return dice.Of(
            source,
            $"{{src: {source}, alt: Alt {dice.Below(9)}, caption: A *caption* {dice.Below(9)}, credit: Ada}}",
            $"{{src: {source}, decorative: yes, credit: Ада, credit_lang: ru, credit_url: \"https://c.example/\", creator: {dice.Of("C", "{name: C, type: organization, url: \"https://c.example/c\"}")}, license: CC, copyright: C}}",
            $"{{src: {source}, alt: A, focus: 50% 30%, position: {dice.Of("full", "inline", "hidden")}, can_distribute: {dice.Of("no", "yes")}, sensitive: Blood, acquire_license_page: \"https://l.example/\", digital_source_type: trainedAlgorithmicMedia}}");
    }
}
