namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Templates, themes and their strings.</summary>
    public static class Templates
    {
        /// <summary>A template that cannot be parsed.</summary>
        public static Diagnostic Syntax(SourceSpan span, string problem)
            => Error("NS5001", span, $"this template cannot be read: {problem}");

        /// <summary>A member that an object does not have.</summary>
        public static Diagnostic UnknownMember(SourceSpan span, string member, string owner, IEnumerable<string> known, string? suggestion)
            => Error("NS5002", span, $"'{member}' is not a member of {owner}", DidYouMean(suggestion) ?? "available: " + string.Join(", ", known));

        /// <summary>A variable or function that does not exist.</summary>
        public static Diagnostic UnknownName(SourceSpan span, string name, string? suggestion)
            => Error("NS5003", span, $"there is no variable or function '{name}'", DidYouMean(suggestion) ?? "docs/themes.md lists what templates can use");

        /// <summary>extends, include, cached or a page kind names a template that no layer has.</summary>
        public static Diagnostic Missing(SourceSpan span, string name, string? suggestion)
            => Error("NS5004", span, $"there is no template '{name}'", DidYouMean(suggestion) ?? "add it to templates/ or to the theme");

        /// <summary>Anything that goes wrong while a template runs.</summary>
        public static Diagnostic Runtime(SourceSpan span, string problem)
            => Error("NS5005", span, $"this template cannot be run: {problem}");

        /// <summary>A value that has no text is written: a list, a page, a date without a format.</summary>
        public static Diagnostic NotText(SourceSpan span, string kind)
            => Error("NS5006", span, $"{kind} cannot be written to a page", "write one of its members, or pass it to a function");

        /// <summary>A page that grows past the limit, a loop that does not end, includes that include themselves.</summary>
        public static Diagnostic Limit(SourceSpan span, string problem)
            => Error("NS5007", span, $"this template was stopped: {problem}");

        /// <summary>A string that no i18n file of the site or theme has.</summary>
        public static Diagnostic UnknownString(SourceSpan span, string key, string? suggestion)
            => Error("NS5008", span, $"there is no string '{key}' in any i18n file", DidYouMean(suggestion));

        /// <summary>A function called with the wrong kind or number of values.</summary>
        public static Diagnostic Argument(SourceSpan span, string function, string problem)
            => Error("NS5009", span, $"'{function}' {problem}");

        /// <summary>asset names a file that no layer has.</summary>
        public static Diagnostic MissingAsset(SourceSpan span, string name, string? suggestion)
            => Error("NS5010", span, $"there is no file 'assets/{name}' in templates/ or the theme", DidYouMean(suggestion));

        /// <summary>A language of the site for which the theme has no strings; English is used.</summary>
        public static Diagnostic NoStrings(string language)
            => Warning("NS5011", SourceSpan.File($"i18n/{language}.yaml"), $"the theme has no strings for '{language}', so English is used", $"add templates/i18n/{language}.yaml");

        /// <summary>theme.options sets something the theme does not offer.</summary>
        public static Diagnostic UnknownOption(SourceSpan span, string option, string? suggestion)
            => Warning("NS5012", span, $"the theme has no option '{option}'", DidYouMean(suggestion));

        /// <summary>A template fills a block that no template it extends declares.</summary>
        public static Diagnostic UnknownBlock(SourceSpan span, string block, string? suggestion)
            => Error("NS5013", span, $"no template has a block '{block}' to fill", DidYouMean(suggestion) ?? "docs/themes.md lists the blocks of the theme");

        /// <summary>The head of a component's template declares something that cannot be.</summary>
        public static Diagnostic BadDeclaration(SourceSpan span, string problem, string? help)
            => Error("NS5014", span, $"this component's declaration cannot be used: {problem}", help);

        /// <summary>The template of a component for feeds writes an element that no feed may carry.</summary>
        public static Diagnostic NotForFeeds(string path, string element)
            => Error("NS5015", SourceSpan.File(path), $"this template writes <{element}>, which feed readers drop or refuse", "write a link instead");
    }
}
