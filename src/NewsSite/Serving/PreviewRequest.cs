using System.Net;
using NewsSite.Cli.Commands;

namespace NewsSite.Cli.Serving;

/// <summary>What <c>newssite serve</c> was asked for.</summary>
/// <param name="Root">The site's folder, absolute.</param>
internal sealed record PreviewRequest(string Root)
{
    /// <summary>Where it listens; port 0 for any that is free.</summary>
    public required IPEndPoint Address { get; init; }

    /// <summary>The certificate to show browsers and its key, files in PEM; <c>null</c> for http.</summary>
    public (string Certificate, string Key)? Https { get; init; }

    /// <summary>Whether to show it in the browser at once.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether browsers go to what was saved.</summary>
    public bool Navigates { get; init; }

    /// <summary>Whether drafts and stories of a later date are shown.</summary>
    public bool ShowsUnreleased { get; init; }

    /// <summary>The moment that is shown; <c>null</c> for the time as it passes.</summary>
    public DateTimeOffset? Now { get; init; }

    public int Jobs { get; init; } = 1;

    /// <summary>For people or programs.</summary>
    public OutputFormat Format { get; init; }

    public Detail Detail { get; init; } = Detail.Normal;
}
