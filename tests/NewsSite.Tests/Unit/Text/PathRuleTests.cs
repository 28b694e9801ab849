using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class PathRuleTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("world/2026/11/bridge/")]
    [InlineData("мир/мост 2/.well-known/a..b")]
    [InlineData("console/com10/nulls.txt")]
    [InlineData("com0")]
    public void a_safe_path_has_no_problem(string path) => Assert.Null(PathRule.Problem(path));

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("//host/share")]
    [InlineData("C:/x")]
    [InlineData("c:")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/b//")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    [InlineData("a\tb")]
    [InlineData("a:b")]
    [InlineData("a*")]
    [InlineData("a?b")]
    [InlineData("a\"b")]
    [InlineData("<a>")]
    [InlineData("a|b")]
    [InlineData("con")]
    [InlineData("x/NUL.txt")]
    [InlineData("aux.tar.gz/x")]
    [InlineData("nul .txt")]
    [InlineData("COM1")]
    [InlineData("lpt9.log")]
    [InlineData("com²")]
    [InlineData("CONIN$")]
    [InlineData("conout$.x")]
    [InlineData("a./b")]
    [InlineData("a /b")]
    [InlineData("...")]
    public void an_unsafe_path_is_explained(string path) => Assert.NotNull(PathRule.Problem(path));

    [Fact]
    public void half_a_surrogate_pair_is_unsafe()
        => Assert.Equal("is not valid Unicode (half a surrogate pair)", PathRule.Problem("a\uD800b"));

    [Fact]
    public void a_segment_has_at_most_255_bytes()
    {
        Assert.Null(PathRule.Problem(new string('a', 255)));
        Assert.Equal("has a segment of 256 bytes; the most is 255", PathRule.Problem("x/" + new string('щ', 128)));
    }

    [Theory]
    [InlineData("Bridge", "bridge")]
    [InlineData("café", "CAFE\u0301")]
    [InlineData("ΣΑΣ", "σας")]
    [InlineData("Мост", "мОСТ")]
    public void paths_that_some_file_system_joins_have_one_key(string left, string right)
        => Assert.Equal(PathRule.CollisionKey(left), PathRule.CollisionKey(right));

    [Fact]
    public void different_paths_have_different_keys()
        => Assert.NotEqual(PathRule.CollisionKey("cafe"), PathRule.CollisionKey("café"));

    [Fact]
    public void any_text_is_judged_and_slugs_with_a_neighbour_are_safe()
        => AnyText.Gen.Sample(text =>
        {
            PathRule.Problem(text);
            var key = PathRule.CollisionKey(text);
            return PathRule.CollisionKey(key) == key && PathRule.Problem($"x-{Slug.From(text)}/") is null;
        });
}
