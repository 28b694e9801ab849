using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The one registry of front-matter fields of articles and pages (docs/front-matter.md is checked against it).</summary>
public static class ArticleFields
{
    public static readonly FieldTable Table = new(
        new Field("title", "text, required", "the headline") { Aliases = ["headline"] },
        new Field("short_title", "text", "a shorter headline for menus and related stories") { Aliases = ["linkTitle", "linktitle"] },
        new Field("seo_title", "text", "the title that search engines show") { Aliases = ["title-tag", "meta_title"] },
        new Field("social_title", "text", "the title that social cards show") { Aliases = ["og_title", "og-title", "twitter-title"] },
        new Field("kicker", "text", "the small line above the headline") { Aliases = ["label", "eyebrow"] },
        new Field("standfirst", "inline Markdown", "the paragraph under the headline") { Aliases = ["subtitle", "deck", "dek", "custom_excerpt"] },
        new Field("description", "text", "what search engines and social cards say; else the standfirst or the first paragraph") { Aliases = ["meta_description"] },
        new Field("summary", "inline Markdown", "the teaser in lists; else the description") { Aliases = ["blurb", "excerpt"] },
        new Field("key_points", "list of texts", "the story in brief, a sentence each"),
        new Field("slug", "text", "the last part of the address; else the file name"),
        new Field("url", "path", "the whole address, instead of the pattern") { Aliases = ["permalink"] },
        new Field("aliases", "list of paths", "older addresses that lead here") { Aliases = ["redirect_from"] },
        new Field("id", "text", "the story's permanent identity in feeds; else its content path") { Aliases = ["guid"] },
        new Field("type", "word", "news, analysis, opinion, editorial, explainer, interview, review, factcheck, obituary, live, press_release, sponsored, satire …, or one of the site's own (content.types)"),
        new Field("section", "section", "another section than the folder's"),
        new Field("topics", "list of texts", "curated topics") { Aliases = ["categories", "category"] },
        new Field("tags", "list of texts", "loose tags") { Aliases = ["keywords", "tag"] },
        new Field("places", "list of texts", "the places that the story is about"),
        new Field("series", "text or map", "the series: name, part and title"),
        new Field("authors", "list of authors", "author ids, plain names, or maps with name, role, affiliation and url") { Aliases = ["author"] },
        new Field("byline", "text", "what is shown instead of the authors' names"),
        new Field("contributors", "list of authors", "others who worked on it, each with a role"),
        new Field("editors", "list of authors", "who edited it") { Aliases = ["editor"] },
        new Field("translators", "list of authors", "who translated it") { Aliases = ["translator"] },
        new Field("dateline", "text", "the place of filing"),
        new Field("date", "date", "first publication; a future date schedules the story") { Aliases = ["published_at", "publishedAt", "published_date", "date_published", "datePublished", "pubdate", "pubDate", "pubDatetime", "post_date"] },
        new Field("publish_date", "date", "the story does not appear before it") { Aliases = ["publishDate", "publishdate", "publish_at"] },
        new Field("updated", "date", "the last significant change") { Aliases = ["lastmod", "modified", "last_modified_at"] },
        new Field("update_note", "text", "what the last change was"),
        new Field("draft", "yes or no", "a draft is not built"),
        new Field("status", "word", "idea, draft, edit, legal or ready; only ready is built"),
        new Field("assignment", "map", "for the newsroom alone, on no page: desk, slug, due and note"),
        new Field("published", "yes or no", "no holds the story back; a date is read as 'date'") { Aliases = ["publish"] },
        new Field("embargo", "date", "the story never appears before it"),
        new Field("expires", "date", "when the story leaves lists, feeds and sitemaps") { Aliases = ["expiryDate", "expirydate", "expiry", "expiry_date", "expire", "unpublishdate", "unpublish_date", "unpublish_on", "unpublish_at"] },
        new Field("gone", "yes or no, or text", "the story is withdrawn; its address says so, with the reason if one is given"),
        new Field("redirect_to", "path or address", "the address leads there instead") { Aliases = ["redirectto", "redirect"] },
        new Field("lang", "BCP 47", "the language; else from the file name, the folder or the site") { Aliases = ["language", "locale"] },
        new Field("dir", "ltr or rtl", "direction of writing; else from the language"),
        new Field("translation_key", "text", "what all translations of the story share; else the path without its language"),
        new Field("image", "path or map", "the lead picture: src, alt, decorative, caption, credit, credit_lang, credit_url, creator, license, copyright, focus, position") { Aliases = ["cover", "feature_image"] },
        new Field("social_image", "path or map", "the picture that social cards show; else the lead picture"),
        new Field("gallery", "list of maps", "more pictures, each as under image"),
        new Field("video", "address or map", "the story's video: src, embed, title, description, poster, duration, uploaded, transcript"),
        new Field("audio", "path or map", "the story's recording: src, title, duration, transcript, and what podcasts ask for"),
        new Field("source", "text or map", "where a republished story comes from: publisher, url, title, author, date, notice and more"),
        new Field("source_url", "address", "the address of the original; the same as url in source"),
        new Field("editor_note", "inline Markdown", "a note shown in a box"),
        new Field("corrections", "list of maps", "what was wrong: date, type, text and author of each"),
        new Field("content_warning", "text", "a warning before the text"),
        new Field("disclosure", "inline Markdown", "a conflict of interest that readers should know of"),
        new Field("methodology", "inline Markdown", "how the story was reported") { Aliases = ["backstory"] },
        new Field("ai_disclosure", "text", "what machines did for the story"),
        new Field("sources", "list of texts or maps", "references: title, url and archived of each") { Aliases = ["citations"] },
        new Field("claim_review", "map", "the claim that a fact check judges: claim, author, date, appearance, rating"),
        new Field("review", "map", "what a review is about: item, kind, rating"),
        new Field("sponsor", "text or map", "who paid for it: a record in content/sponsors/, or what would stand in one"),
        new Field("pinned", "yes or no, or date", "on top of fronts, until that date"),
        new Field("weight", "whole number", "order on fronts among pinned stories and among those of one day, higher first"),
        new Field("list", "yes or no", "no keeps the story out of lists"),
        new Field("feed", "list of words, or yes or no", "the kinds of feeds that have it: site, section, topic, tag, series, author, partners; no keeps it out of all, a sponsored one is in them only with yes or a list"),
        new Field("noindex", "yes or no", "yes asks search engines to stay away"),
        new Field("robots", "text", "more rules for search engines, such as nosnippet"),
        new Field("canonical", "address", "the address that search engines should keep instead of this one"),
        new Field("free", "yes or no", "no tells search engines that the story is behind a paywall"),
        new Field("reading_time", "whole number", "minutes, where the count of words misleads"),
        new Field("related", "list of stories", "stories to read next, by id, path or address; the box fills up by itself"),
        new Field("translation_of", "story or address", "what this is a translation of: a story by id or path, or an address elsewhere"),
        new Field("distributor", "word", "where it comes from: staff, wires, freelance, stock, handout or syndicated"),
        new Field("comments", "address, or no", "where readers discuss it"),
        new Field("telegram", "map", "its post in a Telegram channel: post and discuss"),
        new Field("republish", "yes or no, or map", "whether others may reprint it: allow, license and note"),
        new Field("search", "yes or no", "no keeps it out of the site's own search"),
        new Field("toc", "yes or no", "whether it shows a table of contents"),
        new Field("share", "yes or no", "no shows no links to pass it on"),
        new Field("related_block", "yes or no", "no shows no related stories"),
        new Field("newsletter", "yes or no", "whether it asks readers to sign up for the newsletter"),
        new Field("donate", "yes or no", "whether it asks readers for support"),
        new Field("ads", "yes or no", "whether its page may show advertisements; default yes, of what somebody paid for no"),
        new Field("layout", "name", "another template than the type's"),
        new Field("menu_title", "text", "how menus call a page"),
        new Field("colour", "colour", "of a section: the colour by which readers know its pages, such as #0b5561") { Aliases = ["color"] },
        new Field("front", "map", "of a section: which stories stand where on its page, as on the front: lead, secondary and strips"),
        new Field("live", "map", "when a live story is covered: start, end, summary"),
        new Field("updates", "list of maps", "the updates of a live story: time, title and body of each, and more"),
        new Field("key", "yes or no", "of an update in a file of its own: yes puts it among the key events"),
        new Field("checks_ignore", "list of maps", "findings to ignore here: code and reason of each"),
        new Field("params", "map", "anything the templates want to know, as page.params"));

