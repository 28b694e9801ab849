using CsCheck;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>The same inputs give the same bytes, whatever the threads and the order in which files were made.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Sections = ["world", "local", "sport"];
    private static readonly string[] Tags = ["rain", "Rain", "snow", "C++", "ветер"];

    private static readonly Gen<string> Story = Gen.Select(Gen.Int[1, 28], Gen.Int[1, 12], Gen.OneOf(Tags), Gen.OneOf("Ada", "Ben", "ada"), Gen.Bool)
        .Select((day, month, tag, author, isPinned) =>
            $"title: Story of {day}.{month}\ndate: 2026-{month:00}-{day:00}\ntags: [{tag}]\nauthors: [{author}]\nseries: S{day % 3}\npinned: {(isPinned ? "yes" : "no")}");

    private static readonly Gen<string[]> Stories = Story.Array[1, 30];

    [Fact]
    public void One_thread_and_eight_make_the_same_bytes()
        => Stories.Sample(
            stories =>
            {
                using var one = Create(stories, Enumerable.Range(0, stories.Length));
                using var eight = Create(stories, Enumerable.Range(0, stories.Length).Reverse());
                var (first, second) = (one.Build(), eight.Build(options => options with { Jobs = 8 }));
                Assert.Equal(first.Diagnostics.Select(d => d.ToString()), second.Diagnostics.Select(d => d.ToString()));
                Assert.Equal(one.Output, eight.Output);
            },
            iter: 20,
            threads: 1);

    [Fact]
    public void A_second_build_writes_nothing()
        => Stories.Sample(
            stories =>
            {
                using var site = Create(stories, Enumerable.Range(0, stories.Length));
                var first = site.Build();
                var second = site.Build(options => options with { Jobs = 4 });
                Assert.Equal((0, 0, first.Stats.FilesWritten), (second.Stats.FilesWritten, second.Stats.FilesDeleted, second.Stats.FilesUnchanged));
            },
            iter: 8,
            threads: 1);

    [Fact]
    public void A_story_taken_away_takes_all_its_files_with_it()
    {
        using var with = Create([.. Enumerable.Repeat("title: A\ndate: 2026-11-20", 3)], [0, 1, 2]);
        using var without = Create([.. Enumerable.Repeat("title: A\ndate: 2026-11-20", 3)], [0, 1, 2]);
        with.Story("extra/only", "title: Only\ndate: 2025-01-01\ntags: [only]\nauthors: [Only]\naliases: [/only/]");
        with.Build();
        with.Delete("content/extra/only.md");
        Assert.Equal(without.BuildOutput(), with.BuildOutput());
    }

    [Fact]
    public void An_error_leaves_the_output_as_it_was()
        => Gen.OneOf("title: [", "title: X\ndate: never", "title: X\ndate: 2026-11-20\nurl: /../x", "date: 2026-11-20", "title: X\ndate: 2026-11-20\nimage: none.jpg")
            .Sample(
                front =>
                {
                    using var site = Create(["title: A\ndate: 2026-11-20"], [0]);
                    var before = site.BuildOutput();
                    site.Story("world/broken", front).Story("world/fine", "title: Fine\ndate: 2026-11-21");
                    var result = site.Build();
                    Assert.True(result.Failed);
                    Assert.False(result.Published);
                    Assert.Equal(before, site.Output);
                },
                iter: 10,
                threads: 1);

    [Fact]
    public void The_time_of_the_build_is_in_no_output()
    {
        using var site = Create(["title: A\ndate: 2025-11-20\nupdated: 2025-11-21"], [0]);
        var first = site.BuildOutput(options => options with { Now = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) });
        Assert.Equal(first, site.BuildOutput(options => options with { Now = new DateTimeOffset(2031, 6, 7, 8, 9, 10, TimeSpan.Zero) }));
    }

    private static SmallSite Create(string[] stories, IEnumerable<int> order)
    {
        var site = new SmallSite(SmallSite.Config + "pagination: {size: 3}\n");
        foreach (var i in order)
        {
            site.Story($"{Sections[i % 3]}/story-{i}{(i % 7 == 0 ? ".ru" : "")}", stories[i], $"Text with [a link](/{Sections[0]}/) of *story* {i}.\n\n## Part {i}\n\n:::box n={i}\n<b>bold\n:::box to=story-{i}{(i % 7 == 0 ? ".ru" : "")}.md\n:::\n:::\n");
        }
        site.Write("templates/components/box.html", "---\nattributes: {n: {type: number}, to: {type: article}}\n---\n<div id=\"{{ component.id }}\">{{ n }}{{ to?.title }}{{ cached \"part.html\" at: page.title }}{{ body }}</div>");
        site.Write("templates/part.html", "[{{ at }}]");
        return site.Story("world/_index", "title: World");
    }
}
