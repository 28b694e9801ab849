using System.Globalization;

namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>The front page and what machines read.</summary>
    public static class News
    {
        /// <summary>A slot of <c>front.yaml</c> names a story that does not exist.</summary>
        public static Diagnostic UnknownInSlot(SourceSpan span, string story)
            => Error("NS7001", span, $"there is no story '{story}'", "name a story by its id, or by its path such as world/bridge.md");

        /// <summary>A slot of <c>front.yaml</c> names a story that is a draft, expired, withdrawn, unlisted or in another language.</summary>
        public static Diagnostic SlotNotShown(SourceSpan span, string story, string reason)
            => Warning("NS7002", span, $"the story '{story}' cannot stand on this front: {reason}", "the slot is filled automatically; name another story or remove the line");

        /// <summary>A slot of <c>front.yaml</c> names a story that is scheduled or under embargo.</summary>
        public static Diagnostic SlotWaits(SourceSpan span, string story, string reason)
            => Info("NS7003", span, $"the story '{story}' is {reason}", "the slot is filled automatically until then");

        /// <summary>Two slots of <c>front.yaml</c> name the same story.</summary>
        public static Diagnostic InTwoSlots(SourceSpan span, string story)
            => Warning("NS7004", span, $"the story '{story}' is on the front already", "name another story here");

        /// <summary>A live story that does not say when its coverage starts (table (c), LV003).</summary>
        public static Diagnostic LiveWithoutStart(SourceSpan span)
            => Warning("NS7006", span, "the live story does not say when its coverage starts", "add 'live: {start: …}' with the time");

        /// <summary>A live story without an end to which nothing was added for a day (table (c), LV001).</summary>
        public static Diagnostic LiveGoesOn(SourceSpan span, DateTimeOffset last)
            => Warning("NS7007", span, $"the live story goes on, but its last update is of {Moment(last)}, more than a day ago", "add 'end: …' to 'live', or an update");

        /// <summary>Two updates of a live story with one time, from which their addresses are made (table (c), LV002).</summary>
        public static Diagnostic UpdatesAtOneTime(SourceSpan span, DateTimeOffset time, SourceSpan other)
            => Warning("NS7008", span, $"two updates have the time {Moment(time)}, so the address of one is numbered and changes when the other goes", "give one of them another time, seconds if need be") with { Related = [other] };

        /// <summary>An update of a live story after its end (table (c), LV002).</summary>
        public static Diagnostic UpdateAfterEnd(SourceSpan span, DateTimeOffset time, SourceSpan end)
            => Warning("NS7009", span, $"the update of {Moment(time)} comes after the end of the live story", "correct one of the two times, or remove the end") with { Related = [end] };

        /// <summary>A strip of <c>front.yaml</c> names a section, topic, tag or series without published stories.</summary>
        public static Diagnostic EmptyStrip(SourceSpan span, string kind, string name)
            => Warning("NS7005", span, $"no published story is in the {kind} '{name}', so the front shows no such strip");

        /// <summary>A strip of <c>front.yaml</c> says neither which list it shows nor which stories.</summary>
        public static Diagnostic StripOfNothing(SourceSpan span)
            => Warning("NS7032", span, "the strip has no stories, so the front shows no such strip", "add 'section', 'topic', 'tag', 'series' or 'stories'");

        /// <summary>The cover of a podcast is not a square JPEG or PNG of 1400 to 3000 pixels; directories refuse it.</summary>
        public static Diagnostic PodcastCover(SourceSpan span, string problem)
            => Error("NS7019", span, $"the cover of the podcast {problem}", "directories take square JPEG and PNG pictures of 1400 to 3000 pixels");

        /// <summary>The recording of an episode lies elsewhere and <c>audio.length</c> does not say how many bytes it has.</summary>
        public static Diagnostic EpisodeWithoutLength(SourceSpan span, string url)
            => Error("NS7020", span, $"the podcast must say how long '{url}' is", "write its size in bytes as 'length' under 'audio'");

        /// <summary>The recording of an episode has a name that does not say what kind of file it is.</summary>
        public static Diagnostic EpisodeOfUnknownKind(SourceSpan span, string url)
            => Error("NS7021", span, $"nobody can tell what kind of recording '{url}' is", "write 'type: audio/mpeg' or what it is under 'audio'");

        /// <summary>A feed is larger than the two megabytes that aggregators read.</summary>
        public static Diagnostic FeedTooLarge(SourceSpan span, string url, int bytes)
            => Warning("NS7022", span, $"the feed {url} has {bytes} bytes, and aggregators read no more than two megabytes", "write fewer 'items' or 'content: summary' under 'feeds'");

        private static string Moment(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
