using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>Finds the stories that other stories name as related or as their original, and tells why one cannot be shown.</summary>
public sealed class RelatedNames(StoryNames names, DiagnosticBag diagnostics)
{
    /// <summary>The related stories of each story that names any, in the order in which it does.</summary>
    public Dictionary<Article, ImmutableArray<Article>> Related(IEnumerable<Article> articles)
        => articles.Where(article => article.FrontMatter.HasRelated).ToDictionary(article => article, RelatedOf);

    private ImmutableArray<Article> RelatedOf(Article article)
        => [.. article.FrontMatter.Related.Select(name => Find(article, "related", name)).OfType<Article>().Where(other => other != article).Distinct()];

    /// <summary>What stories are translations of, where that is on this site.</summary>
    public Dictionary<Article, Article> Originals(IEnumerable<Article> articles)
        => articles
            .Where(article => article.FrontMatter.HasDetails)
            .Select(article => (article, Original: article.FrontMatter.TranslationOf is { } name && !names.IsElsewhere(name.Value) ? Find(article, "translation_of", name) : null))
            .Where(pair => pair.Original is not null)
            .ToDictionary(pair => pair.article, pair => pair.Original!);

    private Article? Find(Article article, string key, Located<string> name)
    {
        var span = name.In(article.Path);
        if (names.IsElsewhere(name.Value))
        {
            diagnostics.Add(Errors.FrontMatter.ForeignAddress(span, key, name.Value));
            return null;
        }
        if (names.Find(name.Value) is { } found)
        {
            var isTranslation = key == "translation_of";
            var reason = found.IsExpired && !isTranslation ? "expired" : found.Edition != article.Edition && !isTranslation ? "in another language" : null;
            if (reason is not null)
            {
                diagnostics.Add(Errors.FrontMatter.NamesHidden(span, key, name.Value, reason));
            }
            return reason is null ? found : null;
        }
        diagnostics.Add(names.WhyNot(name.Value) switch
        {
            null => Errors.FrontMatter.NamesUnknown(span, key, name.Value).Suggesting(name.Value, names.Known),
            "embargoed" => Errors.FrontMatter.NamesEmbargoed(span, $"'{key}'", name.Value),
            "scheduled" => Errors.FrontMatter.NamesScheduled(span, key, name.Value),
            var reason => Errors.FrontMatter.NamesHidden(span, key, name.Value, reason),
        });
        return null;
    }
}
