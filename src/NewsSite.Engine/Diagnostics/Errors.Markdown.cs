namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>NS3xxx: bodies of articles, their links and pictures.</summary>
    public static class Markdown
    {
        /// <summary>An internal link names a page or file the site does not have.</summary>
        public static Diagnostic DeadLink(SourceSpan span, string target)
            => Error("NS3001", span, $"the link '{target}' leads nowhere", "correct it, or remove it");

        /// <summary>A picture names a file the site does not have, or one outside of <c>content/</c>.</summary>
        public static Diagnostic MissingPicture(SourceSpan span, string target, string folder, bool isOutside)
            => Error("NS3002", span,
                $"the picture '{target}' {(isOutside ? "is outside content/" : "does not exist")}",
                isOutside ? $"copy it beside this file, into {folder}/, and write its name alone" : $"put it into {folder}/, or correct the name");

        /// <summary>A link names a page that exists and an id that is not on it.</summary>
        public static Diagnostic DeadFragment(SourceSpan span, string target, string fragment, string? suggestion)
            => Error("NS3003", span, $"the link '{target}' names '#{fragment}', which is not on that page", DidYouMean(suggestion));

        /// <summary>A Markdown link or picture has an address outside the URL rule, such as <c>javascript:alert(1)</c>.</summary>
        public static Diagnostic UnsafeUrl(SourceSpan span, string url)
            => Error("NS3004", span, $"the address '{Shorten(url)}' is not allowed", RemedyForAddress(url, "use http, https, mailto, tel or a relative address"));

        /// <summary>A body is longer than <c>limits.body_bytes</c>.</summary>
        public static Diagnostic BodyTooLong(SourceSpan span, long bytes, long limit)
            => Error("NS3005", span, $"the text has {bytes} bytes, more than the {limit} allowed", "split it, or raise 'limits.body_bytes'");

        /// <summary>Quotes, lists, brackets, emphasis or HTML elements stand more levels deep than any reader could follow.</summary>
        public static Diagnostic TooDeep(SourceSpan span, string what)
            => Error("NS3006", span, $"{what} nested too deeply");

        /// <summary>Paragraphs hold thousands of marks that open something and never close it, such as <c>[</c>.</summary>
        public static Diagnostic TooManyMarks(SourceSpan span, string mark)
            => Error("NS3007", span, $"the text has too many '{mark}' up to here", "write it as a code block, or escape it with a backslash");

        /// <summary>A body has a heading of the first level, which belongs to the title: <c># Again</c>.</summary>
        public static Diagnostic TopHeading(SourceSpan span)
            => Warning("NS3008", span, "the title is the page's only first-level heading; this one becomes a second-level one", "start with '##'");

        /// <summary>An element of raw HTML is not on the list of prose elements: <c>&lt;script&gt;</c>, <c>&lt;form&gt;</c>.</summary>
        public static Diagnostic ElementRemoved(SourceSpan span, string element, bool isHidden = false)
            => Warning("NS3009", span, $"the HTML element '<{Shorten(element)}>' is removed{(isHidden ? " with its text, because it is hidden" : "")}");

        /// <summary>An attribute of raw HTML is not allowed, or its address is not: <c>onclick</c>, <c>style</c>.</summary>
        public static Diagnostic AttributeRemoved(SourceSpan span, string element, string attribute)
            => Warning("NS3010", span, $"the attribute '{Shorten(attribute)}' of the HTML element '<{element}>' is removed");

        /// <summary>Raw HTML holds presentation of old days (<c>&lt;font&gt;</c>, <c>align=</c>); one hint an article.</summary>
        public static Diagnostic ObsoleteHtml(SourceSpan span, int count)
            => Info("NS3011", span, $"{count} obsolete HTML {(count == 1 ? "element or attribute is" : "elements or attributes are")} dropped; the text stays");

        /// <summary>A template tag of another generator is left in a body: <c>{{&lt; note &gt;}}</c>, <c>{% image %}</c>.</summary>
        public static Diagnostic LeftoverTag(SourceSpan span, string tag, bool hidesText = false)
            => Warning("NS3012", span, $"the template tag '{Shorten(tag)}' of another generator is removed{(hidesText ? " with the text that it hides" : "")}");

        /// <summary>A link's target is a template tag of another generator: <c>[x]({{&lt; ref "a.md" &gt;}})</c>.</summary>
        public static Diagnostic LeftoverLink(SourceSpan span, string tag, string target)
            => Warning("NS3013", span, $"the template tag '{Shorten(tag)}' of another generator is read as '{Shorten(target)}'");

        public static bool IsLeftoverLink(Diagnostic finding) => finding.Code == LeftoverLinkCode;

        public static bool IsLeftoverDeadLink(Diagnostic finding) => finding.Code == LeftoverDeadLinkCode;

        /// <summary>Whether a finding depends on the language that a text is taken to be in.</summary>
        public static bool IsOfLanguage(Diagnostic finding) => finding.Code == ForeignWordsCode;

        private const string ForeignWordsCode = "NS3046";
        private const string LeftoverLinkCode = "NS3013";
        private const string LeftoverDeadLinkCode = "NS3017";

        /// <summary>Raw HTML repeats an id of the same body.</summary>
        public static Diagnostic DuplicateId(SourceSpan span, string id)
            => Warning("NS3014", span, $"the id '{Shorten(id)}' is already taken in this text; this one is removed");

        /// <summary>A frame's host is not among <c>embeds.hosts</c>, or it has no title.</summary>
        public static Diagnostic EmbedRemoved(SourceSpan span, string source, string reason, string remedy)
            => Warning("NS3015", span, $"the embedded frame '{Shorten(source)}' is removed: {reason}", remedy);

        /// <summary>Raw HTML, or another generator's tag, opens a comment, tag or unseen element that does not end, hiding what follows it.</summary>
        public static Diagnostic UnclosedHtml(SourceSpan span, string what, string? help = null)
            => Warning("NS3016", span, $"'{Shorten(what)}' is never closed", help);

        private static string Shorten(string text)
            => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");

        /// <summary>A link in a template tag of another generator leads nowhere on this site; its text stays.</summary>
        public static Diagnostic LeftoverDeadLink(SourceSpan span, string target)
            => Warning("NS3017", span, $"the template tag of another generator links to '{target}', which is not on this site; its text stays");

        /// <summary>A link to a story that exists but is held back: drafted, scheduled, embargoed, expired and dropped, or unreadable.</summary>
        public static Diagnostic LinkToUnpublished(SourceSpan span, string target, string reason)
            => Error("NS3018", span, $"link target '{target}' is not published ({reason})", "remove the link until it is");

        /// <summary>A whole address on this site's host where this build makes no page; something else may serve it.</summary>
        public static Diagnostic UnknownOwnAddress(SourceSpan span, string target)
            => Warning("NS3019", span, $"the link '{target}' is on this site, which makes no such page", "correct it, unless something else answers there");

        /// <summary>A link or picture whose target holds a space, which Markdown takes for text.</summary>
        public static Diagnostic TargetWithSpace(SourceSpan span, string target)
            => Warning("NS3020", span, $"'{target}' is shown as text: a target with spaces is no link", $"write it as <{target}>");

        /// <summary>A link by reference, <c>[text][label]</c>, whose label nothing defines.</summary>
        public static Diagnostic UndefinedReference(SourceSpan span, string label, string remedy)
            => Warning("NS3021", span, $"nothing says where '{Shorten(label)}' leads, so this is no link", remedy);

        /// <summary>A component without its closing line, or one whose list item or quote ends before it.</summary>
        public static Diagnostic UnclosedComponent(SourceSpan span, string name)
            => Error("NS3022", span, $"the component '{Shorten(name)}' is never closed", "put a line ':::' after its last one, with the same indentation");

        /// <summary>A line <c>:::</c> where no component is open.</summary>
        public static Diagnostic StrayFence(SourceSpan span)
            => Error("NS3023", span, "this line closes a component, but none is open here", "remove it, or write '\\:::' if you mean the colons");

        /// <summary>The opening line of a component cannot be read: its name, a quotation mark, what stands between attributes.</summary>
        public static Diagnostic BadComponentLine(SourceSpan span, string problem, string? help)
            => Error("NS3024", span, $"this component cannot be read: {problem}", help);

        /// <summary>A text with more components than any story has.</summary>
        public static Diagnostic TooManyComponents(SourceSpan span, int limit)
            => Error("NS3033", span, $"more than {limit} components in one text", "split the story");

        /// <summary>A component's opening line sets an attribute twice.</summary>
        public static Diagnostic RepeatedAttribute(SourceSpan span, string name)
            => Error("NS3025", span, $"the attribute '{name}' is given twice", "keep one of the two");

        /// <summary>A body with hundreds of thousands of paragraphs, list items and other blocks.</summary>
        public static Diagnostic TooManyBlocks(SourceSpan span, int limit)
            => Error("NS3034", span, $"the text has more than {limit} blocks and lines", "split it");

        /// <summary>Thousands of underlined headings, definitions or explanations of terms, each of which changes the paragraph above it.</summary>
        public static Diagnostic TooManyLines(SourceSpan span, string mark)
            => Error("NS3035", span, $"too many lines that start with '{mark}'", "split the text");

        /// <summary>A text about which more is to be said than anyone reads.</summary>
        public static Diagnostic TooManyFindings(SourceSpan span, int limit)
            => Warning("NS3036", span, $"more than {limit} findings in this text; from here on none is told", "correct those that are told first");

        /// <summary>Raw HTML with tens of thousands of tags.</summary>
        public static Diagnostic TooManyTags(SourceSpan span, int limit)
            => Error("NS3037", span, $"the text has more than {limit} HTML tags", "split it");

        /// <summary>A link to a story that is withdrawn (<c>gone</c>) or leads elsewhere (<c>redirect_to</c>); readers find the notice, or the other page.</summary>
        public static Diagnostic StoryHasLeft(SourceSpan span, string target, string? leadsTo, string remedy)
            => Warning("NS3038", span, $"link target '{target}': this story {(leadsTo is null ? "has been withdrawn" : $"leads to '{leadsTo}' now")}", remedy);

        /// <summary>A character is missing from what was meant as a component, heading, list, table or footnote, so that readers see its marks: <c>##Heading</c>.</summary>
        public static Diagnostic ShownAsText(SourceSpan span, string problem, string remedy)
            => Warning("NS3039", span, problem, remedy);

        /// <summary>A heading more than one level below the one before it, or below the title (table (c), HT001).</summary>
        public static Diagnostic SkippedLevel(SourceSpan span, int level, int after)
            => Warning("NS3041", span, $"a heading of level {level} follows one of level {after}", $"write it with {after + 1} marks '#'");

        /// <summary>The text of a link does not say where it leads: "here", "read more" (table (c), HT003).</summary>
        public static Diagnostic LinkSaysNothing(SourceSpan span, string text)
            => Warning("NS3042", span, $"the link '{text}' does not say where it leads to those who hear links alone", "name what is there");

        /// <summary>A table without cells that say what its columns or rows are (table (c), HT004).</summary>
        public static Diagnostic TableWithoutHead(SourceSpan span, string remedy)
            => Warning("NS3043", span, "this table has no head, so nobody who hears it knows what its cells mean", remedy);

        /// <summary>A link without encryption, <c>http:</c> (table (c), HT005); told on request.</summary>
        public static Diagnostic PlainHttp(SourceSpan span, string target)
            => Warning("NS3044", span, $"the link '{Shorten(target)}' is not encrypted", "write https, if the site answers there");

        /// <summary>A picture or recording without encryption on a site with it; browsers ask for it by https or not at all (table (c), HT005).</summary>
        public static Diagnostic MixedContent(SourceSpan span, string target)
            => Warning("NS3045", span, $"browsers will not load '{Shorten(target)}', which is not encrypted, on this site, which is", "write https, or copy the file beside this one");

        /// <summary>Three and more words in the letters of another language without an element that names it (table (c), HT007).</summary>
        public static Diagnostic ForeignWords(SourceSpan span, string language)
            => Info("NS3046", span, $"these words are in letters of another language than '{language}'", "write <span lang=\"…\"> around them, so that they are read out rightly; names may stay as they are");

        /// <summary>HTML that is there for looks: an empty paragraph or heading, line breaks in a row (table (c), HT009).</summary>
        public static Diagnostic EmptyElement(SourceSpan span, string what, string remedy)
            => Info("NS3047", span, $"here {(what.StartsWith("line", StringComparison.Ordinal) ? "are" : "is")} {what}", remedy);

        /// <summary>The text of a link is an address, which is spelt out to those who hear it (table (c), HT003); told on request.</summary>
        public static Diagnostic AddressAsText(SourceSpan span, string address)
            => Warning("NS3048", span, $"the text of this link is the address '{Shorten(address)}'", "name what is there");

        /// <summary>A link that leads away from the site to a page that is no more (table (c), HT010); told by <c>newssite check --external</c> alone.</summary>
        public static Diagnostic DeadElsewhere(SourceSpan span, string url, string reason, string? copy)
            => Warning("NS3052", span, $"the link '{Shorten(url)}' leads nowhere any more: {reason}", copy is null ? "correct or remove it" : $"correct it, or link to a copy, if there is one at {copy}");

        /// <summary>A link that leads away from the site to a page that has another address now (table (c), HT010); told by <c>newssite check --external</c> alone.</summary>
        public static Diagnostic MovedElsewhere(SourceSpan span, string url, string target)
            => Info("NS3053", span, $"what the link '{Shorten(url)}' leads to has moved to '{target}'", "write the new address, if it is the same page");

        /// <summary>A link that leads away from the site, of which nobody knows whether the page is there: its host is silent, or turns programs away (table (c), HT010); told by <c>newssite check --external</c> alone.</summary>
        public static Diagnostic SilentElsewhere(SourceSpan span, string url, string reason)
            => Info("NS3054", span, $"nobody can tell whether the link '{Shorten(url)}' leads anywhere: {reason}", "look at it in a browser, or check again later");

        /// <summary>A picture without a text that says what it shows, in a story or as its lead picture.</summary>
        public static Diagnostic PictureWithoutText(SourceSpan span, string target, string remedy)
            => Info("NS3040", span, $"the picture '{Shorten(target)}' has no text for those who cannot see it", remedy);

        /// <summary>A note of a newsroom to itself, or filler, that readers would see: `TODO:`, `TKTK`, lorem ipsum.</summary>
        public static Diagnostic WorkingNote(SourceSpan span, string note)
            => Warning("NS3050", span, $"readers would see the working note '{note}'", "write what belongs there, or put the note into a comment: <!-- … -->");

        /// <summary>What is no reader's business: a key or password to some service, an address on the writer's own computer or of a page for editors (table (c), SC003).</summary>
        public static Diagnostic NotForReaders(SourceSpan span, string what, string remedy)
            => Warning("NS3051", span, $"here is {what}", remedy);
    }
}
