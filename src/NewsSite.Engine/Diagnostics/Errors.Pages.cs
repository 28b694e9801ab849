namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Finished pages: what every reader needs, and what they weigh. One finding a template, with a page to look at.</summary>
    public static class Pages
    {
        /// <summary>Pages lack what people need who hear them or use a keyboard: a language, a title, a main part, a way to skip to it (table (c), A11Y002).</summary>
        public static Diagnostic Lacks(string template, string what, string remedy, string url)
            => Warning("NS7023", SourceSpan.File(template), $"pages of this template have no {what}", $"{remedy}; see {url}");

        /// <summary>Two elements of a page have one id (table (c), A11Y002).</summary>
        public static Diagnostic DuplicateId(string template, string id, string url)
            => Warning("NS7024", SourceSpan.File(template), $"pages of this template have the id '{id}' twice", $"give one of the two another id; see {url}");

        /// <summary>A picture of the site has neither width nor height, so the page jumps when it comes (table (c), PF001).</summary>
        public static Diagnostic PictureWithoutSize(string template, string picture, string url)
            => Warning("NS7025", SourceSpan.File(template), "pages of this template have pictures without width and height, so the text jumps when they come", $"write both, as of '{picture}' on {url}");

        /// <summary>The lead picture of a story waits, is not asked for first, or more than one is (table (c), PF001).</summary>
        public static Diagnostic LeadPicture(string template, string problem, string url)
            => Warning("NS7026", SourceSpan.File(template), $"stories of this template {problem}", $"the lead picture, and no other, has fetchpriority=\"high\" and no loading=\"lazy\"; see {url}");

        /// <summary>A page, with its style sheets, fonts and scripts, is larger than <c>budgets</c> allows, or takes more files (table (c), PF002).</summary>
        public static Diagnostic OverBudget(SourceSpan span, string url, string problem)
            => Warning("NS7027", span, $"the page {url} {problem}", "make it lighter, or raise 'budgets'");

        /// <summary>Two colours of the theme that stand on each other are too much alike (table (c), A11Y001).</summary>
        public static Diagnostic Contrast(SourceSpan span, string text, string ground, string ratio, string least)
            => Warning("NS7028", span, $"'{text}' on '{ground}' has a contrast of {ratio}, less than {least}", "make one of the two colours darker or lighter");

        /// <summary>An entry of <c>contrast</c> in theme.yaml that names no two colours.</summary>
        public static Diagnostic BadContrast(SourceSpan span, string problem)
            => Warning("NS7029", span, $"this pair of colours cannot be checked: {problem}", "write it as [text, ground] or [text, ground, 3], by the names of options that are #rgb or #rrggbb");

        /// <summary>A page for confidential tips (<c>layout: tips</c>) that tells others who reads it: something from another host, a form that goes there, a link to an onion address (table (c), HT008).</summary>
        public static Diagnostic TipsPage(SourceSpan span, string problem, string remedy)
            => Error("NS7031", span, $"this page is for those who must not be seen, and {problem}", remedy);

        /// <summary>A recording without captions or a transcript, so that some readers are left out (table (c), A11Y003).</summary>
        public static Diagnostic WithoutTranscript(SourceSpan span, string what)
            => Warning("NS7030", span, $"the {what} has no transcript", "write 'transcript' with a file or address of what is said");
    }
}
