using NewsSite.Yaml;

namespace NewsSite.Templating.Components;

/// <summary>The keys of a component's declaration (docs/themes.md is checked against them).</summary>
public static class ComponentFields
{
    public static readonly FieldTable Component = new(
        new Field("description", "text", "what the component is for"),
        new Field("body", "`required`, `optional` or `none`", "whether text stands between its two lines; default optional"),
        new Field("attributes", "map", "the attributes by name"),
        new Field("example", "text", "Markdown that uses it, for the documentation"));

    public static readonly FieldTable Attribute = new(
        new Field("type", "word", "what the value is, as below; default text"),
        new Field("required", "yes or no", "whether every use must give it"),
        new Field("expected", "yes or no", "whether a use without it is told of, as of a recording without its words"),
        new Field("choices", "list of texts", "the words of a choice"),
        new Field("default", "text, as an article writes it", "the value where none is given; not for the types date, markdown, url, picture, file and article, whose default the template gives: `{{ to ? to.url : site.url }}`"),
        new Field("as", "name", "the variable that holds the value; default the attribute’s name, which hides a function of the same name and may be no word of the language, as above"),
        new Field("description", "text", "what it is for"));

    /// <summary>What attributes may be: how articles write the value, and what the template gets.</summary>
    public static readonly FieldTable Types = new(
        new Field("text", "as written", "text"),
        new Field("markdown", "a line in which `*emphasis*`, `code` and links work", "HTML"),
        new Field("url", "an address as in a link of the text: `bridge.md`, `/about/`, `https://…`", "the address, as text"),
        new Field("picture", "a picture as in the text: a file beside the article, `/media/…`, `https://…`", "a `file`"),
        new Field("file", "any file in the same way", "a `file`"),
        new Field("article", "the file of a story or page, or its id", "an `article`, whose headline is always the present one"),
        new Field("date", "a date, perhaps with a time", "a date"),
        new Field("number", "a whole or decimal number", "a number"),
        new Field("flag", "its name alone, or yes or no", "true or false"),
        new Field("choice", "one of the words in `choices`", "text"),
        new Field("language", "a language code", "the code, as text"));
}
