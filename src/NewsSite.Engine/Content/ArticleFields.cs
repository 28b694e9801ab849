using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The one registry of front-matter fields of articles and pages (docs/front-matter.md is checked against it).</summary>
public static class ArticleFields
{
    public static readonly FieldTable Table = new(
        new Field("title", "text, required", "the headline") { Aliases = ["headline"] },
        new Field("short_title", "text", "a shorter headline for menus and related stories") { Aliases = ["linkTitle", "linktitle"] },
        new Field("seo_title", "text", "the title that search engines show") { Aliases = ["title-tag", "meta_title"] },
        new Field("kicker", "text", "the small line above the headline") { Aliases = ["label", "eyebrow"] },
        new Field("standfirst", "inline Markdown", "the paragraph under the headline") { Aliases = ["subtitle", "deck", "dek", "custom_excerpt"] },
        new Field("description", "text", "what search engines and social cards say; else the standfirst or the first paragraph") { Aliases = ["meta_description"] },
        new Field("summary", "inline Markdown", "the teaser in lists; else the description") { Aliases = ["blurb", "excerpt"] },
        new Field("slug", "text", "the last part of the address; else the file name"),
        new Field("url", "path", "the whole address, instead of the pattern") { Aliases = ["permalink"] },
        new Field("aliases", "list of paths", "older addresses that lead here") { Aliases = ["redirect_from"] },
        new Field("id", "text", "the story's permanent identity in feeds; else its content path") { Aliases = ["guid"] },
        new Field("type", "word", "news, analysis, opinion, editorial, explainer, interview, review, factcheck, obituary, live, press_release, sponsored, satire …"),
        new Field("section", "section", "another section than the folder's"),
        new Field("topics", "list of texts", "curated topics") { Aliases = ["categories", "category"] },
        new Field("tags", "list of texts", "loose tags") { Aliases = ["keywords", "tag"] },
        new Field("series", "text or map", "the series: name, part and title"),
        new Field("authors", "list of authors", "author ids, plain names, or maps with name, role, affiliation and url") { Aliases = ["author"] },
        new Field("byline", "text", "what is shown instead of the authors' names"),
        new Field("contributors", "list of authors", "others who worked on it, each with a role"),
        new Field("dateline", "text", "the place of filing"),
        new Field("date", "date", "first publication; a future date schedules the story") { Aliases = ["published_at", "publishedAt", "published_date", "date_published", "datePublished", "pubdate", "pubDate", "pubDatetime", "post_date"] },
        new Field("publish_date", "date", "the story does not appear before it") { Aliases = ["publishDate", "publishdate", "publish_at"] },
        new Field("updated", "date", "the last significant change") { Aliases = ["lastmod", "modified", "last_modified_at"] },
        new Field("draft", "yes or no", "a draft is not built"),
        new Field("status", "word", "idea, draft, edit, legal or ready; only ready is built"),
        new Field("published", "yes or no", "no holds the story back; a date is read as 'date'") { Aliases = ["publish"] },
        new Field("embargo", "date", "the story never appears before it"),
        new Field("expires", "date", "when the story leaves lists, feeds and sitemaps") { Aliases = ["expiryDate", "expirydate", "expiry", "expiry_date", "expire", "unpublishdate", "unpublish_date", "unpublish_on", "unpublish_at"] },
        new Field("gone", "yes or no, or text", "the story is withdrawn; its address says so, with the reason if one is given"),
        new Field("redirect_to", "path or address", "the address leads there instead") { Aliases = ["redirectto", "redirect"] },
        new Field("lang", "BCP 47", "the language; else from the file name, the folder or the site") { Aliases = ["language", "locale"] },
        new Field("dir", "ltr or rtl", "direction of writing; else from the language"),
        new Field("image", "path or map", "the lead picture: src, alt, decorative, caption, credit, credit_lang, credit_url, creator, license, copyright, focus, position") { Aliases = ["cover", "feature_image"] },
        new Field("source", "text or map", "where a republished story comes from: publisher, url, title, author, date, notice, copyright"),
        new Field("source_url", "address", "the address of the original; the same as url in source"),
        new Field("editor_note", "inline Markdown", "a note shown in a box"),
        new Field("pinned", "yes or no, or date", "on top of fronts, until that date"),
        new Field("weight", "whole number", "order on fronts among pinned stories and among those of one day, higher first"),
        new Field("list", "yes or no", "no keeps the story out of lists"),
        new Field("feed", "yes or no", "no keeps the story out of feeds"),
        new Field("noindex", "yes or no", "yes asks search engines to stay away"),
        new Field("layout", "name", "another template than the type's"),
        new Field("menu_title", "text", "how menus call a page"),
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
        new Field("creator", "text", "who made it"),
        new Field("license", "address or text", "the licence"),
        new Field("copyright", "text", "the copyright notice"),
        new Field("acquire_license_page", "address", "where a licence can be had"),
        new Field("digital_source_type", "IPTC code", "how the picture came about, such as trainedAlgorithmicMedia"),
        new Field("focus", "text", "the point that crops keep, such as 50% 30%"),
        new Field("position", "word", "full, inline, beside or hidden"),
        new Field("can_distribute", "yes or no", "no keeps the picture out of feeds"),
        new Field("sensitive", "text", "a warning before the picture"));

    public static readonly FieldTable Source = new(
        new Field("publisher", "text, required", "a record in content/publishers/ or a plain name") { Aliases = ["name"] },
        new Field("url", "address", "the original"),
        new Field("title", "text", "the original's headline"),
        new Field("author", "text", "the original's author"),
        new Field("date", "date", "when the original appeared"),
        new Field("notice", "inline Markdown", "the notice before the text; else the publisher's"),
        new Field("copyright", "text", "the copyright line; else the publisher's"));

    public static readonly FieldTable IgnoredCheck = new(
        new Field("code", "code, required", "the finding"),
        new Field("reason", "text, required", "why it does not apply"));
}
