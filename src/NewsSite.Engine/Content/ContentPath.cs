using System.Collections.Immutable;

namespace NewsSite.Content;

/// <summary>What a file in <c>content/</c> is, by its place alone (decision 3).</summary>
public enum ContentKind
{
    Article,
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
    Static,
    /// <summary>A picture or other file that stories may refer to.</summary>
    Asset,
    /// <summary>An <c>index.md</c> or <c>_index.md</c> where there is nothing that it could describe.</summary>
    Nothing,
    /// <summary>Hidden files outside of static/.</summary>
    Ignored,
}

/// <summary>Where a file in <c>content/</c> lies and what follows from that: kind, language, section, name, and a date in the name.</summary>
public sealed record ContentPath(string Path, ContentKind Kind)
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

    /// <summary>From the file name (<c>name.ru.md</c>) or the folder (<c>content/ru/…</c>); <c>null</c> for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The top folder, where it names the language.</summary>
    public string? LanguageFolder { get; init; }

    /// <summary>The folders below content/ and the language's folder, without the file.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>The file's name without date, language and extension; of a bundle, the folder's.</summary>
    public string Name { get; init; } = "";

    /// <summary>A leading <c>YYYY-MM-DD-</c> of the name.</summary>
    public string? Date { get; init; }

    /// <summary>The path without extension and without <c>content/</c>; the story's id where it gives none (decision 9).</summary>
    public string Id { get; init; } = "";

    /// <summary>Content-relative folder that targets in the file are relative to, such as <c>content/world</c>.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>In a folder <c>_drafts</c>, which Jekyll never publishes.</summary>
    public bool IsInDrafts => Path.Contains("/_drafts/", StringComparison.OrdinalIgnoreCase);

    public static bool IsMarkdown(string extension) => extension is ".md" or ".markdown";

    public static bool IsReserved(string folder) => Reserved.ContainsKey(folder);

    /// <param name="path">Site-relative, such as <c>content/world/2026-01-02-bridge.ru.md</c>.</param>
    /// <param name="languageOf">The code of the language that a name part or top folder names, or <c>null</c>.</param>
    public static ContentPath Parse(string path, Func<string, string?> languageOf)
    {
        var parts = path["content/".Length..].Split('/');
        var file = parts[^1];
        var folders = parts.AsSpan(0, parts.Length - 1).ToImmutableArray();
        string? languageFolder = null;
        string? language = null;
        if (folders.Length > 0 && folders[0] == "static")
        {
            return new ContentPath(path, ContentKind.Static) { Folders = folders, Name = file };
        }
        if (parts.Any(part => part[0] is '.'))
        {
            return new ContentPath(path, ContentKind.Ignored);
        }
        if (folders.Length > 0 && languageOf(folders[0]) is { } code)
        {
            language = code;
            languageFolder = folders[0];
            folders = folders.RemoveAt(0);
        }
        var extension = System.IO.Path.GetExtension(file).ToLowerInvariant();
        var kind = KindOf(folders, extension);
        if (kind == ContentKind.Data && extension is ".yaml" or ".yml" && FrontPage(path, file, languageOf) is { } front)
        {
            return front;
        }
        return kind is ContentKind.Asset or ContentKind.Data
            ? new ContentPath(path, kind) { Folders = folders, Name = System.IO.Path.GetFileNameWithoutExtension(file) }
            : Document(path, kind, folders, System.IO.Path.GetFileNameWithoutExtension(file), language, languageOf) with { LanguageFolder = languageFolder };
    }

    /// <summary><c>data/front.yaml</c>, and <c>data/front.ru.yaml</c> for another language.</summary>
    private static ContentPath? FrontPage(string path, string file, Func<string, string?> languageOf)
    {
        var parts = System.IO.Path.GetFileNameWithoutExtension(file).Split('.');
        var language = parts.Length == 2 ? languageOf(parts[1]) : null;
        return parts[0] == "front" && (parts.Length == 1 || language is not null)
            ? new ContentPath(path, ContentKind.FrontPage) { Language = language, Name = parts[0] }
            : null;
    }

    private static ContentKind KindOf(ImmutableArray<string> folders, string extension)
    {
        var reserved = folders.Length > 0 && Reserved.TryGetValue(folders[0], out var kind) ? kind : (ContentKind?)null;
        var isMarkdown = IsMarkdown(extension);
        var isRecord = isMarkdown || extension is ".yaml" or ".yml";
        return reserved switch
        {
            ContentKind.Data or ContentKind.Asset => reserved.Value,
            ContentKind.Page => isMarkdown ? ContentKind.Page : ContentKind.Asset,
            not null => isRecord ? reserved.Value : ContentKind.Asset,
            null => !isMarkdown ? ContentKind.Asset : folders.Length == 0 ? ContentKind.Page : ContentKind.Article,
        };
    }

    private static ContentPath Document(
        string path, ContentKind kind, ImmutableArray<string> folders, string stem, string? language, Func<string, string?> languageOf)
    {
        var name = stem;
        var dot = name.LastIndexOf('.');
        if (dot > 0 && languageOf(name[(dot + 1)..]) is { } code)
        {
            language = code;
            name = name[..dot];
        }
        // Some systems and archives write INDEX.md.
        if (name.ToLowerInvariant() is "index" or "_index")
        {
            name = name.ToLowerInvariant();
        }
        if (name is "_index" or "index" && folders.Length == 0)
        {
            kind = ContentKind.Home;
        }
        else if (name == "_index" && kind == ContentKind.Article)
        {
            kind = ContentKind.Section;
        }
        else if (name is "_index" or "index")
        {
            kind = IsNameless(kind, name, folders) ? ContentKind.Nothing : kind;
            name = folders[^1];
            folders = kind == ContentKind.Article && folders.Length == 1 ? folders : folders.RemoveAt(folders.Length - 1);
        }
        var date = LeadingDate(name);
        return new ContentPath(path, kind)
        {
            Language = language,
            Folders = folders,
            Date = date,
            Name = date is null ? name : name[11..],
            Id = path["content/".Length..^System.IO.Path.GetExtension(path).Length],
        };
    }

    /// <summary>A record or page takes its folder's name, but authors/ itself is nobody's folder.</summary>
    private static bool IsNameless(ContentKind kind, string name, ImmutableArray<string> folders)
        => folders.Length == 1 && (name == "_index" || kind is not (ContentKind.Article or ContentKind.Page));

    private static string? LeadingDate(string name)
    {
        const string Shape = "0000-00-00-";
        if (name.Length <= Shape.Length)
        {
            return null;
        }
        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '0' ? !char.IsAsciiDigit(name[i]) : name[i] != '-')
            {
                return null;
            }
        }
        return name[..10];
    }
}
