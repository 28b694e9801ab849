using System.Globalization;

namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>What hosts can do, and files that machines look for.</summary>
    public static class Hosting
    {
        /// <summary>More, longer or larger than Cloudflare Pages reads of <c>_redirects</c> or <c>_headers</c>: it would ignore the rest.</summary>
        public static Diagnostic OverLimit(SourceSpan span, string file, string problem, string remedy)
            => Error("NS7010", span, $"Cloudflare Pages will not read all of {file}: {problem}", remedy);

        /// <summary>Withdrawn stories on a host that cannot answer 410: their addresses answer with the notice and 200.</summary>
        public static Diagnostic CannotAnswerGone(SourceSpan span, string host, int stories)
            => Warning("NS7011", span, Invariant($"{host} cannot tell that {stories} withdrawn {(stories == 1 ? "story is" : "stories are")} gone (410)"), "readers get the notice all the same; search engines are asked not to keep it");

        /// <summary>More files, larger ones or more of them together than a host takes.</summary>
        public static Diagnostic TooMuch(SourceSpan span, string host, string problem)
            => Warning("NS7012", span, $"{host} will refuse the site: {problem}", "split the site, put large files elsewhere, or choose another plan or host");

        /// <summary>A GitHub workflow that leaves out files such as security.txt, because their names begin with a dot.</summary>
        public static Diagnostic HiddenFilesLost(SourceSpan span)
            => Warning("NS7013", span, "upload-pages-artifact leaves out files whose names begin with a dot, such as .well-known/security.txt", "add 'include-hidden-files: true' below 'with:'");

        /// <summary>Files that machines look for at the root of a host, in a site that lies below a path.</summary>
        public static Diagnostic BelowRoot(SourceSpan span, string path, string files)
            => Warning("NS7014", span, $"machines look for {files} at the root of a host, and this site lies at '{path}'", "copy them there, or give the site a host of its own");

        /// <summary>The date in <c>security_txt</c> is past, so nobody will take the file for valid.</summary>
        public static Diagnostic SecurityTxtExpired(SourceSpan span, DateTimeOffset date)
            => Error("NS7015", span, Invariant($"security.txt expired on {date:yyyy-MM-dd}"), "check that it is still right and set a later date, or leave 'expires' out");

        /// <summary>The date in <c>security_txt</c> is less than 30 days ahead.</summary>
        public static Diagnostic SecurityTxtExpires(SourceSpan span, DateTimeOffset date)
            => Warning("NS7016", span, Invariant($"security.txt expires on {date:yyyy-MM-dd}"), "check that it is still right and set a later date, or leave 'expires' out");

        /// <summary>A redirect leads to an address that leads on in turn; each step costs readers time.</summary>
        public static Diagnostic RedirectChain(SourceSpan span, string target, string end)
            => Warning("NS7017", span, $"'{target}' leads on in turn", $"lead to '{end}' at once");

        /// <summary>The site's own Content-Security-Policy keeps browsers from what pages use.</summary>
        public static Diagnostic PolicyForbids(SourceSpan span, string directive, string source)
            => Warning("NS7018", span, $"pages use {source}, which the policy does not name", $"add it to '{directive}', or write 'csp: auto'");

        private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
