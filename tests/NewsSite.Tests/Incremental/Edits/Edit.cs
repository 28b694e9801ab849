namespace NewsSite.Tests.Incremental;

/// <summary>One kind of change that somebody makes to a site, or to what builds have left of it.</summary>
/// <param name="Name">As failures name it.</param>
/// <param name="Weight">How often it is made, compared with others.</param>
/// <param name="Apply">Makes it and says in words what it did; empty if there was nothing to do it to.</param>
internal sealed record Edit(string Name, int Weight, Func<Newsroom, Dice, string> Apply);

/// <summary>All kinds, and what several of them need.</summary>
internal static class Edits
{
    public static readonly Edit[] All =
    [
        .. BodyEdits.All, .. FieldEdits.All, .. FileEdits.All, .. RecordEdits.All, .. TemplateEdits.All, .. ConfigEdits.All, .. OptionEdits.All, .. OutputEdits.All,
    ];

    private static readonly int TotalWeight = All.Sum(edit => edit.Weight);

    public static Edit Draw(Dice dice)
    {
        var place = dice.Below(TotalWeight);
        return All.First(edit => (place -= edit.Weight) < 0);
    }

    public static Edit Named(string name) => All.Single(edit => edit.Name == name);

    /// <summary>How one content file links to another.</summary>
    public static string Link(string from, string to) => Path.GetRelativePath(Path.GetDirectoryName(from)!, to).Replace('\\', '/');

    /// <summary>Rewrites a file in one of the ways of editors.</summary>
    public static string Rewrite(Newsroom room, Dice dice, string path, string text, string what)
    {
        if (dice.OneIn(2))
        {
            room.Write(path, text);
        }
        else
        {
            room.Replace(path, text);
        }
        return $"{path}: {what}";
    }

    public static string Append(Newsroom room, Dice dice, string? path, string paragraph)
        => path is null ? "" : Rewrite(room, dice, path, $"{room.Read(path).TrimEnd('\n')}\n\n{paragraph}\n", $"appends {paragraph.ReplaceLineEndings("⏎")}");
}
