namespace NewsSite.Diagnostics;

public static partial class Errors
{
    public static partial class FrontMatter
    {
        /// <summary><c>related</c> or <c>translation_of</c> names a story that does not exist.</summary>
        public static Diagnostic NamesUnknown(SourceSpan span, string key, string story)
            => Error("NS2070", span, $"'{key}': there is no story '{story}'", "name a story by its id, by its path such as world/bridge.md, or by its address");

        /// <summary><c>related</c> or <c>translation_of</c> names a story that is a draft, expired, withdrawn or in another language (table (c), DT007).</summary>
        public static Diagnostic NamesHidden(SourceSpan span, string key, string story, string reason)
            => Warning("NS2071", span, $"'{key}': the story '{story}' is not shown: {reason}", "name another story or remove the line");

        /// <summary>A published story or a front names a story under embargo, or leads away from its address (table (c), DT004).</summary>
        public static Diagnostic NamesEmbargoed(SourceSpan span, string where, string story)
            => Warning("NS2072", span, $"{where} names '{story}', which is under embargo", "nothing of it is shown before; remove the line if nobody should find it in this file");

        /// <summary>A picture by which a publisher counts readers that is no address, or has a place in it that means nothing.</summary>
        public static Diagnostic BadPixel(SourceSpan span, string text)
            => Error("NS2074", span, $"'{text}' is not the address of a picture that counts readers", "write the address from the publisher's terms, with {url}, {id} or {source_url} where it names the story");

        /// <summary><c>related</c> or <c>translation_of</c> names a story that is scheduled.</summary>
        public static Diagnostic NamesScheduled(SourceSpan span, string key, string story)
            => Info("NS2073", span, $"'{key}': the story '{story}' is scheduled", "it is shown as soon as it appears");

        /// <summary>A build with <c>--future</c> shows stories whose time has not come (table (c), DT003); one warning a site.</summary>
        public static Diagnostic FutureShown(SourceSpan span, int stories)
            => Warning("NS2075", span, $"this build shows {(stories == 1 ? "a story" : $"{stories} stories")} whose time has not come", "build without --future before you publish");

        /// <summary>When something that an editor has planned will happen next: a story appears or expires, a pin or a bar ends (table (c), DT006).</summary>
        public static Diagnostic NextChange(SourceSpan span, string moment)
            => Info("NS2076", span, $"the next scheduled change is at {moment}", "it happens with the first build after that; let your scheduler start one");

        /// <summary>An expired story is still pinned (table (c), DT007).</summary>
        public static Diagnostic PinnedExpired(SourceSpan span)
            => Warning("NS2077", span, "the story is pinned but has expired, so no front shows it", "remove 'pinned', or set 'expires' to a later date");

        /// <summary>A menu, or another link of the configuration, leads to an expired story (table (c), DT007).</summary>
        public static Diagnostic LinkToExpired(SourceSpan span, string target)
            => Warning("NS2078", span, $"'{target}' is a story that has expired", "lead somewhere else, or remove the line");

        /// <summary>With <c>repo_public: yes</c>, a draft, scheduled or embargoed story that everybody can read in the repository (table (c), DT005).</summary>
        public static Diagnostic PublicSecret(SourceSpan span, string reason)
            => Warning("NS2079", span, $"the story is held back ({reason}), but everybody can read it in the public repository", "keep it elsewhere until it may appear");

        /// <summary>A headline that search engines and phones cut off (table (c), HL001).</summary>
        public static Diagnostic LongHeadline(SourceSpan span, int length, int limit)
            => Warning("NS2080", span, $"the headline has {length} characters, more than {limit}", "shorten it; what else there is to say can stand in 'standfirst'");

        /// <summary>A seo_title over 65 characters, or none beside a headline over 70 (table (c), HL002). Off unless the configuration asks for it.</summary>
        public static Diagnostic LongSearchTitle(SourceSpan span, string key, int length, int limit)
            => Warning("NS2081", span, $"'{key}' has {length} characters, more than the {limit} that search engines show", "write a shorter 'seo_title'");

        /// <summary>A story without description, or with one under 50 or over 200 characters (table (c), HL003). Off unless the configuration asks for it.</summary>
        public static Diagnostic BadDescription(SourceSpan span, string problem)
            => Warning("NS2082", span, $"the story {problem}", "write a 'description' of one or two sentences, about 150 characters");

