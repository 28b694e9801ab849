using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>Edits that change pages which name nothing of the file: each was once overlooked.</summary>
public sealed class FarReachingEditsTests
{
    private const string X = "world/2026/11/x/index.html";

    private const string Languages = "site: {name: Far, url: \"https://far.example\", timezone: UTC, language: en}\ntheme: none\nlanguages: [{code: en}, {code: de}, {code: fr}]\n";

    [Fact]
    public void The_affiliation_of_a_record_is_in_the_credits_of_its_stories()
    {
        using var site = Create("{{ for credit in page.article.authors }}{{ credit.affiliation }}{{ end }}");
        site.Write("content/authors/ada.yaml", "name: Ada\naffiliation: The Harbour Desk\n").Story("world/x", "title: X\ndate: 2026-11-20\nauthors: [ada]");
        Assert.Contains("The Harbour Desk", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("content/authors/ada.yaml", "name: Ada\naffiliation: The River Desk\n");

        AssertBuiltAsCleanly(site, "The River Desk");
    }

    [Fact]
    public void Of_stories_in_different_lists_the_newest_is_the_nearest()
    {
        using var site = Create("{{ for story in page.article.related }}{{ story.title }}{{ end }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntags: [a, b]").Story("local/s", "title: In A\ndate: 2026-11-18\ntags: [a]").Story("sport/t", "title: In B\ndate: 2026-11-17\ntags: [b]");
        Assert.Contains("In A", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("local/s", "title: In A\ndate: 2026-11-16\ntags: [a]");

        AssertBuiltAsCleanly(site, "In B");
    }

    [Fact]
    public void A_story_that_no_list_shows_has_older_ones_all_the_same()
    {
        using var site = Create("{{ for story in page.article.related }}{{ story.title }}{{ end }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20 09:00\nlist: no").Story("world/b", "title: Later\ndate: 2026-11-20 09:30").Story("world/c", "title: Earlier\ndate: 2026-11-19");
        Assert.Contains("Earlier", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/b", "title: Later\ndate: 2026-11-20 08:00");

        AssertBuiltAsCleanly(site, "Later");
    }

    [Fact]
    public void A_translation_calls_its_original_as_it_is_called_now()
    {
        using var site = Create("{{ page.article.translation_of?.title }} {{ page.article.translation_of?.url }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntranslation_of: world/a").Story("world/a", "title: First headline\ndate: 2026-11-19");
        Assert.Contains("First headline", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/a", "title: Second headline\ndate: 2026-11-19\nslug: second");

        AssertBuiltAsCleanly(site, "Second headline /world/2026/11/second/");
    }

    [Fact]
    public void The_terms_of_republication_are_where_their_page_is()
    {
        using var site = Create("{{ page.article.republish?.terms_url }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\nrepublish: {enabled: yes, terms: pages/terms.md}\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20").Story("pages/terms", "title: Terms");
        Assert.Contains("/terms/", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("pages/terms", "title: Terms\nslug: rules");

        AssertBuiltAsCleanly(site, "/rules/");
    }

    [Fact]
    public void The_cover_of_a_podcast_is_called_after_what_is_in_it()
    {
        using var site = Create("{{ page.podcast?.image }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\npodcasts: [{series: Low Water, image: /media/cover.png, description: On tides, categories: [News], owner: {email: p@far.example}}]\n");
        site.Write("content/world/x.mp3", "0123456789").Story("world/x", "title: X\ndate: 2026-11-20\nseries: Low Water\naudio: x.mp3");
        site.Draw("content/media/cover.png", "1400x1400");
        var before = site.BuildOutput()[X];
        Assert.Contains("/img/cover.", before, StringComparison.Ordinal);

        site.Draw("content/media/cover.png", "1500x1500");

        var output = site.BuildOutput();
        Assert.NotEqual(before, output[X]);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void The_list_of_a_tag_becomes_that_of_a_topic()
    {
        using var site = Create("{{ page.title }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\npermalinks: {topic: \"/:slug/\", tag: \"/:slug/\"}\n").Write("templates/list.html", "{{ page.kind }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntags: [Harbour]").Story("world/y", "title: Y\ndate: 2026-11-19\ntags: [Quay]\ntopics: [Sea]");
        Assert.Contains("tag", site.BuildOutput()["harbour/index.html"], StringComparison.Ordinal);

        site.Story("world/x", "title: X\ndate: 2026-11-20\ntopics: [Harbour]");

        var output = site.BuildOutput();
        Assert.Contains("topic", output["harbour/index.html"], StringComparison.Ordinal);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void A_page_lacks_a_picture_that_its_publisher_asks_for_only_now()
    {
        using var site = Create("{{ page.article.source.publisher }}");
        site.Write("content/publishers/wire.yaml", "name: Wire\nnotice: From the wire\n").Story("world/x", "title: X\ndate: 2026-11-20\nsource: {publisher: wire, url: \"https://wire.example/\"}");
        Assert.DoesNotContain(site.Build().Diagnostics, finding => finding.Code == "NS2097");

        site.Write("content/publishers/wire.yaml", "name: Wire\nnotice: From the wire\npixel: required\n");

        Assert.Contains(site.Build().Diagnostics, finding => finding.Code == "NS2097");
    }

    [Fact]
    public void A_pin_of_an_update_ends()
    {
        using var site = Create("{{ for update in page.article.live?.updates ?? [] }}{{ update.id }} {{ end }}");
        site.Story("world/x/index", "title: X\ndate: 2026-11-20\ntype: live\nlive: {start: 2026-11-20, end: 2026-11-21}");
        site.Write("content/world/x/2026-11-20T0800.md", "---\npinned: 2026-11-22 18:00\n---\nFirst.\n").Write("content/world/x/2026-11-20T0900.md", "---\n---\nSecond.\n");
        Assert.StartsWith("u20261120-0800", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("content/world/x/2026-11-20T0800.md", "---\npinned: 2026-11-22 08:00\n---\nFirst.\n");

        AssertBuiltAsCleanly(site, "u20261120-0900 u20261120-0800");
    }

    [Fact]
    public void An_original_is_in_another_language()
    {
        using var site = Create("{{ page.article.translation_of?.title }} {{ page.article.translation_of?.language }}");
        site.Write("newssite.yaml", Languages).Story("world/x", "title: X\ndate: 2026-11-20\ntranslation_of: world/b").Story("world/b", "title: B\ndate: 2026-11-19\nlang: de\nurl: /b/");
        site.Story("world/c", "title: C\ndate: 2026-11-18\nlang: de").Story("world/d", "title: D\ndate: 2026-11-18\nlang: fr");
        Assert.Contains("B de", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/b", "title: B\ndate: 2026-11-19\nlang: fr\nurl: /b/");

        AssertBuiltAsCleanly(site, "B fr");
    }

    [Fact]
    public void A_translation_is_in_another_language()
    {
        using var site = Create("{{ for link in page.alternates }}{{ link.title }} {{ end }}");
        site.Write("newssite.yaml", Languages).Story("world/x", "title: X\ndate: 2026-11-20\ntranslation_key: k").Story("world/b", "title: B\ndate: 2026-11-19\nlang: de\nurl: /b/\ntranslation_key: k");
        site.Story("world/c", "title: C\ndate: 2026-11-18\nlang: de").Story("world/d", "title: D\ndate: 2026-11-18\nlang: fr");
        Assert.Contains("en de", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Story("world/b", "title: B\ndate: 2026-11-19\nlang: fr\nurl: /b/\ntranslation_key: k");

        AssertBuiltAsCleanly(site, "en fr");
    }

    [Fact]
    public void The_notice_of_a_publisher_lies_in_another_folder()
    {
        using var site = Create("{{ page.article.source.notice }}");
        const string Record = "---\nname: Wire\nurl: https://wire.example/\nnotice: See [terms](../pages/terms.md).\n---\n";
        site.Story("pages/terms", "title: Terms").Write("content/publishers/wire.md", Record).Story("world/x", "title: X\ndate: 2026-11-20\nsource: {publisher: wire, url: \"https://wire.example/1\"}");
        Assert.Contains("href=\"/terms/\"", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Delete("content/publishers/wire.md");
        site.Write("content/publishers/wire/index.md", Record);

        Assert.Contains(site.Build().Diagnostics, finding => finding.Code == "NS3001");
    }

    [Fact]
    public void A_standfirst_stands_on_lists_with_the_links_of_its_story()
    {
        using var site = Create("{{ page.title }}");
        site.Write("templates/section.html", "{{ for story in page.list.articles }}{{ story.standfirst }}{{ end }}");
        site.Story("pages/about", "title: About").Story("pages/y/about", "title: Another\nurl: /y/about/").Story("world/x", "title: X\ndate: 2026-11-20\nurl: /x/a/\nstandfirst: See [about](../../about/).");
        Assert.Contains("href=\"/about/\"", site.BuildOutput()["world/index.html"], StringComparison.Ordinal);

        site.Story("world/x", "title: X\ndate: 2026-11-20\nurl: /y/z/a/\nstandfirst: See [about](../../about/).");

        AssertBuiltAsCleanly(site, "href=\"/y/about/\"", "world/index.html");
    }

    [Fact]
    public void The_standfirst_of_a_section_lies_in_another_folder()
    {
        using var site = Create("{{ page.title }}");
        const string Description = "---\ntitle: Welt\nstandfirst: See [about](../pages/about.md).\n---\n";
        site.Write("newssite.yaml", Languages).Write("templates/home.html", "{{ for section in site.sections }}{{ section.standfirst }}{{ end }}");
        site.Story("pages/about", "title: About").Write("content/de/pages/about.md", "---\ntitle: Wir\n---\n").Story("world/x.de", "title: X\ndate: 2026-11-20").Write("content/world/_index.de.md", Description);
        Assert.Contains("href=\"/about/\"", site.BuildOutput()["de/index.html"], StringComparison.Ordinal);

        site.Delete("content/world/_index.de.md");
        site.Write("content/de/world/_index.md", Description);

        AssertBuiltAsCleanly(site, "href=\"/de/about/\"", "de/index.html");
    }

    [Fact]
    public void A_body_on_the_front_has_the_links_of_its_story()
    {
        using var site = Create("{{ page.title }}");
        site.Write("templates/home.html", "{{ for story in page.list.articles }}{{ story.body }}{{ end }}");
        site.Story("pages/p", "title: P\nurl: /world/x/").Story("pages/q", "title: Q\nurl: /globe/x/").Write("content/world/_index.md", "---\ntitle: World\n---\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20", "See [that](../../../x/).");
        Assert.Contains("href=\"/world/x/\"", site.BuildOutput()["index.html"], StringComparison.Ordinal);

        site.Write("content/world/_index.md", "---\ntitle: World\nslug: globe\n---\n");

        AssertBuiltAsCleanly(site, "href=\"/globe/x/\"", "index.html");
    }

    [Fact]
    public void The_logo_of_a_sponsor_lies_in_another_folder()
    {
        using var site = Create("<p>{{ page.article.label }}</p>");
        const string Record = "---\nname: Acme\nurl: https://acme.example/\nlogo: {src: logo.png, alt: Acme}\n---\n";
        site.Write("templates/section.html", "{{ for story in page.list.articles }}{{ story.sponsor?.logo?.url }}{{ end }}");
        site.Draw("content/sponsors/logo.png", "20x20");
        site.Draw("content/sponsors/acme/logo.png", "30x30");
        site.Write("content/sponsors/acme.md", Record).Story("world/x", "title: X\ndate: 2026-11-20\ntype: sponsored\nsponsor: acme");
        var before = site.BuildOutput()["world/index.html"];
        Assert.Contains("logo", before, StringComparison.Ordinal);

        site.Delete("content/sponsors/acme.md");
        site.Write("content/sponsors/acme/index.md", Record);

        var output = site.BuildOutput();
        Assert.NotEqual(before, output["world/index.html"]);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void A_body_speaks_the_language_of_its_story_wherever_it_is()
    {
        using var site = Create("{{ for other in page.article.translations }}{{ other.body }}{{ end }}");
        site.Write("newssite.yaml", Languages).Story("world/x", "title: X\ndate: 2026-11-20\nlang: fr\ntranslation_key: k\nurl: /x/").Story("world/y", "title: Y\ndate: 2026-11-20\ntranslation_key: k", "He said \"hello\" there.");
        site.Story("world/c", "title: C\ndate: 2026-11-18\nlang: de");
        Assert.Contains("“hello”", site.BuildOutput()["x/index.html"], StringComparison.Ordinal);

        site.Write("newssite.yaml", Languages.Replace("language: en", "language: de", StringComparison.Ordinal));

        AssertBuiltAsCleanly(site, "„hello“", "x/index.html");
    }

    [Fact]
    public void A_preview_links_to_a_feed_that_the_site_no_longer_has()
    {
        using var site = Create("{{ page.article.body }}");
        site.Story("world/x", "title: X\ndate: 2026-11-20", "See [feed](/local/feed.xml).").Story("local/a", "title: A\ndate: 2026-11-19");
        Assert.DoesNotContain(site.Build(Preview).Diagnostics, finding => finding.Code == "NS3001");

        site.Story("local/a", "title: A\ndate: 2026-11-19\nfeed: no");

        Assert.Contains(site.Build(Preview).Diagnostics, finding => finding.Code == "NS3001");

        static BuildOptions Preview(BuildOptions options) => options with { Drafts = true };
    }

    [Fact]
    public void The_feed_of_a_partner_is_written_in_another_format()
    {
        using var site = Create("{{ page.title }}");
        const string Config = "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\nfeeds: {partners: [{name: P, format: rss}]}\n";
        site.Write("newssite.yaml", Config).Story("world/x", "title: X\ndate: 2026-11-20");
        Assert.Contains("<rss", site.BuildOutput()["feeds/p.xml"], StringComparison.Ordinal);

        site.Write("newssite.yaml", Config.Replace("format: rss", "format: atom", StringComparison.Ordinal));

        AssertBuiltAsCleanly(site, "<feed", "feeds/p.xml");
    }

    [Theory]
    [InlineData("true", "1")]
    [InlineData("2", "false")]
    [InlineData("", "-1")]
    [InlineData("[1, [2]]", "[[1, 2]]")]
    [InlineData("[x, y, {}]", "[{x: y}]")]
    [InlineData("[[]]", "[-4]")]
    public void Data_of_another_kind_are_other_data(string before, string now)
    {
        using var site = Create("{{ json site.data.d.a }} {{ for story in site.articles }}{{ json story.params.a }}{{ end }}");
        site.Write("content/data/d.yaml", $"a: {before}\n").Story("world/x", $"title: X\ndate: 2026-11-20\nparams: {{a: {before}}}");
        var old = site.BuildOutput()[X];

        site.Write("content/data/d.yaml", $"a: {now}\n").Story("world/x", $"title: X\ndate: 2026-11-20\nparams: {{a: {now}}}");

        var output = site.BuildOutput();
        Assert.NotEqual(old, output[X]);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void The_main_front_moves_of_a_site_to_which_a_page_in_another_language_belongs()
    {
        using var site = Create("{{ page.json_ld }}");
        site.Write("newssite.yaml", Languages).Story("world/x", "title: X\ndate: 2026-11-20").Story("world/y", "title: Y\ndate: 2026-11-20\nlang: de\nurl: /y/");
        site.BuildOutput();

        site.Write("newssite.yaml", Languages.Replace("{code: en}", "{code: en, root: en}", StringComparison.Ordinal));

        AssertBuiltAsCleanly(site, "https://far.example/en/#organization", "y/index.html");
    }

    [Fact]
    public void The_site_moves_to_another_time_zone_with_the_dates_in_its_components()
    {
        using var site = Create("{{ page.article.body }}");
        site.Write("templates/components/when.html", "---\ndescription: A moment.\nbody: none\nattributes:\n  day: {type: date}\n---\n<i>{{ iso_date day }}</i>");
        site.Story("world/x", "title: X\ndate: 2026-11-20 12:00", ":::when day=\"2026-01-05 10:00\"\n:::");
        Assert.Contains("+00:00", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: Europe/Prague}\ntheme: none\n");

        AssertBuiltAsCleanly(site, "+01:00");
    }

    [Fact]
    public void Stories_of_a_type_are_paid_for_from_now_on()
    {
        using var site = Create("{{ page.article.label }}{{ page.article.body }}");
        const string Config = "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\ncontent: {types: [{name: advert, like: news, label: Ad, feed: yes}]}\n";
        site.Write("newssite.yaml", Config).Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://acme.example/\nscope: underwritten\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntype: advert\nsponsor: acme", "See [there](https://there.example/).");
        Assert.DoesNotContain("sponsored", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("newssite.yaml", Config.Replace("like: news", "like: sponsored", StringComparison.Ordinal));

        AssertBuiltAsCleanly(site, "rel=\"sponsored");
    }

    [Theory]
    [InlineData("content: {types: [{name: opinion, label: {en: Op, de: Meinung}}]}", "{{ other.label }}")]
    [InlineData("sponsors: {label: {en: Ad, de: Meinung}}", "{{ other.sponsor?.label }}")]
    [InlineData("sponsors: {byline_prefix: {en: By, de: Meinung}}", "{{ other.sponsor?.byline_prefix }}")]
    [InlineData("sponsors: {disclaimer: {en: Ad, de: Meinung}}", "{{ other.sponsor?.disclaimer }}")]
    [InlineData("announcement: {text: Now}", "{{ (first other.video?.captions)?.label }}")]
    public void A_story_is_shown_with_the_words_of_another_language(string setting, string shown)
    {
        using var site = Create($"{{{{ page.article.label }}}}{{{{ for other in page.article.translations }}}}{shown}{{{{ end }}}}");
        var config = $"site: {{name: Far, url: \"https://far.example\", timezone: UTC, language: en}}\ntheme: none\nlanguages: [{{code: en}}, {{code: de, name: Meinung}}]\n{setting}\n";
        site.Write("newssite.yaml", config).Write("content/world/c.vtt", "WEBVTT\n").Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://acme.example/\n");
        var type = shown.Contains("sponsor", StringComparison.Ordinal) ? "sponsored\nsponsor: acme" : "opinion";
        site.Story("world/x", $"title: X\ndate: 2026-11-20\ntype: {type}\ntranslation_key: k\nvideo: {{embed: \"https://video.example/\", captions: [c.vtt]}}");
        site.Story("world/y", "title: Y\ndate: 2026-11-20\nlang: de\nurl: /y/\ntranslation_key: k");
        Assert.Contains("Meinung", site.BuildOutput()["y/index.html"], StringComparison.Ordinal);

        site.Write("newssite.yaml", config.Replace("Meinung", "Ansicht", StringComparison.Ordinal));

        AssertBuiltAsCleanly(site, "Ansicht", "y/index.html");
    }

    [Fact]
    public void An_old_address_leads_to_another_file()
    {
        using var site = Create("{{ page.title }}");
        site.Write("templates/redirect.html", "Elsewhere").Write("content/world/a.pdf", "a").Write("content/world/b.pdf", "b");
        site.Story("world/x", "title: X\ndate: 2026-11-20").Story("world/y", "title: Y\ndate: 2026-11-19\nredirect_to: /world/a.pdf");
        Assert.Contains("world/a.pdf", site.BuildOutput().Keys);

        site.Story("world/y", "title: Y\ndate: 2026-11-19\nredirect_to: /world/b.pdf");

        AssertBuiltAsCleanly(site, "b", "world/b.pdf");
    }

    [Fact]
    public void A_file_had_the_name_of_a_picture_that_is_made()
    {
        using var site = Create("{{ page.article.body }}");
        site.Draw("content/world/p.png", "400x300");
        site.Story("world/x", "title: X\ndate: 2026-11-20", "![A boat](p.png)");
        var made = site.BuildOutput().Keys.First(path => path.StartsWith("img/p.", StringComparison.Ordinal));
        site.Story("world/x", "title: X\ndate: 2026-11-20").Write("content/static/" + made, "other");
        site.BuildOutput();

        site.Story("world/x", "title: X\ndate: 2026-11-20", "![A boat](p.png)").Delete("content/static/" + made);

        var output = site.BuildOutput();
        Assert.NotEqual("other", output[made]);
        Assert.Equal(site.BuildCleanly().Output, output);
    }

    [Fact]
    public void A_word_changes_and_then_a_story_gets_the_label_that_it_had_before()
    {
        using var site = Create("{{ page.article.label }}");
        site.Write("templates/home.html", "{{ for story in page.list.articles }}{{ story.label }}{{ end }}");
        site.Write("templates/i18n/en.yaml", "type_opinion: Views\ntype_analysis: Views\n").Story("world/x", "title: X\ndate: 2026-11-20\ntype: opinion");
        Assert.Contains("Views", site.BuildOutput()["index.html"], StringComparison.Ordinal);
        site.Write("templates/i18n/en.yaml", "type_opinion: Opinion\ntype_analysis: Views\n");
        Assert.Contains("Opinion", site.BuildOutput()["index.html"], StringComparison.Ordinal);

        site.Story("world/x", "title: X\ndate: 2026-11-20\ntype: analysis");

        AssertBuiltAsCleanly(site, "Views", "index.html");
    }

    [Fact]
    public void A_story_becomes_another_in_the_words_of_the_page_alone()
    {
        using var site = Create("{{ for other in page.article.translations }}{{ other.label }}{{ end }}");
        site.Write("newssite.yaml", Languages).Write("templates/i18n/en.yaml", "type_explainer: Background\ntype_analysis: Background\n").Write("templates/i18n/de.yaml", "type_explainer: Hintergrund\ntype_analysis: Analyse\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20\ntype: explainer\ntranslation_key: k").Story("world/y", "title: Y\ndate: 2026-11-20\nlang: de\nurl: /y/\ntranslation_key: k");
        Assert.Contains("Hintergrund", site.BuildOutput()["y/index.html"], StringComparison.Ordinal);

        site.Story("world/x", "title: X\ndate: 2026-11-20\ntype: analysis\ntranslation_key: k");

        AssertBuiltAsCleanly(site, "Analyse", "y/index.html");
    }

    [Fact]
    public void A_part_is_made_once_for_each_place_from_which_its_links_lead()
    {
        using var site = Create("{{ page.article.label }}{{ cached \"partials/sponsor.html\" sponsor: page.article.sponsor }}");
        site.Write("templates/partials/sponsor.html", "{{ sponsor?.blurb }}").Write("content/sponsors/acme.yaml", "name: Acme\nurl: https://acme.example/\nscope: underwritten\nblurb: See [there](../b/).\n");
        site.Story("world/a", "title: A\ndate: 2026-11-20\nurl: /one/a/\nsponsor: acme").Story("world/b", "title: B\ndate: 2026-11-20\nurl: /one/b/\nsponsor: acme");
        site.Story("world/c", "title: C\ndate: 2026-11-20\nurl: /two/a/\nsponsor: acme").Story("world/d", "title: D\ndate: 2026-11-20\nurl: /two/b/\nsponsor: acme");

        var output = site.BuildOutput();

        Assert.Contains("/one/b/", output["one/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("/two/b/", output["two/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_record_is_shown_in_two_languages_on_one_page()
    {
        using var site = Create("{{ for credit in page.article.authors }}{{ credit.author.body }}{{ end }}{{ for other in page.article.translations }}{{ for credit in other.authors }}{{ credit.author.body }}{{ end }}{{ end }}");
        site.Write("newssite.yaml", Languages).Write("content/authors/ada.md", "---\nname: Ada\n---\nShe says \"so\".\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20\nauthors: [ada]\ntranslation_key: k").Story("world/y", "title: Y\ndate: 2026-11-20\nlang: de\nurl: /y/\nauthors: [ada]\ntranslation_key: k");

        var page = site.BuildOutput()["y/index.html"];

        Assert.Contains("„so“", page, StringComparison.Ordinal);
        Assert.Contains("“so”", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_cut_to_a_width_below_nothing()
    {
        using var site = Create("{{ if page.article.image; c = crop page.article.image \"16:9\" (0 - 5); c.url; end }}");
        site.Draw("content/world/p.png", "400x300");
        site.Story("world/x", "title: X\ndate: 2026-11-20\nimage: {src: p.png, alt: A pier}").Story("world/y", "title: Y\ndate: 2026-11-20");
        site.Build();

        site.Story("world/y", "title: Z\ndate: 2026-11-20");

        AssertBuiltAsCleanly(site, "/p.");
    }

    [Fact]
    public void A_card_has_a_headline_that_is_cut_behind_a_word()
    {
        using var site = Create("{{ social_card page.article.title }}");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\nimages: {social_card: {}}\n");
        site.Story("world/x", $"title: {new string('x', 999)} y\ndate: 2026-11-20").Story("world/y", "title: Y\ndate: 2026-11-20");
        site.Build();

        site.Story("world/y", "title: Z\ndate: 2026-11-20");

        AssertBuiltAsCleanly(site, "/img/card.");
    }

    [Theory]
    [InlineData("<link rel=\"preload\" as=\"style\" href=\"@\">")]
    [InlineData("<link rel=\"alternate stylesheet\" href=\"@\">")]
    [InlineData("<link rel=stylesheet href=@>")]
    [InlineData("<link rel='stylesheet' href='@'>")]
    public void A_style_sheet_changes_whose_address_a_template_writes_by_itself(string link)
    {
        using var site = Create("");
        site.Write("newssite.yaml", "site: {name: Far, url: \"https://far.example\", timezone: UTC}\ntheme: none\nhosting: {targets: [github]}\n");
        site.Write("templates/home.html", "{{ asset \"a.css\" }}").Write("templates/assets/a.css", "p { background: url(https://elsewhere.example/a.png) }").Story("world/x", "title: X\ndate: 2026-11-20");
        var address = site.BuildOutput()["index.html"].Trim();
        site.Write("templates/article.html", $"<html><head><meta charset=\"utf-8\">{link.Replace("@", address, StringComparison.Ordinal)}</head><p>{{{{ page.article.label }}}}</p></html>");
        Assert.Contains("elsewhere.example", site.BuildOutput()[X], StringComparison.Ordinal);

        site.Write("templates/assets/a.css", "p { color: red }");

        AssertBuiltAsCleanly(site, "Content-Security-Policy");
    }

    [Fact]
    public void Of_two_lists_with_one_address_the_second_one_says_something_else()
    {
        using var site = Create("{{ for section in site.sections }}{{ section.description }};{{ end }}");
        site.Write("content/world/_index.md", "---\ntitle: World\nslug: s\ndescription: One\n---\n").Write("content/other/_index.md", "---\ntitle: Other\nslug: s\ndescription: Two\n---\n");
        site.Story("world/x", "title: X\ndate: 2026-11-20\nurl: /x/").Story("other/y", "title: Y\ndate: 2026-11-20");
        static BuildOptions KeepGoing(BuildOptions options) => options with { KeepGoing = true };
        Assert.True(site.Build(KeepGoing).Published);

        site.Write("content/world/_index.md", "---\ntitle: World\nslug: s\ndescription: Three\n---\n");
        site.Write("content/other/_index.md", "---\ntitle: Other\nslug: s\ndescription: Four\n---\n");
        Assert.True(site.Build(KeepGoing).Published);

        Assert.Contains("Three", site.Output["x/index.html"], StringComparison.Ordinal);
        Assert.Contains("Four", site.Output["x/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Data_and_templates_have_names_by_which_other_things_are_asked_for()
    {
        using var site = Create("{{ json site.data[\"\\u0001\"] }}{{ has_template \"\\u0001x.html\" }}");
        site.Write("content/data/\u0001.yaml", "a: 1\n").Story("world/x", "title: X\ndate: 2026-11-20");
        site.Build();

        site.Write("content/data/\u0001.yaml", "a: 2\n");
        AssertBuiltAsCleanly(site, "{\"a\":2}false");

        site.Write("templates/\u0001x.html", "here");
        AssertBuiltAsCleanly(site, "{\"a\":2}true");
    }

    /// <summary>One related story, and templates that ask for nothing else.</summary>
    private static SmallSite Create(string template)
    {
        var site = new SmallSite("""
            site: {name: Far, url: "https://far.example", timezone: UTC}
            theme: none
            content: {related: 1}

            """);
        foreach (var name in (string[])["home", "list", "section", "page", "404"])
        {
            site.Write($"templates/{name}.html", "<p>{{ page.title }}</p>");
        }
        return site.Write("templates/article.html", template);
    }

    private static void AssertBuiltAsCleanly(SmallSite site, string expected, string file = X)
    {
        var output = site.BuildOutput();
        Assert.Contains(expected, output[file], StringComparison.Ordinal);
        Assert.Equal(site.BuildCleanly().Output, output);
    }
}
