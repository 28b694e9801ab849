using System.Globalization;
using System.Text;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// A small site whose theme asks for everything in every way it can be asked for. Each file <c>layouts/probe-*.html</c> asks
/// one question alone and makes a page of its own, so that no other question can hide that its answer is not remembered.
/// </summary>
internal class NastySite : EditedSite
{
    private const int StoryCount = 23;

    /// <summary>Those after it are held back, expired or the like, one by each of <see cref="Extras"/>.</summary>
    private const int LastPlain = 6;

    /// <summary>A component of <see cref="Naming"/> names it by its id; no feed holds both, so that nothing else depends on that id.</summary>
    private const int NamedStory = 3;

    private const int Naming = 4;

    /// <summary>A part of the series that is a podcast.</summary>
    private const int Episode = 5;

    private static readonly string Folder = Path.Join(Repository.Root, "tests", "NewsSite.Tests", "Incremental", "Nasty");

    private static readonly string[] Homes = ["world", "world/asia", "local", "sport"];

    private static readonly string[] Extras =
    [
        "pinned: 2026-11-25\nweight: 3", "expires: 2026-11-30", "embargo: 2026-11-25", "draft: yes", "gone: Withdrawn by its author",
        "redirect_to: /world/", "layout: long", "noindex: yes", "feed: no", "list: no", "updated: 2026-11-18 09:00\nsource: {publisher: wire, url: \"https://wire.example/1\"}",
        "editor_note: A *note*", "aliases: [/old/]", "publish_date: 2026-11-24", "slug: a-slug", "layout: facts",
    ];

    public override string Name => "nasty";

    public override DateTimeOffset Now => SmallSite.Now;

    public override string Theme => "nasty";

    public override string[] Words => ["plain", "boxed", "not_found", "redirect", "topics", "date_format", "network_telegram", "thousands_separator"];

    public override string SiteBlock(Dice dice)
        => $"{{name: {dice.Of("The Nasty Times", "Nasty & Sons")}, tagline: T{dice.Below(3)}, description: D{dice.Below(2)}, url: \"{dice.Of("https://nasty.example", "https://other.example/base/")}\", timezone: {dice.Of("Europe/Prague", "America/New_York")}, copyright: C{dice.Below(2)}, params: {{a: {dice.Below(3)}, tally: {dice.Of("false", "false", "true")}, kind: {dice.Of("plain", "other", "extra")}{dice.Of("", ", absent: here")}}}}}";

    public override string ThemeOptions(Dice dice) => $"{{colour: {dice.Of("red", "green")}, deep: {{level: {dice.Below(3)}}}}}";

