namespace NewsSite.Tests.Specs;

/// <summary>
/// The templates of specs that bring none: they print what matters about a page line by line, and nothing that the page
/// does not have.
/// </summary>
internal static class PlainTemplates
{
    private const string Head = """
        {{ page.kind }} {{ page.url }}{{ if page.number }} number {{ page.number }}{{ end }}{{ if page.is_noindex }} noindex{{ end }}{{ if page.language != "en" }} {{ page.language }}{{ end }}{{ if page.direction == "rtl" }} rtl{{ end }}
        title: {{ page.title }}

        """;

    private const string Article = """
        {{ include "head.html" ~}}
        {{ a = page.article ~}}
        {{ if a.date ~}}
        date: {{ iso_date a.date }}
        {{ end ~}}
        {{ if a.updated ~}}
        updated: {{ iso_date a.updated }}
        {{ end ~}}
        {{ if a.kicker ~}}
        kicker: {{ a.kicker }}
        {{ end ~}}
        {{ if a.standfirst ~}}
        standfirst: {{ a.standfirst }}
        {{ end ~}}
        {{ if a.authors.size > 0 ~}}
        by: {{ map a.authors "name" | join ", " }}
        {{ end ~}}
        {{ if a.section ~}}
        section: {{ map a.sections "title" | join " / " }}
        {{ end ~}}
        {{ if a.topics.size > 0 ~}}
        topics: {{ map a.topics "title" | join ", " }}
        {{ end ~}}
        {{ if a.tags.size > 0 ~}}
        tags: {{ map a.tags "title" | join ", " }}
        {{ end ~}}
        {{ if a.series ~}}
        series: {{ a.series.title }}{{ if a.series_part }} {{ a.series_part }}{{ end }}
        {{ end ~}}
        {{ if a.image ~}}
        image: {{ a.image.url }}
        {{ end ~}}
        {{ if a.source ~}}
        source: {{ a.source.publisher }}{{ if a.source.url }} {{ a.source.url }}{{ end }}
        {{ end ~}}
        {{ if a.sponsor ~}}
        sponsor: {{ a.sponsor.name }}
        {{ end ~}}
        {{ if a.is_retracted ~}}
        retracted
        {{ end ~}}
        {{ if a.is_expired ~}}
        expired
        {{ end ~}}
        {{ a.body ~}}
        {{ for other in a.related ~}}
        related: {{ other.title }}
        {{ end ~}}
        {{ if a.older ~}}
        older: {{ a.older.title }}
        {{ end ~}}
        {{ if a.newer ~}}
        newer: {{ a.newer.title }}
        {{ end ~}}

        """;

    private const string List = """
        {{ include "head.html" ~}}
        {{ if page.body ~}}
        {{ page.body ~}}
        {{ end ~}}
        {{ for story in page.list.articles ~}}
        - {{ story.title }}{{ if story.sponsor }} (sponsored){{ end }}
        {{ end ~}}
        {{ if page.list.newer_url ~}}
        newer: {{ page.list.newer_url }}
        {{ end ~}}
        {{ if page.list.older_url ~}}
        older: {{ page.list.older_url }}
        {{ end ~}}
        {{ if page.list.total ~}}
        of: {{ page.list.total }}
        {{ end ~}}
        {{ for feed in page.feeds ~}}
        feed: {{ feed.url }}
        {{ end ~}}

        """;

    private const string Terms = """
        {{ include "head.html" ~}}
        {{ terms = page.kind == "tags" ? site.tags : page.kind == "topics" ? site.topics : site.series ~}}
        {{ for term in terms ~}}
        - {{ term.title }} {{ term.url }} ({{ term.articles.size }})
        {{ end ~}}

        """;

    private const string Authors = """
        {{ include "head.html" ~}}
        {{ for author in site.authors ~}}
        - {{ author.name }} {{ author.url }} ({{ author.articles.size }})
        {{ end ~}}

        """;

    private const string Gone = """
        {{ include "head.html" ~}}
        {{ if page.gone_reason ~}}
        reason: {{ page.gone_reason }}
        {{ end ~}}

        """;

    private const string Redirect = """
        {{ include "head.html" ~}}
        target: {{ page.target }}

        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["404.html"] = Head,
        ["article.html"] = Article,
        ["author.html"] = List,
        ["authors.html"] = Authors,
        ["gone.html"] = Gone,
        ["head.html"] = Head,
        ["home.html"] = List,
        ["page.html"] = Article,
        ["period.html"] = List,
        ["redirect.html"] = Redirect,
        ["section.html"] = List,
        ["term.html"] = List,
        ["terms.html"] = Terms,
    };
}
