using NewsSite.Configuration;
using NewsSite.Diagnostics;
using NewsSite.Routing;
using NewsSite.Templating;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests;

/// <summary>The template library's defaults that are wrong for HTML, one test each (docs/architecture.md).</summary>
public sealed class ScribanTrapTests
{
    [Fact]
    public void Code_blocks_keep_their_indentation()
        => Assert.Equal("<div>\n    <pre>a\n  b</pre>\n</div>", Render("<div>\n    {{ raw page.params.x }}\n</div>", "\"<pre>a\\n  b</pre>\""));

    [Fact]
    public void Text_is_escaped_without_asking() => Assert.Equal("&lt;b&gt; &amp; &quot;&#39;", Render("{{ page.params.x }}", "\"<b> & \\\"'\""));

    [Fact]
    public void Only_five_characters_are_escaped() => Assert.Equal("é — “日本” 😀", Render("{{ page.params.x }}", "é — “日本” 😀"));

    [Fact]
    public void Includes_are_not_escaped_again() => Assert.Equal("<i>&lt;</i>", Render("{{ include \"part.html\" }}", "x", ("part.html", "<i>{{ \"<\" }}</i>")));

    [Fact]
    public void Captures_are_not_escaped_again() => Assert.Equal("<i>&lt;</i>", Render("{{ capture c }}<i>{{ \"<\" }}</i>{{ end }}{{ c }}", "x"));

    [Fact]
    public void Escape_does_not_escape_twice() => Assert.Equal("&lt;", Render("{{ \"<\" | escape }}", "x"));

    [Fact]
    public void Long_output_is_never_cut()
    {
        var html = Render("{{ include \"part.html\" }}{{ include \"part.html\" }}", "x", ("part.html", "{{ for i in 1..300000 }}ab{{ end }}"));
        Assert.Equal(1_200_000, html.Length);
    }

    [Fact]
    public void Output_without_end_is_an_error()
        => Assert.StartsWith("NS5007", Fail("{{ for i in 1..4000000 }}0123456789{{ end }}"), StringComparison.Ordinal);

    [Fact]
    public void Loops_may_be_longer_than_a_thousand() => Assert.Equal(5000, Render("{{ for i in 1..5000 }}x{{ end }}", "x").Length);

    [Fact]
    public void Loops_without_end_are_an_error() => Assert.StartsWith("NS5007", Fail("{{ while true }}{{ end }}"), StringComparison.Ordinal);

    [Fact]
    public void A_mistyped_variable_is_an_error() => Assert.StartsWith("NS5003", Fail("{{ pge }}"), StringComparison.Ordinal);

    [Fact]
    public void A_mistyped_member_is_an_error() => Assert.StartsWith("NS5002", Fail("{{ if page.titel }}x{{ end }}"), StringComparison.Ordinal);

    [Fact]
    public void An_absent_optional_value_is_no_error() => Assert.Equal("[]", Render("[{{ if page.article.kicker }}x{{ end }}{{ page.params.none }}]", "x"));

    [Fact]
    public void Empty_text_and_lists_are_false_and_zero_is_true()
        => Assert.Equal("no no yes", Render("{{ \"\" ? \"yes\" : \"no\" }} {{ [] ? \"yes\" : \"no\" }} {{ 0 ? \"yes\" : \"no\" }}", "x"));

    [Fact]
    public void Dates_are_written_with_our_own_functions()
        => Assert.Equal("November 20, 2026 2026-11-20T00:00:00+01:00", Render("{{ date page.article.date }} {{ iso_date page.article.date }}", "x"));

    [Fact]
    public void Line_ends_are_the_same_on_every_machine() => Assert.Equal("a\nb\n", Render("a\r\n{{ \"b\" }}\r\n", "x"));

    [Fact]
    public void No_member_of_the_model_is_a_keyword()
    {
        string[] keywords = ["when", "case", "with", "wrap", "end", "ret", "in", "this", "empty", "if", "else", "for", "while", "func", "do", "capture", "readonly", "import", "tablerow", "break", "continue"];
        Assert.Empty(Templating.MemberTables.All.Values.SelectMany(table => table.Members.Keys).Intersect(keywords));
    }

