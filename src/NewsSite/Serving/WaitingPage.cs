namespace NewsSite.Cli.Serving;

/// <summary>What there is to see where the site itself has no page to show.</summary>
internal static class WaitingPage
{
    /// <summary>Until a first build goes well; the script lays over it what is wrong.</summary>
    public static readonly string Text = Page("Nothing to show yet", "As soon as the site can be built, it is here. What is wrong is told below, and in the terminal.");

    /// <summary>For a theme that has no page for unknown addresses.</summary>
    public static readonly string NothingHere = Page("There is no page here", "The site has no page at this address.");

    private static string Page(string title, string text) => $"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{title}</title>
        <body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; color: #333">
        <h1 style="font-size: 1.5rem">{title}</h1>
        <p>{text}</p>
        </body>
        </html>
        """;
}
