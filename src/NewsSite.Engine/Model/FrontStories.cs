using System.Collections.Immutable;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Finds the stories that slots of a front name, by id or by path, and tells why one cannot stand there.</summary>
public sealed class FrontStories(
    ContentSet content, ImmutableArray<Article> published, PublishingRules rules, IReadOnlyDictionary<string, LeftOut> leftOut, DiagnosticBag diagnostics)
{
    private readonly Lazy<Dictionary<string, Article>> _published = new(() => ByName(published, article => article.Source));

    private readonly Lazy<Dictionary<string, ArticleSource>> _written = new(() => ByName(content.Articles, source => source));

    /// <summary>The story of a slot; <c>null</c> if the slot's time is over, or if its story is not on the site, which is reported.</summary>
    public Article? Find(SlotEntry slot, Edition edition, FrontPageSource front)
    {
        if (slot.Until is { } until && !rules.IsAhead(until))
        {
            return null;
        }
        var span = slot.Story.In(front.File.Path);
        if (Find(_published.Value, slot.Story.Value) is { } article)
        {
            if (article.IsListed && article.Edition == edition)
            {
                return article;
            }
            diagnostics.Add(Errors.News.SlotNotShown(span, slot.Story.Value, article.Edition != edition ? "in another language" : article.IsExpired ? "expired" : "not listed"));
            return null;
        }
        diagnostics.Add(Find(_written.Value, slot.Story.Value) is { } source
            ? NotPublished(span, slot.Story.Value, source)
            : Errors.News.UnknownInSlot(span, slot.Story.Value).Suggesting(slot.Story.Value, _published.Value.Keys));
        return null;
    }

    private Diagnostic NotPublished(SourceSpan span, string name, ArticleSource source)
        => (leftOut.GetValueOrDefault(source.File.Path)?.Reason ?? "withdrawn") is var reason && reason is "scheduled" or "embargoed"
            ? Errors.News.SlotWaits(span, name, reason)
            : Errors.News.SlotNotShown(span, name, reason);

    /// <summary>By id and by path.</summary>
    private static Dictionary<string, T> ByName<T>(IEnumerable<T> stories, Func<T, ArticleSource> sourceOf)
        => stories
            .SelectMany(story => new[] { sourceOf(story).Id, PathName(sourceOf(story).File.Path) }, (story, name) => (Name: name, Story: story))
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Story, StringComparer.Ordinal);

    private static T? Find<T>(Dictionary<string, T> known, string name)
        => known.TryGetValue(name, out var found) || known.TryGetValue(PathName(name), out found) ? found : default;

    /// <summary>The path below content/ without slash, extension and the <c>index</c> of a story's own folder, so that every way to write it is the same.</summary>
    private static string PathName(string path)
    {
        path = path.TrimStart('/');
        path = path.StartsWith("content/", StringComparison.Ordinal) ? path["content/".Length..] : path;
        path = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"/index".Length] : path;
    }
}
