using System.Globalization;
using Xunit;

namespace NewsSite.Tests;

/// <summary>What many files can do together, which no spec can show: it must end soon, and the same with any number of threads.</summary>
public sealed class HostileScaleTests
{
    [Fact]
    public void A_site_has_at_most_a_hundred_languages()
    {
        using var site = new SmallSite();
        for (var i = 0; i < 110; i++)
        {
            site.Story($"world/s{i:000}", $"title: A\ndate: 2026-11-20\nlang: x{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}");
        }

        var result = site.Build();

        Assert.Equal(11, result.Diagnostics.Count(d => d.Code == "NS2049"));
        Assert.Equal("its language is one too many", result.LeftOut["content/world/s109.md"].Reason);
    }

    [Fact]
    public void Which_dead_links_get_a_suggestion_does_not_depend_on_threads()
    {
        using var site = new SmallSite();
        for (var i = 0; i < 1_200; i++)
        {
            site.Story(Invariant($"world/story-{i:0000}"), Invariant($"title: A{i}\ndate: 2026-11-20"), Invariant($"[x](strory-{i:0000}.md)"));
        }

        var one = Findings(site, 1);

        Assert.Equal(1_200, one.Count);
        Assert.Contains("did you mean 'story-0000.md'?", one[0], StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", one[^1], StringComparison.Ordinal);
        Assert.Equal(one, Findings(site, 8));
    }

    [Fact]
    public void Two_thousand_redirects_in_a_row_are_walked_once()
    {
        using var site = new SmallSite();
        for (var i = 0; i < 2_000; i++)
        {
            site.Story(Invariant($"world/r{i}"), Invariant($"title: A\ndate: 2026-11-20\nredirect_to: /world/2026/11/r{(i == 1_999 ? 1_000 : i + 1)}/"));
        }

        Assert.Equal(1_000, site.Build().Diagnostics.Count(d => d.Code == "NS4004"));
    }

    [Fact]
    public void Fragments_made_before_cost_a_page_what_making_them_would()
    {
        using var site = new SmallSite();
        site.Write("templates/slow.html", "{{ for i in 1..n }}{{ end }}");
        site.Write("templates/article.html", "{{ for i in 1..20 }}{{ cached \"slow.html\" n: 20000 }}{{ end }}{{ for i in 1..(page.params.turns) }}{{ cached \"slow.html\" n: i }}{{ end }}");
        for (var i = 0; i < 40; i++)
        {
            site.Story($"world/s{i:00}", $"title: A{i}\ndate: 2026-11-20\nparams: {{turns: {(i % 2 == 0 ? 4_000 : 10)}}}");
        }

        var one = Findings(site, 1);

        Assert.StartsWith("templates/article.html:1:", Assert.Single(one), StringComparison.Ordinal);
        for (var again = 0; again < 5; again++)
        {
            Assert.Equal(one, Findings(site, 8));
        }
    }

    private static List<string> Findings(SmallSite site, int jobs)
        => [.. site.Build(options => options with { Jobs = jobs }).Diagnostics.Select(finding => finding.ToString())];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
