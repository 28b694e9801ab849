namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Addresses.</summary>
    public static class Routes
    {
        /// <summary>Two sources for one address, ignoring case (decision 16).</summary>
        public static Diagnostic Collision(SourceSpan span, string url, string other, string remedy)
            => Error("NS4001", span, $"the address '{url}' is also wanted by {other}", remedy);

        /// <summary>An alias is the address of an existing page.</summary>
        public static Diagnostic AliasIsPage(SourceSpan span, string alias, string other)
            => Error("NS4002", span, $"the alias '{alias}' is the address of {other}", "remove the alias");

        /// <summary>An address that no file can carry, made from a pattern, a name or a tag.</summary>
        public static Diagnostic UnsafeAddress(SourceSpan span, string url, string problem)
            => Error("NS4003", span, $"the address '{url}' cannot be published: {problem}", "choose another slug or file name");

        /// <summary>redirect_to leads to itself, or in a circle.</summary>
        public static Diagnostic RedirectLoop(SourceSpan span, string url)
            => Error("NS4004", span, $"the redirect from '{url}' leads back to itself");

        /// <summary>A story was somewhere else after the last build into this folder, and nothing leads from there to it (table (c), ID003).</summary>
        public static Diagnostic AddressChanged(SourceSpan span, string before, string now)
            => Warning("NS4005", span, $"the story was published at '{before}' and is at '{now}' now; whoever kept the old address finds nothing", $"add 'aliases: [{before}]', or give the story its old slug");

        /// <summary>A story had another id after the last build into this folder, so feed readers show it as a new one (table (c), ID004).</summary>
        public static Diagnostic IdChanged(SourceSpan span, string before, string now)
            => Warning("NS4006", span, $"the id of this story was '{before}' and is '{now}' now, so feed readers will show it once more as new", $"write 'id: {before}'");

        /// <summary>A line of <c>redirects.file</c> that cannot be used, and is left out (table (c), RD001 to RD003).</summary>
        public static Diagnostic UnusableLine(SourceSpan span, string line, string problem, string? remedy)
            => Warning("NS4007", span, $"the line of '{line}' is left out: it {problem}", remedy);
    }
}
