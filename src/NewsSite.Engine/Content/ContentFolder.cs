using System.Collections.Immutable;

namespace NewsSite.Content;

/// <summary>A folder in <c>content/</c>, and what follows for all files in it (decision 3).</summary>
public sealed class ContentFolder
{
    private static readonly Dictionary<string, ContentKind> Reserved = new(StringComparer.Ordinal)
    {
        ["authors"] = ContentKind.Author,
        ["pages"] = ContentKind.Page,
        ["topics"] = ContentKind.Topic,
        ["tags"] = ContentKind.Tag,
        ["series"] = ContentKind.Series,
        ["sponsors"] = ContentKind.Sponsor,
        ["publishers"] = ContentKind.Publisher,
        ["media"] = ContentKind.Asset,
        ["data"] = ContentKind.Data,
        ["static"] = ContentKind.Static,
    };

    private readonly ContentKind? _reserved;

    /// <param name="path">Site-relative, such as <c>content/ru/world</c>.</param>
    /// <param name="languageOf">The code of the language that a top folder names, or <c>null</c>.</param>
    public ContentFolder(string path, Func<string, string?> languageOf)
    {
        Path = path;
        Folders = [.. path.Split('/').Skip(1)];
        IsStatic = Folders is ["static", ..];
        IsHidden = Folders.Any(folder => folder.StartsWith('.'));
        if (!IsStatic && !Folders.IsEmpty && languageOf(Folders[0]) is { } language)
        {
            Language = language;
            LanguageFolder = Folders[0];
            Folders = Folders.RemoveAt(0);
        }
        _reserved = !Folders.IsEmpty && Reserved.TryGetValue(Folders[0], out var kind) ? kind : null;
        Around = Folders.IsEmpty ? [] : Folders.RemoveAt(Folders.Length - 1);
    }

    public string Path { get; }

    /// <summary>Of the stories in it, where the top folder names one.</summary>
    public string? Language { get; }

    /// <summary>The top folder, where it names the language.</summary>
    public string? LanguageFolder { get; }

    /// <summary>Itself and the folders around it, below content/ and the language's folder.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>The folders around it alone.</summary>
    public ImmutableArray<string> Around { get; }

    public bool IsStatic { get; }

    /// <summary>Its name or that of a folder around it starts with a dot.</summary>
    public bool IsHidden { get; }

    /// <summary>What a file with an extension is that lies in the folder, as long as its name says nothing else.</summary>
    public ContentKind KindOf(string extension)
    {
        var isMarkdown = ContentPath.IsMarkdown(extension);
        var isRecord = isMarkdown || extension is ".yaml" or ".yml";
        return _reserved switch
        {
            ContentKind.Data or ContentKind.Asset => _reserved.Value,
            ContentKind.Page => isMarkdown ? ContentKind.Page : ContentKind.Asset,
            not null => isRecord ? _reserved.Value : ContentKind.Asset,
            null => !isMarkdown ? ContentKind.Asset : Folders.IsEmpty ? ContentKind.Page : ContentKind.Article,
        };
    }

    /// <summary>In lower case; nearly every file has the same one.</summary>
    internal static string ExtensionOf(string path)
        => path.EndsWith(".md", StringComparison.Ordinal) ? ".md" : System.IO.Path.GetExtension(path).ToLowerInvariant();

    /// <summary>Whether a file lies directly in the folder.</summary>
    internal bool Holds(string path)
        => path.Length > Path.Length + 1 && path[Path.Length] == '/' && path.StartsWith(Path, StringComparison.Ordinal) && path.LastIndexOf('/') == Path.Length;
}
