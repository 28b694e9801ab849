using System.Text;
using NewsSite.Cli;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>What <c>newssite new</c> writes and where; and that it builds.</summary>
public sealed class NewTests
{
    private const string Config = """
        site:
          name: The Testing Times
          url: https://example.org
          timezone: Europe/Prague
        theme: none
        languages:
          - code: en
          - {code: ru, slug: transliterate}

        """;

    [Fact]
    public void an_article_has_its_place_a_frozen_slug_an_id_and_the_time_in_the_sites_zone()
    {
        using var site = Site();
        var run = Run(site, "new", "article", "The ferry: \"back\" # again", "--section", "World", "--author", "Jo Reporter", "--author", "ada");
        Assert.Equal((0, "", "Wrote content/world/2026-11-22-the-ferry-back-sharp-again.md\n"), (run.Code, run.Error, run.Out));
        Assert.Equal(
            """
            ---
            title: "The ferry: \"back\" # again"
            date: 2026-11-22T15:30:00+01:00
            authors: [jo, ada]
            standfirst:
            description:
            tags: []
            # image:
            #   src: picture.jpg
            #   alt: What can be seen in it
            #   credit: Who made it
            id: world/2026-11-22-the-ferry-back-sharp-again
            slug: the-ferry-back-sharp-again
            draft: true
            ---

            """.ReplaceLineEndings("\n"),
            Read(site, "content/world/2026-11-22-the-ferry-back-sharp-again.md"));
        Assert.Empty(SmallSite.Errors(site.Build(options => options with { Drafts = true, Now = StoppedClock.Moment }).Diagnostics));
        Assert.Contains("world/2026/11/the-ferry-back-sharp-again/index.html", site.Output.Keys);
    }

