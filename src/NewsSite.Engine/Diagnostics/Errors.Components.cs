namespace NewsSite.Diagnostics;

public static partial class Errors
{
    /// <summary>NS3xxx: how articles use components; lines that cannot be read are in <see cref="Markdown"/>.</summary>
    public static class Components
    {
        /// <summary>A component that neither the site nor its theme has.</summary>
        public static Diagnostic Unknown(SourceSpan span, string name, IEnumerable<string> known)
            => Error("NS3026", span, $"there is no component '{name}'", $"{(string.Join(", ", known) is { Length: > 0 } names ? $"available: {names}; " : "")}a site's own are templates/components/NAME.html");

        /// <summary>An attribute that the component does not have, which may be the rest of a value without quotation marks.</summary>
        public static Diagnostic UnknownAttribute(SourceSpan span, string component, string name, IEnumerable<string> known, string? quoted)
            => Error("NS3027", span, $"the component '{component}' has no attribute '{name}'", quoted is null ? Available(known) : $"put the value in quotes: {quoted}");

        /// <summary>An attribute that every use of the component must give.</summary>
        public static Diagnostic MissingAttribute(SourceSpan span, string component, string name)
            => Error("NS3028", span, $"the component '{component}' needs the attribute '{name}'", $"add {name}=\"…\" to this line");

        /// <summary>The value of an attribute is missing or of another type.</summary>
        public static Diagnostic BadValue(SourceSpan span, string name, string value, string expected)
            => Error("NS3029", span, value.Length == 0 ? $"'{name}' has no value" : $"'{value}' is no value of '{name}'", $"it takes {expected}");

        /// <summary>A component without the text it needs, or with text where it takes none.</summary>
        public static Diagnostic WrongBody(SourceSpan span, string component, bool isNeeded)
            => Error("NS3030", span,
                isNeeded ? $"the component '{component}' needs text between its two lines" : $"the component '{component}' takes no text",
                isNeeded ? null : "move what stands between its two lines below them");

        /// <summary>The component's template refuses how it is used, with a reason of its own.</summary>
        public static Diagnostic Refused(SourceSpan span, string component, string reason)
            => Error("NS3031", span, $"the component '{component}' {reason}");

        /// <summary>A component's template asks for the text of a story, which may be the one it stands in.</summary>
        public static Diagnostic ReadsBody(SourceSpan span, string component)
            => Error("NS3032", span, $"the component '{component}' asks for the text of a story, which components cannot show");

        private static string Available(IEnumerable<string> known)
            => string.Join(", ", known) is { Length: > 0 } names ? "available: " + names : "it takes none";

        /// <summary>A component is used without an attribute that it does not need but some readers do, such as the words of a recording (table (c), A11Y003).</summary>
        public static Diagnostic ExpectedAttribute(SourceSpan span, string component, string name, string description)
            => Warning("NS3049", span, $"the component '{component}' has no '{name}', which some readers need", $"add {name}=\"…\"{(description.Length == 0 ? "" : $": {description}")}");
    }
}
