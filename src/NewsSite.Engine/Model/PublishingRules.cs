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
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2);

    private long _since = long.MinValue;
    private long _until = long.MaxValue;
    private long _planned = long.MaxValue;

    /// <summary>The last moment, in ticks of UTC, that was asked for and has come: from then on every answer is as it is.</summary>
    public long SinceTicks => Interlocked.Read(ref _since);

    /// <summary>The first one that was asked for and is still to come: until then.</summary>
    public long UntilTicks => Interlocked.Read(ref _until);

    /// <summary>The next moment that an editor has set; <c>null</c> if nothing is planned.</summary>
    public DateTimeOffset? NextPlanned => Interlocked.Read(ref _planned) is var ticks && ticks == long.MaxValue ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    /// <summary>Whether a moment that an editor has set is still to come.</summary>
    public bool IsAhead(DateTimeOffset moment)
    {
        var isAhead = IsLater(moment);
        if (isAhead)
        {
            Narrow(ref _planned, moment.UtcTicks, -1);
        }
        return isAhead;
    }

    /// <summary>Whether a moment is still to come at which nothing will change.</summary>
    public bool IsToCome(DateTimeOffset moment) => IsLater(moment);

    /// <summary>Every question about the time comes down to this one.</summary>
    private bool IsLater(DateTimeOffset moment)
    {
        var isAhead = moment > Now;
        Narrow(ref isAhead ? ref _until : ref _since, moment.UtcTicks, isAhead ? -1 : 1);
        return isAhead;
    }

    /// <summary>Whether a story is of the last two days, for which Google News wants to know it.</summary>
    public bool IsRecent(Article article) => IsWithin(article.Date, Recent);

    /// <summary>Whether no more time than that has passed since a moment.</summary>
    public bool IsWithin(DateTimeOffset moment, TimeSpan time) => IsLater(moment < DateTimeOffset.MaxValue - time ? moment + time : moment);

    private bool IsAhead(DateTimeOffset? moment) => moment is { } time && IsAhead(time);

    private static void Narrow(ref long bound, long moment, int direction)
    {
        for (var known = Interlocked.Read(ref bound); moment.CompareTo(known) == direction;)
        {
            var found = Interlocked.CompareExchange(ref bound, moment, known);
            if (found == known)
            {
                return;
            }
            known = found;
        }
    }

    public Presence Of(in Withholding story, out string reason)
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
        if (story.Expires is not { } expires || IsAhead(expires.Value))
        {
            return Presence.Live;
        }
        reason = "expired";
        return Expired == ExpiredPolicy.Drop ? Presence.Held : Presence.Expired;
    }

    private string? HeldBecause(in Withholding story)
        => story.IsUnreadable ? "a field that can hold it back cannot be read"
            : story.HasNoPage ? "it asks for no page"
            : story.IsDraft && !Drafts ? "draft"
            : story.Embargo is { } embargo && IsLater(embargo) ? "embargoed"
            : story.NotBefore is { } date && IsLater(date) && !Future ? "scheduled"
            : null;

    /// <summary>Why a story that a preview shows is not on the site; <c>null</c> for one that is.</summary>
    public string? OnlyInPreview(in Withholding story)
        => story.IsDraft ? "draft" : story.NotBefore is { } date && IsLater(date) ? "scheduled" : null;

    /// <summary>When a story will be on the site that only time holds back; <c>null</c> for any other.</summary>
    public DateTimeOffset? Appears(in Withholding story)
    {
        if (story.IsUnreadable || story.HasNoPage || story.IsDraft)
        {
            return null;
        }
        var moment = story.Embargo is null || story.NotBefore > story.Embargo ? story.NotBefore : story.Embargo;
        return IsAhead(moment) ? moment : null;
    }

    /// <summary>Nobody plans a story that long before; the year is mistyped.</summary>
    public bool IsFarAhead(DateTimeOffset date) => date.Year > 2 && IsLater(date.AddYears(-1));

    /// <summary>The end of a month, by UTC, some whole months after this one.</summary>
    public DateTimeOffset MonthEnd(int months)
    {
        var begin = new DateTimeOffset(Now.UtcDateTime.Year, Now.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        if (begin.Year == DateTimeOffset.MaxValue.Year)
        {
            return DateTimeOffset.MaxValue;
        }
        // Another month has another answer.
        _ = IsLater(begin);
        _ = IsLater(begin.AddMonths(1));
        return begin.AddMonths(months + 1);
    }

    public bool IsPinned(Pin? pin) => pin is not null && (pin.Until is null || IsAhead(pin.Until));

    public Announcement? Showing(Announcement? announcement)
        => announcement is null || IsAhead(announcement.Start) || (announcement.End is { } end && !IsAhead(end)) ? null : announcement;
}
