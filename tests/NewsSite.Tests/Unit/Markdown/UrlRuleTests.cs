using NewsSite.Text;
using Xunit;

namespace NewsSite.Tests.Unit.Markdown;

public sealed class UrlRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a/b.md?x=1:2#c")]
    [InlineData("#a:b")]
    [InlineData("https://example.org/a b")]
    [InlineData("HTTP://example.org")]
    [InlineData("//example.org/x")]
    [InlineData("mailto:a@b.c")]
    [InlineData("tel:+1")]
    [InlineData("?a&b=c:d")]
    public void ordinary_addresses_are_allowed(string url) => Assert.True(UrlRule.IsAllowed(url));

    [Theory]
    [InlineData("javascript:x")]
    [InlineData("JavaScript:x")]
    [InlineData("java\tscript:x")]
    [InlineData("\u0001javascript:x")]
    [InlineData(" javascript:x")]
    [InlineData("java&#115;cript:x")]
    [InlineData("javascript&colon;x")]
    [InlineData("java&Tab;script:x")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("ftp://x")]
    [InlineData("\\\\evil")]
    [InlineData("/\\evil")]
    [InlineData("https:\\\\evil")]
    [InlineData("\u200Bjavascript:x")]
    public void everything_else_is_refused(string url) => Assert.False(UrlRule.IsAllowed(url));
}
