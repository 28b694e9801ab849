using NewsSite.Views;

namespace NewsSite.Outputs.Hosting;

/// <summary>How a host answers for the site besides its files, whichever host it is; for a server of our own.</summary>
/// <param name="BasePath">How every address begins, not encoded; empty for a site at the root.</param>
/// <param name="Redirects">Old addresses that lead on.</param>
/// <param name="Gone">Addresses of withdrawn stories, whose files are sent with status 410.</param>
/// <param name="Headers">What every answer carries; nothing if no host of the site would send it.</param>
/// <param name="MediaTypes">Media types by the whole name of a file, where its ending tells too little.</param>
public sealed record HostingRules(
    string BasePath,
    IReadOnlyList<RedirectRule> Redirects,
    IReadOnlyList<GoneRule> Gone,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    IReadOnlyList<(string Name, string Type)> MediaTypes)
{
    public static HostingRules Of(HostingView hosting)
        => new(hosting.BasePath, hosting.Redirects, hosting.Gone, hosting.SendsHeaders ? SecurityHeaders.Of(hosting) : [], HostMediaTypes.ByName);
}
