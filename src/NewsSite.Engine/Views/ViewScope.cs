using NewsSite.Markdown;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What views need besides the object they show: the site, the language of the output, and those who do the work.</summary>
public sealed class ViewScope
{
    public required Site Site { get; init; }

    public required Edition Edition { get; init; }

    public required Strings Strings { get; init; }

    public required IBodySource Bodies { get; init; }

    /// <summary><c>null</c> where nobody asks what was read.</summary>
    public ReadLog? Log { get; init; }

    /// <summary>The same with a log of its own, for a fragment that many outputs will share.</summary>
    public ViewScope WithOwnLog() => new()
    {
        Site = Site,
        Edition = Edition,
        Strings = Strings,
        Bodies = Bodies,
        Log = Log is null ? null : new ReadLog(),
    };

    /// <summary>Path below the host, percent-encoded.</summary>
    public string Link(string path) => UrlText.EncodePath(Site.Config.Site.Url.Relative(path));

    /// <summary>Scheme, host and path, percent-encoded.</summary>
    public string AbsoluteLink(string path) => Site.Config.Site.Url.Origin + Link(path);

    /// <summary>An address of the configuration: a path gets the site's base path, an address elsewhere stays.</summary>
    public string LinkOf(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) ? Link(url) : url;
}

/// <summary>Makes HTML of bodies and inline texts, and pictures public, when a view is asked for them.</summary>
public interface IBodySource
{
    /// <summary>The story's text as HTML for its page, or with absolute addresses for feeds.</summary>
    ArticleBody Body(Article article, bool forFeed);

    /// <summary>The introduction of a section, term or author; empty where there is none.</summary>
    ArticleBody Introduction(Listing listing);

    /// <summary>A field of inline Markdown as HTML.</summary>
    SafeHtml Inline(string text);

    /// <summary>The path below the site's root under which a picture named in a file of <paramref name="folder"/> is published; <c>null</c> if there is no such picture.</summary>
    string? PublishPicture(string folder, string source);
}
