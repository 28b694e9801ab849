using System.Text.RegularExpressions;

namespace NewsSite.Tests.Incremental;

/// <summary>Changes of templates, assets and words, of the theme and over it.</summary>
internal static partial class TemplateEdits
{
    private static readonly string[] Insertions =
    [
        "<i>edit</i>", "{{ site.name }}", "{{ size site.articles }}", "{{ page.title }}", "{{ (first site.articles)?.title }}", "{{ theme.name }}", "{{ for tag in site.tags }}{{ tag.title }}{{ end }}",
        "{{ site.data.contacts?.desk }}", "{{ site.params.a }}", "{{ map site.sections \"title\" | join \" \" }}",
    ];

    public static readonly Edit[] All =
    [
        new("a template changed", 8, (room, dice) => dice.Lot(Templates(room)) is { } path ? Insert(room, dice, path, path) : ""),
        new("a template hidden by the site’s", 5, (room, dice) => dice.Lot(room.Files(ThemeFolder(room), ".html")) is { } path ? Insert(room, dice, path, "templates" + path[ThemeFolder(room).Length..]) : ""),
        new("a template hidden by the same", 1, (room, dice) => dice.Lot(room.Files(ThemeFolder(room), ".html")) is { } path
            ? Edits.Rewrite(room, dice, "templates" + path[ThemeFolder(room).Length..], room.Read(path), "copied from the theme") : ""),
        new("a template extended", 2, (room, dice) => Edits.Rewrite(room, dice, $"templates/{dice.Of("article", "section", "home")}.html", $"{{{{ extends \"theme:{dice.Of("article", "section", "home")}.html\" }}}}\n", "extends the theme’s")),
        new("no template of the site", 5, (room, dice) => FileEdits.Remove(room, dice.Lot(room.Files("templates", ".html")))),
        new("a template that is asked for", 4, (room, dice) => Edits.Rewrite(room, dice, $"templates/{dice.Of("partials/extra", "partials/kinds/extra", "layouts/wide", "layouts/odd")}.html", $"<html>extra {dice.Below(9)} {{{{ site.name }}}}</html>\n", "written")),
        new("a broken template", 1, (room, dice) => dice.Lot(Templates(room)) is { } path ? Edits.Rewrite(room, dice, path, room.Read(path) + dice.Of("{{ end }}", "{{ nobody.knows }}", "{{ if"), "broken") : ""),
        new("a style sheet", 4, (room, dice) => dice.Lot(room.Files(ThemeFolder(room) + "/assets", ".css").Concat(room.Files("templates/assets", ".css"))) is { } path
            ? Edits.Rewrite(room, dice, path, room.Read(path) + $"i {{ margin: {dice.Below(9)}px }}\n", "a rule more") : ""),
        new("a style sheet hidden by the site’s", 2, (room, dice) => dice.Lot(room.Files(ThemeFolder(room) + "/assets")) is { } path
            ? Edits.Rewrite(room, dice, "templates" + path[ThemeFolder(room).Length..], $"i {{ order: {dice.Below(9)} }}\n", "written") : ""),
        new("an asset that nobody names", 2, (room, dice) => Edits.Rewrite(room, dice, $"templates/assets/loose-{dice.Below(3)}.txt", $"Loose {dice.Below(9)}", "written")),
        new("no asset of the site", 2, (room, dice) => FileEdits.Remove(room, dice.Lot(room.Files("templates/assets")))),
        new("a word", 6, ChangeWord),
        new("no words of the site", 1, (room, dice) => FileEdits.Remove(room, dice.Lot(room.Files("templates/i18n")))),
        new("the theme’s own options", 2, (room, dice) => room.Has(ThemeFolder(room) + "/theme.yaml")
            ? FieldEdits.Set(room, dice, ThemeFolder(room) + "/theme.yaml", "options", room.Site.ThemeOptions(dice)) : ""),
        new("the theme under another name", 1, RenameTheme),
    ];

    private static string ThemeFolder(Newsroom room) => "themes/" + room.Theme;

    private static IEnumerable<string> Templates(Newsroom room) => room.Files(ThemeFolder(room), ".html").Concat(room.Files("templates", ".html"));

    /// <summary>Behind a tag, where text may stand.</summary>
    private static string Insert(Newsroom room, Dice dice, string from, string to)
    {
        var text = room.Read(from);
        var places = ClosingTags().Matches(text);
        var insertion = dice.OneIn(3) ? dice.Of(Insertions) : $"<i>edit {dice.Below(100)}</i>";
        var at = places.Count == 0 ? text.Length : places[dice.Below(places.Count)] is var place ? place.Index + place.Length : 0;
        return Edits.Rewrite(room, dice, to, text.Insert(at, insertion), $"{insertion} at {at} of {from}");
    }

    private static string ChangeWord(Newsroom room, Dice dice)
    {
        var path = $"{(dice.OneIn(2) ? "templates" : ThemeFolder(room))}/i18n/{dice.Of("en", "en", "ru")}.yaml";
        var key = dice.Of(room.Site.Words);
        var text = room.Has(path) ? room.Read(path) : "";
        return Edits.Rewrite(room, dice, path, YamlLines.Set(text, key, key == "date_format" ? dice.Of("d.M.yyyy", "yyyy") : $"Word {dice.Below(9)}"), key);
    }

    /// <summary>All files stay what they are.</summary>
    private static string RenameTheme(Newsroom room, Dice dice)
    {
        var last = room.Theme;
        var next = last == room.Site.Theme ? room.Site.OtherTheme : room.Site.Theme;
        Directory.Move(Path.Join(room.Root, ThemeFolder(room)), Path.Join(room.Root, "themes", next));
        return Edits.Rewrite(room, dice, "newssite.yaml", room.Read("newssite.yaml").Replace($"name: {last}", $"name: {next}", StringComparison.Ordinal), $"the theme {last} is now {next}");
    }

    [GeneratedRegex("</(p|h1|a|li|nav|main|ul|ol|div|section|article)>")]
    private static partial Regex ClosingTags();
}
