using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>Finds the story or page that somebody means by its address, its file, its folder or its id.</summary>
internal sealed class StoryFinder(SiteReading reading)
{
    private IEnumerable<ArticleSource> Sources => reading.Content.Articles.Concat(reading.Content.Pages);

    /// <summary>The file; <c>null</c> if there is none, with what was probably meant.</summary>
    /// <param name="asked">As it was typed.</param>
    /// <param name="file">The same as a file of the site, if it can be one.</param>
    /// <param name="help">What was probably meant.</param>
    public ArticleSource? Find(string asked, string? file, out string? help)
    {
        help = null;
        var path = (file ?? asked).Replace('\\', '/').TrimEnd('/');
        if (Sources.FirstOrDefault(source => source.File.Path == path || source.Place.IsBundle && source.File.Folder == path || source.Id == asked) is { } found)
        {
            return found;
        }
        var address = AddressOf(asked);
        if (address is not null && At(address) is { } article)
        {
            return article.Source;
        }
        var known = Sources.Select(source => source.File.Path).Concat(Published.Select(article => article.Url));
        help = Errors.DidYouMean(Suggestion.For(path, known) ?? (address is null ? null : Suggestion.For(address, known)));
        return null;
    }

    private IEnumerable<Article> Published => reading.Site.Articles.Concat(reading.Site.Pages);

    private Article? At(string address) => Published.FirstOrDefault(article => article.Url == address || article.Aliases.Any(alias => alias.Value.TrimEnd('/') == address.TrimEnd('/')));

    /// <summary>From the site's root, with a slash at the end; <c>null</c> of an address elsewhere.</summary>
    private string? AddressOf(string asked)
    {
        var plain = asked.Split('?', '#')[0];
        if (plain.Contains("://", StringComparison.Ordinal))
        {
            if (!Uri.TryCreate(plain, UriKind.Absolute, out var uri) || reading.Config.Site.PathOf(uri) is not { } path)
            {
                return null;
            }
            plain = path;
        }
        return "/" + Nfc.Normalize(Uri.UnescapeDataString(plain)).Trim('/') + "/";
    }
}
