using CsCheck;
using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Text;

public sealed class UrlTextTests
{
    [Theory]
    [InlineData("/мир/", "/%D0%BC%D0%B8%D1%80/")]
    [InlineData("/a b/", "/a%20b/")]
    [InlineData("/100%25/", "/100%2525/")]
    [InlineData("/a?b#c/", "/a%3Fb%23c/")]
    [InlineData("/🔥", "/%F0%9F%94%A5")]
    [InlineData("[\"<>\\^`{|}", "%5B%22%3C%3E%5C%5E%60%7B%7C%7D")]
    public void what_a_path_may_not_hold_is_encoded(string path, string expected) => Assert.Equal(expected, UrlText.EncodePath(path));

    [Theory]
    [InlineData("/a%20b%D0", "/a%20b%D0")]
    [InlineData("/100%/%zz/%4", "/100%25/%25zz/%254")]
    [InlineData("/%d0%bc и", "/%d0%bc%20%D0%B8")]
    public void valid_escapes_stay_when_asked(string path, string expected)
        => Assert.Equal(expected, UrlText.EncodePathKeepingEscapes(path));

    [Theory]
    [InlineData("/world/2026/11/bridge/")]
    [InlineData("/a-b_c.d~e!$&'()*+,;=:@/")]
    [InlineData("")]
    public void a_clean_path_comes_back_as_the_same_instance(string path) => Assert.Same(path, UrlText.EncodePath(path));

    // Attributes cannot carry half a surrogate pair, so those have tests of their own.
    [Fact]
    public void half_a_surrogate_pair_is_encoded_as_the_replacement_character()
        => Assert.Equal("/%EF%BF%BDx", UrlText.EncodePath("/\uD800x"));

    [Fact]
    public void any_text_becomes_ascii_that_keeps_its_escapes()
        => AnyText.Gen.Sample(text =>
        {
            var encoded = UrlText.EncodePath(text);
            return encoded.All(char.IsAscii) && ReferenceEquals(UrlText.EncodePathKeepingEscapes(encoded), encoded);
        });
}
