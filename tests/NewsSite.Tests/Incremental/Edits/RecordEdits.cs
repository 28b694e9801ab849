namespace NewsSite.Tests.Incremental;

/// <summary>Changes of the records of authors, publishers and terms. A test holds the tables against those of docs/front-matter.md.</summary>
internal static class RecordEdits
{
    public static readonly IReadOnlyDictionary<string, Func<Dice, string>> Author = new Dictionary<string, Func<Dice, string>>
    {
        ["name"] = dice => dice.Of("Ada", "Ada L.", "Benjamin", "Cleo"),
        ["sort_name"] = dice => dice.Of("Zuse", "Aaron"),
        ["also"] = dice => dice.Of("[A. Da]", "[Cleo]", "[Dora]"),
        ["title"] = dice => $"Editor {dice.Below(3)}",
        ["affiliation"] = dice => $"Desk {dice.Below(3)}",
        ["email"] = dice => $"desk{dice.Below(3)}@example.org",
        ["phone"] = dice => $"+420 {dice.Below(9)}",
        ["location"] = dice => dice.Of("Prague", "Brno"),
        ["photo"] = dice => dice.Of("/media/map.svg", "../media/map.svg", "/media/ada.svg", "/media/none.svg"),
        ["languages"] = dice => dice.Of("[Czech]", "[Czech, English]"),
        ["expertise"] = dice => dice.Of("[rain]", "[snow]"),
        ["awards"] = dice => dice.Of("[A prize]", "[Another]"),
        ["education"] = dice => dice.Of("[A school]", "[Another]"),
        ["same_as"] = dice => $"[\"https://a.example/{dice.Below(3)}\"]",
        ["fediverse"] = dice => $"\"@ada@social.example{dice.Below(3)}\"",
        ["telegram"] = dice => $"ada{dice.Below(3)}",
        ["x"] = dice => $"ada{dice.Below(3)}",
        ["signal"] = dice => $"ada.{dice.Below(3)}",
        ["pgp"] = dice => $"ABCD {dice.Below(9)}",
        ["staff"] = dice => dice.Of("yes", "no"),
        ["former"] = dice => dice.Of("yes", "no"),
        ["organization"] = dice => dice.Of("yes", "no"),
        ["anonymous"] = dice => dice.Of("yes", "no"),
        ["order"] = dice => $"{dice.Below(5)}",
        ["desk"] = dice => $"D{dice.Below(3)}",
        ["slug"] = dice => $"writer-{dice.Below(3)}",
        ["params"] = dice => $"{{x: {dice.Below(3)}}}",
    };

    public static readonly IReadOnlyDictionary<string, Func<Dice, string>> Publisher = new Dictionary<string, Func<Dice, string>>
    {
        ["name"] = dice => dice.Of("Wire", "The Wire"),
        ["url"] = dice => $"https://wire.example/{dice.Below(3)}/",
        ["also"] = dice => dice.Of("[Another Paper]", "[The Wire Service]"),
        ["notice"] = dice => $"From *the wire* {dice.Below(3)}{dice.Of("", $", see [there]({FieldEdits.Neighbour(dice)})")}",
        ["copyright"] = dice => $"W{dice.Below(3)}",
        ["position"] = dice => dice.Of("top", "bottom"),
        ["license"] = dice => $"https://l.example/{dice.Below(3)}",
        ["canonical"] = dice => dice.Of("self", "source"),
        ["noindex"] = dice => dice.Of("none", "googlebot-news", "googlebot", "all"),
        ["can_distribute"] = dice => dice.Of("yes", "no"),
        ["images"] = dice => dice.Of("allowed", "forbidden"),
        ["pixel"] = dice => dice.Of("required", $"\"https://count{dice.Below(3)}.example/{{id}}.gif?u={{url}}\""),
        ["expires_days"] = dice => dice.Of("10", "400"),
        ["params"] = dice => $"{{x: {dice.Below(3)}}}",
    };

