using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Model;

namespace NewsSite;

/// <summary>A site that has been read and modelled.</summary>
/// <param name="content">What was read.</param>
/// <param name="rules">The moment, and what may be shown.</param>
/// <param name="site">What was made of it.</param>
internal sealed class ComposedSite(ContentSet content, PublishingRules rules, Site site)
{
    private readonly Lazy<ImmutableDictionary<string, ImmutableArray<string>>> _checksIgnored = new(content.ChecksIgnored);
    private readonly Lazy<ImmutableHashSet<string>> _layouts = new(content.LayoutsNamed);
    private readonly Lazy<ImmutableSortedDictionary<string, LeftOut>> _unreleased = new(() => FindUnreleased(rules, site));

    public ContentSet Content => content;

    public PublishingRules Rules => rules;

    public Site Site => site;

    /// <summary>Codes of the findings that a file asks to be spared, by its path.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ChecksIgnored => _checksIgnored.Value;

    /// <summary>The layouts that stories and pages ask for.</summary>
    public ImmutableHashSet<string> Layouts => _layouts.Value;

    /// <summary>The addresses of what a preview shows and the site does not yet, with the reason.</summary>
    public ImmutableSortedDictionary<string, LeftOut> Unreleased => _unreleased.Value;

    private static ImmutableSortedDictionary<string, LeftOut> FindUnreleased(PublishingRules rules, Site site)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, LeftOut>(StringComparer.Ordinal);
        foreach (var article in site.ByPath)
        {
            var withholding = article.FrontMatter.Withholding;
            if (rules.OnlyInPreview(withholding) is { } reason)
            {
                found[site.Config.Site.Url.Relative(article.Url)] = new LeftOut(reason, rules.Appears(withholding));
            }
        }
        return found.ToImmutable();
    }
}
