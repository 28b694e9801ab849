using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Every key of <c>newssite.yaml</c>, a table a level (docs/configuration.md is checked against it).</summary>
public static class ConfigFields
{
    public static readonly FieldTable Root = new(
        new Field("site", "map", "name, address, time zone and language of the site"),
        new Field("languages", "list of maps", "the languages of the site, where it has several"),
        new Field("theme", "map or text", "the theme and its options"),
        new Field("content", "map", "rules for stories"),
        new Field("permalinks", "map", "the pattern of story URLs"),
        new Field("front", "map", "how many stories the front shows"),
        new Field("pagination", "map", "how lists are cut into pages"),
        new Field("archives", "yes or no", "whether year and month archives are made; default yes"),
        new Field("feeds", "map", "which feeds are made and what they carry"),
        new Field("markdown", "map", "how story texts are read"),
        new Field("embeds", "map", "which hosts may be embedded by raw HTML"),
        new Field("limits", "map", "sizes above which a file is refused"),
        new Field("menu", "list of maps", "the navigation: title and url of each entry"),
        new Field("footer_menu", "list of maps", "the menu in the footer"),
        new Field("announcement", "map", "the bar above every page"),
        new Field("robots", "map", "robots.txt"),
        new Field("checks", "map", "severity of a finding by its code: off, info, warning or error"));

    public static readonly FieldTable Site = new(
        new Field("name", "text, required", "the name of the publication"),
        new Field("url", "http or https address, required", "where the site will live; may carry a path"),
        new Field("timezone", "IANA name, required", "the newsroom's time zone, such as Europe/Prague"),
        new Field("tagline", "text", "a line under the name"),
        new Field("description", "text", "what search engines and feeds say about the site"),
        new Field("copyright", "text", "the copyright line of footer and feeds"),
        new Field("language", "BCP 47", "the language of stories that do not say otherwise; default en"),
        new Field("params", "map", "anything the templates of this site want to know, as site.params"));

    public static readonly FieldTable Language = new(
        new Field("code", "BCP 47, required", "the language"),
        new Field("name", "text", "the language's own name"),
        new Field("site_name", "text", "the site's name in this language"),
        new Field("tagline", "text", "the tagline in this language"),
        new Field("dir", "ltr or rtl", "direction of writing; known for the usual languages"),
        new Field("date_format", "pattern", "how dates are shown, such as d MMMM yyyy"),
        new Field("time_format", "pattern", "how times are shown, such as HH:mm"));

    public static readonly FieldTable Theme = new(
        new Field("name", "text", "a folder in themes/, or a built-in theme; default broadsheet"),
        new Field("options", "map", "options that the theme offers, as theme.options"));

    public static readonly FieldTable Content = new(
        new Field("expired", "keep or drop", "whether the page of an expired story stays; default keep"),
        new Field("require_author_records", "yes or no", "whether every author needs a file in content/authors/; default no"),
        new Field("default_author", "text", "the author of stories that name none"),
        new Field("related", "whole number", "how many related stories a page offers; default 5"));

    public static readonly FieldTable Permalinks = new(
        new Field("article", "pattern", "default /:section/:year/:month/:slug/; also :sections :day :id :lang"));

    public static readonly FieldTable Front = new(
        new Field("secondary", "whole number", "stories beside and below the lead; default 6"),
        new Field("strip", "whole number", "stories in each strip; default 4"));

    public static readonly FieldTable Pagination = new(
        new Field("size", "whole number", "stories a list page; default 20"),
        new Field("home", "yes or no", "whether the front goes on at /page/N/; default yes"),
        new Field("order", "stable or newest", "stable keeps old pages as they are; default stable"));

    public static readonly FieldTable Feeds = new(
        new Field("items", "whole number", "stories a feed; default 20"),
        new Field("content", "full or summary", "whole stories or their summaries; default full"),
        new Field("site", "yes or no", "a feed of all stories; default yes"),
        new Field("section", "yes or no", "a feed a section; default yes"),
        new Field("tag", "yes or no", "a feed a tag; default yes"),
        new Field("author", "yes or no", "a feed an author; default yes"));

    public static readonly FieldTable Markdown = new(
        new Field("html", "sanitize, escape or allow", "what becomes of raw HTML; default sanitize"),
        new Field("typography", "yes or no", "whether straight quotes become curly ones; default yes"));

    public static readonly FieldTable Embeds = new(
        new Field("hosts", "list of texts", "hosts whose iframes are kept"));

    public static readonly FieldTable Limits = new(
        new Field("body_bytes", "whole number", "the longest story text in bytes; default 2000000"));

    public static readonly FieldTable MenuItem = new(
        new Field("title", "text, required", "what the entry says"),
        new Field("url", "path or address, required", "where it leads"));

    public static readonly FieldTable Announcement = new(
        new Field("text", "text, required", "what it says"),
        new Field("url", "path or address", "where it leads") { Aliases = ["link"] },
        new Field("language", "BCP 47", "show it only on pages in this language"),
        new Field("start", "date", "when it appears"),
        new Field("end", "date", "when it disappears"));

    public static readonly FieldTable Robots = new(
        new Field("disallow", "list of paths", "paths that crawlers shall leave alone"));
}
