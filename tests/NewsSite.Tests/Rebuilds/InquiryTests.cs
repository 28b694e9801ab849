using NewsSite.Rendering;
using NewsSite.Templating;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Rebuilds;

/// <summary>What is told of an output and of a file of the site.</summary>
public sealed class InquiryTests
{
    private const string Config = SmallSite.Config + "permalinks:\n  article: /:section/:slug/\n";

    [Theory]
    [InlineData("/world/a/")]
    [InlineData("/world/a")]
    [InlineData("world/a/?utm=1#x")]
    [InlineData("https://example.org/world/a/")]
    [InlineData("public/world/a/index.html")]
    public void a_page_is_found_however_it_is_called(string asked)
    {
        using var site = Built();
        var page = Ask(site, asked).Output!;
        Assert.Equal(("/world/a/", "world/a/index.html", "content/world/a.md", LastMaking.Made), (page.Url, page.File, page.Source, page.LastBuild));
        Assert.Equal([new TemplateCandidate("templates/article.html", null)], page.Templates);
        Assert.Contains(page.Dependencies, dependency => dependency is { Kind: DependencyKind.Story, Subject: "content/world/a.md" } && dependency.Members.Contains("title"));
        Assert.Contains(page.Dependencies, dependency => dependency is { Kind: DependencyKind.Template, Subject: "templates/head.html" });
    }

    [Fact]
    public void it_is_told_why_a_page_was_made_and_that_another_was_kept()
    {
        using var site = Built();
        site.Story("world/b", "title: Other\ndate: 2026-01-02");
        site.BuildOutput();
        Assert.StartsWith("content/world/b.md: title", Ask(site, "/world/b/").Output!.Reasons!.Named[0], StringComparison.Ordinal);
        site.BuildOutput();
        Assert.Equal((LastMaking.Kept, null), (Ask(site, "/world/b/").Output!.LastBuild, Ask(site, "/world/b/").Output!.Reasons));
    }

    [Fact]
    public void templates_that_lost_are_named_with_what_beat_them()
    {
        using var site = new SmallSite(Config.Replace("theme: none", "theme: t", StringComparison.Ordinal));
        site.Write("themes/t/article.html", "theirs").Write("themes/t/layouts/long.html", "long");
        site.Story("world/a", "title: A\ndate: 2026-01-01").Story("world/b", "title: B\ndate: 2026-01-01\nlayout: long").Story("world/c", "title: C\ndate: 2026-01-01\nlayout: odd");
        site.BuildOutput();
        Assert.Equal([new("templates/article.html", null), new("themes/t/article.html", "templates/article.html comes first")], Ask(site, "/world/a/").Output!.Templates);
        Assert.Equal(
            [new("themes/t/layouts/long.html", null), new("templates/article.html", "the story asks for the layout 'long'"), new("themes/t/article.html", "the story asks for the layout 'long'")],
            Ask(site, "/world/b/").Output!.Templates);
        Assert.Equal(new TemplateCandidate("templates/layouts/odd.html", "the story asks for it, and there is none"), Ask(site, "/world/c/").Output!.Templates[^1]);
    }

    [Fact]
    public void a_source_names_the_page_it_makes_and_all_that_ask_it()
    {
        using var site = Built();
        var story = Ask(site, "content/world/a.md").Source!;
        Assert.Equal(new { Url = "/world/a/", IsMadeOfIt = true }, new { story.Uses[0].Url, story.Uses[0].IsMadeOfIt });
        Assert.Contains(story.Uses, use => use.Url == "/world/" && use.Members.Contains("title"));
        Assert.Contains(Ask(site, "templates/head.html").Source!.Uses, use => use.Url == "/world/b/");
        Assert.Contains(Ask(site, "newssite.yaml").Source!.Uses, use => use.Members.Length > 0);
        Assert.Equal("draft", Ask(site, "content/world/d.md").Source!.LeftOut);
    }

    [Fact]
    public void a_picture_names_the_pages_that_refer_to_it()
    {
        using var site = Built();
        var address = "/" + site.Output.Keys.Single(path => path.StartsWith("img/p.", StringComparison.Ordinal));
        var picture = Ask(site, address).Output!;
        Assert.Equal(("content/world/p.svg", LastMaking.Copied), (picture.Source, picture.LastBuild));
        Assert.Equal(["/world/b/"], picture.UsedBy.Where(use => use.Members.Contains("made of it for the page") && use.Url.StartsWith("/world/b", StringComparison.Ordinal)).Select(use => use.Url));
    }

    [Theory]
    [InlineData("/wolrd/a/", "there is nothing at '/wolrd/a/'", "did you mean '/world/a/'?")]
    [InlineData("/elsewhere/b/", "there is nothing at '/elsewhere/b/'", "did you mean '/world/b/'?")]
    [InlineData("content/world/aa.md", "there is no file 'content/world/aa.md'", "did you mean 'content/world/a.md'?")]
    [InlineData("https://example.com/world/a/", "'https://example.com/world/a/' is no address of this site, which lives at https://example.org/", null)]
    public void what_is_unknown_is_said_with_what_was_meant(string asked, string problem, string? help)
    {
        using var site = Built();
        var answer = Ask(site, asked);
        Assert.Equal((problem, help), (answer.Problem, answer.Help));
    }

    [Fact]
    public void without_a_build_there_is_nothing_to_tell()
    {
        using var site = new SmallSite();
        Assert.Equal("no build into public is remembered", Ask(site, "/").Problem);
    }

    [Fact]
    public void a_folder_that_is_no_site_is_told_to_be_none()
    {
        using var site = new SmallSite();
        site.Delete("newssite.yaml");
        Assert.StartsWith("the site cannot be read: newssite.yaml: error NS1001", Ask(site, "/").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void members_are_called_as_templates_call_them()
    {
        var known = MemberTables.All.Values.SelectMany(table => table.Members.Keys).ToHashSet();
        var called = Enum.GetValues<ReadKind>().Where(ViewMembers.IsView)
            .SelectMany(kind => Enumerable.Range(0, ViewMembers.CountOf(kind)).Select(place => QuestionText.NameInTemplates(ViewMembers.NameOf(kind, place))));
        Assert.Equal(["blocked_agents", "changed", "details", "entries", "feed_body", "file_length", "front_pictures", "has_full_content", "hub", "layout", "list_permalink", "main_permalink", "news", "news_sitemaps", "paid_rel", "permanent_host", "pictures", "publication", "robots_disallow", "robots_lines", "story", "wants_pixel"], called.Except(known).Order(StringComparer.Ordinal));
    }

    private static SmallSite Built()
    {
        var site = new SmallSite(Config).Write("content/world/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>");
        site.Story("world/a", "title: A\ndate: 2026-01-01").Story("world/b", "title: B\ndate: 2026-01-02", "![p](p.svg)").Story("world/d", "title: D\ndate: 2026-01-02\ndraft: yes");
        site.BuildOutput();
        return site;
    }

    private static InquiryAnswer Ask(SmallSite site, string asked)
        => new SiteInquiry(new BuildOptions { Root = site.Root, Output = Path.Join(site.Root, "public"), Now = SmallSite.Now, PictureCache = SamplePicture.Cache })
            .Ask(asked, Path.GetFullPath(asked, site.Root), TestContext.Current.CancellationToken);
}
