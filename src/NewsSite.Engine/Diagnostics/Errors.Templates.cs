using System.Collections.Immutable;

namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Templates, themes and their strings.</summary>
    public static class Templates
    {
        /// <summary>As many names as one reads in a line.</summary>
        private const int MostNamed = 12;

        /// <summary>A template that cannot be parsed.</summary>
        public static Diagnostic Syntax(SourceSpan span, string problem)
            => Error("NS5001", span, $"this template cannot be read: {problem}");

        /// <summary>A member that an object does not have.</summary>
        public static Diagnostic UnknownMember(SourceSpan span, string member, string owner, IEnumerable<string> known, string? suggestion, string all = "docs/themes.md")
            => Error("NS5002", span, $"'{member}' is not a member of {owner}", DidYouMean(suggestion) ?? Available([.. known], all));

        /// <summary>A variable or function that does not exist.</summary>
        public static Diagnostic UnknownName(SourceSpan span, string name, string? instead, string? suggestion, IEnumerable<string> variables)
            => Error("NS5003", span, $"there is no variable or function '{name}'",
                instead is not null ? $"write '{instead}'"
                    : DidYouMean(suggestion) ?? $"variables here: {string.Join(", ", variables)}; docs/themes.md lists what templates can use");

        /// <summary>extends, include, cached or a page kind names a template that no layer has.</summary>
        public static Diagnostic Missing(SourceSpan span, string name)
            => Error("NS5004", span, $"there is no template '{name}'", "add it to templates/ or to the theme");

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
        public static Diagnostic UnknownString(SourceSpan span, string key)
            => Error("NS5008", span, $"there is no string '{key}' in any i18n file");

        /// <summary>A function called with the wrong kind or number of values.</summary>
        public static Diagnostic Argument(SourceSpan span, string function, string problem, string? help = null)
            => Error("NS5009", span, $"'{function}' {problem}", help);

        /// <summary>asset names a file that no layer has.</summary>
        public static Diagnostic MissingAsset(SourceSpan span, string name)
            => Error("NS5010", span, $"there is no file 'assets/{name}' in templates/ or the theme");

        /// <summary>A language of the site for which the theme has no strings; English is used.</summary>
        public static Diagnostic NoStrings(string language)
            => Warning("NS5011", SourceSpan.File($"i18n/{language}.yaml"), $"the theme has no strings for '{language}', so English is used", $"add templates/i18n/{language}.yaml");

        /// <summary>theme.options sets something the theme does not offer.</summary>
        public static Diagnostic UnknownOption(SourceSpan span, string option, string? setting)
            => Warning("NS5012", span, $"the theme has no option '{option}'", setting is null ? null : $"write '{setting}' at the left edge of newssite.yaml");

        /// <summary>A template fills a block that no template it extends declares.</summary>
        public static Diagnostic UnknownBlock(SourceSpan span, string block)
            => Error("NS5013", span, $"no template has a block '{block}' to fill", "docs/themes.md lists the blocks of the theme");

        /// <summary>The head of a component's template declares something that cannot be.</summary>
        public static Diagnostic BadDeclaration(SourceSpan span, string problem, string? help)
            => Error("NS5014", span, $"this component's declaration cannot be used: {problem}", help);

        /// <summary>The template of a component for feeds writes an element that no feed may carry.</summary>
        public static Diagnostic NotForFeeds(string path, string element)
            => Error("NS5015", SourceSpan.File(path), $"this template writes <{element}>, which feed readers drop or refuse", "write a link instead");

        /// <summary>A page's template writes a fragment and no whole page, where others of the site are put into a frame.</summary>
        public static Diagnostic NoFrame(string path)
            => Warning("NS5016", SourceSpan.File(path), "this template writes no <html>, so its pages are fragments without a frame", "begin it with {{ extends \"base.html\" }}, or write the whole page");

        /// <summary>A template of the site that no page was made of and that no template names.</summary>
        public static Diagnostic Unused(string path, string? layout)
            => Warning("NS5017", SourceSpan.File(path), "nothing uses this template", layout is null
                ? "docs/themes.md lists the names that make pages; delete the file if it is not needed"
                : $"name it in a story's front matter as 'layout: {layout}', or delete the file");

        /// <summary>An i18n file lacks words, in whose place the English ones are shown.</summary>
        public static Diagnostic MissingWords(string path, string language, IReadOnlyList<string> keys)
            => Info("NS5018", SourceSpan.File(path),
                $"'{language}' lacks {keys.Count} of the words, so the English ones are shown: {string.Join(", ", keys.Take(5))}{(keys.Count > 5 ? ", …" : "")}",
                $"add them to templates/i18n/{language}.yaml");

        /// <summary>A word cannot be written as a template asks for it: a plural form or a value to fill in is missing.</summary>
        public static Diagnostic UnfinishedWord(SourceSpan span, string key, string problem, string help)
            => Error("NS5019", span, $"the word '{key}' {problem}", help);

        /// <summary>The first names, and where the others are.</summary>
        private static string Available(ImmutableArray<string> names, string all)
            => names.IsEmpty ? "it has none"
                : names.Length <= MostNamed ? $"available: {string.Join(", ", names)}"
                : $"available: {string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more; {all} has them all";
    }
}
