using System.Text.Json;
using Xunit;

namespace NewsSite.Tests.Cli;

/// <summary>The lists of <c>newssite list</c>, their filters and their forms.</summary>
public sealed class ListTests
{
    [Fact]
    public void alone_it_lists_every_story_the_newest_first_with_its_state()
    {
        using var site = Site();
        Assert.Equal(
            """
            date              state      section  title     file
            2026-12-24 18:00  scheduled  local    Future    content/local/future.md
            2026-11-21 09:00  published  world    =cmd|'x'  content/world/odd.md
            2026-11-20 00:00  draft      local    Draft     content/local/draft.md
            2026-11-19 17:40  published  local    Storm     content/local/storm/index.md
            2026-11-01 00:00  embargoed  world    Secret    content/world/secret.md
            2026-03-01 00:00  published  world    Ends      content/world/ends.md
            2026-02-01 00:00  gone       world    Gone      content/world/gone.md
            2026-01-01 00:00  expired    world    Over      content/world/over.md

            """.ReplaceLineEndings("\n"),
            Run(site, "list").Out);
    }

    [Theory]
    [InlineData("drafts", "date              section  title  authors               file\n2026-11-20 00:00  local    Draft  Jo Reporter, Someone  content/local/draft.md\n")]
    [InlineData("scheduled", "appears           section  title   authors  file\n2026-12-24 18:00  local    Future           content/local/future.md\n")]
    [InlineData("embargoed", "appears           section  title   authors  file\n2027-01-01 00:00  world    Secret           content/world/secret.md\n")]
    [InlineData("expiring", "expires           section  title  file\n2026-12-31 00:00  world    Ends   content/world/ends.md\n")]
    [InlineData("live", "start             last              updates  state    title  file\n2026-11-19 17:40  2026-11-19 19:05        1  running  Storm  content/local/storm/index.md\n")]
    [InlineData("corrections", "date              type        text                file\n2026-03-02 00:00  retraction  It was otherwise.   content/world/ends.md\n2026-03-01 12:00  correction  Forty, not *four*.  content/world/ends.md\n")]
    [InlineData("pictures", "file                   bytes  stories\ncontent/media/map.svg     11\ncontent/world/pic.svg     11  content/world/odd.md\n")]
    [InlineData("authors", "id      name         title     stories  last\njo      Jo Reporter  Reporter        1  2026-11-21 09:00\nunused  Unused                       0\n")]
    [InlineData("tags", "title  stories  last              url\nferry        2  2026-11-21 09:00  /tags/ferry/\nquay         1  2026-11-21 09:00  /tags/quay/\n")]
    [InlineData("redirects", "from                  to                   status  file\n/old/                 /world/2026/11/odd/     301  content/world/odd.md\n/world/2026/02/gone/                          410  content/world/gone.md\n")]
    public void each_list_has_its_columns(string list, string expected)
    {
        using var site = Site();
        var run = Run(site, "list", list);
        Assert.Equal((0, "", expected), (run.Code, run.Error, run.Out));
    }

