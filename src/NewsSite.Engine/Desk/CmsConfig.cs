using System.Text;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Model;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>
/// The settings of Decap CMS and Sveltia CMS, which give editors a form in the browser for every kind of file. The first part of
/// the file is the newsroom's own; what follows the mark is made of the site's sections and of the registry of fields.
/// </summary>
public static class CmsConfig
{
    /// <summary>Where it lies; <c>content/static/</c> is copied to the site's root.</summary>
    public const string Path = "content/static/admin/config.yml";

    private const string Mark = "# ---- From here on this file is made by 'newssite admin'. Run it again when sections change. ----\n";

    /// <summary>The file, with the first part of the one that is there.</summary>
    /// <param name="site">The sections.</param>
    /// <param name="content">The records.</param>
    /// <param name="old">The file that is there, if there is one.</param>
    /// <param name="repository">Such as <c>owner/name</c>, for a new file.</param>
    /// <param name="branch">Where editors' changes go, for a new file.</param>
    public static string Write(Site site, ContentSet content, string? old, string repository, string branch)
        => (old is not null && old.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? old[..at] : Own(site, repository, branch)) + Mark + Made(site, content);

    /// <summary>The file that is there, if it is.</summary>
    public static string? Read(ContentSet content, List<Diagnostic> found)
        => content.Static.FirstOrDefault(file => file.Path == Path) is { } file ? FileText.Read(file, found) : null;

    /// <summary>Tells of a file that does not fit the site any more.</summary>
    public static void Check(Site site, ContentSet content, DiagnosticBag diagnostics)
    {
        if (Read(content, []) is { } text && text.ReplaceLineEndings("\n") is var plain && plain.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at && plain[(at + Mark.Length)..] != Made(site, content))
        {
            diagnostics.Add(Errors.Files.StaleAdmin(Path));
        }
    }

    private static string Own(Site site, string repository, string branch) => $$"""
        # Where the CMS keeps its changes. 'newssite admin' leaves this part alone.
        backend:
          name: github
          repo: {{YamlText.Scalar(repository)}}
          branch: {{YamlText.Scalar(branch)}}
        # With this line stories go through "in review" and "ready"; without it they are published at once.
        publish_mode: editorial_workflow
        media_folder: content/media
        public_folder: /media
        site_url: {{YamlText.Scalar(site.Config.Site.Url.Absolute("/"))}}
        slug:
          encoding: ascii
          clean_accents: true

        """.ReplaceLineEndings("\n");

    private static string Made(Site site, ContentSet content)
    {
        var yaml = new StringBuilder("collections:\n");
        var fields = new CmsFields(yaml);
        var isFirst = true;
        foreach (var section in site.Listings.OfType<Section>().Where(section => section.Edition == site.MainEdition).OrderBy(section => section.Folder, StringComparer.Ordinal))
        {
            Stories(yaml, fields, section, isBundle: false, ref isFirst);
            if (content.Articles.Any(story => story.Place.IsBundle && story.Place.Language is null && string.Join('/', story.Place.Folders) == section.Folder))
            {
                Stories(yaml, fields, section, isBundle: true, ref isFirst);
            }
        }
        Folder(yaml, "pages", "Pages", "content/pages", "title");
        yaml.Append(isFirst ? "    fields: &story\n" : "    fields: *story\n");
        if (isFirst)
        {
            fields.Write(ArticleFields.Table, 6, isText: true);
        }
        Records(yaml, fields, "authors", "Authors", RecordFields.Author, "name");
        Records(yaml, fields, "publishers", "Publishers", RecordFields.Publisher, "name");
        Records(yaml, fields, "sponsors", "Sponsors", RecordFields.Sponsor, "name");
        Records(yaml, fields, "topics", "Topics", RecordFields.Term, "title");
        Records(yaml, fields, "tags", "Tags", RecordFields.Term, "title");
        Records(yaml, fields, "series", "Series", RecordFields.Term, "title");
        yaml.Append("  - name: desk\n    label: The front page\n    files:\n");
        File(yaml, fields, "front", "Front page", FrontPageFields.Page);
        File(yaml, fields, "breaking", "Breaking news", BreakingSource.Keys);
        return yaml.ToString();
    }

    private static void Stories(StringBuilder yaml, CmsFields fields, Section section, bool isBundle, ref bool isFirst)
    {
        var name = "section_" + section.Folder.Replace('/', '_').Replace('-', '_');
        Folder(yaml, isBundle ? name + "_folders" : name, isBundle ? $"{section.Title} (stories with pictures)" : section.Title, $"content/{section.Folder}", "title");
        yaml.Append("    slug: \"{{year}}-{{month}}-{{day}}-{{slug}}\"\n    sortable_fields: [date, title]\n");
        yaml.Append(isBundle ? "    path: \"{{slug}}/index\"\n    media_folder: \"\"\n    public_folder: \"\"\n" : "");
        yaml.Append(isFirst ? "    fields: &story\n" : "    fields: *story\n");
        if (isFirst)
        {
            fields.Write(ArticleFields.Table, 6, isText: true);
            isFirst = false;
        }
    }

    private static void Records(StringBuilder yaml, CmsFields fields, string name, string label, FieldTable table, string identifier)
    {
        Folder(yaml, name, label, $"content/{name}", identifier);
        yaml.Append("    fields:\n");
        fields.Write(table, 6, isText: true);
    }

    private static void Folder(StringBuilder yaml, string name, string label, string folder, string identifier)
        => yaml.Append($"  - name: {name}\n    label: {YamlText.Scalar(label)}\n    folder: {YamlText.Scalar(folder)}\n    create: true\n    extension: md\n    format: yaml-frontmatter\n    identifier_field: {identifier}\n");

    private static void File(StringBuilder yaml, CmsFields fields, string name, string label, FieldTable table)
    {
        yaml.Append($"      - name: {name}\n        label: {label}\n        file: content/data/{name}.yaml\n        fields:\n");
        fields.Write(table, 10, isText: false);
    }
}