    public static readonly IReadOnlyDictionary<string, Func<Dice, string>> Sponsor = new Dictionary<string, Func<Dice, string>>
    {
        ["name"] = dice => dice.Of("Patron", "The Patron"),
        ["url"] = dice => $"https://patron.example/{dice.Below(3)}/",
        ["scope"] = dice => dice.Of("native", "underwritten"),
        ["label"] = dice => $"Ad {dice.Below(3)}",
        ["byline_prefix"] = dice => $"From {dice.Below(3)}",
        ["blurb"] = dice => $"Makes *things* {dice.Below(3)}{dice.Of("", $", see [there]({FieldEdits.Neighbour(dice)})")}",
        ["disclaimer"] = dice => $"They paid {dice.Below(3)}",
        ["logo"] = dice => dice.Of("/media/map.svg", "{src: /media/ada.svg, alt: A}", "{src: ../media/ada.svg, alt: A}"),
        ["placement"] = dice => dice.Of("top", "bottom"),
        ["suppress_ads"] = dice => dice.Of("yes", "no"),
        ["byline_display"] = dice => dice.Of("author", "sponsor", "both"),
        ["rel"] = dice => dice.Of("sponsored", "nofollow", "both"),
    };

    public static readonly IReadOnlyDictionary<string, Func<Dice, string>> Term = new Dictionary<string, Func<Dice, string>>
    {
        ["title"] = dice => dice.Of("Rain", "The Sea", "City", $"Term {dice.Below(3)}"),
        ["also"] = dice => dice.Of("[Ocean]", "[snow]", "[t1]"),
        ["slug"] = dice => $"term-{dice.Below(3)}",
        ["description"] = dice => $"About it {dice.Below(9)}",
        ["image"] = dice => dice.Of("/media/map.svg", "{src: /media/ada.svg, alt: A}"),
        ["colour"] = dice => $"\"#65432{dice.Below(9)}\"",
        ["weight"] = dice => $"{dice.Below(5)}",
        ["params"] = dice => $"{{x: {dice.Below(3)}}}",
    };

    public static readonly Edit[] All =
    [
        new("an author’s record", 6, (room, dice) => Change(room, dice, "authors", "name", Author)),
        new("a publisher’s record", 3, (room, dice) => Change(room, dice, "publishers", "name", Publisher)),
        new("a sponsor’s record", 2, (room, dice) => Change(room, dice, "sponsors", "name", Sponsor)),
        new("a term’s record", 5, (room, dice) => Change(room, dice, dice.Of("topics", "tags", "series"), "title", Term)),
        new("a new record", 5, Create),
        new("a record in its own folder, or out of it", 4, MoveInOrOut),
        new("a record deleted", 3, (room, dice) => FileEdits.Remove(room, dice.Lot(Records(room, dice.Of("authors", "publishers", "sponsors", "topics", "tags", "series"))))),
    ];

    private static IEnumerable<string> Records(Newsroom room, string kind) => room.Files("content/" + kind, ".md", ".yaml");

    private static string Change(Newsroom room, Dice dice, string kind, string required, IReadOnlyDictionary<string, Func<Dice, string>> fields)
    {
        var key = dice.Of(fields.Keys.ToArray());
        return FieldEdits.Set(room, dice, dice.Lot(Records(room, kind)), key, key != required && dice.OneIn(3) ? null : fields[key](dice));
    }

    /// <summary>Its address stays, and what it names beside it is elsewhere.</summary>
    private static string MoveInOrOut(Newsroom room, Dice dice)
    {
        if (dice.Lot(Records(room, dice.Of("authors", "publishers", "sponsors", "topics", "tags", "series"))) is not { } path)
        {
            return "";
        }
        var name = Path.GetFileName(path);
        var ending = name[name.IndexOf('.', StringComparison.Ordinal)..];
        var folder = path[..^(name.Length + 1)];
        return FileEdits.Move(room, path, name == "index" + ending ? folder + ending : $"{path[..^ending.Length]}/index{ending}");
    }

    private static string Create(Newsroom room, Dice dice)
    {
        var (path, name) = dice.Of(
            ("authors/cleo", "name: Cleo"), ("authors/dora", "name: Dora"), ("authors/new-name", $"name: New Name {dice.Below(3)}"), ("publishers/another", "name: Another Paper"), ("sponsors/patron", "name: Patron"),
            ("topics/city", "title: City"), ("tags/snow", "title: Snow!"), ("tags/t1", "title: T1"), ("series/other", $"title: Series {dice.Below(2)}"), ("tags/rain.ru", "title: Дождь"));
        return Edits.Rewrite(room, dice, $"content/{path}.md", $"---\n{name}\n---\nOf {dice.Below(9)}.\n", "new record");
    }
}
