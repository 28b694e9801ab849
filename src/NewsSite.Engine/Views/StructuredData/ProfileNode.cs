namespace NewsSite.Views.StructuredData;

/// <summary>The page of an author, and authors wherever they are named.</summary>
internal static class ProfileNode
{
    public static void Write(SchemaWriter graph, PageView page, SiteView site)
    {
        graph.Begin("ProfilePage", page.Permalink);
        SiteNodes.WritePageFacts(graph, page, site);
        var author = page.Author!;
        graph.BeginValue("mainEntity", TypeOf(author));
        graph.Text("name", author.Name);
        graph.Text("url", author.Permalink);
        graph.Text("email", author.Email);
        graph.Text("telephone", author.Phone);
        graph.Texts("sameAs", author.SameAs);
        WritePhoto(graph, author);
        if (!author.IsOrganization)
        {
            graph.Text("jobTitle", author.JobTitle);
            WriteWork(graph, author, site);
            graph.Texts("knowsLanguage", author.Languages);
        }
        graph.Texts("knowsAbout", author.Expertise);
        graph.Texts("award", author.Awards);
        graph.End();
        graph.End();
    }

    private static void WritePhoto(SchemaWriter graph, AuthorView author)
    {
        if (author.Photo is { } photo)
        {
            graph.BeginValue(author.IsOrganization ? "logo" : "image", "ImageObject");
            PictureNode.WriteFacts(graph, photo);
            graph.End();
        }
    }

    private static void WriteWork(SchemaWriter graph, AuthorView author, SiteView site)
    {
        if (author.Affiliation is { } affiliation)
        {
            graph.Organization("affiliation", affiliation, null);
        }
        else if (author.IsStaff)
        {
            graph.Reference("worksFor", SiteNodes.OrganizationId(site));
        }
    }

    /// <summary>Whoever is credited, one object each, with nothing but the name in the name.</summary>
    public static void WriteCredit(SchemaWriter graph, CreditView credit)
    {
        var author = credit.Author;
        graph.Begin(TypeOf(author));
        graph.Text("name", credit.Name);
        graph.Text("url", credit.Permalink);
        if (!author.IsOrganization)
        {
            graph.Text("jobTitle", author.JobTitle);
            graph.Organization("affiliation", credit.Affiliation ?? author.Affiliation, null);
        }
        graph.End();
    }

    private static string TypeOf(AuthorView author) => author.IsOrganization ? "Organization" : "Person";
}
