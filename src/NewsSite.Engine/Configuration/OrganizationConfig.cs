using System.Collections.Immutable;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Who publishes the site, as search engines ask for it (schema.org NewsMediaOrganization, news-requirements §2.8).</summary>
public sealed record OrganizationConfig
{
    public static readonly FieldTable Keys = new(
        new Field("type", "word", "NewsMediaOrganization or Organization; default NewsMediaOrganization"),
        new Field("legal_name", "text", "the name in the register of companies"),
        new Field("alternate_names", "list of texts", "other names and initials"),
        new Field("logo", "path or address", "the paper's sign, at least 112 pixels each way"),
        new Field("logo_wide", "path or address", "the same as a wide one, such as 600 by 60 pixels"),
        new Field("founded", "text", "the year or day of its founding, such as 1911 or 1911-03-04") { Aliases = ["founding_date"] },
        new Field("email", "text", "an address for everyone"),
        new Field("telephone", "text", "a number for everyone") { Aliases = ["phone"] },
        new Field("address", "text", "where the office is"),
        new Field("same_as", "list of addresses", "its profiles elsewhere"),
        new Field("about", "path or content file", "the page that says who you are"),
        new Field("contact", "path or content file", "the page that says how you can be reached"),
        new Field("contact_points", "list of maps", "whom to ask about what, such as the newsroom, advertising and subscriptions"),
        new Field("parent", "text or map", "whom the paper belongs to: a name, or name and url"),
        new Field("policies", "map", "the pages with your rules, by what they are about"));

    public static readonly FieldTable ParentKeys = new(
        new Field("name", "text, required", "whoever the paper belongs to"),
        new Field("url", "address", "their site"));

    public static readonly FieldTable ContactKeys = new(
        new Field("type", "text, required", "what they can be asked about, such as newsroom or customer support"),
        new Field("email", "text", "an address"),
        new Field("telephone", "text", "a number") { Aliases = ["phone"] },
        new Field("url", "path, content file or address", "a page"),
        new Field("languages", "list of texts", "the languages that are understood there, such as [en, cs]"),
        new Field("area", "text", "the area that they serve, if not all"));

    /// <summary>The policies by their keys, with the property of schema.org that names each.</summary>
    public static readonly ImmutableArray<(Field Field, string Property)> PolicyKeys =
    [
        (new("publishing_principles", "path or content file", "how you work"), "publishingPrinciples"),
        (new("ethics", "path or content file", "what you do and what you refuse to do"), "ethicsPolicy"),
        (new("corrections", "path or content file", "how mistakes are corrected"), "correctionsPolicy"),
        (new("verification", "path or content file", "how facts are checked"), "verificationFactCheckingPolicy"),
        (new("mission", "path or content file", "what you cover first, and why"), "missionCoveragePrioritiesPolicy"),
        (new("masthead", "path or content file", "who works here"), "masthead"),
        (new("ownership", "path or content file", "who owns and pays for the paper"), "ownershipFundingInfo"),
        (new("feedback", "path or content file", "how readers take part"), "actionableFeedbackPolicy"),
        (new("unnamed_sources", "path or content file", "when sources stay unnamed"), "unnamedSourcesPolicy"),
        (new("no_bylines", "path or content file", "why stories have no byline"), "noBylinesPolicy"),
        (new("diversity", "path or content file", "whose voices are heard"), "diversityPolicy"),
        (new("staffing_report", "path or content file", "who the staff are"), "diversityStaffingReport"),
    ];

    public static readonly FieldTable Policies = new([.. PolicyKeys.Select(policy => policy.Field)]);

    private static readonly Dictionary<string, bool> Types = new() { ["newsmediaorganization"] = true, ["organization"] = false };

    /// <summary>Whether it is a NewsMediaOrganization, which has policies that no other organisation has.</summary>
    public bool IsNewsMedia { get; init; } = true;

    public string? LegalName { get; init; }

    public ImmutableArray<string> AlternateNames { get; init; } = [];

    public ConfigLink? Logo { get; init; }

    public ConfigLink? WideLogo { get; init; }

    public string? Founded { get; init; }

    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public ImmutableArray<ConfigLink> SameAs { get; init; } = [];

    public ConfigLink? About { get; init; }

    public ConfigLink? Contact { get; init; }

    public ImmutableArray<ContactPoint> ContactPoints { get; init; } = [];

    public ParentOrganization? Parent { get; init; }

    /// <summary>By the property of schema.org that names each, in the order of <see cref="PolicyKeys"/>.</summary>
    public ImmutableArray<(string Property, ConfigLink Page)> PolicyPages { get; init; } = [];

    /// <summary>Every link that it has.</summary>
    public IEnumerable<ConfigLink> Links
        => new[] { Logo, WideLogo, About, Contact, Parent?.Url }.Concat(ContactPoints.Select(point => point.Url)).OfType<ConfigLink>().Concat(SameAs).Concat(PolicyPages.Select(policy => policy.Page));

    /// <summary>Whether there is a page for a policy, by the property of schema.org that names it.</summary>
    public bool HasPolicy(string property) => PolicyPages.Any(policy => policy.Property == property);

    public static OrganizationConfig Read(ConfigSection root)
    {
        var section = root.Section("organization", Keys);
        var policies = section.Section("policies", Policies);
        return new OrganizationConfig
        {
            IsNewsMedia = section.Fields.Choice("type", Types) ?? true,
            LegalName = section.Prose("legal_name")?.Value,
            AlternateNames = [.. section.Fields.Texts("alternate_names").Select(name => name.Value)],
            Logo = section.Link("logo"),
            WideLogo = section.Link("logo_wide"),
            ContactPoints = section.Items("contact_points", ContactKeys, ReadContact),
            Parent = ReadParent(section),
            Founded = section.Prose("founded")?.Value,
            Email = section.Prose("email")?.Value,
            Telephone = section.Prose("telephone")?.Value,
            Address = section.Prose("address")?.Value,
            SameAs = section.Links("same_as"),
            About = section.Link("about"),
            Contact = section.Link("contact"),
            PolicyPages = [.. from policy in PolicyKeys
                              let page = policies.Link(policy.Field.Name)
                              where page is not null
                              select (policy.Property, page)],
        };
    }

    private static ContactPoint? ReadContact(ConfigSection contact) => Located.Whole(contact.Required("type"), type => new ContactPoint(type.Value)
    {
        Email = contact.Prose("email")?.Value,
        Telephone = contact.Prose("telephone")?.Value,
        Url = contact.Link("url"),
        Languages = [.. contact.Languages("languages").Select(language => language.Value)],
        Area = contact.Prose("area")?.Value,
    });

    private static ParentOrganization? ReadParent(ConfigSection section)
    {
        if (section.Fields.Node("parent") is not YamlMap)
        {
            return section.Prose("parent") is { } only ? new ParentOrganization(only.Value, null) : null;
        }
        var parent = section.Find("parent", ParentKeys)!;
        return Located.Whole(parent.Required("name"), name => new ParentOrganization(name.Value, parent.Link("url")));
    }
}

/// <summary>Whom the paper belongs to.</summary>
public sealed record ParentOrganization(string Name, ConfigLink? Url);

/// <summary>Whom to ask.</summary>
/// <param name="Type">About what.</param>
public sealed record ContactPoint(string Type)
{
    public string? Email { get; init; }

    public string? Telephone { get; init; }

    public ConfigLink? Url { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public string? Area { get; init; }
}
