using System.Collections.Immutable;

namespace NewsSite.Content;

/// <summary>What a file in <c>content/</c> is, by its place alone (decision 3).</summary>
public enum ContentKind
{
    Article,

    /// <summary>An update of the live story in whose folder it lies; named after its time.</summary>
    Update,
    Page,
    /// <summary>An <c>_index.md</c>: describes its section, or the site's front where it lies directly in content/.</summary>
    Section,
    Home,
    Author,
    Publisher,
    Sponsor,
    Topic,
    Tag,
    Series,
    Data,
    /// <summary>The file in content/data/ that sets the front page.</summary>
    FrontPage,
    /// <summary>The file in content/data/ that sets the bar for breaking news.</summary>
    Breaking,
    /// <summary>A file in content/data/comments/ with what readers wrote below a story.</summary>
    Comments,
    Static,
    /// <summary>A picture or other file that stories may refer to.</summary>
    Asset,
    /// <summary>An <c>index.md</c> or <c>_index.md</c> where there is nothing that it could describe.</summary>
    Nothing,
    /// <summary>Hidden files outside of static/.</summary>
    Ignored,
}

/// <summary>Where a file in <c>content/</c> lies and what follows from that: kind, language, section, name, and a date in the name.</summary>
/// <remarks>An archive has a hundred thousand of them: what files of one folder share is there once, and texts are made when somebody asks.</remarks>
public sealed class ContentPath
{
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isDated;

    private ContentPath(string path, ContentKind kind, int start, int end, bool isDated = false)
    {
        Path = path;
        Kind = kind;
        _isDated = isDated;
        _start = start;
        _end = end;
    }

    /// <summary>Site-relative.</summary>
    public string Path { get; }

    public ContentKind Kind { get; }

    /// <summary>Whether the file is a text with the front matter of stories, rather than a record or data.</summary>
    public bool IsText => Kind is ContentKind.Article or ContentKind.Update or ContentKind.Page or ContentKind.Section or ContentKind.Home;

    /// <summary>From the file name (<c>name.ru.md</c>) or the folder (<c>content/ru/…</c>); <c>null</c> for the site's.</summary>
    public string? Language { get; private init; }

    /// <summary>The top folder, where it names the language.</summary>
    public string? LanguageFolder { get; private init; }

    /// <summary>The folders below content/ and the language's folder, without the file.</summary>
    public ImmutableArray<string> Folders { get; private init; } = [];

    /// <summary>The <see cref="Folders"/> of a story or page as the part of the path that they are.</summary>
    internal ReadOnlySpan<char> FoldersSpan
    {
        get
        {
            var length = Math.Max(0, Folders.Length - 1);
            foreach (var folder in Folders)
            {
                length += folder.Length;
            }
            return Path.AsSpan("content/".Length + (LanguageFolder is null ? 0 : LanguageFolder.Length + 1), length);
        }
    }

    /// <summary>The file's name without date, language and extension; of a bundle, the folder's.</summary>
    public string Name => Kind is ContentKind.Home or ContentKind.Section ? Path[_start.._end].ToLowerInvariant() : Path[_start.._end];

    /// <summary>The <see cref="Name"/> of a story or page as the part of the path that it is.</summary>
    internal ReadOnlyMemory<char> NameMemory => Path.AsMemory(_start.._end);

    /// <summary>A leading <c>YYYY-MM-DD-</c> of the name.</summary>
    public string? Date => _isDated ? Path.Substring(_start - DateShape.Length, DateShape.Length - 1) : null;

    /// <summary>The path without extension and without <c>content/</c>; the story's id where it gives none (decision 9).</summary>
    public string Id => IdMemory.ToString();

    /// <summary>The time in an update's name, as a date that can be read, such as <c>2026-11-22T13:10:00</c>; else <c>null</c>.</summary>
    public string? UpdateTime => Kind == ContentKind.Update ? UpdateName.TimeIn(Path.AsSpan(_start)) : null;

    /// <summary>Whether it is the text of a folder that is the story's own: <c>bridge/index.md</c>.</summary>
    public bool IsBundle => Kind is ContentKind.Article or ContentKind.Page && _end < Path.LastIndexOf('/') + 1;

    /// <summary>The <see cref="Id"/> as the part of the path that it is.</summary>
    internal ReadOnlyMemory<char> IdMemory => Path.AsMemory()["content/".Length..^System.IO.Path.GetExtension(Path.AsSpan()).Length];

