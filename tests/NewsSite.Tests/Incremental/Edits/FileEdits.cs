using System.Globalization;

namespace NewsSite.Tests.Incremental;

/// <summary>Content files that come, go and move, and those that are not texts.</summary>
internal static class FileEdits
{
    public static readonly Edit[] All =
    [
        new("a new story", 10, NewStory),
        new("the newest story", 8, NewestStory),
        new("a story deleted", 5, (room, dice) => Remove(room, dice.Lot(room.Stories))),
        new("a page deleted", 1, (room, dice) => Remove(room, dice.Lot(room.Files("content/pages", ".md")))),
        new("a story renamed", 4, (room, dice) => dice.Lot(room.Stories) is { } path ? Move(room, path, $"{Folder(path)}/{dice.Of("2026-11-19-", "", "")}renamed-{dice.Below(9)}{Ending(path)}") : ""),
        new("a story moved to another section", 4, (room, dice) => dice.Lot(room.Stories) is { } path && dice.Lot([.. room.Sections, "content/brand-new"]) is { } section
            ? Move(room, path, $"{section}/{Path.GetFileName(path)}") : ""),
        new("a story in its own folder", 2, (room, dice) => dice.Lot(room.Stories) is { } path && !Path.GetFileName(path).StartsWith("index.", StringComparison.Ordinal)
            ? Move(room, path, $"{path[..^Ending(path).Length]}/index{Ending(path)}") : ""),
        new("a story out of its own folder", 2, (room, dice) => dice.Lot(room.Stories.Where(path => Path.GetFileName(path).StartsWith("index.", StringComparison.Ordinal))) is { } path
            ? Move(room, path, Folder(path) + Ending(path)) : ""),
        new("a page moved", 2, (room, dice) => dice.Lot(room.Files("content/pages", ".md")) is { } path ? Move(room, path, $"content/pages/{dice.Of("", "desk/", "ru/")}{Path.GetFileName(path)}") : ""),
        new("another case", 2, (room, dice) => dice.Lot(room.Stories.Concat(room.Pictures)) is { } path ? Move(room, path, $"{Folder(path)}/{OtherCase(Path.GetFileName(path))}") : ""),
        new("a section page", 3, (room, dice) => dice.Lot(room.Sections) is { } section
            ? Edits.Rewrite(room, dice, $"{section}/_index.md", $"---\ntitle: Section {dice.Below(9)}\nweight: {dice.Below(4)}\n---\nIntroduction {dice.Below(9)}.\n", "written") : ""),
        new("no section page", 2, (room, dice) => Remove(room, dice.Lot(room.Files("content", ".md").Where(Newsroom.IsSectionPage)))),
        new("a subsection", 1, (room, dice) => dice.Lot(room.Sections) is { } section
            ? Edits.Rewrite(room, dice, $"{section}/sub-{dice.Below(3)}/_index.md", "---\ntitle: Below\n---\n", "written") : ""),
        new("an update of a live story", 5, NewUpdate),
        new("an update deleted", 2, (room, dice) => Remove(room, dice.Lot(room.Files("content", ".md").Where(IsUpdate)))),
        new("a picture changed", 5, (room, dice) => dice.Lot(room.Pictures) is { } path ? ChangePicture(room, dice, path) : ""),
        new("a picture deleted", 1, (room, dice) => Remove(room, dice.Lot(room.Pictures))),
        new("a picture renamed", 1, (room, dice) => dice.Lot(room.Pictures) is { } path ? Move(room, path, $"{Folder(path)}/other-{dice.Below(4)}{Path.GetExtension(path)}") : ""),
        // Of no weight: lists name it that ask for the length of a file.
        new("a document changed", 0, (room, dice) => dice.Lot(room.Files("content/media", ".pdf")) is { } path ? Edits.Rewrite(room, dice, path, new string('x', 1 + dice.Below(99)), "written") : ""),
        new("a static file", 4, (room, dice) => Edits.Rewrite(room, dice, dice.Lot(["content/static/humans.txt", "content/static/.well-known/x", "content/static/world/index.txt", "content/static/assets/more.css"])!, $"Static {dice.Below(9)}", "written")),
        new("no static file", 2, (room, dice) => Remove(room, dice.Lot(room.Files("content/static")))),
        new("a file beside stories", 2, (room, dice) => dice.Lot(room.Sections) is { } section ? Edits.Rewrite(room, dice, $"{section}/{dice.Of("notes.txt", "backup.md~", "report.pdf", ".hidden.md")}", $"Notes {dice.Below(9)}", "written") : ""),
        new("a data file", 5, ChangeData),
        new("no data file", 1, (room, dice) => Remove(room, dice.Lot(room.Files("content/data")))),
        new("the front page", 6, ChangeFront),
        new("comments", 3, ChangeComments),
        new("breaking news", 3, (room, dice) => Edits.Rewrite(
            room, dice, dice.OneIn(4) ? "content/data/breaking.ru.yaml" : "content/data/breaking.yaml",
            $"text: Breaking {dice.Below(9)}\nurl: {dice.Of("/", "pages/about.md", "https://a.example/")}\nlevel: {dice.Of("breaking", "alert")}\n{dice.Of("", "end: 2026-11-23\n", "start: 2026-11-24\n")}", "written")),
    ];

    private static string ChangeComments(Newsroom room, Dice dice)
        => dice.Lot(room.Stories) is { } story
            ? Edits.Rewrite(room, dice, $"content/data/comments/{story["content/".Length..^".md".Length]}.yaml", $"comments:\n  - {{name: Reader {dice.Below(3)}, date: 2026-11-2{dice.Below(3)}, text: Hear {dice.Below(9)}}}\n", "written")
            : "";

    private static string Folder(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');

    /// <summary>With the language, if the name has one.</summary>
    private static string Ending(string path)
    {
        var name = Path.GetFileName(path);
        return name[name.IndexOf('.', StringComparison.Ordinal)..];
    }

    private static string OtherCase(string name) => char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name.ToLowerInvariant();

    public static string Remove(Newsroom room, string? path)
    {
        if (path is null)
        {
            return "";
        }
        room.Delete(path);
        return $"{path}: deleted";
    }

    public static string Move(Newsroom room, string from, string to)
    {
        room.Move(from, to);
        return $"{from}: moved to {to}";
    }

    private static string NewStory(Newsroom room, Dice dice)
    {
        var folder = dice.OneIn(8) ? $"content/section-{dice.Below(3)}" : dice.Lot(room.Sections) ?? "content/world";
        var path = $"{folder}/{dice.Of("", "", "2026-11-17-")}new-{dice.Below(30)}{dice.Of("", "", "", ".ru")}.md";
        var date = dice.OneIn(3) ? $"2025-0{1 + dice.Below(9)}-11" : $"2026-11-{15 + dice.Below(7)} 0{dice.Below(10)}:30";
        var tags = FieldEdits.Article["tags"](room, dice);
        var authors = FieldEdits.Article["authors"](room, dice);
        var link = dice.OneIn(2) && dice.Lot(room.Stories) is { } other ? $"See [that]({Edits.Link(path, other)}).\n" : "";
        return Edits.Rewrite(room, dice, path, $"---\ntitle: New {dice.Below(50)}\ndate: {date}\ntags: {tags}\nauthors: {authors}\n---\nNew text {dice.Below(50)}.\n{link}", $"new, of {date}");
    }

    private static string NewestStory(Newsroom room, Dice dice)
    {
        var path = $"{dice.Lot(room.Sections) ?? "content/world"}/newest-{dice.Below(1000)}.md";
        var date = room.Now.AddMinutes(-dice.Below(60)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return Edits.Rewrite(room, dice, path, $"---\ntitle: Newest {dice.Below(100)}\ndate: {date}\ntags: [rain]\nauthors: [ada]\n---\nJust in.\n", "new, of just now");
    }

    private static bool IsUpdate(string path) => Path.GetFileName(path).StartsWith("2026-11-2", StringComparison.Ordinal) && path.Contains('T', StringComparison.Ordinal);

    /// <summary>Beside a live story, where there is one with a folder of its own.</summary>
    private static string NewUpdate(Newsroom room, Dice dice)
    {
        var live = room.Stories.Where(path => path.EndsWith("/index.md", StringComparison.Ordinal) && File.ReadAllText(Path.Join(room.Root, path)).Contains("type: live", StringComparison.Ordinal));
        return dice.Lot(live) is { } story
            ? Edits.Rewrite(
                room,
                dice,
                $"{Folder(story)}/2026-11-2{dice.Below(3)}T0{dice.Below(9)}30.md",
                $"---\n{dice.Of("", $"title: Update {dice.Below(9)}\n")}{dice.Of("", "key: yes\n", "pinned: yes\n", "draft: yes\n", "authors: [ben]\n", "image: /media/map.svg\n")}---\n{dice.Of("", "## And more\n\n")}It goes on {dice.Below(9)}, [here](/world/).\n",
                "an update")
            : "";
    }

    private static string ChangePicture(Newsroom room, Dice dice, string path)
    {
        var (width, height) = (1 + dice.Below(6), 1 + dice.Below(6));
        switch (Path.GetExtension(path))
        {
            case ".svg":
                room.Write(path, Pictures.Svg(width, height, dice.Of("", "Short", "A longer title")));
                break;
            default:
                // Few different ones, so that the cache soon has what is made of them.
                room.Write(path, SamplePicture.Of(path, width * 100, height * 100, shade: dice.Below(4) * 60));
                break;
        }
        return $"{path}: another picture, {width} × {height}";
    }

    private static string ChangeData(Newsroom room, Dice dice) => dice.Below(5) switch
    {
        0 => Edits.Rewrite(room, dice, "content/data/contacts.yaml", $"desk: {dice.Below(9)} High Street\nphone: {dice.Below(9)}\n", "written"),
        1 => Edits.Rewrite(room, dice, "content/data/numbers.json", $"{{\"list\": [1, {dice.Below(9)}], \"more\": {dice.Below(3)}}}", "written"),
        2 => Edits.Rewrite(room, dice, "content/data/table.csv", $"name,value\nnews,{dice.Below(9)}\nopinion,{dice.Below(9)}\n", "written"),
        3 => Edits.Rewrite(room, dice, "content/data/maybe.yaml", $"x: {dice.Below(9)}\n", "written"),
        _ => Edits.Rewrite(room, dice, $"content/data/other-{dice.Below(2)}.yaml", $"x: {dice.Below(9)}\n", "written"),
    };

    private static string ChangeFront(Newsroom room, Dice dice)
    {
        string Story() => (dice.Lot(room.Stories) ?? "content/world/none.md")["content/".Length..];
        var secondary = dice.Of("", $"{Story()}", $"{{story: {Story()}, headline: Slot {dice.Below(9)}, kicker: SK, show_summary: {dice.Of("yes", "no")}, until: {dice.Of("2026-11-23 06:00", "2026-12-05")}}}, {Story()}");
        var strip = dice.Of("section: local", "tag: rain", "series: The Bridge", "topic: The Sea", $"title: Picked {dice.Below(3)}, stories: [{Story()}, {Story()}]");
        var lead = dice.OneIn(3) ? "" : $"lead: {Story()}\n";
        var strips = dice.OneIn(4) ? "" : $"strips: [{{{strip}, size: {1 + dice.Below(4)}}}]\n";
        return Edits.Rewrite(room, dice, dice.OneIn(6) ? "content/data/front.ru.yaml" : "content/data/front.yaml", $"{lead}secondary: [{secondary}]\n{strips}", $"{lead}{secondary} {strips}".ReplaceLineEndings(" "));
    }
}