    public static readonly FieldTable Series = new(
        new Field("name", "text, required", "the series"),
        new Field("part", "whole number", "the story's number in it"),
        new Field("title", "text", "the part's own title"));

    public static readonly FieldTable Author = new(
        new Field("name", "text, required", "an author id or a plain name") { Aliases = ["id", "ref"] },
        new Field("role", "text", "such as Photography by"),
        new Field("affiliation", "text", "the author's organisation"),
        new Field("url", "address", "the author's page"));

    public static readonly FieldTable Image = new(
        new Field("src", "path, required", "the picture: beside the article, or from the site's root") { Aliases = ["path", "url"] },
        new Field("alt", "text", "what the picture shows, for those who do not see it"),
        new Field("decorative", "yes or no", "the picture says nothing the text does not"),
        new Field("caption", "inline Markdown", "the caption"),
        new Field("credit", "text", "the credit line"),
        new Field("credit_lang", "BCP 47", "the credit's language"),
        new Field("credit_url", "address", "where the credit leads"),
        new Field("creator", "text or map", "who made it: a name, or name, type and url"),
        new Field("license", "address or text", "the licence"),
        new Field("copyright", "text", "the copyright notice"),
        new Field("acquire_license_page", "address", "where a licence can be had"),
        new Field("digital_source_type", "IPTC code", "how the picture came about, such as trainedAlgorithmicMedia"),
        new Field("focus", "text", "the point that crops keep, such as 50% 30%"),
        new Field("position", "word", "full, inline, beside or hidden"),
        new Field("can_distribute", "yes or no", "no keeps the picture out of feeds"),
        new Field("sensitive", "text", "a warning before the picture"),
        new Field("license_override", "text", "why the picture may be shown although its publisher's pictures may not"));

