using System.Globalization;
using NewsSite.Diagnostics;

namespace NewsSite.Cli.Output;

/// <summary>
/// Makes the places of findings links that a terminal opens in an editor. Terminals that know nothing of links (OSC 8) print them
/// as rubbish, and there is no way to ask, so only those are believed that name themselves.
/// </summary>
/// <param name="root">The site's folder.</param>
internal sealed class FileLinks(string root)
{
    private static readonly string[] Programs = ["vscode", "iTerm.app", "WezTerm", "ghostty", "Hyper", "Tabby", "rio"];
    private static readonly string[] Terms = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm"];

    /// <summary>Of older ones the escape sequence crashes the terminal's library.</summary>
    private const int FirstVte = 5001;

    /// <summary>Whether the terminal understands links; <c>FORCE_HYPERLINK</c> says so where it cannot be known.</summary>
    public static bool AreUnderstood(CliEnvironment environment)
    {
        if (environment is not { ErrorIsTerminal: true, AllowsEscapes: true })
        {
            return false;
        }
        if (environment.Variable("FORCE_HYPERLINK") is { Length: > 0 } forced)
        {
            return forced != "0";
        }
        return Programs.Contains(environment.Variable("TERM_PROGRAM"))
            || Terms.Contains(environment.Variable("TERM"))
            || environment.Variable("WT_SESSION") is not null
            || environment.Variable("KONSOLE_VERSION") is not null
            || (int.TryParse(environment.Variable("VTE_VERSION"), NumberStyles.None, CultureInfo.InvariantCulture, out var vte) && vte >= FirstVte);
    }

    /// <summary>The file, with line and column as editors read them; <c>null</c> for what is no file of the site.</summary>
    public string? AddressOf(SourceSpan span)
    {
        if (span.Path.Length == 0 || span.Path.StartsWith('-') || Path.IsPathRooted(span.Path))
        {
            return null;
        }
        var path = Path.Join(root, span.Path).Replace('\\', '/');
        var address = "file:///" + string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        return span.IsWholeFile ? address : string.Create(CultureInfo.InvariantCulture, $"{address}#{span.Start.Line},{span.Start.Column}");
    }
}
