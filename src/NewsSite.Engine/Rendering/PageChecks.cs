using NewsSite.Diagnostics;
using NewsSite.Routing;
using NewsSite.Views;

namespace NewsSite.Rendering;

/// <summary>
/// Looks at a finished page for what every page needs and templates may have forgotten. Searches for whole words, which
/// processors do sixteen letters at a time, and reads nothing else: a build makes a hundred thousand pages.
/// </summary>
internal sealed class PageChecks(string html, string template, string url, RenderLog log)
{
    private const string Priority = "fetchpriority=\"high\"";
    private const string Lazy = "loading=\"lazy\"";

    /// <param name="route">What the page shows.</param>
    /// <param name="hasLead">Whether it has a picture that is to come first.</param>
    /// <param name="html">The page.</param>
    /// <param name="tags">Its pictures.</param>
    /// <param name="ids">The hashes of its ids, in order.</param>
    /// <param name="template">The file that made it.</param>
    /// <param name="log">Takes findings.</param>
    public static void Report(Route route, bool hasLead, string html, LoadingTags tags, ReadOnlySpan<ulong> ids, string template, RenderLog log)
    {
        if (route is not RedirectRoute && html.AsSpan(0, Math.Min(html.Length, 1000)).Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            var checks = new PageChecks(html, template, route.Url, log);
            checks.ReportParts();
            checks.ReportIds(ids);
            checks.ReportPictures(tags, hasLead);
        }
    }

    private void ReportParts()
    {
        if (!HasLanguage())
        {
            Lacks("language", "write <html lang=\"{{ page.language }}\">");
        }
        var title = Find("<title>", 0);
        if (title < 0 || html.AsSpan(title + "<title>".Length).TrimStart().StartsWith("</title"))
        {
            Lacks("title", "write <title>{{ page.title }}</title> into the head");
        }
        var body = Find("<body", Math.Max(title, 0));
        var link = body < 0 ? -1 : Find("<a ", body);
        if (link < 0 || !TagAt(link).Contains("href=\"#", StringComparison.Ordinal))
        {
            Lacks("way past the menu", "let the first link of the page lead to its main part: <a href=\"#main\">");
        }
        if (Find("<main", Math.Max(body, 0)) < 0)
        {
            Lacks("main part", "put what the page is about into <main id=\"main\">");
        }
    }

    private bool HasLanguage()
    {
        var start = Find("<html", 0);
        return start >= 0 && TagAt(start) is var tag && tag.IndexOf(" lang=", StringComparison.OrdinalIgnoreCase) is >= 0 and var lang
            && !tag[(lang + " lang=".Length)..].StartsWith("\"\"");
    }

    private void ReportIds(ReadOnlySpan<ulong> ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i] == ids[i - 1])
            {
                log.Add(Errors.Pages.DuplicateId(template, FragmentCheck.IdOf(html, ids[i]), url));
                return;
            }
        }
    }

    private void ReportPictures(LoadingTags tags, bool hasLead)
    {
        var (first, sized) = (0, true);
        for (var i = 0; i < tags.Pictures; i++)
        {
            var tag = tags.Picture(i);
            if (sized && !(tag.Contains(" width=", StringComparison.Ordinal) && tag.Contains(" height=", StringComparison.Ordinal)) && SourceIn(tag) is { } source)
            {
                sized = false;
                log.Add(Errors.Pages.PictureWithoutSize(template, source, url));
            }
            if (tag.Contains(Priority, StringComparison.Ordinal))
            {
                first++;
                if (tag.Contains(Lazy, StringComparison.Ordinal))
                {
                    log.Add(Errors.Pages.LeadPicture(template, "have a picture that is to come first and waits", url));
                }
            }
        }
        if (first > 1)
        {
            log.Add(Errors.Pages.LeadPicture(template, "have several pictures that are to come first", url));
        }
        else if (first == 0 && hasLead)
        {
            log.Add(Errors.Pages.LeadPicture(template, "have a lead picture that does not come first", url));
        }
    }

    /// <summary>The address of a picture of the site; of one elsewhere nobody knows the size.</summary>
    private static string? SourceIn(ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOf(" src=\"/", StringComparison.Ordinal);
        var rest = start < 0 ? [] : tag[(start + " src=\"".Length)..];
        return rest.IsEmpty || rest.StartsWith("//") || rest.IndexOf('"') is not (>= 0 and var end) ? null : rest[..end].ToString();
    }

    private void Lacks(string what, string remedy) => log.Add(Errors.Pages.Lacks(template, what, remedy, url));

    private int Find(string text, int from) => html.IndexOf(text, from, StringComparison.Ordinal);

    private ReadOnlySpan<char> TagAt(int start) => html.AsSpan(start, (html.IndexOf('>', start) is >= 0 and var end ? end : html.Length) - start);
}