    [Fact]
    public void a_section_s_stories_say_what_a_new_one_needs()
    {
        using var site = Site();
        site.Story("opinion/a", "title: A\ndate: 2026-11-01\ntype: opinion\nkicker: K\ndateline: Prague\ntags: [x]");
        site.Story("opinion/b", "title: B\ndate: 2026-11-02\ntype: opinion\nkicker: K\ndateline: Brno");
        site.Story("opinion/c", "title: C\ndate: 2026-11-03\ntype: opinion\nkicker: K\ndateline: Brno\nstandfirst: S");
        Run(site, "new", "article", "D", "--section", "opinion");
        Assert.StartsWith("---\ntitle: D\ntype: opinion\ndate: 2026-11-22T15:30:00+01:00\nauthors: []\nkicker:\ndateline:\nid: ", Read(site, "content/opinion/2026-11-22-d.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void a_language_has_its_letters_and_its_place()
    {
        using var site = Site();
        Assert.Equal("Wrote content/world/2026-11-22-shcherbakov-i-lyod.ru.md\n", Run(site, "new", "article", "Щербаков и лёд", "--section", "world", "--lang", "ru").Out);
        site.Write("content/ru/world/x.md", "---\ntitle: Икс\ndate: 2026-01-01\n---\nТекст.\n");
        Assert.Equal("Wrote content/ru/world/2026-11-22-novost.md\n", Run(site, "new", "article", "Новость", "--section", "world", "--lang", "RU").Out);
        Assert.Empty(SmallSite.Errors(site.Build(options => options with { Drafts = true, Now = StoppedClock.Moment }).Diagnostics));
    }

    [Fact]
    public void an_address_that_another_story_has_gets_a_number_and_a_file_is_never_overwritten()
    {
        using var site = Site();
        site.Story("world/other", "title: Other\ndate: 2026-11-03\nslug: weather");
        Assert.Equal("Wrote content/world/2026-11-22-weather-2.md\n", Run(site, "new", "article", "Weather", "--section", "world").Out);
        site.Write("content/world/2026-11-22-fog.md", "mine");
        var run = Run(site, "new", "article", "Fog", "--section", "world");
        Assert.Equal((1, "newssite: error: 'content/world/2026-11-22-fog.md' is there already; choose another headline or --slug\n"), (run.Code, run.Error));
        Assert.Equal("mine", Read(site, "content/world/2026-11-22-fog.md"));
    }

    [Fact]
    public void an_address_with_a_number_is_no_longer_than_addresses_may_be()
    {
        using var site = Site();
        site.Write("newssite.yaml", Config + "slugs: {max_length: 16}\n");
        site.Story("world/other", "title: Other\ndate: 2026-11-03\nslug: the-last-boat-at").Story("world/another", "title: Another\ndate: 2026-11-03\nslug: sixteen-and-none");
        Assert.Equal("Wrote content/world/2026-11-22-the-last-boat-2.md\n", Run(site, "new", "article", "The last boat at noon", "--section", "world").Out);
        Assert.Equal("Wrote content/world/2026-11-22-sixteen-and-2.md\n", Run(site, "new", "article", "X", "--section", "world", "--slug", "sixteen-and-none").Out);
    }

    [Fact]
    public void a_live_story_has_a_folder_and_its_updates_are_named_after_their_time()
    {
        using var site = Site();
        Assert.Equal("Wrote content/world/2026-11-22-storm/index.md\n", Run(site, "new", "article", "Storm", "--section", "world", "--type", "live").Out);
        Assert.Equal("Wrote content/world/2026-11-22-storm/2026-11-22T1530-the-last-boat.md\n", Run(site, "new", "live-update", "content/world/2026-11-22-storm", "The last boat", "--text", "It leaves.", "--author", "jo", "--key").Out);
        Assert.Equal("---\ntitle: The last boat\nauthors: [jo]\nkey: yes\n---\n\nIt leaves.\n", Read(site, "content/world/2026-11-22-storm/2026-11-22T1530-the-last-boat.md"));
        Assert.Equal("Wrote content/world/2026-11-22-storm/2026-11-22T153000.md\n", Run(site, "new", "live-update", "world/2026-11-22-storm/index").Out);
        Assert.Empty(SmallSite.Errors(site.Build(options => options with { Drafts = true, Now = StoppedClock.Moment }).Diagnostics));
        Assert.Contains("is no live story; write 'type: live' above its text", Run(site, "new", "live-update", "content/world/a.md").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void pages_sections_and_authors_build_too()
    {
        using var site = Site();
        Assert.Equal("Wrote content/pages/how-to-reach-us.md\n", Run(site, "new", "page", "How to reach us").Out);
        Assert.Equal("Wrote content/arts-and-letters/_index.md\n", Run(site, "new", "section", "Arts and letters").Out);
        Assert.Equal("Wrote content/authors/ada-holm.md\n", Run(site, "new", "author", "Ada Holm").Out);
        Assert.Contains("there is an author called 'Jo Reporter' already: content/authors/jo.md", Run(site, "new", "author", "Jo Reporter").Error, StringComparison.Ordinal);
        Assert.Empty(SmallSite.Errors(site.Build(options => options with { Now = StoppedClock.Moment }).Diagnostics));
        Assert.Contains("how-to-reach-us/index.html", site.Output.Keys);
    }

    [Theory]
    [InlineData("article X --section wolrd", "there is no section 'wolrd'; did you mean 'world'?")]
    [InlineData("article X --section sports", "there is no section 'sports'; there are opinion, world; 'newssite new section' makes another")]
    [InlineData("article X", "no section is given; give one with --section: opinion, world")]
    [InlineData("article X --section world --author jp", "there is no author 'jp'; did you mean 'jo'?")]
    [InlineData("article X --section world --author somebody", "there is no author 'somebody'; 'newssite new author \"somebody\"' makes the record")]
    [InlineData("article X --section world --type opinoin", "there is no type 'opinoin'; did you mean 'opinion'?")]
    [InlineData("article X --section world --lang fr", "the site has no language 'fr'; it has en, ru; a new one goes under 'languages' in newssite.yaml")]
    [InlineData("article X --section world --date 31.12.26", "--date: '31.12.26' is not a date; write it like 2026-12-24 or 2026-12-24T18:00")]
    [InlineData("article !? --section world", "no letter or digit of '!?' can stand in an address; give the last part of the address with --slug")]
    [InlineData("article X --section world --slug eighty-letters-and-more-are-too-many-for-the-last-part-of-an-address-of-any-story", "--slug has 81 characters, more than the 80 that slugs.max_length of newssite.yaml allows; give fewer words")]
    [InlineData("page X --slug eighty-letters-and-more-are-too-many-for-the-last-part-of-an-address-of-any-story", "--slug has 81 characters, more than the 80 that slugs.max_length of newssite.yaml allows; give fewer words")]
    [InlineData("correction /world/2026/01/b/ text", "there is no story '/world/2026/01/b/'; did you mean '/world/2026/01/a/'?")]
    [InlineData("correction content/world/a.md text --type corection", "there is no type of correction 'corection'; did you mean 'correction'?")]
    public void what_is_unknown_is_said_with_what_was_meant(string arguments, string error)
    {
        using var site = Site();
        site.Write("content/opinion/_index.md", "---\ntitle: Opinion\n---\n");
        var run = Run(site, ["new", .. arguments.Split(' ')]);
        Assert.Equal((1, $"newssite: error: {error}\n"), (run.Code, run.Error));
    }

    [Fact]
    public void the_newsroom_s_own_pattern_comes_first_that_of_a_section_before_all()
    {
        using var site = Site();
        site.Write("templates/new/article.md", "---\ntitle: {{ title }}\ndate: {{date}}\ndesk: none\n---\n# {{ title }} by {{ authors }}\n");
        site.Write("templates/new/world/article.md", "---\ntitle: {{ title }}\nauthors: {{ authors }}\n---\n{{ title }} in {{ section }}, {{ lang }}\n");
        Run(site, "new", "article", "No: 1", "--section", "world", "--author", "jo");
        Assert.Equal("---\ntitle: \"No: 1\"\nauthors: [jo]\n---\nNo: 1 in world, en\n", Read(site, "content/world/2026-11-22-no-1.md"));
        Directory.Delete(Path.Join(site.Root, "templates/new/world"), recursive: true);
        Run(site, "new", "article", "No: 2", "--section", "world", "--author", "jo");
        Assert.Equal("---\ntitle: \"No: 2\"\ndate: 2026-11-22T15:30:00+01:00\ndesk: none\n---\n# No: 2 by jo\n", Read(site, "content/world/2026-11-22-no-2.md"));
        site.Write("templates/new/article.md", "---\ntitle: {{ titel }}\n---\n");
        Assert.Equal("newssite: error: templates/new/article.md:2: there is no value 'titel'; did you mean 'title'?\n", Run(site, "new", "article", "X", "--section", "world").Error);
    }

    [Theory]
    [InlineData("title: A\ndate: 2026-01-01", "title: A\ndate: 2026-01-01\nupdated: 2026-11-22T15:30:00+01:00\ncorrections:\n  - date: 2026-11-22T15:30:00+01:00\n    type: correction\n    text: \"40: not 400.\"")]
    [InlineData("title: A\ndate: 2026-01-01\nlastmod: 2026-02-01 # long ago\ntags: [x]", "title: A\ndate: 2026-01-01\nlastmod: 2026-11-22T15:30:00+01:00\ntags: [x]\ncorrections:\n  - date: 2026-11-22T15:30:00+01:00\n    type: correction\n    text: \"40: not 400.\"")]
    [InlineData(
        "title: A\ncorrections:\n- date: 2026-01-02\n  type: update\n  text: More.\ndate: 2026-01-01",
        "title: A\ncorrections:\n- date: 2026-11-22T15:30:00+01:00\n  type: correction\n  text: \"40: not 400.\"\n- date: 2026-01-02\n  type: update\n  text: More.\ndate: 2026-01-01\nupdated: 2026-11-22T15:30:00+01:00")]
    [InlineData(
        "title: A\ncorrections:\n    -   date: 2026-01-02\n        type: update\n        text: More.\ndate: 2026-01-01",
        "title: A\ncorrections:\n    - date: 2026-11-22T15:30:00+01:00\n      type: correction\n      text: \"40: not 400.\"\n    -   date: 2026-01-02\n        type: update\n        text: More.\ndate: 2026-01-01\nupdated: 2026-11-22T15:30:00+01:00")]
    [InlineData("title: A\ndate: 2026-01-01\ncorrections:\nfeed: yes", "title: A\ndate: 2026-01-01\ncorrections:\n  - date: 2026-11-22T15:30:00+01:00\n    type: correction\n    text: \"40: not 400.\"\nfeed: yes\nupdated: 2026-11-22T15:30:00+01:00")]
    public void a_correction_stands_in_front_of_older_ones_and_nothing_else_changes(string before, string after)
    {
        foreach (var (mark, lineEnd) in new[] { ("", "\n"), ("\uFEFF", "\r\n") })
        {
            using var site = Site();
            site.Write("content/world/a.md", mark + $"---\n{before}\n---\n\nText.\n".Replace("\n", lineEnd, StringComparison.Ordinal));
            var run = Run(site, "new", "correction", "https://example.org/world/2026/01/a/", "40: not 400.");
            Assert.Equal((0, "Changed content/world/a.md\n"), (run.Code, run.Out + run.Error));
            var bytes = File.ReadAllBytes(Path.Join(site.Root, "content/world/a.md"));
            Assert.Equal(mark + $"---\n{after}\n---\n\nText.\n".Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.UTF8.GetString(bytes));
            Assert.Empty(SmallSite.Errors(site.Build(options => options with { Now = StoppedClock.Moment }).Diagnostics));
        }
    }

    [Fact]
    public void corrections_between_brackets_are_left_to_their_author()
    {
        using var site = Site();
        site.Story("world/a", "title: A\ndate: 2026-01-01\ncorrections: [{date: 2026-01-02, type: update, text: More}]");
        var run = Run(site, "new", "correction", "content/world/a.md", "x");
        Assert.Equal((1, "newssite: error: content/world/a.md:4: the corrections are not written line by line; write 'corrections:' as a list with a line '- date: …' for each one\n"), (run.Code, run.Error));
    }

    [Fact]
    public void the_editor_gets_the_file_and_its_failure_is_told()
    {
        using var site = Site();
        (string, string)? opened = null;
        var environment = At(site) with { Variable = name => name == "EDITOR" ? "vi -n" : null, Edit = (editor, file) => (opened = (editor, file)) is null ? 0 : 3 };
        var run = CliRun.Of(["new", "page", "Us", "--edit"], environment);
        Assert.Equal(("vi -n", Path.Join(site.Root, "content/pages/us.md")), opened);
        Assert.Equal((1, "newssite: error: the editor 'vi -n' ended with 3\n"), (run.Code, run.Error));
        Assert.Equal(1, CliRun.Of(["new", "page", "Them", "-e"], At(site)).Code);
    }

    [Fact]
    public void the_moment_can_be_given_and_a_kind_that_does_not_exist_is_a_usage_error()
    {
        using var site = Site();
        Assert.Equal("Wrote content/world/2026-12-01-x.md\n", Run(site, "new", "article", "X", "-s", "world", "--now", "2026-11-30T23:30Z").Out);
        var run = Run(site, "new", "artcle", "X");
        Assert.Equal((2, "newssite: error: unknown command 'artcle'; did you mean 'article'?\nSee 'newssite new --help'.\n"), (run.Code, run.Error));
        Assert.Contains("See 'newssite new article --help'.", Run(site, "new", "article").Error, StringComparison.Ordinal);
    }

    private static SmallSite Site()
    {
        var site = new SmallSite(Config);
        site.Write("content/world/_index.md", "---\ntitle: World\n---\n");
        site.Story("world/a", "title: A\ndate: 2026-01-01");
        site.Write("content/authors/jo.md", "---\nname: Jo Reporter\n---\n").Write("content/authors/ada.yaml", "name: Ada\n");
        return site;
    }

    private static CliEnvironment At(SmallSite site) => CliRun.Pipe with { CurrentDirectory = site.Root };

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, At(site));

    private static string Read(SmallSite site, string path) => File.ReadAllText(Path.Join(site.Root, path));
}