    [Fact]
    public void Half_a_page_left_by_an_error_is_in_no_other_page()
    {
        using var site = ViewSite.Create();
        site.Write("templates/article.html", "PARTIAL {{ capture c }}{{ if page.title == 'A' }}{{ page.nothing }}{{ end }}{{ end }}{{ page.title }}");
        var scopes = new List<(Route Route, ViewScope Scope)>();
        var found = new DiagnosticBag();
        ViewSite.Capture(site, scopes);
        var theme = new ThemeConfig { Name = "none" };
        var engine = new TemplateEngine(ThemeFiles.Open(site.Root, theme, found)!, theme, found, default);
        string? RenderPage(string url)
        {
            var (route, scope) = scopes.Find(item => item.Route.Url == url);
            return engine.Render("article.html", new PageView(route, scope), scope);
        }
        Assert.Null(RenderPage(scopes.Select(item => item.Route.Url).First(url => url.EndsWith("/a/", StringComparison.Ordinal))));
        Assert.Equal("PARTIAL B", RenderPage("/world/2026/11/b/"));
    }

    [Fact]
    public void Parsed_templates_and_variables_of_one_page_do_not_reach_the_next()
    {
        using var site = new SmallSite();
        site.Story("world/a", "title: A\ndate: 2026-11-20").Story("world/b", "title: B\ndate: 2026-11-19");
        site.Write("templates/article.html", "{{ leaked = page.title }}{{ leaked }}").Write("templates/section.html", "{{ if leaked }}{{ end }}");
        Assert.Contains(site.Build().Diagnostics, d => d.Code == "NS5003" && d.Span.Path == "templates/section.html");
    }

    [Theory]
    [InlineData("{{ page }}")]
    [InlineData("{{ page.article.date }}")]
    [InlineData("{{ site.articles }}")]
    [InlineData("{{ page.params }}")]
    [InlineData("{{ [1, 2] }}")]
    [InlineData("{{ page | escape }}")]
    public void Objects_have_no_text(string template) => Assert.Matches("^NS500[69]", Fail(template));

    [Theory]
    [InlineData("{{ page.title = \"x\" }}")]
    [InlineData("{{ site.params.x = \"x\" }}")]
    [InlineData("{{ page = 1 }}")]
    [InlineData("{{ page.params[\"x\"] = 1 }}")]
    public void Nothing_can_be_changed(string template) => Assert.Matches("^NS50(05|01)", Fail(template));

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ string.slice \"abc\" 1 }}")]
    [InlineData("{{ object.eval \"1\" }}")]
    [InlineData("{{ include \"../../../etc/passwd\" }}")]
    [InlineData("{{ include \"/etc/passwd\" }}")]
    [InlineData("{{ math.random 1 2 }}")]
    public void Nothing_outside_the_list_can_be_called(string template) => Assert.Matches("^NS50(0[2-5]|09)", Fail(template));

    [Fact]
    public void A_finding_inside_an_include_names_the_included_file()
        => Assert.Equal("NS5002 templates/part.html:2:9", Fail("{{ include \"part.html\" }}", ("part.html", "\n{{ page.x }}"))[..30]);

    private static string Render(string template, string value, params (string Path, string Text)[] more)
    {
        using var site = Site(template, value, more);
        return site.BuildOutput()["world/2026/11/a/index.html"];
    }

    private static string Fail(string template, params (string Path, string Text)[] more)
    {
        using var site = Site(template, "x", more);
        return string.Join('\n', site.Build().Diagnostics.Select(finding => $"{finding.Code} {finding.Span} {finding.Message}"));
    }

    private static SmallSite Site(string template, string value, (string Path, string Text)[] more)
    {
        var site = new SmallSite();
        site.Story("world/a", $"title: A\ndate: 2026-11-20\nparams: {{x: {value}}}").Write("templates/article.html", template);
        foreach (var (path, text) in more)
        {
            site.Write("templates/" + path, text);
        }
        return site;
    }
}
