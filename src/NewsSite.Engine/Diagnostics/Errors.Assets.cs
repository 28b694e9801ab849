namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>Style sheets and what they name.</summary>
    public static class Assets
    {
        /// <summary>A style sheet cannot be put in the place of an <c>@import</c>: the two import each other, or it is too much.</summary>
        public static Diagnostic CannotImport(SourceSpan span, string target, string reason)
            => Error("NS6019", span, $"'{target}' cannot be imported here: {reason}");

        /// <summary>A style sheet names a file that neither the theme nor the site has.</summary>
        public static Diagnostic MissingFile(SourceSpan span, string target)
            => Warning("NS6020", span, $"there is no file '{target}' beside this style sheet", "put it into assets/, or correct the address");

        /// <summary>An <c>@import</c> behind a rule, where browsers ignore it.</summary>
        public static Diagnostic LateImport(SourceSpan span)
            => Warning("NS6021", span, "an @import behind a rule has no effect", "move it to the start of the style sheet");

        /// <summary>A bracket in a style sheet that is never closed; it would swallow all that follows it.</summary>
        public static Diagnostic OpenBracket(SourceSpan span, char bracket)
            => Warning("NS6022", span, $"this '{bracket}' is never closed");

        /// <summary>A bracket in a style sheet that closes nothing; it would make browsers pass over the next rule.</summary>
        public static Diagnostic StrayBracket(SourceSpan span, char bracket)
            => Warning("NS6023", span, $"this '{bracket}' closes nothing, so it is left out");
    }
}
