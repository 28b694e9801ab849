using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>The headers that every file gets, whichever host sends it.</summary>
internal static class SecurityHeaders
{
    /// <summary>What a page of text and pictures has no use for.</summary>
    private const string Permissions = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), interest-cohort=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public static IReadOnlyList<KeyValuePair<string, string>> Of(HostingView hosting)
    {
        var extra = hosting.ExtraHeaders;
        return [.. Own(hosting)
            .Where(header => header.Value is not null && !extra.Any(other => other.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(header => KeyValuePair.Create(header.Key, header.Value!))
            .Concat(extra.Where(header => header.Value.Length > 0))];
    }

    private static IEnumerable<KeyValuePair<string, string?>> Own(HostingView hosting) =>
    [
        new("Content-Security-Policy", hosting.HasAutoPolicy ? ContentSecurityPolicy.Of(hosting.Uses, isHeader: true, hosting.IsSecure) : hosting.OwnPolicy),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", Permissions),
        new("Strict-Transport-Security", hosting is { IsSecure: true, StrictTransport: { } seconds } ? $"max-age={seconds}" : null),
        new("X-Robots-Tag", hosting.IsPreview ? "noindex" : null),
    ];
}