    /// <summary>Content-relative folder that targets in the file are relative to, such as <c>content/world</c>.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>In a folder <c>_drafts</c>, which Jekyll never publishes, or one of a name that means the same.</summary>
    public bool IsInDrafts => Path.Contains("/_", StringComparison.Ordinal) && Array.Exists(DraftFolders, folder => Path.Contains(folder, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] DraftFolders = ["/_drafts/", "/_draft/", "/_unpublished/"];

    private const string DateShape = "0000-00-00-";

    public static bool IsMarkdown(string extension) => extension is ".md" or ".markdown";

    /// <param name="path">Site-relative, such as <c>content/world/2026-01-02-bridge.ru.md</c>.</param>
    /// <param name="languageOf">The code of the language that a name part or top folder names, or <c>null</c>.</param>
    public static ContentPath Parse(string path, Func<string, string?> languageOf)
        => Parse(new ContentFolder(path[..path.LastIndexOf('/')], languageOf), path, languageOf);

    /// <param name="folder">Where the file lies.</param>
    /// <param name="path">Site-relative, such as <c>content/world/2026-01-02-bridge.ru.md</c>.</param>
    /// <param name="languageOf">The code of the language that a name part names, or <c>null</c>.</param>
    public static ContentPath Parse(ContentFolder folder, string path, Func<string, string?> languageOf)
    {
        var start = folder.Path.Length + 1;
        if (folder.IsStatic)
        {
            return new ContentPath(path, ContentKind.Static, start, path.Length) { Folders = folder.Folders };
        }
        if (folder.IsHidden || path[start] == '.')
        {
            return new ContentPath(path, ContentKind.Ignored, start, start);
        }
        var end = path.Length - System.IO.Path.GetExtension(path.AsSpan()).Length;
        var extension = ContentFolder.ExtensionOf(path);
        var kind = folder.KindOf(extension);
        if (kind == ContentKind.Data && extension is ".yaml" or ".yml" && path.StartsWith(CommentSource.Folder, StringComparison.Ordinal))
        {
            return new ContentPath(path, ContentKind.Comments, start, end) { Folders = folder.Folders };
        }
        if (kind == ContentKind.Data && extension is ".yaml" or ".yml" && OfEditors(path, start, end, languageOf) is { } set)
        {
            return set;
        }
        return kind is ContentKind.Asset or ContentKind.Data
            ? new ContentPath(path, kind, start, end) { Folders = folder.Folders }
            : Document(folder, path, kind, start, end, languageOf);
    }

    /// <summary><c>data/front.yaml</c> and <c>data/breaking.yaml</c>, and <c>data/front.ru.yaml</c> for another language.</summary>
    private static ContentPath? OfEditors(string path, int start, int end, Func<string, string?> languageOf)
    {
        var parts = path[start..end].Split('.');
        var language = parts.Length == 2 ? languageOf(parts[1]) : null;
        ContentKind? kind = parts[0] switch
        {
            "front" => ContentKind.FrontPage,
            "breaking" => ContentKind.Breaking,
            _ => null,
        };
        return kind is { } known && (parts.Length == 1 || language is not null)
            ? new ContentPath(path, known, start, start + parts[0].Length) { Language = language }
            : null;
    }

    private static ContentPath Document(ContentFolder folder, string path, ContentKind kind, int start, int end, Func<string, string?> languageOf)
    {
        var language = folder.Language;
        var dot = path.AsSpan(start, end - start).LastIndexOf('.');
        if (dot > 0 && languageOf(path[(start + dot + 1)..end]) is { } code)
        {
            language = code;
            end = start + dot;
        }
        var folders = folder.Folders;
        // Some systems and archives write INDEX.md.
        var name = path.AsSpan(start, end - start);
        var isDescription = name.Equals("_index", StringComparison.OrdinalIgnoreCase);
        if (isDescription || name.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            if (folders.Length == 0)
            {
                kind = ContentKind.Home;
            }
            else if (isDescription && kind == ContentKind.Article)
            {
                kind = ContentKind.Section;
            }
            else
            {
                // The file is about its folder.
                kind = IsNameless(kind, isDescription, folders) ? ContentKind.Nothing : kind;
                (start, end) = (path.LastIndexOf('/', start - 2) + 1, start - 1);
                folders = kind == ContentKind.Article && folders.Length == 1 ? folders : folder.Around;
            }
        }
        else if (kind == ContentKind.Article && UpdateName.TimeIn(name) is not null)
        {
            kind = ContentKind.Update;
        }
        var isDated = HasDate(path.AsSpan(start, end - start));
        return new ContentPath(path, kind, isDated ? start + DateShape.Length : start, end, isDated)
        {
            Language = language,
            LanguageFolder = folder.LanguageFolder,
            Folders = folders,
        };
    }

    /// <summary>A record or page takes its folder's name, but authors/ itself is nobody's folder.</summary>
    private static bool IsNameless(ContentKind kind, bool isDescription, ImmutableArray<string> folders)
        => folders.Length == 1 && (isDescription || kind is not (ContentKind.Article or ContentKind.Page));

    /// <summary>Whether there is a date in front of a name.</summary>
    private static bool HasDate(ReadOnlySpan<char> name)
    {
        if (name.Length <= DateShape.Length)
        {
            return false;
        }
        for (var i = 0; i < DateShape.Length; i++)
        {
            if (DateShape[i] == '0' ? !char.IsAsciiDigit(name[i]) : name[i] != '-')
            {
                return false;
            }
        }
        return true;
    }
}
