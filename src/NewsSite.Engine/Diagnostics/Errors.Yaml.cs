namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Any YAML: configuration, front matter, records and data files. The first codes of the front matter's area.</summary>
    public static class Yaml
    {
        /// <summary>The text between the fences, or the file, is not YAML.</summary>
        public static Diagnostic Syntax(SourceSpan span, string problem, string advice)
            => Error("NS2001", span, problem, advice);

        /// <summary>A line is indented with a tab, which YAML forbids.</summary>
        public static Diagnostic Tab(SourceSpan span)
            => Error("NS2002", span, "a tab is used for indentation, which YAML does not allow", "use spaces");

        /// <summary>The same key stands twice in one map.</summary>
        public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first)
            => Error("NS2003", span, $"the key '{key}' is already set in line {first.Start.Line}", "keep one of the two") with { Related = [first] };

        /// <summary>An anchor (<c>&amp;x</c>) or alias (<c>*x</c>).</summary>
        public static Diagnostic AnchorOrAlias(SourceSpan span, string text)
            => Error("NS2004", span, $"YAML anchors and aliases are not supported ('{text}')", "write the value out, or put it in quotes if it is meant as text");

        /// <summary>A YAML tag such as <c>!!binary</c>.</summary>
        public static Diagnostic Tag(SourceSpan span, string tag)
            => Error("NS2005", span, $"the YAML tag '{tag}' is not supported", "remove it, or put the value in quotes if it is meant as text");

        /// <summary>More nesting or more values than any front matter, configuration or data file needs.</summary>
        public static Diagnostic TooLarge(SourceSpan span, int depth, int nodes)
            => Error("NS2006", span, $"this YAML is nested deeper than {depth} levels or holds more than {nodes} values", "simplify or split it");

        /// <summary>The document is a list or a single value where keys were expected.</summary>
        public static Diagnostic NotAMap(SourceSpan span, string kind)
            => Error("NS2007", span, $"expected 'key: value' lines, found {kind}");

        /// <summary>A map's key is itself a list or a map.</summary>
        public static Diagnostic KeyIsNotText(SourceSpan span, string kind)
            => Error("NS2008", span, $"a key must be text, found {kind}", "put the value in quotes if it starts with { or [");

        /// <summary>A second YAML document after the first one.</summary>
        public static Diagnostic SecondDocument(SourceSpan span)
            => Error("NS2009", span, "a second YAML document starts here", "remove the line '---' inside the file");
    }
}