    public static readonly FieldTable Creator = new(
        new Field("name", "text, required", "whoever made the picture"),
        new Field("type", "person or organization", "what that is; default person"),
        new Field("url", "address", "a page of or about them"));

    public static readonly FieldTable Source = new(
        new Field("publisher", "text, required", "a record in content/publishers/ or a plain name") { Aliases = ["name"] },
        new Field("url", "address", "the original"),
        new Field("title", "text", "the original's headline"),
        new Field("author", "text", "the original's author"),
        new Field("date", "date", "when the original appeared"),
        new Field("notice", "inline Markdown", "the notice before the text; else the publisher's"),
        new Field("copyright", "text", "the copyright line; else the publisher's"),
        new Field("license", "address", "the licence of the text; else the publisher's"),
        new Field("excerpt", "yes or no", "whether this is only a part of the original"),
        new Field("canonical", "self or source", "which of the two search engines should keep; else the publisher's, else self"),
        new Field("checksum", "16 to 64 hexadecimal digits", "SHA-256 of the text as it was received, where it may not be changed"),
        new Field("noindex", "word", "which search engines shall leave the copy alone: none, googlebot-news, googlebot or all; else the publisher's"),
        new Field("position", "top or bottom", "where the notice stands, where the publisher's record leaves it open"),
        new Field("pixel", "address, or no", "the picture by which the publisher counts readers; else as the publisher's record says"));

    public static readonly FieldTable Video = new(
        new Field("src", "path or address", "the file: beside the article, from the site's root, or elsewhere; or the video's page at YouTube or Vimeo") { Aliases = ["url"] },
        new Field("embed", "address", "the page of the video or of its player, such as https://www.youtube.com/watch?v=…"),
        new Field("title", "text", "what the video is called; else the headline"),
        new Field("description", "text", "what it shows; else the story's description"),
        new Field("poster", "path", "a picture of it; else the lead picture"),
        new Field("duration", "duration", "its length, such as 4:05 or 1:02:30"),
        new Field("uploaded", "date", "when it was published; else the story's date"),
        new Field("captions", "list of texts or maps", "what is said in it, line by line: WebVTT files, each a path or src, lang and label"),
        new Field("transcript", "path or address", "what is said in it"));

    public static readonly FieldTable Captions = new(
        new Field("src", "path or address, required", "the file, such as the-bridge.en.vtt"),
        new Field("lang", "BCP 47", "its language; else the story's"),
        new Field("label", "text", "what readers choose it by; else the language's own name"));

