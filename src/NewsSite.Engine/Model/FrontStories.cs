using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;

namespace NewsSite.Model;

/// <summary>Finds the stories that slots of a front name, and tells why one cannot stand there.</summary>
public sealed class FrontStories(StoryNames names, PublishingRules rules, DiagnosticBag diagnostics)
{
    /// <summary>The story of a slot; <c>null</c> if the slot's time is over, or if its story is not on the site, which is reported.</summary>
    public Article? Find(SlotEntry slot, Edition edition, SourceFile file)
    {
        if (slot.Until is { } until && !rules.IsAhead(until))
        {
            return null;
        }
        var span = slot.Story.In(file.Path);
        var name = slot.Story.Value;
        if (names.Find(name) is { } article)
        {
            if (article.IsListed && article.Edition == edition)
            {
                return article;
            }
            diagnostics.Add(Errors.News.SlotNotShown(span, name, article.IsPage ? "a page, not a story" : article.Edition != edition ? "in another language" : article.IsExpired ? "expired" : "not listed"));
            return null;
        }
        diagnostics.Add(names.WhyNot(name) is { } reason
            ? NotPublished(span, name, reason)
            : Errors.News.UnknownInSlot(span, name).Suggesting(name, names.Known));
        return null;
    }

    private static Diagnostic NotPublished(SourceSpan span, string name, string reason) => reason switch
    {
        "scheduled" => Errors.News.SlotWaits(span, name, reason),
        "embargoed" => Errors.FrontMatter.NamesEmbargoed(span, "the front", name),
        _ => Errors.News.SlotNotShown(span, name, reason),
    };
}
