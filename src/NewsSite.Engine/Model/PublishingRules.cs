using NewsSite.Configuration;
using NewsSite.Content;

namespace NewsSite.Model;

/// <summary>What becomes of a story at a moment.</summary>
public enum Presence
{
    Live,

    /// <summary>The page stays with a notice and leaves lists, feeds and sitemaps.</summary>
    Expired,

    /// <summary>The address says that the story is withdrawn.</summary>
    Gone,

    /// <summary>The address leads elsewhere.</summary>
    Redirected,

    /// <summary>Nothing of the story may appear anywhere.</summary>
    Held,
}

/// <summary>The answers to every question about <c>now</c> that a story can ask (decisions 11 and 17). Nothing else reads the time.</summary>
/// <param name="Now">The moment the site is built for.</param>
/// <param name="Drafts">Show drafts.</param>
/// <param name="Future">Show stories dated later than now; an embargo holds all the same.</param>
public sealed record PublishingRules(DateTimeOffset Now, bool Drafts, bool Future, ExpiredPolicy Expired)
{
    public Presence Of(Withholding story, out string reason)
    {
        if (HeldBecause(story) is { } held)
        {
            reason = held;
            return Presence.Held;
        }
        reason = "";
        if (story.RedirectTo is not null)
        {
            return Presence.Redirected;
        }
        if (story.Gone)
        {
            return Presence.Gone;
        }
        if (story.Expires is not { } expires || expires.Value > Now)
        {
            return Presence.Live;
        }
        reason = "expired";
        return Expired == ExpiredPolicy.Drop ? Presence.Held : Presence.Expired;
    }

    private string? HeldBecause(Withholding story)
        => story.IsUnreadable ? "a field that can hold it back cannot be read"
            : story.HasNoPage ? "it asks for no page"
            : story.IsDraft && !Drafts ? "draft"
            : story.Embargo > Now ? "embargoed"
            : story.NotBefore > Now && !Future ? "scheduled"
            : null;

    /// <summary>When a story will be on the site that only time holds back; <c>null</c> for any other.</summary>
    public DateTimeOffset? Appears(Withholding story)
    {
        if (story.IsUnreadable || story.HasNoPage || story.IsDraft)
        {
            return null;
        }
        var moment = story.Embargo is null || story.NotBefore > story.Embargo ? story.NotBefore : story.Embargo;
        return moment > Now ? moment : null;
    }

    /// <summary>Nobody plans a story that long before; the year is mistyped.</summary>
    public bool IsFarAhead(DateTimeOffset date) => date.Year > 2 && date.AddYears(-1) > Now;

    public bool IsPinned(Pin? pin) => pin is not null && (pin.Until is null || pin.Until > Now);

    public Announcement? Showing(Announcement? announcement)
        => announcement is null || announcement.Start > Now || announcement.End <= Now ? null : announcement;
}
