using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Templating;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>A promise about any edit and any template is only tried if edits and templates leave nothing out.</summary>
public sealed class EditsCoverEverythingTests
{
    private static readonly string Theme = Path.Join(Repository.Root, "tests", "NewsSite.Tests", "Incremental", "Nasty");

    private static readonly string Templates = string.Join('\n', FileTree.Paths(Theme).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => File.ReadAllText(Path.Join(Theme, path))));

    /// <summary>What readers need and the nasty site, which has none, does not offer.</summary>
    private static readonly string[] ForReaders = ["NS3042", "NS7023", "NS7025", "NS7026", "NS7030"];

    [Theory]
    [InlineData("nasty")]
    [InlineData("demo")]
    [InlineData("short demo")]
    public void The_site_to_begin_with_is_published(string name)
    {
        using var room = new Newsroom(EditedSite.Named(name));
        var result = new SiteBuilder(room.Options(jobs: 2)).Build(TestContext.Current.CancellationToken);
        var told = string.Join('\n', result.Diagnostics.Where(finding => finding.Severity != Diagnostics.Severity.Info && !(name == "nasty" && ForReaders.Contains(finding.Code))));
        Assert.True(told.Length == 0, told);
        Assert.True(result.Published);
    }

    [Fact]
    public void Every_field_is_edited()
    {
        AssertCovered(ArticleFields.Table, FieldEdits.Article.Keys);
        AssertCovered(RecordFields.Author, RecordEdits.Author.Keys);
        AssertCovered(RecordFields.Publisher, RecordEdits.Publisher.Keys);
        AssertCovered(RecordFields.Sponsor, RecordEdits.Sponsor.Keys);
        AssertCovered(RecordFields.Term, RecordEdits.Term.Keys);
        AssertCovered(SiteConfig.Keys, ConfigEdits.Root.Keys);
    }

    [Fact]
    public void The_nasty_theme_reads_every_member()
        => Assert.All(MemberTables.All.Values.SelectMany(table => table.Members.Keys).Distinct(), member => Assert.Matches($@"\.{member}\b|""{member}""", Templates));

    [Fact]
    public void The_nasty_theme_calls_every_function()
        => Assert.All(Functions.All.Select(function => function.Info.Name).Where(name => name != "fail"), name => Assert.Matches($@"\b{name} ", Templates));

    private static void AssertCovered(FieldTable table, IEnumerable<string> edited)
        => Assert.Equal(table.Fields.Select(field => field.Name).Order(StringComparer.Ordinal), edited.Order(StringComparer.Ordinal));
}
