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
        new Field("choices", "list of texts", "the words of a choice"),
        new Field("default", "as the type", "the value where none is given"),
        new Field("as", "name", "the variable that holds the value; default the attribute’s name, which hides a function of the same name"),
        new Field("description", "text", "what it is for"));
}
