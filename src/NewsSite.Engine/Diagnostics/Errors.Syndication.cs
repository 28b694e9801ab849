namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Stories that others may show elsewhere, and stories of others shown here.</summary>
    public static class Syndication
    {
        /// <summary>A story puts the notice at the bottom although its publisher wants it at the top (table (c), SY002).</summary>
        public static Diagnostic NoticeNotOnTop(SourceSpan span, string publisher)
            => Error("NS2095", span, $"{publisher} wants its notice before the text", "remove 'position', or agree on another place with the publisher and write it into its record");

        /// <summary>A picture of a publisher whose pictures may not be shown (table (c), SY003).</summary>
        public static Diagnostic ForbiddenPicture(SourceSpan span, string publisher)
            => Error("NS2096", span, $"the picture is credited to {publisher}, whose pictures may not be shown with its stories", "take another picture, or say under 'license_override' of the picture who allowed it");

        /// <summary>The picture by which a publisher counts readers is missing, or another one than its record says (table (c), SY004).</summary>
        public static Diagnostic NoPixel(SourceSpan span, string publisher, string problem)
            => Error("NS2097", span, $"{publisher} requires a picture that counts readers, and {problem}", "add 'pixel: …' to 'source' as the publisher issued it for this story");

        /// <summary>Search engines are told to keep the copy on another site (table (c), SY005).</summary>
        public static Diagnostic CanonicalElsewhere(SourceSpan span)
            => Warning("NS2098", span, "the canonical address is on another site, which Google advises against for republished stories", "agree on 'noindex' with the publisher instead, or switch this warning off if the contract asks for it");

        /// <summary>A page does not tell that its story is an excerpt (table (c), SY007).</summary>
        public static Diagnostic ExcerptNotTold(SourceSpan span, string template)
            => Warning("NS2099", span, $"the story is an excerpt, but {template} does not tell readers so", "show it where 'article.source.is_excerpt' is true");

        /// <summary>A copy is older than its publisher allows (table (c), SY008).</summary>
        public static Diagnostic CopyExpired(SourceSpan span, string publisher, int days)
            => Warning("NS2100", span, $"{publisher} allows its stories for {days} days, and they are over", "write 'expires' with the day, or 'gone: yes'");

        /// <summary>A story may be in Google News although its publisher's record says that it may not (table (c), SY009).</summary>
        public static Diagnostic IndexedInSpite(SourceSpan span, string publisher)
            => Warning("NS2101", span, $"{publisher} wants search engines to leave its stories alone, but this one says 'noindex: none'", "remove the line, unless the publisher has agreed");

        /// <summary>A list shows an opinion or analysis without asking what it is (table (c), LB004).</summary>
        public static Diagnostic OpinionNotTold(SourceSpan span)
            => Warning("NS2102", span, "the list shows opinion or analysis without telling it from news", "show 'article.label' where there is one");

        /// <summary>republish allows what is not ours to give: a copy, or a text that somebody paid for.</summary>
        public static Diagnostic NotOursToGive(SourceSpan span, string reason)
            => Warning("NS2103", span, $"nobody is offered this story to republish: {reason}", "remove the line");

        /// <summary>A text is not the one that was received, which may matter where a licence forbids to change it (table (c), SY006).</summary>
        public static Diagnostic TextChanged(SourceSpan span, string publisher, string checksum)
            => Warning("NS2104", span, $"the text is not the one that came from {publisher}; its checksum is {checksum} now", "restore the text if it may not be changed, or write the new checksum here if the publisher sent it so or agreed");

        /// <summary>A page or list shows what somebody paid for without asking what it is, so that nobody can see it (table (c), LB001 and LB002).</summary>
        public static Diagnostic SponsorNotTold(SourceSpan span, string where)
            => Error("NS2105", span, $"the {where} shows a story that somebody paid for without telling so", "show 'article.label', and who paid: 'article.sponsor'");

        /// <summary>A sponsor who paid for the text, of a story that is not marked as paid for.</summary>
        public static Diagnostic SponsoredWithoutLabel(SourceSpan span, string sponsor)
            => Error("NS2111", span, $"'{sponsor}' paid for the story, but it is not labelled as paid for", "write 'type: sponsored'; if they only support the newsroom, give the sponsor 'scope: underwritten'");

        /// <summary>The page of a story that was taken back does not say so (table (c), CO003).</summary>
        public static Diagnostic RetractionNotTold(SourceSpan span, string template)
            => Warning("NS2106", span, $"the story is retracted, but {template} does not tell readers so", "show 'article.label' beside the headline, or mark it where 'article.is_retracted' is true");

        /// <summary>Two tags or topics that differ in accents, spaces or script alone, so that stories are parted among two lists (table (c), REF002).</summary>
        public static Diagnostic TwinTerms(SourceSpan span, string kind, string title, string other)
            => Warning("NS2107", span, $"the {kind} '{title}' is nearly '{other}', and has a list of its own", $"use one of them, or name the other under 'also' in the record of the {kind}");

        /// <summary>A link on the page of a sponsored story leads to the sponsor without telling search engines that it is paid for (table (c), LB003).</summary>
        public static Diagnostic PaidLink(SourceSpan span, string address, string page)
            => Error("NS2108", span, $"the link to {address} on {page} does not tell search engines that it is paid for", "write rel=\"sponsored\" into the link");
    }
}
