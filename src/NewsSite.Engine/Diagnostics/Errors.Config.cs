using System.Globalization;

namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>newssite.yaml and the theme's own settings.</summary>
    public static class Config
    {
        /// <summary>The site's folder holds no newssite.yaml.</summary>
        public static Diagnostic Missing(string path)
            => Error("NS1001", SourceSpan.File(path), "there is no configuration in this folder", "run 'newssite init DIR' for a new site, or name the site's folder with --root");

        /// <summary>site, its name, url or timezone, or a required key of a list's entry, is absent.</summary>
        public static Diagnostic RequiredKey(SourceSpan span, string key, string? help = null)
            => Error("NS1002", span, $"'{key}' is required", help);

        /// <summary>site.url or --base-url is not an http or https address.</summary>
        public static Diagnostic BadUrl(SourceSpan span, string text)
            => Error("NS1003", span, $"'{text}' is not an http or https address without query and fragment", "write it as https://news.example/");

        /// <summary>site.timezone is not in the IANA database.</summary>
        public static Diagnostic UnknownTimeZone(SourceSpan span, string text, string? suggestion)
            => Error("NS1004", span, $"'{text}' is not an IANA time zone", DidYouMean(suggestion) ?? "use a name such as Europe/Prague or UTC");

        /// <summary>theme.name is neither a folder in themes/ nor built in.</summary>
        public static Diagnostic UnknownTheme(SourceSpan span, string name, string? suggestion)
            => Error("NS1005", span, $"there is no theme '{name}' in themes/", DidYouMean(suggestion));

        /// <summary>A permalink pattern with an unknown placeholder, or one that cannot tell stories apart.</summary>
        public static Diagnostic BadPermalink(SourceSpan span, string pattern, string problem, IEnumerable<string> placeholders)
            => Error("NS1006", span, $"the permalink '{pattern}' {problem}", $"known placeholders are {string.Join(' ', placeholders.Select(name => ":" + name))}");

        /// <summary>A language code that is not BCP 47.</summary>
        public static Diagnostic BadLanguage(SourceSpan span, string text)
            => Error("NS1007", span, $"'{text}' is not a language code", "write it as en, ru or zh-Hant");

        /// <summary>checks names a code that does not exist.</summary>
        public static Diagnostic UnknownCode(SourceSpan span, string code)
            => Error("NS1008", span, $"there is no finding '{code}'", "codes are listed in docs/messages.md");

        /// <summary>checks tries to lower a finding that is an error for the reader's sake.</summary>
        public static Diagnostic CannotLower(SourceSpan span, string code)
            => Error("NS1009", span, $"{code} is an error that cannot be lowered", "remove the line");

        /// <summary>A date or time pattern with a letter that means nothing.</summary>
        public static Diagnostic BadDateFormat(SourceSpan span, string pattern, string problem)
            => Error("NS1010", span, $"the pattern '{pattern}' cannot be used: {problem}");

        /// <summary>An address in the configuration that breaks the URL rule.</summary>
        public static Diagnostic UnsafeUrl(SourceSpan span, string url)
            => Error("NS1011", span, $"'{url}' is not an address a page may link to", RemedyForAddress(url, "use http, https, mailto, tel or a path"));

        /// <summary>A file of theme or site that sets strings (i18n/&lt;lang&gt;.yaml) holds something else than texts and plural forms.</summary>
        public static Diagnostic BadString(SourceSpan span, string key, string? form = null)
            => Error("NS1012", span, form is null ? $"'{key}' is neither a text nor a map of plural forms" : $"'{form}' is no plural form of '{key}'",
                "plural forms are zero, one, two, few, many, other");

        /// <summary>A channel in a network that no theme knows; a slip, or a network that needs a <c>name</c>.</summary>
        public static Diagnostic UnknownNetwork(SourceSpan span, string network, string? suggestion)
            => Warning("NS1013", span, $"the network '{network}' is not known", DidYouMean(suggestion) ?? "themes have no icon for it; docs/configuration.md lists those that they know");

        /// <summary>A header with a name or value that hosts cannot send.</summary>
        public static Diagnostic BadHeader(SourceSpan span, string text, string problem)
            => Error("NS1014", span, $"'{text}' is {problem}", "use printable ASCII without '$'");

        /// <summary>Pages or feeds that browsers would keep for ever, and never see corrected.</summary>
        public static Diagnostic ImmutablePages(SourceSpan span, string key)
            => Error("NS1015", span, $"a {key[..^1]} keeps its address when it changes, so it cannot be 'immutable'", "leave the word out; files with a fingerprint have it under 'assets'");

        /// <summary>A key for IndexNow that search engines refuse.</summary>
        public static Diagnostic BadIndexNowKey(SourceSpan span, string key)
            => Error("NS1016", span, $"'{key}' is no key for IndexNow", "use 8 to 128 letters, digits and hyphens");

        /// <summary>An address in <c>security_txt</c> that is none, or of a kind that is not allowed there (RFC 9116).</summary>
        public static Diagnostic NotAUri(SourceSpan span, string text, string schemes)
            => Error("NS1017", span, $"'{text}' is not an address for security.txt", $"it begins with one of: {schemes}");

        /// <summary>A line of ads.txt or trust.txt that its readers would not understand.</summary>
        public static Diagnostic OddLine(SourceSpan span, string file, string line, string expected)
            => Warning("NS1018", span, $"nobody who reads {file.Replace('_', '.')} understands '{line}'", $"write {expected}");

        /// <summary>A podcast names a series of which no published story has a recording.</summary>
        public static Diagnostic PodcastWithoutEpisodes(SourceSpan span, string series)
            => Warning("NS1021", span, $"no published story of the series '{series}' has a recording, so there is no podcast", "name the series as its stories do, and give them 'audio'");

        /// <summary>A partner's feed is in a language in which there is no story.</summary>
        public static Diagnostic PartnerWithoutStories(SourceSpan span, string name)
            => Warning("NS1022", span, $"there is no story in the language of the feed for '{name}', so it is not made");

        /// <summary>A partner's feed names a section, topic, tag or type that no published story has.</summary>
        public static Diagnostic NothingToFilter(SourceSpan span, string kind, string name)
            => Warning("NS1023", span, $"there is no {kind} '{name}'", "a section is called by its folder, such as local/harbour, a topic or tag as stories write it");

        /// <summary>seo.title_pattern has no place for the title.</summary>
        public static Diagnostic TitlePatternWithoutTitle(SourceSpan span, string pattern)
            => Error("NS1024", span, $"the pattern '{pattern}' has no place for the title", "write it as '{title} | {site}'");

        /// <summary>A feed with more stories than aggregators take at once.</summary>
        public static Diagnostic FeedTooLong(SourceSpan span, int items)
            => Warning("NS1025", span, $"a feed of {items} stories is more than aggregators take", "Google reads 60 at most; 20 to 50 are usual");

        /// <summary>A category of a podcast that directories do not know; they put it nowhere.</summary>
        public static Diagnostic UnknownCategory(SourceSpan span, string category, string? suggestion)
            => Warning("NS1026", span, $"directories of podcasts have no category '{category}'", suggestion is null ? "take one of Apple's list, in English, such as 'News > Daily News'" : $"did you mean '{suggestion}'?");

        /// <summary>A language code that search engines do not read in links between translations (table (c), MT001).</summary>
        public static Diagnostic UnreadLanguage(SourceSpan span, string code)
            => Warning("NS1019", span, $"search engines do not read the language code '{code}' in links between translations", "write the language, its script and a country at most, such as es, es-MX or sr-Latn; the United Kingdom is GB");

        /// <summary>A language's own digits are asked for, but it has none, or none that are known.</summary>
        public static Diagnostic NoNativeDigits(SourceSpan span, string code)
            => Warning("NS1020", span, $"no digits other than 0 to 9 are known of the language '{code}'", "remove the line");

        /// <summary>Quotation marks of a language that are neither a pair nor two.</summary>
        public static Diagnostic BadQuotes(SourceSpan span, int count)
            => Error("NS1027", span, $"quotation marks come in one or two pairs, found {count}", "write them as quotes: [«, »] or quotes: [«, », „, “]");

        /// <summary>An entry of content.types that is no type, or no type of its own.</summary>
        public static Diagnostic BadType(SourceSpan span, string name, string problem, string remedy)
            => Error("NS1028", span, $"'{name}' {problem}", remedy);

        /// <summary>content.types hides the label of stories that somebody paid for.</summary>
        public static Diagnostic HiddenAdvertisement(SourceSpan span, string name)
            => Error("NS1029", span, $"the label of stories of the type '{name}' cannot be hidden: somebody paid for them, and readers must see it", "remove the line");

        /// <summary>content.require names a field that stories do not have.</summary>
        public static Diagnostic UnknownField(SourceSpan span, string name, string? suggestion)
            => Error("NS1030", span, $"stories have no field '{name}'", DidYouMean(suggestion) ?? "docs/front-matter.md lists them");

        /// <summary>redirects.file names a file that content/ does not have.</summary>
        public static Diagnostic NoRedirectFile(SourceSpan span, string name)
            => Error("NS1031", span, $"there is no file 'content/{name}'");

        /// <summary>A language is asked to show dates in a calendar of which CLDR has no words in it.</summary>
        public static Diagnostic NoCalendar(SourceSpan span, string code)
            => Warning("NS1032", span, $"no names of this calendar are known in the language '{code}'; dates are shown in the Gregorian one", "remove the line");

        /// <summary>There are more warnings than checks.max_warnings allows.</summary>
        public static Diagnostic TooManyWarnings(SourceSpan span, int count, int most)
            => Error("NS1033", span, string.Create(CultureInfo.InvariantCulture, $"there {(count == 1 ? "is 1 warning" : $"are {count} warnings")}, more than {most}"), "mend some of them, or allow more");

        /// <summary>An announcement, or the bar that asks for support, ends before it starts.</summary>
        public static Diagnostic OverBeforeItBegins(SourceSpan span)
            => Warning("NS1034", span, "the bar ends before it starts, so nobody ever sees it", "correct one of the two dates");

        /// <summary>An announcement, an entry of a menu or a channel is for a language in which the site has no page.</summary>
        public static Diagnostic NobodyReads(SourceSpan span, string code, string consequence)
            => Warning("NS1035", span, $"no page is in the language '{code}', so {consequence}", "write it as your stories do, or remove it");

        /// <summary><c>tips.page</c> is no page of the site, where the address in the Tor network and the like would be shown.</summary>
        public static Diagnostic TipsNowhere(SourceSpan span, string target)
            => Warning("NS1036", span, $"'{target}' is no page of this site, so it does not show 'onion', 'signal' and 'pgp'", "name a page such as pages/tips.md");

        /// <summary><c>newsletter.fields</c> has the field for the e-mail address, too: the form would send two values of it.</summary>
        public static Diagnostic AddressSentTwice(SourceSpan span, string field)
            => Error("NS1037", span, $"'{field}' is the field in which readers write their address", "remove it here, or say under 'field' what the provider calls the address");
    }
}