        /// <summary>A headline in capitals, with a full stop, two spaces or two kinds of quotes (table (c), HL004).</summary>
        public static Diagnostic UntidyHeadline(SourceSpan span, string problem)
            => Warning("NS2083", span, $"the headline {problem}", "write it as the other headlines are written");

        /// <summary>Two stories with the same headline within seven days (table (c), HL007).</summary>
        public static Diagnostic SameHeadline(SourceSpan span, string title, SourceSpan first)
            => Warning("NS2084", span, $"'{title}' is the headline of {first.Path}, too", "readers take the two for one; change one of the headlines, or withdraw one of the stories") with { Related = [first] };

        /// <summary>The page says that the story was updated, and nothing says what changed (table (c), DT002).</summary>
        public static Diagnostic UnexplainedUpdate(SourceSpan span)
            => Warning("NS2085", span, "the page says that the story was updated, but not what changed", "add 'update_note', or remove 'updated' if it was no more than a typing error");

        /// <summary>News, analysis or opinion without author and byline (table (c), BY001). Off unless the configuration asks for it.</summary>
        public static Diagnostic NoByline(SourceSpan span)
            => Warning("NS2086", span, "the story names no author", "add 'authors', or set 'content.default_author' in newssite.yaml");

        /// <summary>An author's name with an honorific or a job title in it that no record has (table (c), BY003).</summary>
        public static Diagnostic TitleInName(SourceSpan span, string name, string title)
            => Warning("NS2087", span, $"'{title}' in '{name}' is not a part of the name", "write the name alone; a job stands as 'role' beside it, or as 'title' in the author's record");

        /// <summary>Opinion or analysis by somebody of whom readers learn nothing: no record, or one without photo and text (table (c), BY004).</summary>
        public static Diagnostic UnknownVoice(SourceSpan span, string name)
            => Warning("NS2088", span, $"readers learn nothing about '{name}', whose view this is", "add a record in content/authors/ with a photo or a few lines of text");

        /// <summary>A byline that leaves out one of the authors (table (c), BY005).</summary>
        public static Diagnostic BylineLacks(SourceSpan span, string name)
            => Warning("NS2089", span, $"the byline does not name '{name}', who is among the authors", "name everybody in 'byline', or remove it: the page names the authors itself");

        /// <summary>A time of day without an offset, read in the site's time zone (table (c), FM005). Off unless the configuration asks for it.</summary>
        public static Diagnostic NoOffset(SourceSpan span, string zone)
            => Warning("NS2090", span, $"the date has a time but no offset, so it is read in the site's time zone, {zone}", "write the offset behind it, such as 2026-11-22T14:00+01:00");

        /// <summary>A link inside the site that leads to an older address and is sent on from there (table (c), REF005).</summary>
        public static Diagnostic LinkThroughAlias(SourceSpan span, string target, string url)
            => Warning("NS2091", span, $"'{target}' is an older address and leads on to '{url}'", "link to the story's own address, or better to its file");

        /// <summary>A record of an author who is not on the staff and whom no story names (table (c), REF007). Off unless the configuration asks for it.</summary>
        public static Diagnostic UnusedAuthor(string path, string name)
            => Warning("NS2092", SourceSpan.File(path), $"no story names '{name}'", "delete the record, or add 'staff: yes' or 'former: yes' if it belongs on the staff page");

        /// <summary>Stories have corrections, but readers can find neither a log of them nor a policy (table (c), CO004); one warning a site.</summary>
        public static Diagnostic NoCorrectionsPolicy(SourceSpan span)
            => Warning("NS2093", span, "the site corrects stories, but has neither a page /corrections/ nor a corrections policy", "add a template corrections.html, or name a page under 'organization.policies.corrections' in newssite.yaml");

        /// <summary>A story whose id is its place among the files: where the file is moved or renamed, feeds tell of a new story. Off unless the configuration asks for it.</summary>
        public static Diagnostic NoId(string path, string id)
            => Info("NS2110", SourceSpan.File(path), $"the story has no id of its own, so its file's place '{id}' is its id", "write it down as 'id' before you move or rename the file");

        /// <summary>A satire among news (table (c), LB005).</summary>
        public static Diagnostic SatireAmongNews(SourceSpan span, string section)
            => Warning("NS2094", span, $"the satire stands in '{section}' among news", "give satire a section of its own, so that nobody takes it for news");
    }
}
