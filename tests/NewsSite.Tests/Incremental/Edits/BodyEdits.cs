namespace NewsSite.Tests.Incremental;

/// <summary>Changes of the text of stories, pages and introductions.</summary>
internal static class BodyEdits
{
    private static readonly string[] Snippets =
    [
        "<div class=\"x\">Raw <b>HTML</b></div>", "<iframe src=\"https://video.example/1\"></iframe>", "| A | B |\n|---|---|\n| 1 | 2 |", "A note.[^1]\n\n[^1]: The note.",
        "> \"Quoted\" -- by somebody", "```\ncode\n```", "<https://example.org/>", "{{< shortcode >}}", "<!--more-->", "[ref]: https://example.org/", "- one\n- two", "A footnote that is lost.[^9]",
        "The mail is mailto:desk@example.org", "[a](javascript:alert(1))", "![Elsewhere](https://img.example/a.png)", "[front](/)", "[feed](/feed.xml)", "[tags](/tags/)", "$x$ 'single' \"double\"...",
    ];

    public static readonly Edit[] All =
    [
        new("a typo", 8, (room, dice) => Change(room, dice, body => InFirstLine(body, $" word{dice.Below(100)}"), "a word more in the first line")),
        new("a word at the end", 4, (room, dice) => Edits.Append(room, dice, Text(room, dice), $"Word {dice.Below(100)}.")),
        new("as long as before", 8, SameLength),
        new("a link to a story", 6, (room, dice) => Text(room, dice) is { } path && dice.Lot(room.Articles) is { } other
            ? Edits.Append(room, dice, path, $"See [that]({Edits.Link(path, other)}{dice.Of("", "", $"#part-{dice.Below(5)}")}).") : ""),
        new("a link by address", 2, (room, dice) => Address(room, dice) is { } address ? Edits.Append(room, dice, Text(room, dice), $"See [there]({address}).") : ""),
        new("a heading", 5, (room, dice) => Edits.Append(room, dice, Text(room, dice), $"## Part {dice.Below(5)}\n\nWords below.")),
        new("no heading", 3, (room, dice) => Change(room, dice, body => WithoutLine(body, "## "), "a heading less")),
        new("a picture", 4, (room, dice) => Text(room, dice) is { } path && dice.Lot(room.Pictures) is { } picture
            ? Edits.Append(room, dice, path, $"![Alt {dice.Below(9)}]({Edits.Link(path, picture)})") : ""),
        new("a new picture", 3, NewPicture),
        new("a component", 5, (room, dice) => Text(room, dice) is { } path
            ? Edits.Append(room, dice, path, room.Site.Component(dice, Target(room, dice, path), dice.Lot(room.Pictures) is { } picture ? Edits.Link(path, picture) : null)) : ""),
        new("a snippet", 5, (room, dice) => Edits.Append(room, dice, Text(room, dice), dice.Of(Snippets))),
        new("another body", 3, (room, dice) => Change(room, dice, _ => $"Wholly new text {dice.Below(100)}.\n", "a new body")),
        new("no body", 1, (room, dice) => Change(room, dice, _ => "", "no body")),
        new("nothing", 2, (room, dice) => Change(room, dice, body => body, "written again as it was")),
        new("a dead link", 1, (room, dice) => Edits.Append(room, dice, Text(room, dice), $"Into the [void](nowhere-{dice.Below(9)}.md).")),
    ];

    /// <summary>A file with a body; introductions of lists and biographies as well.</summary>
    private static string? Text(Newsroom room, Dice dice) => dice.Lot(dice.OneIn(5) ? room.Files("content", ".md") : room.Articles);

    private static string? Target(Newsroom room, Dice dice, string from) => dice.Lot(room.Stories) is { } other ? Edits.Link(from, other) : null;

    private static string Change(Newsroom room, Dice dice, Func<string, string> change, string what)
    {
        if (Text(room, dice) is not { } path)
        {
            return "";
        }
        var text = room.Read(path);
        return Edits.Rewrite(room, dice, path, YamlLines.WithBody(text, change(YamlLines.Body(text))), what);
    }

    private static string InFirstLine(string body, string word)
    {
        var start = body.Length - body.TrimStart('\n').Length;
        var end = body.IndexOf('\n', start);
        return end < 0 ? body + word + "\n" : body.Insert(end, word);
    }

    private static string WithoutLine(string body, string start)
        => string.Join('\n', body.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>Only a look at the file's content, or at the time of its last change of any kind, can tell.</summary>
    private static string SameLength(Newsroom room, Dice dice)
    {
        if (dice.Lot(room.Files("content", ".md", ".yaml", ".svg").Concat(room.Files("themes", ".html", ".css"))) is not { } path)
        {
            return "";
        }
        var text = room.Read(path);
        var at = text.IndexOfAny(['a', 'e', 'o', '1', '2'], YamlLines.BodyStart(text) + dice.Below(Math.Max(1, (text.Length - YamlLines.BodyStart(text)) / 2)));
        if (at < 0)
        {
            return "";
        }
        var modified = File.GetLastWriteTimeUtc(Path.Join(room.Root, path));
        var letter = text[at] switch { 'a' => 'e', 'e' => 'o', 'o' => 'a', '1' => '2', _ => '1' };
        var done = Edits.Rewrite(room, dice, path, $"{text[..at]}{letter}{text[(at + 1)..]}", $"one letter for another at {at}");
        if (dice.OneIn(2))
        {
            File.SetLastWriteTimeUtc(Path.Join(room.Root, path), modified);
            done += ", with the old time";
        }
        return done;
    }

    /// <summary>Addresses that stories give themselves, whether or not they are there at present.</summary>
    private static string? Address(Newsroom room, Dice dice) => dice.Below(4) switch
    {
        0 => $"/special/{dice.Below(3)}/",
        1 => $"/old/{dice.Below(3)}/",
        2 => dice.Of("/tags/rain/", "/topics/city/", "/authors/ada/", "/2026/", "/world/page/1/"),
        _ => dice.Lot(room.Sections) is { } section ? section["content".Length..] + "/" : null,
    };

    private static string NewPicture(Newsroom room, Dice dice)
    {
        if (Text(room, dice) is not { } path)
        {
            return "";
        }
        var name = $"new-{dice.Below(4)}.svg";
        room.Write($"{Path.GetDirectoryName(path)}/{name}", Pictures.Svg(1 + dice.Below(9), 3));
        return Edits.Append(room, dice, path, $"![New]({name})");
    }
}
