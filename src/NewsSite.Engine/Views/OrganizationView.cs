using NewsSite.Configuration;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>Who publishes the site; addresses are absolute, for it is told to search engines.</summary>
public sealed class OrganizationView(OrganizationConfig organization, ViewScope scope) : View(ReadKind.Part, organization, scope)
{
    internal override View In(ViewScope scope) => new OrganizationView(organization, scope);

    internal override void AddTo(ref Digest digest)
    {
        Answer.Add(ref digest, Name);
        Answer.Add(ref digest, IsNewsMedia);
        Answer.Add(ref digest, LegalName);
        Answer.Add(ref digest, AlternateNames);
        Answer.Add(ref digest, Logo);
        Answer.Add(ref digest, Founded);
        Answer.Add(ref digest, Email);
        Answer.Add(ref digest, Telephone);
        Answer.Add(ref digest, Address);
        Answer.Add(ref digest, SameAs);
        Answer.Add(ref digest, About);
        Answer.Add(ref digest, Contact);
        Answer.Add(ref digest, Policies);
        Answer.Add(ref digest, WideLogo);
        Answer.Add(ref digest, Parent);
        Answer.Add(ref digest, ContactPoints);
    }

    public string Name => Read(Scope.Site.MainEdition.Name);

    /// <summary>Whether it is a NewsMediaOrganization; else an Organization.</summary>
    public bool IsNewsMedia => Read(organization.IsNewsMedia);

    public string? LegalName => Read(organization.LegalName);

    public IReadOnlyList<string> AlternateNames => Read<IReadOnlyList<string>>(organization.AlternateNames);

    public string? Logo => Read(AddressOf(organization.Logo));

    /// <summary>The same as a wide one.</summary>
    public string? WideLogo => Read(AddressOf(organization.WideLogo));

    /// <summary>Whom it belongs to; without an address of theirs the link is empty.</summary>
    public LinkView? Parent => Read(organization.Parent is { } parent ? new LinkView(parent.Name, AddressOf(parent.Url) ?? "") : null);

    /// <summary>Whom to ask about what.</summary>
    public IReadOnlyList<ContactPointView> ContactPoints => Read(organization.ContactPoints
        .Select(point => new ContactPointView(point.Type, point.Email, point.Telephone, AddressOf(point.Url), point.Languages, point.Area))
        .ToList());

    public string? Founded => Read(organization.Founded);

    public string? Email => Read(organization.Email);

    public string? Telephone => Read(organization.Telephone);

    public string? Address => Read(organization.Address);

    public IReadOnlyList<string> SameAs => Read(organization.SameAs.Select(AddressOf).OfType<string>().ToList());

    public string? About => Read(AddressOf(organization.About));

    public string? Contact => Read(AddressOf(organization.Contact));

    /// <summary>Pages with rules, each under the property by which schema.org calls it, such as <c>correctionsPolicy</c>.</summary>
    public IReadOnlyList<LinkView> Policies => Read((from policy in organization.PolicyPages
                                                     let address = AddressOf(policy.Page)
                                                     where address is not null
                                                     select new LinkView(policy.Property, address)).ToList());

    private string? AddressOf(ConfigLink? link)
        => link is null || Scope.Link(link) is not { } address ? null : UrlText.IsRooted(address) ? Scope.Absolute(address) : address;
}

/// <summary>Whom to ask about something.</summary>
/// <param name="Type">About what.</param>
/// <param name="Languages">Those that are understood there.</param>
/// <param name="Area">The area that they serve, if not all.</param>
public sealed record ContactPointView(string Type, string? Email, string? Telephone, string? Url, IReadOnlyList<string> Languages, string? Area);
