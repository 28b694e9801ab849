using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Model;

/// <summary>A feed for a partner, and the stories that are in it now.</summary>
public sealed record PartnerStories(PartnerFeed Feed, Home Home, ImmutableArray<Article> Articles)
{
    /// <summary>Of the feed, from the site's root.</summary>
    public string Url => $"{Home.Url}feeds/{Feed.Id}.{(Feed.Format == FeedFormat.Json ? "json" : "xml")}";

    public static ImmutableArray<PartnerStories> All(
        SiteConfig config, IReadOnlyCollection<Catalogue> catalogues, Func<Listing, ImmutableArray<Article>> storiesOf, PublishingRules rules, DiagnosticBag diagnostics)
    {
        var all = ImmutableArray.CreateBuilder<PartnerStories>();
        var types = config.Content.Types;
        foreach (var feed in config.Feeds.Partners)
        {
            if (catalogues.FirstOrDefault(catalogue => catalogue.Home.Edition.Language == (feed.Language ?? config.Site.Language)) is not { Home: var home } catalogue)
            {
                diagnostics.Add(Errors.Config.PartnerWithoutStories(feed.Place, feed.Name));
                continue;
            }
            ReportUnknown(feed.Include, catalogue, types, diagnostics, feed.Place.Path);
            ReportUnknown(feed.Exclude, catalogue, types, diagnostics, feed.Place.Path);
            all.Add(new PartnerStories(feed, home, [.. storiesOf(home)
                .Where(article => MayLeave(article) && IsIn(article, feed, types) && !(feed.Delay > TimeSpan.Zero && rules.IsWithin(Appeared(article), feed.Delay)))
                .Take(feed.Items)]));
        }
        return all.ToImmutable();
    }

    /// <summary>A story may be out later than its date says.</summary>
    private static DateTimeOffset Appeared(Article article)
    {
        var withholding = article.FrontMatter.Withholding;
        return new[] { article.Date, withholding.NotBefore ?? article.Date, withholding.Embargo ?? article.Date }.Max();
    }

    /// <summary>Not what others paid for, nor what others wrote unless their terms allow it.</summary>
    private static bool MayLeave(Article article)
        => article.FrontMatter.Feeds.HasFlag(FeedKinds.Partners) && article.FrontMatter.Type != ArticleType.Sponsored && article.Sponsor is not { IsNative: true }
            && article.Publisher is null or { Record.CanDistribute: true };

    private static bool IsIn(Article article, PartnerFeed feed, StoryTypes types)
        => Matches(article, feed.Include, types).All(matches => matches != false) && Matches(article, feed.Exclude, types).All(matches => matches != true);

    /// <summary>Whether the story has one word of each list; <c>null</c> for a list without words.</summary>
    private static IEnumerable<bool?> Matches(Article article, StoryFilter filter, StoryTypes types)
    {
        yield return HasOne(filter.Sections, word => article.Section?.Chain.Any(section => IsCalled(section, word)) ?? false);
        yield return HasOne(filter.Topics, word => article.Topics.Any(topic => topic.IsCalled(word)));
        yield return HasOne(filter.Tags, word => article.Tags.Any(tag => tag.IsCalled(word)));
        yield return HasOne(filter.Types, word => types.Find(word)?.Holds(article.FrontMatter.TypeIn(types)) == true);
    }

    private static bool? HasOne(ImmutableArray<Located<string>> words, Predicate<string> matches) => words.IsEmpty ? null : words.Any(word => matches(word.Value));

    private static bool IsCalled(Section section, string word) => section.Folder == word.Trim('/');

    private static void ReportUnknown(StoryFilter filter, Catalogue catalogue, StoryTypes types, DiagnosticBag diagnostics, string path)
    {
        Report("section", filter.Sections, word => catalogue.Sections.Any(section => IsCalled(section, word)));
        Report("topic", filter.Topics, word => catalogue.Topics.Any(topic => topic.IsCalled(word)));
        Report("tag", filter.Tags, word => catalogue.Tags.Any(tag => tag.IsCalled(word)));
        Report("type", filter.Types, word => types.Find(word) is not null);

        void Report(string kind, ImmutableArray<Located<string>> words, Predicate<string> isKnown)
        {
            foreach (var word in words.Where(word => !isKnown(word.Value)))
            {
                diagnostics.Add(Errors.Config.NothingToFilter(word.In(path), kind, word.Value));
            }
        }
    }
}
