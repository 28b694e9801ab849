using System.Text;
using NewsSite.Pictures;
using Xunit;

namespace NewsSite.Tests.Pictures;

public sealed class SvgSanitizerTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='x()'/></foreignObject>")]
    [InlineData("<animate attributeName='href' to='javascript:x'/>")]
    [InlineData("<set attributeName='onclick' to='x()'/>")]
    [InlineData("<a href='https://evil.example'/>")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>x</h:script>")]
    [InlineData("<?xml-stylesheet href='https://evil.example/a.css'?>")]
    [InlineData("<!-- x -->")]
    public void what_runs_is_left_out(string evil) => Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\" /></svg>", Clean($"<svg xmlns='http://www.w3.org/2000/svg'>{evil}<path d='M0 0'/></svg>"));

    [Theory]
    [InlineData("onload='x()'")]
    [InlineData("ONCLICK='x()'")]
    [InlineData("href='https://evil.example/a.svg#b'")]
    [InlineData("xlink:href='data:text/html,x' xmlns:xlink='http://www.w3.org/1999/xlink'")]
    [InlineData("fill='url(https://evil.example/)'")]
    [InlineData("fill='url( \"//evil.example/\" )'")]
    [InlineData("style='background:URL(//evil.example)'")]
    [InlineData("style='background:u\\72l(//evil.example)'")]
    [InlineData("style='behavior:expression(x)'")]
    [InlineData("xml:base='https://evil.example/'")]
    [InlineData("x:y='1' xmlns:x='urn:editor'")]
    public void what_reaches_out_is_left_out(string evil) => Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><use /></svg>", Clean($"<svg xmlns='http://www.w3.org/2000/svg'><use {evil}/></svg>"));

    [Theory]
    [InlineData("@import '//evil.example/a.css';")]
    [InlineData("a{fill:url(//evil.example)}")]
    [InlineData("@font-face{font-family:a;src:url(https://evil.example/)}")]
    public void a_sheet_that_reaches_out_is_left_out(string sheet)
        => Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><style></style></svg>", Clean($"<svg xmlns='http://www.w3.org/2000/svg'><style>{sheet}</style></svg>"));

    [Theory]
    [InlineData("<svg viewBox=\"0 0 9 9\" xmlns=\"http://www.w3.org/2000/svg\"><title>A &amp; B</title><g fill=\"url(#a)\" style=\"stroke:red\"><use href=\"#b\" /></g></svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a &gt; b{fill:url(#c)}</style><image href=\"data:image/png;base64,AAAA\" /></svg>")]
    [InlineData("<svg xml:lang=\"de\" xmlns=\"http://www.w3.org/2000/svg\"><use xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" /></svg>")]
    public void what_draws_stays(string drawing) => Assert.Equal(drawing, Clean(drawing));

    [Theory]
    [InlineData("<svg/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("")]
    public void what_is_no_drawing_is_refused(string drawing)
    {
        Assert.Null(SvgSanitizer.Clean(Encoding.UTF8.GetBytes(drawing), out var fault));
        Assert.Equal(PictureFaultKind.UnsafeSvg, fault?.Kind);
    }

    [Fact]
    public void a_drawing_too_deep_is_refused()
        => Assert.Null(SvgSanitizer.Clean(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'>" + string.Concat(Enumerable.Repeat("<g>", 10_000))), out _));

    private static string Clean(string drawing)
    {
        var clean = SvgSanitizer.Clean(Encoding.UTF8.GetBytes(drawing), out var fault);
        Assert.Null(fault);
        return Encoding.UTF8.GetString(clean!);
    }
}