    public override string Component(Dice dice, string? story, string? picture)
        => dice.OneIn(4)
            ? ":::tally\n:::"
            : $":::box title=\"Box {dice.Below(9)}\"{(story is null ? "" : $" to=\"{story}\"")}{(picture is null || dice.OneIn(2) ? "" : $" pic=\"{picture}\" doc=\"{picture}\"")} note=\"a *note* {dice.Below(4)}\" {dice.Of("open", "look=high", "day=2026-11-01", "in=ru")}\nInside {dice.Below(9)}.\n:::";

    public override void Create(string root)
    {
        CreateTheme(root);
        Text(root, "newssite.yaml", """
            site: {name: The Nasty Times, tagline: T0, url: "https://nasty.example", timezone: Europe/Prague, copyright: C0, params: {a: 1, tally: false, kind: plain}}
            languages: [{code: en, name: English}, {code: ru, name: Русский}]
            theme: {name: nasty, options: {colour: red}}
            pagination: {size: 3}
            feeds: {items: 4}
            content: {related: 3}
            menu: [{title: World, url: /world/, children: [{title: Asia, url: /world/asia/}]}, {title: About, url: pages/about.md}]
            footer_menu: [{title: About, url: pages/about.md}]
            channels: [{network: telegram, url: "https://t.me/nasty"}]
            announcement: {text: Now here, url: /world/, start: 2026-11-01, end: 2026-11-28}
            podcasts: [{series: The Bridge, image: "https://p.example/c.jpg", owner: {email: p@nasty.example}}]

            """);
        WriteRecords(root);
        for (var number = 0; number < StoryCount; number++)
        {
            WriteStory(root, number);
        }
        Text(root, "content/local/vigil/index.md", "---\ntitle: The vigil\ndate: 2026-11-20 08:00\ntype: live\nlive: {start: 2026-11-20 08:00, end: 2026-11-25 08:00}\nupdates: [{time: 2026-11-20 08:30, title: It begins, body: One, key: yes}]\n---\nWe wait.\n");
        Text(root, "content/local/vigil/2026-11-20T0915.md", "---\nauthors: [ada]\n---\nSomeone [sings](../story-2.md).\n");
        foreach (var layout in Layouts)
        {
            Text(root, $"content/pages/{layout}.md", $"---\ntitle: {layout}\nlayout: {layout}\nparams: {{mood: glad}}\n---\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        }
    }

    /// <summary>Each makes a page of its own.</summary>
    // The site's own probe-theme-name.html goes before the theme's: that one is another file when the theme has another name.
    protected virtual IEnumerable<string> Layouts
        => Directory.EnumerateFiles(Path.Join(Folder, "themes", "nasty", "layouts"), "probe-*.html").Select(path => Path.GetFileNameWithoutExtension(path));

    protected virtual void CreateTheme(string root) => FileTree.Copy(Folder, root);

    private static void WriteRecords(string root)
    {
        Text(root, "content/_index.md", "---\ntitle: Front\ndescription: The front\n---\nWelcome to [the world](/world/).\n");
        Text(root, "content/world/_index.md", "---\ntitle: World\nstandfirst: All *over*\nimage: /media/map.svg\nweight: 2\n---\nIntroduction, see [story 1](asia/story-1.md).\n");
        Text(root, "content/world/asia/_index.md", "---\ntitle: Asia\n---\n");
        Text(root, "content/pages/about.md", "---\ntitle: About\nmenu_title: Us\n---\nWho we are.\n");
        Text(root, "content/authors/ada.md", "---\nname: Ada\ntitle: Editor\nstaff: yes\nphoto: /media/ada.svg\nalso: [A. Da]\n---\nAda wrote [this](../world/story-0.md).\n");
        Text(root, "content/authors/ben.yaml", "name: Ben\nemail: ben@nasty.example\n");
        Text(root, "content/topics/sea.md", "---\ntitle: The Sea\ndescription: All about it\nalso: [Ocean]\n---\nIntroduction.\n");
        Text(root, "content/tags/rain.md", "---\ntitle: Rain\n---\n");
        Text(root, "content/series/bridge.md", "---\ntitle: The Bridge\n---\n");
        Text(root, "content/publishers/wire.md", "---\nname: Wire\nurl: https://wire.example/\nnotice: From the *wire*, see [who we are](../pages/about.md)\n---\n");
        Text(root, "content/sponsors/patron.md", "---\nname: Patron\nurl: https://patron.example/\nlogo: ../media/ada.svg\nblurb: Makes *things*, see [who we are](../pages/about.md)\n---\n");
        Text(root, "content/data/contacts.yaml", "desk: 1 High Street\n");
        Text(root, "content/data/numbers.json", "{\"list\": [1, 2, 3]}");
        Text(root, "content/data/table.csv", "name,value\nnews,2\nopinion,1\n");
        Text(root, "content/data/front.yaml", "lead: world/story-0\nsecondary: [{story: local/story-2, headline: Set by hand}]\nstrips: [{section: world}, {topic: The Sea}]\n");
        Text(root, "content/static/humans.txt", "We\n");
        Text(root, "content/media/map.svg", Pictures.Svg(4, 3));
        Text(root, "content/media/ada.svg", Pictures.Svg(2, 2));
        Text(root, "content/media/report.pdf", "A report\n");
        FileTree.Write(root, "content/media/photo.png", SamplePicture.Of("photo.png", 40, 30));
    }

    private static void WriteStory(string root, int number)
    {
        var path = PathOf(number);
        var text = Invariant($"""
            ---
            title: Story {number}
            date: 2026-{11 - (number / 8)}-{20 - (number % 8)} 1{number % 10}:00
            type: {(number % 3 == 0 ? "opinion" : "news")}
            kicker: K{number % 4}
            tags: [{(number % 2 == 0 ? "rain" : "snow")}, t{number % 5}]
            topics: [{(number % 3 == 0 ? "Ocean" : "City")}]
            authors: [{(number % 3 == 0 ? "ada" : number % 3 == 1 ? "ben" : "Cleo")}]

            """);
        text += number % 5 == 0 ? Invariant($"series: {{name: The Bridge, part: {number + 1}}}\n") : "";
        text += number % 4 == 0 ? "image: {src: /media/photo.png, alt: A photo, caption: \"By *hand*\", credit: Ada}\n" : "";
        text += number == Episode ? "audio: {src: \"https://audio.example/5.mp3\", length: 5, duration: 0:05}\n" : "";
        // Links in it are relative to the file, and its address stays where it is when the file moves.
        text += number % 3 == 1 ? $"standfirst: \"A *word*, see [that]({Edits.Link(path, PathOf((number + 2) % (LastPlain + 1)))})\"\n" : "";
        text += number % 6 == 4 ? Invariant($"url: /fixed/{number}/\n") : "";
        text += number == NamedStory ? "id: by-its-name\n" : "";
        text += number > LastPlain && number - LastPlain <= Extras.Length ? Extras[number - LastPlain - 1] + "\n" : "";
        text += Invariant($"---\nText of story {number}, \"quoted\".\n\n## Part {number}\n\nMore words.\n");
        text += number is > 0 and <= LastPlain ? Invariant($"\nSee [the other]({Edits.Link(path, PathOf(number - 1))}#part-{number - 1}).\n") : "";
        text += number switch
        {
            1 => $"\n:::box to={Edits.Link(path, PathOf(0))} pic=/media/photo.png doc=/media/report.pdf\nA *box*.\n:::\n",
            Naming => "\n:::box to=by-its-name\n:::\n\n:::tally\n:::\n",
            _ => "",
        };
        Text(root, path, text);
    }

    private static string PathOf(int number)
        => Invariant($"content/{Homes[number % Homes.Length]}/story-{number}{(number % 7 == 6 ? ".ru" : "")}.md");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    protected static void Text(string root, string path, string text) => FileTree.Write(root, path, Encoding.UTF8.GetBytes(text));
}
