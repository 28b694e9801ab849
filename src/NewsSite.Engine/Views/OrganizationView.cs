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
    }

    public string Name => Read(Scope.Site.MainEdition.Name);

    /// <summary>Whether it is a NewsMediaOrganization; else an Organization.</summary>
    public bool IsNewsMedia => Read(organization.IsNewsMedia);

    public string? LegalName => Read(organization.LegalName);

    public IReadOnlyList<string> AlternateNames => Read<IReadOnlyList<string>>(organization.AlternateNames);

    public string? Logo => Read(AddressOf(organization.Logo));

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
