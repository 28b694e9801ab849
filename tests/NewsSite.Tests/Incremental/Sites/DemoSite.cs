namespace NewsSite.Tests.Incremental;

/// <summary>The demo newspaper with the theme broadsheet; of large pictures and recordings only the heads.</summary>
internal sealed class DemoSite : EditedSite
{
    /// <summary>Far beyond the place where a JPEG tells its size.</summary>
    private const int Head = 12 * 1024;

    /// <summary>Read once for all sequences.</summary>
    private static readonly Lazy<(string Path, byte[] Bytes)[]> Files = new(() =>
    [
        .. SourceFiles.Paths(Repository.Root).Select(path => (path, Reduced(path, File.ReadAllBytes(Path.Join(Repository.Root, path))))),
    ]);

    public override string Name => "demo";

    public override DateTimeOffset Now => new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    public override string Theme => "broadsheet";

    public override string[] Words => ["by", "contents", "menu", "more_from", "no_stories", "published", "related", "share", "skip", "updated"];

    public override string SiteBlock(Dice dice)
        => $"{{name: {dice.Of("The Marenhaven Tide", "The Tide")}, tagline: T{dice.Below(3)}, description: D{dice.Below(2)}, url: \"{dice.Of("https://marenhaven-tide.example/", "https://tide.example/paper/")}\", timezone: {dice.Of("Europe/Copenhagen", "Asia/Tokyo")}, language: en, copyright: C{dice.Below(2)}, params: {{founded: {dice.Of("1887", "1888")}}}}}";

    public override string ThemeOptions(Dice dice)
        => $"{{brand: {dice.Of("The Tide", "Tide")}, accent_colour: \"{dice.Of("#a62f17", "#113355")}\", show_reading_time: {dice.Of("true", "false")}}}";

    public override string Component(Dice dice, string? story, string? picture) => dice.Below(5) switch
    {
        0 => $":::factbox title=\"Facts {dice.Below(9)}\"\nThere are **{dice.Below(99)}** of them.\n:::",
        1 => $":::pullquote by=\"A gull\"\nNumber {dice.Below(9)}.\n:::",
        2 when story is not null => $":::related to=\"{story}\"\n:::",
        3 when picture is not null => $":::figure src=\"{picture}\" alt=\"Picture {dice.Below(9)}\" credit=\"Gull {dice.Below(3)}\"\nA caption.\n:::",
        _ => $":::keypoints\n- One\n- {dice.Below(9)}\n:::",
    };

    public override void Create(string root)
    {
        foreach (var (path, bytes) in Files.Value)
        {
            FileTree.Write(root, path, bytes);
        }
    }

    private static byte[] Reduced(string path, byte[] bytes)
        => Path.GetExtension(path) is ".jpg" or ".png" or ".mp3" or ".pdf" && bytes.Length > Head ? bytes[..Head] : bytes;
}
