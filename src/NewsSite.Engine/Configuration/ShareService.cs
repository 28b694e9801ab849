namespace NewsSite.Configuration;

/// <summary>A service that takes a story's title and address in an address of its own, so that sharing needs no script.</summary>
/// <param name="Pattern">With <c>{title}</c> and <c>{url}</c> for values of a query, and <c>{permalink}</c> for the address as it is.</param>
public sealed record ShareService(string Network, string Pattern)
{
    public string AddressFor(string title, string permalink)
        => Pattern
            .Replace("{title}", Uri.EscapeDataString(title), StringComparison.Ordinal)
            .Replace("{url}", Uri.EscapeDataString(permalink), StringComparison.Ordinal)
            .Replace("{permalink}", permalink, StringComparison.Ordinal);
}
