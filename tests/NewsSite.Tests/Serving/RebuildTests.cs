using System.Net;
using Xunit;

namespace NewsSite.Tests.Serving;

/// <summary>What a preview does when files of the site are saved, moved and deleted, and when time passes.</summary>
public sealed class RebuildTests
{
    private const string Front = "title: Ferry is late\ndate: 2026-11-20";

    [Fact]
    public async Task what_is_saved_is_shown_and_browsers_are_told()
    {
        using var site = new SmallSite().Story("world/ferry", Front, "First words.");
        await using var run = await PreviewRun.StartAsync(site);
        Assert.Contains("First words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        site.Story("world/ferry", Front, "Second words.");
        var message = await run.UntilChangeAsync();
        Assert.Contains(message.GetProperty("changed").EnumerateArray(), url => url.GetString() == "/world/2026/11/ferry/");
        Assert.False(message.GetProperty("style").GetBoolean());
        Assert.Contains("Second words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".newssite")]
    [InlineData(".newssite/preview")]
    public async Task what_a_preview_has_built_is_built_again_where_somebody_removed_it(string folder)
    {
        using var site = new SmallSite().Story("world/ferry", Front, "First words.").Story("world/other", "title: Other\ndate: 2026-11-19", "Other words.");
        await using var run = await PreviewRun.StartAsync(site);
        await DeleteAsync(Path.Join(site.Root, folder));
        site.Story("world/ferry", Front, "Second words.");
        await run.UntilChangeAsync();
        Assert.Contains("Second words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        Assert.Contains("Other words.", await run.PageAsync("/world/2026/11/other/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_text_that_lies_under_two_names_is_shown_at_both()
    {
        using var site = new SmallSite().Story("world/ferry", Front, "First words.");
        File.CreateSymbolicLink(Path.Join(site.Root, "content/world/boat.md"), "ferry.md");
        await using var run = await PreviewRun.StartAsync(site);
        foreach (var words in new[] { "Second words.", "Third words." })
        {
            site.Story("world/ferry", Front, words);
            await run.UntilChangeAsync();
            Assert.Contains(words, await run.PageAsync("/world/2026/11/boat/"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_theme_that_lies_elsewhere_is_watched_there()
    {
        using var elsewhere = new TempFolder();
        using var site = new SmallSite(SmallSite.Config.Replace("theme: none", "theme: mine", StringComparison.Ordinal)).Story("world/ferry", Front).Story("world/other", "title: Other\ndate: 2026-11-19");
        Directory.Move(Path.Join(site.Root, "templates"), Path.Join(elsewhere.FullPath, "theme"));
        Directory.CreateDirectory(Path.Join(site.Root, "themes"));
        Directory.CreateSymbolicLink(Path.Join(site.Root, "themes", "mine"), Path.Join(elsewhere.FullPath, "theme"));
        await using var run = await PreviewRun.StartAsync(site);
        var template = Path.Join(elsewhere.FullPath, "theme", "article.html");
        File.WriteAllText(template, File.ReadAllText(template) + "<p>Drawn anew.</p>");
        await run.UntilChangeAsync();
        Assert.Contains("Drawn anew.", await run.PageAsync("/world/2026/11/other/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task saves_one_after_the_other_are_each_shown_with_all_that_shows_them()
    {
        using var site = new SmallSite().Story("world/ferry", Front, "Words.").Story("world/other", "title: Other\ndate: 2026-11-19", "See [the ferry](ferry.md#when).");
        await using var run = await PreviewRun.StartAsync(site);
        site.Story("world/ferry", Front, "## When\n\nAt noon.");
        await run.UntilChangeAsync();
        Assert.Contains("At noon.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        site.Story("world/ferry", "title: Ferry sails\ndate: 2026-11-20", "## When\n\nAt one.");
        await run.UntilChangeAsync();
        Assert.Contains("Ferry sails", await run.PageAsync("/world/"), StringComparison.Ordinal);
        site.Story("world/ferry", "title: Ferry sails\ndate: 2026-11-20", "At two.");
        var message = await run.UntilMessageAsync(message => message.GetProperty("count").GetInt32() > 0);
        Assert.Contains("content/world/other.md", message.ToString(), StringComparison.Ordinal);
        File.Delete(Path.Join(site.Root, "content/world/other.md"));
        await run.UntilMessageAsync(message => message.GetProperty("count").GetInt32() == 0);
        Assert.DoesNotContain("Other", await run.PageAsync("/world/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_published_site_is_never_touched_and_no_build_writes_the_script()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        Assert.Contains("<script data-build=", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        Assert.Empty(site.Output);
        Assert.DoesNotContain("<script", File.ReadAllText(Path.Join(site.Root, ".newssite/preview/world/2026/11/ferry/index.html")), StringComparison.Ordinal);
        Assert.Equal(0, await run.EndAsync());
        Assert.All(site.BuildOutput().Values, text => Assert.DoesNotContain("data-build", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task an_error_is_told_with_its_place_and_source_while_the_last_good_page_stays()
    {
        using var site = new SmallSite().Story("world/ferry", Front, "Good words.").Story("world/other", "title: Other\ndate: 2026-11-19");
        await using var run = await PreviewRun.StartAsync(site);
        site.Write("content/world/other.md", "---\ntitle: Other <b>\ndate: yesterday\n---\nText.\n");
        var error = (await run.UntilErrorAsync()).GetProperty("errors")[0];
        Assert.Equal("content/world/other.md:3:7", error.GetProperty("place").GetString());
        Assert.Matches("^NS[0-9]{4}$", error.GetProperty("code").GetString()!);
        Assert.NotEmpty(error.GetProperty("help").GetString()!);
        Assert.Equal(3, error.GetProperty("line").GetInt32());
        Assert.Contains(error.GetProperty("source").EnumerateArray(), line => line.GetProperty("text").GetString() == "date: yesterday");
        Assert.Contains("Good words.", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        Assert.Contains("content/world/other.md:3:7: error", run.Terminal, StringComparison.Ordinal);
        Assert.Contains("Not shown: 1 error. The last good pages stay.", run.Terminal, StringComparison.Ordinal);

        site.Story("world/other", "title: Other\ndate: 2026-11-19", "Mended.");
        await run.UntilChangeAsync();
        Assert.Contains("Mended.", await run.PageAsync("/world/2026/11/other/"), StringComparison.Ordinal);
        Assert.Contains("Mended in", run.Terminal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_error_that_is_mended_without_any_change_goes()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        site.Story("world/ferry", "title: Ferry is late\ndate: 2026-99-99");
        await run.UntilErrorAsync();
        site.Story("world/ferry", Front);
        var message = await run.UntilMessageAsync(message => message.GetProperty("count").GetInt32() == 0);
        Assert.Equal(message.GetProperty("before").GetString(), message.GetProperty("build").GetString());
    }

    [Fact]
    public async Task a_site_that_cannot_be_built_at_first_is_shown_when_it_can()
    {
        using var site = new SmallSite().Story("world/ferry", "title: Ferry\ndate: never");
        await using var run = await PreviewRun.StartAsync(site);
        Assert.Contains("Not shown: 1 error. There is nothing to show yet", run.Terminal, StringComparison.Ordinal);
        using (var answer = await run.GetAsync("/"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("<script data-build=", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        site.Story("world/ferry", Front);
        await run.UntilChangeAsync();
        Assert.Contains("Ferry is late", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task swap_files_of_editors_are_no_reason_to_build()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        foreach (var name in new[] { ".ferry.md.swp", "ferry.md~", "#ferry.md#", ".#ferry.md", "4913.swx", ".DS_Store" })
        {
            site.Write("content/world/" + name, "not a story");
        }
        site.Write("notes.txt", "beside the site").Write("public/x.html", "the output");
        await Task.Delay(400, TestContext.Current.CancellationToken);
        Assert.Equal(0, run.Rebuilds);
        site.Story("world/ferry", Front, "Saved.");
        await run.UntilChangeAsync();
        Assert.Contains("because of content/world/ferry.md.", run.Terminal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_burst_of_saves_is_one_change()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        for (var i = 0; i < 150; i++)
        {
            site.Story($"world/story-{i}", $"title: Story number {i}\ndate: 2026-11-18");
        }
        for (var found = false; !found;)
        {
            await run.UntilChangeAsync();
            found = await run.StatusAsync("/world/2026/11/story-149/") == HttpStatusCode.OK;
        }
        Assert.Equal(HttpStatusCode.OK, await run.StatusAsync("/world/2026/11/story-0/"));
        Assert.InRange(run.Rebuilds, 1, 5);
    }

    [Fact]
    public async Task an_editor_that_saves_by_renaming_is_heard()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        var file = Path.Join(site.Root, "content/world/ferry.md");
        File.Move(file, file + "~");
        File.WriteAllText(file + ".tmp", $"---\n{Front}\n---\nRenamed.\n");
        File.Move(file + ".tmp", file);
        await run.UntilMessageAsync(_ => run.PageAsync("/world/2026/11/ferry/").GetAwaiter().GetResult().Contains("Renamed.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task folders_that_are_renamed_and_filled_are_followed()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        Directory.Move(Path.Join(site.Root, "content/world"), Path.Join(site.Root, "content/local"));
        await run.UntilChangeAsync();
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/world/2026/11/ferry/"));
        Assert.Equal(HttpStatusCode.OK, await run.StatusAsync("/local/2026/11/ferry/"));
        site.Story("local/ferry", Front, "In the new folder.");
        await run.UntilChangeAsync();
        Assert.Contains("In the new folder.", await run.PageAsync("/local/2026/11/ferry/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_configuration_and_contents_that_go_and_come_back_are_survived()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site);
        site.Delete("newssite.yaml");
        var message = await run.UntilErrorAsync();
        Assert.Equal("newssite.yaml", message.GetProperty("errors")[0].GetProperty("place").GetString());
        Assert.Equal(HttpStatusCode.OK, await run.StatusAsync("/world/2026/11/ferry/"));
        site.Write("newssite.yaml", SmallSite.Config);
        await run.UntilMessageAsync(message => message.GetProperty("count").GetInt32() == 0);

        Directory.Move(Path.Join(site.Root, "content"), Path.Join(site.Root, "elsewhere"));
        Assert.Equal("content", (await run.UntilErrorAsync()).GetProperty("errors")[0].GetProperty("place").GetString());
        Assert.Equal(HttpStatusCode.OK, await run.StatusAsync("/world/2026/11/ferry/"));
        Directory.Move(Path.Join(site.Root, "elsewhere"), Path.Join(site.Root, "content"));
        await run.UntilMessageAsync(message => message.GetProperty("count").GetInt32() == 0);
        site.Story("world/ferry", Front, "After it all.");
        for (var found = false; !found;)
        {
            await run.UntilChangeAsync();
            found = (await run.PageAsync("/world/2026/11/ferry/")).Contains("After it all.", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task style_sheets_alone_need_no_new_page()
    {
        using var site = new SmallSite().Story("world/ferry", Front).Write("content/static/look.css", "p { color: red }");
        await using var run = await PreviewRun.StartAsync(site);
        site.Write("content/static/look.css", "p { color: green }");
        Assert.True((await run.UntilChangeAsync()).GetProperty("style").GetBoolean());
    }

    [Fact]
    public async Task browsers_go_to_what_was_saved_if_they_shall()
    {
        using var site = new SmallSite().Story("world/ferry", Front);
        await using var run = await PreviewRun.StartAsync(site, "--navigate");
        site.Story("world/ferry", Front, "Changed.");
        Assert.Equal("/world/2026/11/ferry/", (await run.UntilChangeAsync()).GetProperty("go").GetString());
    }

    [Fact]
    public async Task a_story_that_waits_for_its_time_appears_then()
    {
        using var site = new SmallSite().Story("world/ferry", Front).Story("world/later", "title: Later\ndate: 2026-11-22T13:00:00Z");
        var clock = new HandClock();
        await using var run = await PreviewRun.StartAsync(site, "--no-drafts", clock);
        Assert.Equal(HttpStatusCode.NotFound, await run.StatusAsync("/world/2026/11/later/"));
        clock.Set(SmallSite.Now.AddHours(1));
        await run.UntilChangeAsync();
        Assert.Equal(HttpStatusCode.OK, await run.StatusAsync("/world/2026/11/later/"));
        Assert.Contains("because of the time.", run.Terminal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task what_readers_do_not_see_yet_is_marked_until_they_do()
    {
        using var site = new SmallSite().Story("world/ferry", Front).Story("world/secret", "title: Secret\ndate: 2026-11-20\ndraft: true").Story("world/later", "title: Later\ndate: 2026-11-22 14:00");
        var clock = new HandClock();
        await using var run = await PreviewRun.StartAsync(site, "", clock);
        Assert.Contains(" data-mark=\"Draft\">", await run.PageAsync("/world/2026/11/secret/"), StringComparison.Ordinal);
        Assert.Contains(" data-mark=\"Scheduled for 2026-11-22 14:00 +01:00\">", await run.PageAsync("/world/2026/11/later/"), StringComparison.Ordinal);
        Assert.DoesNotContain(" data-mark=", await run.PageAsync("/world/2026/11/ferry/"), StringComparison.Ordinal);
        clock.Set(SmallSite.Now.AddHours(1));
        await run.UntilMessageAsync(message => !message.GetProperty("held").TryGetProperty("/world/2026/11/later/", out _));
        Assert.DoesNotContain(" data-mark=", await run.PageAsync("/world/2026/11/later/"), StringComparison.Ordinal);
    }

    /// <summary>A build may still write there what the next one wants to know.</summary>
    private static async Task DeleteAsync(string folder)
    {
        while (Directory.Exists(folder))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
            }
        }
    }
}
