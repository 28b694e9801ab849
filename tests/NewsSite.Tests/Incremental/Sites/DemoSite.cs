using NewsSite.Pictures;

namespace NewsSite.Tests.Incremental;

/// <summary>The demo newspaper with the theme broadsheet, or its short edition; its pictures are of one colour, and of recordings there are only the heads.</summary>
internal sealed class DemoSite(bool isShort = false) : EditedSite
{
    private const int Head = 12 * 1024;

    /// <summary>Read once for all sequences.</summary>
    private readonly Lazy<(string Path, byte[] Bytes)[]> _files = new(() =>
    [
        .. Paths(isShort).Select(path => (path, Reduced(path, File.ReadAllBytes(Path.Join(Repository.Root, path))))),
    ]);

    public override string Name => isShort ? "short demo" : "demo";

    public override DateTimeOffset Now => new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    public override string Theme => "broadsheet";

    public override string[] Words => ["by", "contents", "menu", "more_from", "no_stories", "published", "related", "share", "skip", "updated"];

    public override string SiteBlock(Dice dice)
        => $"{{name: {dice.Of("The Marenhaven Tide", "The Tide")}, tagline: T{dice.Below(3)}, description: D{dice.Below(2)}, url: \"{dice.Of("https://marenhaven-tide.example/", "https://tide.example/paper/")}\", timezone: {dice.Of("Europe/Copenhagen", "Asia/Tokyo")}, language: en, copyright: C{dice.Below(2)}, params: {{founded: {dice.Of("1887", "1888")}}}}}";

    public override string ThemeOptions(Dice dice)
        => $"{{brand: {dice.Of("The Tide", "Tide")}, colours: {{accent: \"{dice.Of("#a62f17", "#113355")}\"}}, show_reading_time: {dice.Of("true", "false")}}}";

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
        foreach (var (path, bytes) in _files.Value)
        {
            FileTree.Write(root, path, bytes);
        }
    }

    /// <summary>Files of a story's folder go with the story.</summary>
    private static IEnumerable<string> Paths(bool isShort)
    {
        var paths = SourceFiles.Paths(Repository.Root).ToList();
        var texts = paths.Where(path => Path.GetExtension(path) is ".md" or ".yaml").ToList();
        var kept = isShort ? ShortEdition.Of(texts.ToDictionary(path => path, path => File.ReadAllText(Path.Join(Repository.Root, path)))).ToHashSet() : [.. texts];
        var gone = texts.Where(path => !kept.Contains(path)).Select(ShortEdition.StoryOf).ToHashSet();
        return paths.Where(path => !gone.Contains(ShortEdition.StoryOf(path)) && !gone.Contains(Path.GetDirectoryName(path)!.Replace('\\', '/')));
    }

    private static byte[] Reduced(string path, byte[] bytes) => Path.GetExtension(path) switch
    {
        ".jpg" or ".png" => Plain(path, bytes),
        ".mp3" or ".pdf" when bytes.Length > Head => bytes[..Head],
        _ => bytes,
    };

    /// <summary>As large as the picture, but soon decoded, and what is made of one is made of all that are as large.</summary>
    private static byte[] Plain(string path, byte[] bytes)
        => PictureReader.Read(bytes, path, out _) is { Width: var width, Height: var height } ? SamplePicture.Of(path, width, height) : bytes;
}
