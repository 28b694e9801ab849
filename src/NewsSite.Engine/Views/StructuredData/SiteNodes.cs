namespace NewsSite.Views.StructuredData;

/// <summary>The paper, its site, its pages, and the way to them.</summary>
internal static class SiteNodes
{
    /// <summary>By which every page names the paper.</summary>
    public static string OrganizationId(SiteView site) => site.MainPermalink + "#organization";

    public static string SiteId(SiteView site) => site.Permalink + "#website";

    public static void WriteSite(SchemaWriter graph, SiteView site)
    {
        graph.Begin("WebSite", SiteId(site));
        graph.Text("url", site.Permalink);
        graph.Text("name", site.Name);
        graph.Texts("alternateName", site.Organization.AlternateNames);
        graph.Text("description", site.Description ?? site.Tagline);
        graph.Text("inLanguage", site.Language);
        graph.Reference("publisher", OrganizationId(site));
        graph.End();
    }

    public static void WriteOrganization(SchemaWriter graph, SiteView site)
    {
        var organization = site.Organization;
        graph.Begin(organization.IsNewsMedia ? "NewsMediaOrganization" : "Organization", OrganizationId(site));
        graph.Text("name", organization.Name);
        graph.Text("url", site.MainPermalink);
        graph.Text("legalName", organization.LegalName);
        graph.Texts("alternateName", organization.AlternateNames);
        WriteLogos(graph, organization);
        graph.Text("foundingDate", organization.Founded);
        graph.Text("email", organization.Email);
        graph.Text("telephone", organization.Telephone);
        graph.Text("address", organization.Address);
        graph.Texts("sameAs", organization.SameAs);
        graph.Organization("parentOrganization", organization.Parent?.Title, organization.Parent?.Url);
        graph.List("contactPoint", organization.ContactPoints, WriteContact);
        foreach (var policy in organization.Policies.Where(policy => organization.IsNewsMedia || !IsOfNewsMedia(policy.Title)))
        {
            graph.Text(policy.Title, policy.Url);
        }
        graph.End();
    }

    private static void WriteLogos(SchemaWriter graph, OrganizationView organization)
    {
        if (organization is { Logo: { } square, WideLogo: { } wide })
        {
            graph.List("logo", [square, wide], static (graph, logo) =>
            {
                graph.Begin("ImageObject");
                WriteLogo(graph, logo);
            });
        }
        else if ((organization.Logo ?? organization.WideLogo) is { } logo)
        {
            graph.BeginValue("logo", "ImageObject");
            WriteLogo(graph, logo);
        }
    }

    private static void WriteLogo(SchemaWriter graph, string address)
    {
        graph.Text("url", address);
        graph.Text("contentUrl", address);
        graph.End();
    }

    private static void WriteContact(SchemaWriter graph, ContactPointView contact)
    {
        graph.Begin("ContactPoint");
        graph.Text("contactType", contact.Type);
        graph.Text("email", contact.Email);
        graph.Text("telephone", contact.Telephone);
        graph.Text("url", contact.Url);
        graph.Texts("availableLanguage", contact.Languages);
        graph.Text("areaServed", contact.Area);
        graph.End();
    }

    /// <summary>The policies that schema.org knows of newspapers alone.</summary>
    private static bool IsOfNewsMedia(string property)
        => property is "masthead" or "missionCoveragePrioritiesPolicy" or "verificationFactCheckingPolicy" or "noBylinesPolicy";

    public static void WritePage(SchemaWriter graph, string type, PageView page, SiteView site)
    {
        graph.Begin(type, page.Permalink);
        WritePageFacts(graph, page, site);
        graph.End();
    }

    /// <summary>What is said of every page.</summary>
    public static void WritePageFacts(SchemaWriter graph, PageView page, SiteView site)
    {
        graph.Text("url", page.Permalink);
        graph.Text("name", page.Title);
        graph.Text("description", page.Description);
        graph.Text("inLanguage", page.Language);
        graph.Reference("isPartOf", SiteId(site));
    }

    /// <summary>The way from the front to the page, which stands last and without its address.</summary>
    public static void WriteTrail(SchemaWriter graph, PageView page)
    {
        var trail = page.AbsoluteBreadcrumbs;
        if (trail.Count == 0)
        {
            return;
        }
        graph.Begin("BreadcrumbList");
        var steps = trail.Append(new LinkView(page.Title, "")).Select((link, i) => (Link: link, Position: i + 1)).ToList();
        graph.List("itemListElement", steps, static (graph, step) =>
        {
            graph.Begin("ListItem");
            graph.Number("position", step.Position);
            graph.Text("name", step.Link.Title);
            graph.Text("item", step.Link.Url);
            graph.End();
        });
        graph.End();
    }
}