    public static readonly FieldTable Audio = new(
        new Field("src", "path or address, required", "the file: beside the article, from the site's root, or elsewhere") { Aliases = ["url"] },
        new Field("title", "text", "what the recording is called; else the headline"),
        new Field("duration", "duration", "its length, such as 4:05 or 1:02:30"),
        new Field("transcript", "path or address", "what is said in it"),
        new Field("length", "whole number", "the size of a file elsewhere in bytes, which podcasts must know"),
        new Field("type", "media type", "what kind of file it is, such as audio/mpeg, where its name does not say it"),
        new Field("episode", "whole number", "its number in the podcast; else the story's part in its series"),
        new Field("season", "whole number", "the season of the podcast it belongs to"),
        new Field("episode_type", "full, trailer or bonus", "what it is to the podcast; default full"),
        new Field("explicit", "yes or no", "whether it is for adults; else as the podcast"),
        new Field("chapters", "path or address", "its chapters as a file of JSON"));

    public static readonly FieldTable Correction = new(
        new Field("date", "date, required", "when it was corrected"),
        new Field("type", "word, required", "correction, clarification, update, retraction or editors_note"),
        new Field("text", "inline Markdown, required", "what was wrong, and what is right"),
        new Field("author", "list of authors", "who corrected it, where readers should know") { Aliases = ["authors"] });

    public static readonly FieldTable Citation = new(
        new Field("title", "text, required", "what is referred to"),
        new Field("url", "address", "where it is"),
        new Field("archived", "address", "where a copy of it is kept"));

    public static readonly FieldTable Claim = new(
        new Field("claim", "text, required", "the claim, in a sentence"),
        new Field("author", "text", "who made it"),
        new Field("date", "date", "when it was made"),
        new Field("appearance", "address", "where it was made"),
        new Field("rating", "text or map, required", "the verdict in words, or label, value, best and worst"));

    public static readonly FieldTable Review = new(
        new Field("item", "text, required", "what is reviewed"),
        new Field("kind", "word", "book, film, play, music, game, product, restaurant, event …"),
        new Field("url", "address", "where it can be had or seen"),
        new Field("rating", "number or map", "the verdict: value, best and worst; best is 5 and worst 1 unless given"));

    public static readonly FieldTable Rating = new(
        new Field("label", "text", "the verdict in words"),
        new Field("value", "number", "the verdict in points"),
        new Field("best", "number", "the most points"),
        new Field("worst", "number", "the fewest points"));

    public static readonly FieldTable Live = new(
        new Field("start", "date", "when the coverage starts; else the time of the first update"),
        new Field("end", "date", "when it ended; from then on the story is told of as it happened"),
        new Field("summary", "inline Markdown", "what has happened so far"));

    public static readonly FieldTable Update = new(
        [
            new Field("time", "date, required", "when it was written; a future time schedules it") { Aliases = ["date"] },
            new Field("title", "text", "its headline"),
            new Field("body", "Markdown, required", "its text") { Aliases = ["text"] },
            .. Shared("authors", "image"),
            new Field("key", "yes or no", "among the key events"),
            new Field("pinned", "yes or no", "above all others"),
            .. Shared("draft", "status", "published", "publish_date", "embargo", "expires", "gone"),
        ]);

    public static readonly FieldTable Assignment = new(
        new Field("desk", "text", "the desk that has it"),
        new Field("slug", "text", "what the newsroom calls it"),
        new Field("due", "date", "when the text has to be there"),
        new Field("note", "text", "what else the desk should know"));

    public static readonly FieldTable Telegram = new(
        new Field("post", "address", "the post of this story in the channel"),
        new Field("discuss", "address", "where the post is discussed"));

    public static readonly FieldTable Republish = new(
        new Field("allow", "yes or no", "whether others may reprint the story; else as newssite.yaml says"),
        new Field("license", "address or text", "the licence for them; else that of newssite.yaml"),
        new Field("note", "inline Markdown", "what they should know"));

    public static readonly FieldTable IgnoredCheck = new(
        new Field("code", "code, required", "the finding"),
        new Field("reason", "text, required", "why it does not apply"));

    /// <summary>Fields that mean in a part of a story what they mean of the whole.</summary>
    private static IEnumerable<Field> Shared(params string[] names) => names.Select(name => Table.Find(name)!);
}
