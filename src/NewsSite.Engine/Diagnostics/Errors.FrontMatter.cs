namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>The fields of articles, pages and records, and of the configuration where the same rule holds.</summary>
    public static partial class FrontMatter
    {
        /// <summary>More names than this help nobody.</summary>
        private const int MostNamed = 12;

        /// <summary>The file does not start with <c>---</c>.</summary>
        public static Diagnostic Missing(string path)
            => Error("NS2010", SourceSpan.At(path, 1, 1), "the file does not start with front matter", "start it with '---', 'title: …', 'date: …' and another '---', each on a line of its own");

        /// <summary>The closing <c>---</c> is missing.</summary>
        public static Diagnostic Unterminated(string path)
            => Error("NS2011", SourceSpan.At(path, 1, 1, 3), "the front matter is never closed", "put a line '---' between it and the text");

        /// <summary>TOML (<c>+++</c>) or JSON (<c>{</c>) front matter.</summary>
        public static Diagnostic OtherFormat(SourceSpan span, string format)
            => Error("NS2012", span, $"{format} front matter is not supported", "write it as YAML between two lines '---'");

        /// <summary>A line that was meant as <c>---</c>: a word processor made a dash of the hyphens, or there are too many or too few.</summary>
        public static Diagnostic NearlyFence(SourceSpan span, string line)
            => Error("NS2053", span, $"'{line}' is not the line '---' between which the front matter stands", "write exactly three hyphens; word processors make dashes of them");

        /// <summary>A file without any text.</summary>
        public static Diagnostic EmptyFile(string path)
            => Error("NS2013", SourceSpan.At(path, 1, 1), "the file is empty", "write the story or delete the file");

        /// <summary>Bytes that are not UTF-8.</summary>
        public static Diagnostic NotUtf8(SourceSpan span)
            => Error("NS2014", span, "the file is not valid UTF-8 here", "save it in the encoding UTF-8");

        /// <summary>An article without title, a record without name.</summary>
        public static Diagnostic Required(SourceSpan span, string key, bool inMap = false, string? value = null)
            => Error("NS2015", span, $"'{key}' is missing", inMap ? $"add '{key}: …' to the keys that stand here" : $"add a line '{key}: {value ?? "…"}' to the front matter");

        /// <summary>A story lacks a field that <c>content.require</c> asks of stories like it (table (c), FM002).</summary>
        public static Diagnostic RequiredHere(SourceSpan span, string key, string which)
            => Error("NS2109", span, $"'{key}' is missing, which newssite.yaml requires of {which}", $"add '{key}: …' to the front matter");

        /// <summary>A story with a date neither in its front matter nor in its file name.</summary>
        public static Diagnostic NoDate(SourceSpan span)
            => Error("NS2016", span, "the story has no date", "add a line such as 'date: 2026-11-22 14:00', or start the file name with 2026-11-22-");

        /// <summary>A key that means nothing here.</summary>
        public static Diagnostic UnknownKey(SourceSpan span, string key, IReadOnlyCollection<string> known)
            => Warning("NS2017", span, $"the key '{key}' is not known", known.Contains("params")
                ? key.Contains(' ') ? "the text of a story belongs below the second line '---'" : "move it under 'params:' if a template needs it"
                : known.Count <= MostNamed ? "what can stand here: " + string.Join(", ", known) : "correct it, or remove it");

        /// <summary>A value of another type than the field's.</summary>
        public static Diagnostic WrongType(SourceSpan span, string key, string expected, string found)
            => Error("NS2018", span, $"'{key}' must be {expected}, found {found}");

        /// <summary>A number outside its bounds.</summary>
        public static Diagnostic OutOfRange(SourceSpan span, string key, string text, int min, int max)
            => Error("NS2019", span, $"'{key}' must lie between {min} and {max}, found {text}");

        /// <summary>A word that is not among the field's words.</summary>
        public static Diagnostic NotOneOf(SourceSpan span, string key, string text, IEnumerable<string> words, string? suggestion)
            => Error("NS2020", span, $"'{text}' is not a value of '{key}'", DidYouMean(suggestion) ?? "use one of: " + string.Join(", ", words));

        /// <summary>An unknown <c>layout</c> or <c>type</c>; the default is taken (decision 22).</summary>
        public static Diagnostic UnknownWord(SourceSpan span, string key, string text, string fallback, string? suggestion)
            => Warning("NS2021", span, $"the {key} '{text}' is not known, '{fallback}' is used", DidYouMean(suggestion));

        /// <summary>A date that cannot be read or does not exist.</summary>
        public static Diagnostic BadDate(SourceSpan span, string key, string text, string problem)
            => Error("NS2022", span, $"'{key}': '{text}' {problem}", "write it as 2026-11-22, 2026-11-22 14:00 or 2026-11-22T14:00:00+03:00");

        /// <summary>The same field under two of its names.</summary>
        public static Diagnostic SameFieldTwice(SourceSpan span, string ignored, string used)
            => Warning("NS2023", span, $"'{ignored}' means the same as '{used}', which is used", "remove one of the two");

        /// <summary>Keys known by an older name; one hint a name, with a count.</summary>
        public static Diagnostic Alias(SourceSpan span, string alias, string name, int files)
            => Info("NS2024", span, $"'{alias}' is read as '{name}' ({Files(files)})");

        /// <summary>Character references in text fields; one hint a site, with a count.</summary>
        public static Diagnostic CharacterReferences(SourceSpan span, int files)
            => Info("NS2025", span, $"character references such as '&#8217;' in text fields are read as the characters they mean ({Files(files)})", "write the characters themselves");

        /// <summary>A control character that XML, and so every feed, forbids.</summary>
        public static Diagnostic ControlCharacter(SourceSpan span, string key, int codePoint)
            => Error("NS2026", span, $"'{key}' contains the control character U+{codePoint:X4}", "delete it");

        /// <summary>A bidi control or another hidden character in a title, byline or slug, which can make text read differently than it is.</summary>
        public static Diagnostic HiddenCharacter(SourceSpan span, string key, int codePoint)
            => Error("NS2027", span, $"'{key}' contains the hidden character U+{codePoint:X4}", "delete it");

        /// <summary>A URL field that breaks the URL rule (decision 24), or words where an address belongs.</summary>
        public static Diagnostic UnsafeUrl(SourceSpan span, string key, string url, string remedy = "use http, https, mailto, tel or a path")
            => Error("NS2028", span, $"'{key}': '{url}' is not an address a page may link to", RemedyForAddress(url, remedy));

        /// <summary>A path field (url, aliases) that leaves the site or cannot be a file.</summary>
        public static Diagnostic UnsafePath(SourceSpan span, string key, string path, string problem)
            => Error("NS2029", span, $"'{key}': '{path}' cannot be a page's address: {problem}");

        /// <summary>Two files with one id.</summary>
        public static Diagnostic DuplicateId(SourceSpan span, string id, SourceSpan first)
            => Error("NS2030", span, $"the id '{id}' is already used by {first.Path}", "give one of the two another id") with { Related = [first] };

        /// <summary>An author that matches no record, near to one that exists or while records are required.</summary>
        public static Diagnostic UnknownAuthor(SourceSpan span, string name, string? suggestion, bool required)
            => required
                ? Error("NS2031", span, $"there is no author '{name}' in content/authors/", DidYouMean(suggestion) ?? "add a record or correct the name")
                : Warning("NS2032", span, $"there is no author '{name}' in content/authors/", DidYouMean(suggestion));

        /// <summary>section names a folder that does not exist.</summary>
        public static Diagnostic UnknownSection(SourceSpan span, string name)
            => Error("NS2033", span, $"there is no section '{name}'", "name a folder in content/");

        /// <summary>source.publisher looks like an id but matches no record; <c>source: id</c> only if it nearly does, for a name may look like that, too.</summary>
        public static Diagnostic UnknownPublisher(SourceSpan span, string name, string? suggestion)
            => Error("NS2034", span, $"there is no publisher '{name}' in content/publishers/", DidYouMean(suggestion) ?? "add a record or correct the name");

        /// <summary>Terms that differ only in spelling are one; one hint a term.</summary>
        public static Diagnostic TermVariants(SourceSpan span, string kind, string shown, string variants)
            => Info("NS2035", span, $"the {kind} '{shown}' is also written {variants}", "use one spelling");

        /// <summary>A field that can hold a story back is empty or says two things: the story is kept out.</summary>
        public static Diagnostic HeldBack(SourceSpan span, string key, string problem, string remedy)
            => Error("NS2036", span, $"the story is left out because '{key}' {problem}", remedy);

        /// <summary>A language code that is not BCP 47, or one the site does not have.</summary>
        public static Diagnostic BadLanguage(SourceSpan span, string text)
            => Error("NS2037", span, $"'{text}' is not a language code", "write it as en, ru or zh-Hant");

        /// <summary>Copied-in text without address of the original, publisher or notice (table (c), SY001).</summary>
        public static Diagnostic IncompleteSource(SourceSpan span, string missing)
            => Error("NS2038", span, $"the source of this republished story has no {missing}", "add it, so that the notice before the text can name and link the original");

        /// <summary>A slug or file name of which no letter or digit is left.</summary>
        public static Diagnostic EmptySlug(SourceSpan span, string text)
            => Error("NS2039", span, $"no address can be made of '{text}'", "add a line 'slug: …' with letters or digits");

        /// <summary>A top folder named like a language, on a site whose configuration names no languages; one hint a folder.</summary>
        public static Diagnostic FolderIsLanguage(string folder, string language)
            => Warning("NS2040", SourceSpan.File(folder), $"this folder is read as the site in the language '{language}'", "list the site's languages under 'languages:' in newssite.yaml, or rename the folder if it is a section");

        /// <summary>A control character in a text, which XML, and so every feed, forbids; it is left out.</summary>
        public static Diagnostic BodyControlCharacter(SourceSpan span, int codePoint)
            => Warning("NS2041", span, $"the text contains the control character U+{codePoint:X4}, which is left out", "delete it");

        /// <summary>A misspelt key that was surely meant to hold the story back: the story is kept out.</summary>
        public static Diagnostic MisspeltWithholding(SourceSpan span, string key, string meant)
            => Error("NS2042", span, $"the story is left out because '{key}' looks like '{meant}'", $"write it as '{meant}', or rename the key");

        /// <summary>An unquoted text before ` #`, which YAML takes for a comment.</summary>
        public static Diagnostic CutByComment(SourceSpan span, string key, string comment)
            => Warning("NS2043", span, $"'{key}' ends before '{comment}', which YAML takes for a comment", "put the whole text in quotes, or the comment in a line of its own");

        /// <summary>An author's name that matches no record and looks like several names, or like a byline that starts with <c>By</c>.</summary>
        public static Diagnostic AuthorsInOne(SourceSpan span, string name, IReadOnlyList<string> names)
            => Info("NS2044", span, $"'{name}' is read as one author", names.Count == 1 ? $"write '{names[0]}'; the page says 'By' itself" : $"write [{string.Join(", ", names)}] if these are several");

        /// <summary>A story in a language that the configuration does not name; one hint a language, with a count.</summary>
        public static Diagnostic OtherLanguage(SourceSpan span, string language, int files, string? fileName)
            => Warning("NS2045", span, $"the site has no language '{language}', so this makes an edition of its own at /{language.ToLowerInvariant()}/ ({Files(files)})", "list it under 'languages:' in newssite.yaml, " + (fileName is null ? "or correct it" : $"or rename the file if '.{fileName}' is a part of its name"));

        /// <summary>A story expires before it appears.</summary>
        public static Diagnostic ExpiresTooEarly(SourceSpan span)
            => Warning("NS2046", span, "'expires' lies before the story's date, so no list ever shows it", "correct one of the two");

        /// <summary>A list with more items than anyone writes by hand.</summary>
        public static Diagnostic TooManyItems(SourceSpan span, string key, int count, int limit)
            => Error("NS2047", span, $"'{key}' has {count} items, more than the {limit} allowed", "keep the most important ones");

        /// <summary>A text longer than its field can show; of a field that holds a story back, the story is kept out too.</summary>
        public static Diagnostic TextTooLong(SourceSpan span, string key, int length, int limit)
            => Error("NS2048", span, $"'{key}' has {length} characters, more than the {limit} allowed", "shorten it, or move it into the text");

        /// <summary>Stories in more languages than any publication has: <c>lang</c> holds something else, or folders are named like languages.</summary>
        public static Diagnostic TooManyLanguages(SourceSpan span, int count, int limit)
            => Error("NS2049", span, $"the site's stories are in {count} languages, more than the {limit} allowed", "correct 'lang' or the folder's name");

        /// <summary>Two records of authors, or of terms of one kind, whose pages would have one address.</summary>
        public static Diagnostic SameSlug(SourceSpan span, string slug, SourceSpan first)
            => Error("NS2050", span, $"the slug '{slug}' is already that of {first.Path}", "give one of the two records another 'slug', or delete one") with { Related = [first] };

        /// <summary><c>permalink: false</c>, by which other generators make no page of a file: the story is kept out.</summary>
        public static Diagnostic NoPage(SourceSpan span, string key, string text)
            => Warning("NS2056", span, $"the story is left out because '{key}' is '{text}'", "remove the line to publish it, or write 'draft: yes' if it is one");

        /// <summary>An invisible mark in a title, byline or slug that some scripts are typed with, such as U+200F; where it does nothing it is left out.</summary>
        public static Diagnostic InvisibleMark(SourceSpan span, string key, int codePoint)
            => Warning("NS2057", span, $"'{key}' contains the invisible mark U+{codePoint:X4}, which is left out", "delete it");

        /// <summary>A tag, topic or series of signs only, such as <c>№</c>: it has no page.</summary>
        public static Diagnostic TermWithoutPage(SourceSpan span, string kind, string text)
            => Warning("NS2058", span, $"the {kind} '{text}' has no page, for no letter or digit is in it", "write it in words");

        /// <summary><c>url</c> or an alias on another host.</summary>
        public static Diagnostic ForeignAddress(SourceSpan span, string key, string url)
            => Warning("NS2059", span, $"'{key}': '{url}' is not on this site, so it is not used", "write a path such as /2026/11/bridge/, or correct 'site.url' in newssite.yaml");

        /// <summary>A key of another system that says in its way that the story is held back.</summary>
        public static Diagnostic ForeignWithholding(SourceSpan span, string key, string field)
            => Warning("NS2051", span, $"'{key}' is read as '{field}', which can hold the story back", $"write it as '{field}', or move it under 'params:' if it means something else");

        /// <summary>Two files that are the record of one author, publisher or term.</summary>
        public static Diagnostic SameRecord(string path, string id, string first)
            => Error("NS2052", SourceSpan.File(path), $"'{id}' has a record already in {first}", "keep one of the two files") with { Related = [SourceSpan.File(first)] };

        /// <summary>A date more than a year ahead of the build: probably a mistyped year.</summary>
        public static Diagnostic DateFarAhead(SourceSpan span, DateTimeOffset date)
            => Warning("NS2054", span, $"'date' is more than a year ahead: {date.Year:0000}", "correct the year if it is mistyped");

        /// <summary><c>updated</c> lies on an earlier day than <c>date</c>.</summary>
        public static Diagnostic UpdatedTooEarly(SourceSpan span)
            => Warning("NS2055", span, "'updated' lies before the story's date, so it is not shown", "correct one of the two");

        /// <summary>A claim under review that search engines would break into lines (table (c), FC001).</summary>
        public static Diagnostic LongClaim(SourceSpan span, int length, int limit)
            => Warning("NS2060", span, $"the claim has {length} characters, more than the {limit} that search engines show", "put it in a shorter sentence");

        /// <summary>sponsor names no record (table (c), REF001).</summary>
        public static Diagnostic UnknownSponsor(SourceSpan span, string name, string? suggestion)
            => Error("NS2061", span, $"there is no sponsor '{name}' in content/sponsors/", DidYouMean(suggestion) ?? "add a record or correct the name");

        /// <summary>A story of the type sponsored that does not say by whom (table (c), LB001).</summary>
        public static Diagnostic NoSponsor(SourceSpan span)
            => Error("NS2062", span, "the story is sponsored, but nobody is named who paid for it", "add a line 'sponsor: …' with a record in content/sponsors/");

        /// <summary>A correction after the last change that the story tells of (table (c), CO002).</summary>
        public static Diagnostic CorrectedLater(SourceSpan span)
            => Warning("NS2063", span, "the story was corrected after the time that 'updated' gives", "set 'updated' to the time of the correction");

        /// <summary>Two stories or pages of one language with one translation_key (table (c), MT001).</summary>
        public static Diagnostic SameTranslation(SourceSpan span, string key, string language, SourceSpan first)
            => Error("NS2064", span, $"the translation_key '{key}' is that of {first.Path} already, in the same language '{language}'", "give one of the two another translation_key, or correct its language") with { Related = [first] };

        /// <summary>Updates in the front matter of a story that is not live, where nobody would see them.</summary>
        public static Diagnostic UpdatesOfNoLiveStory(SourceSpan span)
            => Error("NS2065", span, "the story has updates, but only live stories show them", "set 'type: live'");

        /// <summary>A file named after a time, as updates of live stories are, in a folder without a live story.</summary>
        public static Diagnostic UpdateWithoutStory(string path, string folder, string? story)
            => Error("NS2066", SourceSpan.File(path),
                $"the file is named like an update of a live story, but {(story is null ? $"there is no {folder}/index.md" : $"{story} is not of 'type: live'")}",
                "put it into the folder of the live story, or rename it if it is a story of its own");

        /// <summary>A headline in other letters than its language is written in (table (c), HL005).</summary>
        public static Diagnostic ForeignHeadline(SourceSpan span, string language)
            => Warning("NS2067", span, $"no letter of the headline is of a script that the language '{language}' is written in", "correct the headline or the language; search engines want titles in the letters of the text");

        /// <summary>An address that is too long to be passed on (table (c), ID005).</summary>
        public static Diagnostic LongAddress(SourceSpan span, string problem)
            => Warning("NS2068", span, $"the address is long: {problem}", "add a line 'slug: …' with a few words before the story is published");

        /// <summary>A translation that is older than the last correction of its original (table (c), MT002).</summary>
        public static Diagnostic OutdatedTranslation(SourceSpan span, string language, SourceSpan correction)
            => Warning("NS2069", span, $"the translation into '{language}' is older than the last correction of {correction.Path}", "translate the correction, or set 'updated' if there is nothing to correct here") with { Related = [correction] };

        /// <summary>A file in <c>content/data/comments/</c> that is called like no story.</summary>
        public static Diagnostic CommentsOfNoStory(string path, string story)
            => Warning("NS2112", SourceSpan.File(path), $"there is no story '{story}' that these comments belong to", "call the file like the story's id, or like its file");

        private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

        /// <summary>A key such as <c>draft</c> or <c>embargo</c> where it has no effect: indented below another key, or in a record.</summary>
        public static Diagnostic HoldsNothingBack(SourceSpan span, string key, string remedy)
            => Error("NS2113", span, $"'{key}' holds nothing back here", remedy);

        /// <summary>The same below the front matter, where it is text.</summary>
        public static Diagnostic StrayField(SourceSpan span, string key)
            => Error("NS2114", span, $"'{key}' holds nothing back here, because the front matter ended above: this line is text", "move it above the line --- that ends the front matter, and see that there is only one such line");

        /// <summary>A first moment of publication in the hour that comes twice when clocks are set back.</summary>
        public static Diagnostic TimeTwice(SourceSpan span, string key, DateTimeOffset first, DateTimeOffset second)
            => Warning("NS2115", span, $"this time comes twice that night, and '{key}' waits for the second one", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"write which one is meant: {first:yyyy-MM-ddTHH:mmzzz} or {second:yyyy-MM-ddTHH:mmzzz}"));

        /// <summary>A <c>source_url</c> without <c>source</c>: the story passes for the paper's own, in partners' feeds, too.</summary>
        public static Diagnostic CopyOfNobody(SourceSpan span)
            => Warning("NS2116", span, "this says that the story is a copy, and not whose: it counts as your own", "add 'source' with the publisher's name");

        /// <summary>A change or correction that is dated later than now: it is published with the story, time does not hold it back.</summary>
        public static Diagnostic StillToCome(SourceSpan span, string what)
            => Warning("NS2117", span, $"{what} is still to come, and readers and search engines are told of it all the same", "correct the date, or make the change when it is time: time holds back whole stories alone");
    }
}
