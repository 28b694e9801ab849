namespace NewsSite.Diagnostics;

/// <summary>
/// Every finding the engine can report, one factory method each, grouped by area (one file an area):
/// NS1xxx configuration, NS2xxx front matter, NS3xxx Markdown, links and pictures, NS4xxx routes, NS5xxx templates,
/// NS6xxx files, NS7xxx news outputs, NS8xxx pictures, NS9xxx internal. The comment on a factory says when it happens.
/// Messages start in lower case, quote the author's text in '…' and end without a full stop.
/// </summary>
public static partial class Errors
{
    private static Diagnostic Error(string code, SourceSpan span, string message, string? help = null)
        => new(code, Severity.Error, message, span) { Help = help };

    private static Diagnostic Warning(string code, SourceSpan span, string message, string? help = null)
        => new(code, Severity.Warning, message, span) { Help = help };

    private static Diagnostic Info(string code, SourceSpan span, string message, string? help = null)
        => new(code, Severity.Info, message, span) { Help = help };

    /// <summary>What to write instead of an address without its scheme; of a place on the author's own computer, such as <c>C:\Users\me\quay.jpg</c>, that it is one.</summary>
    private static string RemedyForAddress(string url, string otherwise)
        => url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || url is [_, ':', '\\' or '/', ..] or ['\\', '\\', ..]
            ? "this is a place on your computer, which readers cannot reach; put the file beside this one and write its name alone"
            : url is ['/', '/', ..] && !url.Contains('\\') && Uri.TryCreate("https:" + url, UriKind.Absolute, out _)
                ? $"write https:{url}, or {url[1..]} if it is on this site"
            : otherwise;

    /// <summary>"did you mean 'x'?" or nothing.</summary>
    internal static string? DidYouMean(string? suggestion)
        => suggestion is null ? null : $"did you mean '{suggestion}'?";
}
