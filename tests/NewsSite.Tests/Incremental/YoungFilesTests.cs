using System.Collections.Frozen;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// A watcher may tell of two saves as of one, so that what was saved a moment ago is looked at in the next build as well, whatever is told.
/// </summary>
public sealed class YoungFilesTests
{
    [Fact]
    public void A_text_that_was_just_saved_is_looked_at_again_though_nobody_tells_of_it()
    {
        using var site = new SmallSite("""
            site: {name: Young, url: "https://young.example", timezone: UTC}
            theme: none

            """);
        site.Write("templates/article.html", "{{ page.body }}").Story("world/a", "title: A\ndate: 2026-11-20", "One.").Story("world/b", "title: B\ndate: 2026-11-20", "One.");
        var standing = new StandingSite();
        Build();
        Save("Two.");
        Build("content/world/a.md");
        foreach (var text in new[] { "Three.", "Four.", "Five." })
        {
            Save(text);
            Build("content/world/b.md");
            Assert.Contains(text, site.Output["world/2026/11/a/index.html"], StringComparison.Ordinal);
        }

        void Save(string text) => site.Story("world/a", "title: A\ndate: 2026-11-20", text);

        void Build(params string[] saved)
            => Assert.Empty(SmallSite.Errors(site.Build(options => options with { Standing = standing, Saved = saved.Length == 0 ? null : saved.ToFrozenSet() }).Diagnostics));
    }
}
