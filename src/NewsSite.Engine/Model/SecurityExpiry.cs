using NewsSite.Configuration;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Until when security.txt holds: a file that is out of date is taken for an abandoned one (RFC 9116, 2.5.5).</summary>
internal static class SecurityExpiry
{
    private static readonly TimeSpan Warning = TimeSpan.FromDays(30);

    public static DateTimeOffset? Of(SecurityTxtConfig? config, PublishingRules rules, DiagnosticBag diagnostics)
    {
        if (config?.Expires is not { } expires)
        {
            return config is null ? null : rules.MonthEnd(config.Months);
        }
        if (!rules.IsWithin(expires, TimeSpan.Zero))
        {
            diagnostics.Add(Errors.Hosting.SecurityTxtExpired(config.Place, expires));
        }
        else if (expires - DateTimeOffset.MinValue > Warning && !rules.IsWithin(expires - Warning, TimeSpan.Zero))
        {
            diagnostics.Add(Errors.Hosting.SecurityTxtExpires(config.Place, expires));
        }
        return expires;
    }
}