    [Theory]
    [InlineData("--section local", "Future Draft Storm")]
    [InlineData("--section World --since 2026-02-01 --until 2026-11-21", "Secret Ends Gone")]
    [InlineData("--author jo", "=cmd|'x' Draft")]
    [InlineData("--author someone", "Draft")]
    [InlineData("--tag Ferry", "=cmd|'x' Ends")]
    [InlineData("--type live", "Storm")]
    [InlineData("--lang en --limit 2", "Future =cmd|'x'")]
    public void filters_narrow_it(string filters, string titles)
    {
        using var site = Site();
        var run = Run(site, ["list", "--columns", "title", .. filters.Split(' ')]);
        Assert.Equal(titles, string.Join(' ', run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)));
    }

    [Theory]
    [InlineData("list drfats", 2, "there is no list 'drfats'; did you mean 'drafts'?")]
    [InlineData("list --section wrld", 1, "there is no section 'wrld'; did you mean 'world'?")]
    [InlineData("list --author jp", 1, "there is no author 'jp'; did you mean 'jo'?")]
    [InlineData("list --tag fery", 1, "there is no tag 'fery'; did you mean 'ferry'?")]
    [InlineData("list --type liv", 1, "there is no type 'liv'; did you mean 'live'?")]
    [InlineData("list --lang xx", 1, "the site has no language 'xx'; it has en")]
    [InlineData("list --since 2026-12-01 --until 2026-11-01", 1, "--until 2026-11-01 is not after --since 2026-12-01, so there is nothing between them")]
    [InlineData("list --since yesterday", 1, "--since: 'yesterday' is not a date; write it like 2026-12-24 or 2026-12-24T18:00")]
    [InlineData("list --columns titel", 1, "'articles' has no column 'titel'; did you mean 'title'?")]
    [InlineData("list authors --section world", 1, "'authors' is no list of stories; leave out --section, --author, --tag, --type, --lang, --since and --until")]
    [InlineData("list --limit 0", 2, "--limit: '0' is not a number of rows; write 1 or more")]
    public void what_is_unknown_is_said_with_what_was_meant(string arguments, int code, string error)
    {
        using var site = Site();
        var run = Run(site, arguments.Split(' '));
        Assert.Equal((code, $"newssite: error: {error}"), (run.Code, run.Error.Split('\n')[0]));
        Assert.Equal("", run.Out);
    }

    [Fact]
    public void orphans_are_what_no_other_page_leads_to()
    {
        using var site = Site();
        Assert.Contains("no build into public is remembered; run 'newssite build' first", Run(site, "list", "orphans").Error, StringComparison.Ordinal);
        site.Story("world/quiet", "title: Quiet\ndate: 2026-01-03\nlist: no").Story("world/told", "title: Told\ndate: 2026-01-03\nlist: no");
        site.Story("world/menu", "title: Menu\ndate: 2026-01-03");
        site.Write("newssite.yaml", SmallSite.Config + "menu: [{title: M, url: world/menu.md}]\n");
        site.Write("content/world/pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>");
        site.Story("pages/from", "title: From", "See [that](../world/told.md).");
        site.BuildOutput();
        // The plain templates' lists lead nowhere, so most stories are orphans there.
        var orphans = Run(site, "list", "orphans").Out;
        Assert.All(["content/pages/from.md", "content/world/quiet.md"], file => Assert.Contains(file, orphans, StringComparison.Ordinal));
        Assert.All(["content/world/told.md", "content/world/menu.md"], file => Assert.DoesNotContain(file, orphans, StringComparison.Ordinal));
    }

    [Fact]
    public void csv_is_quoted_by_its_rules_and_no_formula()
    {
        using var site = Site();
        site.Story("world/q", "title: \"He said \\\"no\\\", twice\"\ndate: 2026-11-22T10:00\ntags: [ferry, quay]");
        Assert.Equal(
            "title,tags,words\r\n\"He said \"\"no\"\", twice\",ferry; quay,1\r\n'=cmd|'x',ferry; quay,1\r\n",
            Run(site, "list", "--format", "csv", "--columns", "title,tags,words", "--tag", "quay").Out);
    }

    [Fact]
    public void json_has_every_column_with_its_kind_of_value()
    {
        using var site = Site();
        using var json = JsonDocument.Parse(Run(site, "list", "--tag", "quay", "--format", "json").Out);
        Assert.Equal((1, "articles"), (json.RootElement.GetProperty("version").GetInt32(), json.RootElement.GetProperty("list").GetString()));
        var row = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("/world/2026/11/odd/", row.GetProperty("url").GetString());
        Assert.Equal(["ferry", "quay"], row.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal((JsonValueKind.Number, JsonValueKind.Null), (row.GetProperty("words").ValueKind, row.GetProperty("expires").ValueKind));
    }

    [Fact]
    public void at_a_terminal_every_line_fits_whatever_its_letters()
    {
        using var site = Site();
        site.Story("world/wide", "title: 東京の港で船が嵐に遭い乗組員が救助された\ndate: 2026-11-22T10:00");
        var lines = CliRun.Of(["list", "--limit", "2"], CliRun.PlainTerminal with { CurrentDirectory = site.Root, Width = 60 }).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("2026-11-22 10:00  published  world    東京の港…   content/w…", lines[2]);
        Assert.All(lines, line => Assert.InRange(line.Sum(c => c >= '\u3000' ? 2 : 1), 1, 60));
    }

    [Fact]
    public void an_empty_list_says_so_and_writes_no_line()
    {
        using var site = new SmallSite();
        site.Story("world/a", "title: A\ndate: 2026-01-01");
        Assert.Equal(new CliRun(0, "", "newssite: there is nothing in 'drafts'\n"), Run(site, "list", "drafts"));
    }

    [Fact]
    public void it_writes_nothing_into_the_site()
    {
        using var site = Site();
        Run(site, "list");
        Assert.False(Directory.Exists(Path.Join(site.Root, ".newssite")));
    }

    private static SmallSite Site()
    {
        var site = new SmallSite(SmallSite.Config + "content: {expired: keep}\n");
        site.Write("content/authors/jo.md", "---\nname: Jo Reporter\ntitle: Reporter\n---\n").Write("content/authors/unused.yaml", "name: Unused\n");
        site.Write("content/media/map.svg", "<svg></svg>").Write("content/world/pic.svg", "<svg></svg>");
        site.Story("local/future", "title: Future\ndate: 2026-12-24T18:00");
        site.Story("local/draft", "title: Draft\ndate: 2026-11-20\ndraft: true\nauthors: [jo, Someone]");
        site.Story("local/storm/index", "title: Storm\ndate: 2026-11-19T17:40\ntype: live\nlive: {start: 2026-11-19T17:40}");
        site.Story("local/storm/2026-11-19T1905", "title: A boat");
        site.Story("world/odd", "title: \"=cmd|'x'\"\ndate: 2026-11-21T09:00\nauthors: [jo]\ntags: [ferry, quay]\naliases: [/old/]\nimage: {src: pic.svg, alt: A picture}");
        site.Story("world/secret", "title: Secret\ndate: 2026-11-01\nembargo: 2027-01-01");
        site.Story("world/ends", "title: Ends\ndate: 2026-03-01\nexpires: 2026-12-31\ntags: [ferry]\ncorrections:\n  - {date: 2026-03-01T12:00, type: correction, text: \"Forty, not *four*.\"}\n  - {date: 2026-03-02, type: retraction, text: It was otherwise.}");
        site.Story("world/gone", "title: Gone\ndate: 2026-02-01\ngone: yes");
        site.Story("world/over", "title: Over\ndate: 2026-01-01\nexpires: 2026-02-01");
        return site;
    }

    private static CliRun Run(SmallSite site, params string[] arguments) => CliRun.Of(arguments, CliRun.Pipe with { CurrentDirectory = site.Root });
}
