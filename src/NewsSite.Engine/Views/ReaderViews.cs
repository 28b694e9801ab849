namespace NewsSite.Views;

/// <summary>Where readers sign up for the newsletter.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Field">What the provider calls the e-mail address.</param>
/// <param name="Fields">What is sent along.</param>
/// <param name="Provider">Who sends the newsletter.</param>
public sealed record NewsletterView(string Action, string Field, IReadOnlyList<MetaView> Fields, string? Provider);

/// <summary>Where readers can support the newsroom.</summary>
/// <param name="Text">What the link says, if the configuration has words of its own.</param>
/// <param name="ShowsBanner">Whether the bar is up that asks for support.</param>
/// <param name="BannerText">What the bar says, if the configuration has words of its own.</param>
public sealed record DonateView(string Url, string? Text, bool ShowsBanner, string? BannerText);

/// <summary>How sources reach the newsroom without being found out.</summary>
/// <param name="Url">The page that says how.</param>
/// <param name="Onion">The address in the Tor network, which is never to be linked.</param>
public sealed record TipsView(string Url, string? Onion, string? Signal, string? Pgp);
