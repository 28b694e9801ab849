using Xunit;

namespace NewsSite.Tests.Unit.Io;

public sealed class OutputFolderTests : IDisposable
{
    private readonly OutputSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/static/public")]
    [InlineData("public/../content")]
    [InlineData("templates")]
    [InlineData("themes/default")]
    [InlineData(".newssite/outputs")]
    public void a_folder_that_holds_sources_or_lies_among_them_is_refused(string output)
    {
        Assert.Null(_site.Open(output));
        Assert.Equal(["NS6006"], _site.Codes);
    }

    [Theory]
    [InlineData("content2")]
    [InlineData("build/public")]
    [InlineData("../elsewhere-of-newssite-test")]
    public void other_folders_are_fine(string output)
    {
        using var staging = _site.Open(output);
        Assert.NotNull(staging);
    }

    [Fact]
    public void a_link_to_the_sources_is_refused_and_one_to_another_folder_is_followed()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(_site.Folder.PathOf("out"), _site.Folder.PathOf("content"));
        Assert.Null(_site.Open("out"));
        Assert.Null(_site.Open("out/sub"));
        Assert.Equal(["NS6006"], _site.Codes);

        Directory.CreateDirectory(elsewhere.PathOf("www"));
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public"), elsewhere.PathOf("www"));
        _site.Build("a.html=a");
        Assert.Equal(OutputSite.Expected("a.html=a"), elsewhere.Files("www"));
        Assert.Equal(["www"], Directory.GetFileSystemEntries(elsewhere.FullPath).Select(Path.GetFileName));
    }

    [Fact]
    public void a_folder_that_the_content_is_a_link_to_is_refused()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("articles/x.md", "x");
        Directory.CreateSymbolicLink(_site.Folder.PathOf("templates"), elsewhere.PathOf("articles"));
        Assert.Null(_site.Open("templates/../public/../templates"));
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public"), elsewhere.FullPath);
        Assert.Null(_site.Open());
        Assert.Equal(["NS6006"], _site.Codes);
    }

    [Fact]
    public void links_in_a_circle_are_an_error()
    {
        Directory.CreateSymbolicLink(_site.Folder.PathOf("public"), _site.Folder.PathOf("other"));
        Directory.CreateSymbolicLink(_site.Folder.PathOf("other"), _site.Folder.PathOf("public"));
        Assert.Null(_site.Open());
        Assert.Equal(["NS6005"], _site.Codes);
    }

    [Fact]
    public void a_file_in_the_place_of_the_folder_is_an_error()
    {
        _site.Folder.Write("public", "a file");
        Assert.Null(_site.Open());
        Assert.Equal(["NS6005"], _site.Codes);
    }

    [Fact]
    public void clean_refuses_a_folder_that_no_build_wrote()
    {
        _site.Folder.Write("public/thesis.doc", "precious");
        Assert.Null(_site.Open(clean: true));
        Assert.Equal(["NS6007"], _site.Codes);
        Assert.Equal(OutputSite.Expected("thesis.doc=precious"), _site.Public);
    }

    [Fact]
    public void clean_of_a_missing_or_empty_folder_is_fine()
    {
        _site.Build(clean: true, "a=a");
        Directory.CreateDirectory(_site.Folder.PathOf("empty"));
        using var staging = _site.Open("empty", clean: true);
        Assert.NotNull(staging);
    }
}
