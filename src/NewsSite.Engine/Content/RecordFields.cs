using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>The fields of records: authors, publishers, sections, and the terms topics, tags, series and sponsors.</summary>
public static class RecordFields
{
    public static readonly FieldTable Author = new(
        new Field("name", "text, required", "the name as readers see it") { Aliases = ["title_name", "display_name"] },
        new Field("sort_name", "text", "the name as lists sort it"),
        new Field("also", "list of texts", "other names the author is written by"),
        new Field("title", "text", "the job title") { Aliases = ["role", "job_title"] },
        new Field("affiliation", "text", "the author's organisation"),
        new Field("email", "text", "an address for readers"),
        new Field("phone", "text", "a number for readers"),
        new Field("location", "text", "where the author works"),
        new Field("photo", "path or map", "the portrait") { Aliases = ["image"] },
        new Field("languages", "list of texts", "languages the author speaks"),
        new Field("expertise", "list of texts", "what the author knows about"),
        new Field("awards", "list of texts", "prizes"),
        new Field("education", "list of texts", "schools"),
        new Field("same_as", "list of addresses", "the author's profiles elsewhere"),
        new Field("fediverse", "text", "@user@host"),
        new Field("telegram", "text", "a Telegram name"),
        new Field("x", "text", "an X name"),
        new Field("signal", "text", "a Signal contact"),
        new Field("pgp", "text", "a PGP fingerprint"),
        new Field("staff", "yes or no", "listed on the staff page"),
        new Field("former", "yes or no", "no longer with us"),
        new Field("organization", "yes or no", "a desk, an agency or the paper itself, not a person") { Aliases = ["organisation"] },
        new Field("anonymous", "yes or no", "no photo, address or profiles are shown"),
        new Field("order", "whole number", "place on the staff page"),
        new Field("desk", "text", "the desk"),
        new Field("slug", "text", "the last part of the address"),
        new Field("params", "map", "anything the templates want to know"));

    public static readonly FieldTable Publisher = new(
        new Field("name", "text, required", "the publisher's name") { Aliases = ["title"] },
        new Field("url", "address", "the publisher's site"),
        new Field("also", "list of texts", "other names the publisher is written by"),
        new Field("notice", "inline Markdown", "the notice before republished stories"),
        new Field("copyright", "text", "the copyright line"),
        new Field("position", "top or bottom", "where the notice stands; default top"),
        new Field("license", "address", "the licence of its texts"),
        new Field("canonical", "self or source", "which of the two search engines should keep; default self"),
        new Field("noindex", "word", "which search engines shall leave its stories alone: none, googlebot-news, googlebot or all; default none"),
        new Field("can_distribute", "yes or no", "whether its terms let you hand its stories on to your partners; default no"),
        new Field("images", "allowed or forbidden", "whether its pictures may be shown with its stories; default allowed"),
        new Field("pixel", "address, or required", "the picture by which it counts readers, with {url}, {id} or {source_url} in it; or that each story has one of its own"),
        new Field("expires_days", "whole number", "how many days after the original a copy may stay"),
        new Field("params", "map", "anything the templates want to know"));

    public static readonly FieldTable Sponsor = new(
        new Field("name", "text, required", "who pays") { Aliases = ["title"] },
        new Field("url", "address", "the sponsor's site"),
        new Field("scope", "native or underwritten", "whether the sponsor paid for the text, or for the work of a newsroom that decides alone; default native"),
        new Field("label", "text", "what stands beside the headline; else the theme's word for sponsored stories") { Aliases = ["flag"] },
        new Field("byline_prefix", "text", "what stands before the sponsor's name; else the theme's words"),
        new Field("byline_display", "author, sponsor or both", "whose names stand in the byline of a story that the sponsor paid for; without it those that the story names, never the site's default_author"),
        new Field("rel", "sponsored, nofollow or both", "what links to the sponsor tell search engines; default that of newssite.yaml"),
        new Field("blurb", "inline Markdown", "a sentence about the sponsor"),
        new Field("disclaimer", "inline Markdown", "who had a say in the story; else the theme's sentence"),
        new Field("logo", "path or map", "the sponsor's sign"),
        new Field("placement", "top or bottom", "where a story tells of an underwriter; default top"),
        new Field("suppress_ads", "yes or no", "whether stories of the sponsor stand without advertisements, unless they say so themselves; default yes of those that the sponsor paid for, else no"));

    public static readonly FieldTable Term = new(
        new Field("title", "text, required", "the term as readers see it") { Aliases = ["name"] },
        new Field("also", "list of texts", "other spellings"),
        new Field("slug", "text", "the last part of the address"),
        new Field("description", "text", "what the list is about") { Aliases = ["summary"] },
        new Field("image", "path or map", "a picture"),
        new Field("weight", "whole number", "place among its kind"),
        new Field("colour", "colour", "the colour by which readers know its pages, such as #0b5561") { Aliases = ["color"] },
        new Field("params", "map", "anything the templates want to know"));
}
