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
    }
}
