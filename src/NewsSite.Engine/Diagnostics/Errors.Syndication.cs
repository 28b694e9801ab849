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
            => Warning("NS2102", span, "the list shows opinion or analysis without telling it from news", "show a label where 'article.type' is not news");

        /// <summary>republish allows what is not ours to give: a copy, or a text that somebody paid for.</summary>
        public static Diagnostic NotOursToGive(SourceSpan span, string reason)
            => Warning("NS2103", span, $"nobody is offered this story to republish: {reason}", "remove the line");

        /// <summary>A text is not the one that was received, which may matter where a licence forbids to change it (table (c), SY006).</summary>
        public static Diagnostic TextChanged(SourceSpan span, string publisher, string checksum)
            => Warning("NS2104", span, $"the text is not the one that came from {publisher}; its checksum is {checksum} now", "restore the text if it may not be changed, or write the new checksum here if the publisher sent it so or agreed");
    }
}
