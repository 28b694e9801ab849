namespace NewsSite.Tests.Incremental;

/// <summary>Changes of newssite.yaml. A test holds the table against docs/configuration.md.</summary>
internal static class ConfigEdits
{
    private const string File = "newssite.yaml";

    public static readonly IReadOnlyDictionary<string, Func<Newsroom, Dice, string>> Root = new Dictionary<string, Func<Newsroom, Dice, string>>
    {
        ["site"] = (room, dice) => room.Site.SiteBlock(dice),
        ["languages"] = (_, dice) => $"[{{code: en, name: {dice.Of("English", "En")}, calendar: {dice.Of("gregorian", "persian", "buddhist")}, date_format: {dice.Of("d MMM yyyy", "yyyy-MM-dd")}, time_format: {dice.Of("HH.mm", "HH:mm")}}}, {{code: ru, name: Русский, site_name: Газета, tagline: {dice.Of("Да", "Нет")}, slug: {dice.Of("unicode", "transliterate", "ascii")}, translit: {dice.Of("ru", "ru-passport")}, wpm: {dice.Of("100", "300")}, quotes: {dice.Of("[]", "[‹, ›]")}, root: {dice.Of("/ru/", "/ru/", "/russian/")}}}, {{code: ar, calendar: {dice.Of("gregorian", "islamic", "islamic-umalqura")}, dir: {dice.Of("rtl", "ltr")}, digits: {dice.Of("latin", "native")}}}]",
        ["theme"] = (room, dice) => $"{{name: {room.Theme}, options: {room.Site.ThemeOptions(dice)}}}",
        ["content"] = (_, dice) => $"{{expired: {dice.Of("keep", "drop")}, related: {dice.Below(6)}, check_days: {dice.Of("0", "30", "4000")}{dice.Of("", ", default_author: The Desk", ", require_author_records: yes")}{dice.Of("", $", types: [{{name: {dice.Of("opinion", "news", "analysis")}, label: {dice.Of("Comment", "{en: Word, ru: Слово}")}, show_label: {dice.Of("yes", "no")}, feed: {dice.Of("yes", "no")}, noindex: {dice.Of("yes", "no")}, google_news: {dice.Of("yes", "no")}}}, {{name: column, like: {dice.Of("opinion", "review")}}}]")}{dice.Of("", "", "", $", require: [{{fields: [{dice.Of("standfirst", "image", "authors")}], types: [{dice.Of("news", "opinion")}]{dice.Of("", ", since: 2026-11-20", ", sections: [world]")}}}]")}}}",
        ["permalinks"] = (_, dice) => $"{{article: \"{dice.Of("/:section/:slug/", "/:year/:month/:day/:slug/", "/:sections/:year/:slug/", "/:lang/:id/")}\"{dice.Of("", ", page: /p/:folders/:slug/, section: /in/:sections/, author: /people/:slug/", ", topic: /about/:slug/, tag: /on/:slug/, series: /parts/:slug/")}}}",
        ["slugs"] = (_, dice) => $"{{max_length: {dice.Of("10", "12", "80")}}}",
        ["redirects"] = OldAddresses,
        ["front"] = (_, dice) => $"{{secondary: {dice.Below(5)}, strip: {1 + dice.Below(4)}}}",
        ["pagination"] = (_, dice) => $"{{size: {2 + dice.Below(4)}, order: {dice.Of("newest", "stable")}, home: {dice.Of("yes", "no")}}}",
        ["lists"] = (_, dice) => $"{{dates: {dice.Of("yes", "no")}}}",
        ["archives"] = (_, dice) => dice.Of("no", "yes"),
        ["feeds"] = (room, dice) => $"{{items: {1 + dice.Below(6)}, content: {dice.Of("full", "summary")}, site: {dice.Of("yes", "no")}, section: {dice.Of("yes", "no")}, tag: {dice.Of("yes", "no")}, author: {dice.Of("yes", "no")}, topic: {dice.Of("yes", "no")}, series: {dice.Of("yes", "no")}, corrections: {dice.Of("yes", "no")}, formats: {dice.Of("[rss]", "[json, atom]", "[rss, atom, json]")}, hub: \"https://hub{dice.Below(2)}.example/\", partners: [{{name: Partner {dice.Below(2)}, include: {{sections: [{Section(room, dice)}]}}, exclude: {{types: [{dice.Of("opinion", "news")}], tags: [rain]}}, items: {1 + dice.Below(5)}, content: {dice.Of("full", "summary")}, images: {dice.Of("all", "allowed", "none")}, delay: {dice.Of("1h", "2d", "9d")}, format: {dice.Of("rss", "atom", "json")}, listed: {dice.Of("yes", "no")}}}]}}",
        ["markdown"] = (_, dice) => $"{{html: {dice.Of("sanitize", "escape", "allow")}, typography: {dice.Of("yes", "no")}}}",
        ["embeds"] = (_, dice) => $"{{hosts: [{dice.Of("video.example", "other.example")}], mode: {dice.Of("facade", "iframe", "link")}, youtube_nocookie: {dice.Of("yes", "no")}}}",
        ["limits"] = (_, dice) => $"{{body_bytes: {dice.Of("2000000", "900000", "300")}}}",
        ["menu"] = (room, dice) => $"[{{title: Menu {dice.Below(5)}, url: /{Section(room, dice)}/}}, {{title: More, url: pages/about.md, children: [{{title: Child, url: /, language: {dice.Of("en", "ru")}}}]}}]",
        ["footer_menu"] = (_, dice) => $"[{{title: Foot {dice.Below(5)}, url: pages/about.md}}]",
        ["channels"] = (_, dice) => $"[{{network: telegram, url: \"https://t.me/c{dice.Below(3)}\"}}, {{network: email, url: \"mailto:a@example.org\", name: Write{dice.Of("", ", language: ru")}}}]",
        ["share"] = (_, dice) => dice.Of("no", "[x, link]", "[telegram, email]"),
        ["updated"] = (_, dice) => $"{{threshold: {dice.Of("always", "never", "1h", "2d")}}}",
        ["announcement"] = (_, dice) => $"{{text: News {dice.Below(5)}, url: {dice.Of("/", "pages/about.md", "https://a.example/")}, start: {dice.Of("2026-11-01", "2026-11-24")}, end: {dice.Of("2026-11-26 12:00", "2026-12-24")}, level: {dice.Of("info", "notice", "warning")}{dice.Of("", ", language: ru", ", language: [en, ru]")}}}",
        ["robots"] = (_, dice) => $"{{disallow: [/private-{dice.Below(3)}/], ai: {dice.Of("allow", "block_training", "block_all")}, block: [Bot{dice.Below(3)}], custom: [\"User-agent: Slow\", \"Crawl-delay: {dice.Below(9)}\"]}}",
        ["sitemap"] = (_, dice) => $"{{news: {dice.Of("yes", "no")}, publication: Paper {dice.Below(3)}, images: {dice.Of("yes", "no")}, split: {dice.Of("month", "size")}{dice.Of("", ", exclude: [/world/]", ", exclude: [/about/, /tags/]")}}}",
        ["organization"] = (_, dice) => $"{{type: {dice.Of("Organization", "NewsMediaOrganization")}, legal_name: Press {dice.Below(3)} Ltd, alternate_names: [P{dice.Below(3)}], logo: /media/map.svg, founded: {dice.Of("1911", "1912-01-02")}, email: a@example.org, telephone: \"+420 1\", address: Street {dice.Below(9)}, same_as: [\"https://p.example/{dice.Below(3)}\"], about: pages/about.md, contact: pages/about.md{dice.Of("", $", logo_wide: /media/ada.svg, parent: Parent {dice.Below(2)}", ", parent: {name: Parent, url: \"https://parent.example/\"}", $", contact_points: [{{type: newsroom {dice.Below(2)}, email: n@example.org, telephone: \"+420 2\", url: pages/about.md, languages: [en, ru], area: Prague}}]")}, policies: {{ethics: pages/about.md, masthead: /authors/}}}}",
        ["podcasts"] = (_, dice) => $"[{{series: {dice.Of("The Bridge", "Series 1")}, image: {dice.Of("/media/map.svg", "\"https://p.example/c.jpg\"", "\"https://p.example/d.jpg\"", "\"https://p.example/e.jpg\"")}, id: show{dice.Below(2)}, title: Show {dice.Below(3)}, categories: [News > Politics], complete: {dice.Of("yes", "no")}, new_feed_url: \"https://p.example/{dice.Below(2)}\", guid: 917393e3-1b1e-5cef-ace4-edaa54e1f81{dice.Below(3)}, explicit: {dice.Of("yes", "no")}, author: A{dice.Below(2)}, owner: {{email: p@example.org, name: N{dice.Below(2)}}}, type: {dice.Of("serial", "episodic")}, copyright: C{dice.Below(2)}, language: en, description: About {dice.Below(3)}}}]",
        ["seo"] = (_, dice) => $"{{title_pattern: \"{dice.Of("{title} | {site}", "{title}")}\", twitter_site: x{dice.Below(2)}, verification: {{google: g{dice.Below(2)}}}, preferred_source: {dice.Of("yes", "no")}, fb_app: \"12{dice.Below(3)}\"}}",
        ["telegram"] = (_, dice) => $"{{channel: c{dice.Below(2)}, instant_view_rhash: {dice.Of("ab12", "cd34")}}}",
        ["newsletter"] = (_, dice) => $"{{action: \"https://letters{dice.Below(3)}.example/\", field: e{dice.Below(2)}, fields: {{list: {dice.Below(3)}}}, provider: Post {dice.Below(2)}}}",
        ["donate"] = (_, dice) => $"{{url: {dice.Of("pages/about.md", "https://give.example/")}, text: {dice.Of("Give", "{en: Give, ru: Дать}")}, banner: {{{dice.Of("", "text: Please give, ", "text: {en: Please, ru: Да}, ")}start: {dice.Of("2026-11-01", "2026-11-24")}, end: {dice.Of("2026-11-26 12:00", "2026-12-24")}}}}}",
        ["tips"] = (_, dice) => $"{{page: pages/about.md, onion: tips{dice.Below(3)}.onion, signal: tip.{dice.Below(3)}, pgp: AB {dice.Below(3)}}}",
        ["comments"] = (_, dice) => $"{{mode: {dice.Of("link", "static", "static", "none")}, url: \"https://talk.example/{dice.Of("?u={url}", "{id}")}\"}}",
        ["republish"] = (_, dice) => $"{{enabled: {dice.Of("yes", "no")}, license: {dice.Of("CC-BY-4.0", "All rights reserved")}, terms: pages/about.md, pixel: \"https://count{dice.Below(3)}.example/{{id}}.gif\"}}",
        ["syndication"] = (_, dice) => $"{{default_noindex: {dice.Of("none", "googlebot-news", "all")}, notice_position: {dice.Of("top", "bottom")}}}",
        ["sponsors"] = (_, dice) => $"{{label: {dice.Of("Advertisement", "{en: Paid, ru: Реклама}")}, byline_prefix: Paid by {dice.Below(2)}, disclaimer: \"{{sponsor}} paid {{site}} {dice.Below(3)}\", rel: {dice.Of("sponsored", "nofollow", "both")}}}",
        ["repo_public"] = (_, dice) => dice.Of("yes", "no"),
        ["hosting"] = (_, dice) => $"{{targets: {dice.Of("[]", "[netlify]", "[netlify, cloudflare]", "[cloudflare, github]", "[github]", "[nginx, apache, s3]")}, compress: {dice.Of("[]", "[]", "[gzip]", "[brotli, gzip]")}}}",
        ["headers"] = (_, dice) => $"{{csp: {dice.Of("auto", "off", "\"default-src 'self'\"")}, hsts: {dice.Of("yes", "no", "300")}, extra: {{X-Own: a{dice.Below(3)}}}}}",
        ["cache"] = (_, dice) => $"{{assets: \"max-age={dice.Below(9)}\", pages: \"max-age={dice.Below(9)}\"{dice.Of("", ", feeds: max-age=30")}}}",
        ["security_txt"] = (_, dice) => $"{{contact: \"mailto:a{dice.Below(3)}@example.org\", {dice.Of("expires_months: 1", "expires_months: 9", "expires: 2026-12-24", "expires: 2027-06-01")}}}",
        ["images"] = (_, dice) => $"{{widths: {dice.Of("[320, 640]", "[200]", "[100, 250, 400]")}, formats: {dice.Of("[]", "[webp]")}, quality: {{jpeg: {dice.Of("60", "80")}}}, crops: {dice.Of("[]", "[16:9]", "[1:1, 4:3]")}, max_original: {dice.Of("500", "900")}, require_credit: {dice.Of("yes", "no")}, keep_iptc: {dice.Of("yes", "no")}{dice.Of("", ", default_social: /media/map.svg", ", icon: /media/map.svg, social_card: {}", ", social_card: {accent: \"#123456\"}")}}}",
        ["ads_txt"] = (_, dice) => $"[\"ads.example, {dice.Below(9)}, DIRECT\", OWNERDOMAIN=example.org]",
        ["humans_txt"] = (_, dice) => $"Team {dice.Below(9)}",
        ["trust_txt"] = (_, dice) => $"[\"member=https://a{dice.Below(9)}.example/\"]",
        ["indexnow"] = (_, dice) => $"{{key: 0123456{dice.Below(9)}}}",
        ["manifest"] = (_, dice) => $"{{short_name: Paper {dice.Below(3)}, icons: [/media/map.svg], display: {dice.Of("browser", "standalone")}, theme_color: \"#12345{dice.Below(9)}\"}}",
        ["budgets"] = (_, dice) => $"{{story: {dice.Of("1", "60")}, list: {dice.Of("1", "90")}, requests: {dice.Of("1", "12")}, lead: {dice.Of("1", "60")}}}",
        ["checks"] = (_, dice) => $"{{{dice.Of("NS2017", "NS3014", "NS3008", "NS2025", "NS5011", "NS6018")}: {dice.Of("off", "info", "warning", "error")}{dice.Of("", "", ", max_warnings: 0", ", max_warnings: 500")}}}",
    };

    public static readonly Edit[] All =
    [
        .. Root.Keys.Select(key => new Edit($"{key} in {File}", 1, (room, dice) =>
            FieldEdits.Set(room, dice, File, key, key is not ("site" or "theme") && dice.OneIn(3) ? null : Root[key](room, dice)))),
        new("an unknown key", 1, (room, dice) => FieldEdits.Set(room, dice, File, "paginaton", "{size: 3}")),
        new("a faulty configuration", 1, (room, dice) => FieldEdits.Set(room, dice, File, dice.Of("site", "theme", "pagination", "menu"), dice.Of("{name: [}", "nonsense", "{size: -1}"))),
    ];

    /// <summary>With the file that they stand in.</summary>
    private static string OldAddresses(Newsroom room, Dice dice)
    {
        room.Write("content/old.csv", $"/before-{dice.Below(3)}/,/{Section(room, dice)}/\n/before-3/,/before-{dice.Below(5)}/\n/before-4/,{dice.Of("/", "https://elsewhere.example/", "/nowhere/")},{dice.Of("", "301", "302")}\n");
        return $"{{file: {dice.Of("old.csv", "/content/old.csv", "old.csv", "older.csv")}{dice.Of("", "", ", gone_mode: tombstone", ", gone_mode: 404")}}}";
    }

    private static string Section(Newsroom room, Dice dice) => (dice.Lot(room.Sections) ?? "content/world")["content/".Length..];
}
