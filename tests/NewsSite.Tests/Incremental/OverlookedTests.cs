using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>
/// A test of the test: a builder that overlooks the changes of some inputs, as if it had kept what depends on them, must be
/// found out by the edits that are meant to find it out.
/// </summary>
public sealed class OverlookedTests
{
    private const int MostLists = 12;

    private const int EditsOfAList = 3;

    public static TheoryData<string, string> Inputs() => new()
    {
        { "a typo", "content/world/" },
        { "a new story", "content/" },
        { "a story deleted", "content/" },
        { "the front page", "content/data/front" },
        { "a static file", "content/static/" },
        { "a template hidden by the site’s", "templates/" },
        { "a style sheet", "themes/nasty/assets/" },
        { "site in newssite.yaml", "newssite.yaml" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_builder_that_overlooks_changes_of_an_input_is_found_out(string edit, string input)
    {
        var stale = new StaleInputs(path => path.StartsWith(input, StringComparison.Ordinal));
        Assert.NotNull(Disprove(edit, () => stale.Build));
    }

    [Fact]
    public void A_builder_that_overlooks_the_clock_is_found_out()
        => Assert.NotNull(Disprove("the clock", () => options => new SiteBuilder(options with { Now = SmallSite.Now }).Build()));

    [Fact]
    public void A_builder_that_overlooks_altered_output_is_found_out()
    {
        var first = "";
        Assert.NotNull(Disprove("an output altered", () => options => options.Root == first ? Unchanged(options) : new SiteBuilder(options with { Root = first = options.Root }).Build()));
    }

    [Fact]
    public void A_builder_that_overlooks_nothing_is_not()
        => Assert.Null(Lists("a typo").Take(1).Select(edits => Run(edits, options => new SiteBuilder(options).Build())).FirstOrDefault());

    private static string? Disprove(string edit, Func<Func<BuildOptions, BuildResult>> newBuilder)
        => Lists(edit).Select(edits => Run(edits, newBuilder())).FirstOrDefault(problem => problem is not null);

    private static string? Run(EditList edits, Func<BuildOptions, BuildResult> build)
    {
        using var proof = new Proof(EditedSite.Named("nasty"), build);
        return proof.Disprove(edits);
    }

    /// <summary>Lists of one kind of edit alone.</summary>
    private static IEnumerable<EditList> Lists(string name) => Enumerable.Range(1, MostLists).Select(seed => EditList.Of([Edits.Named(name)], EditsOfAList, (ulong)seed));

    private static BuildResult Unchanged(BuildOptions options) => new SiteBuilder(options with { Output = Path.Join(options.Root, "out") }).Build();

    /// <summary>Builds with some of the inputs as it first saw them.</summary>
    private sealed class StaleInputs(Func<string, bool> isStale)
    {
        private SourceFiles? _first;

        public BuildResult Build(BuildOptions options)
        {
            var now = SourceFiles.Of(options.Root);
            _first ??= now;
            now.WithStale(_first, isStale).Restore(options.Root);
            var result = new SiteBuilder(options).Build();
            now.Restore(options.Root);
            return result;
        }
    }
}
