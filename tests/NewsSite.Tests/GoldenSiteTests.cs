using Xunit;

namespace NewsSite.Tests;

/// <summary>
/// Builds the sites in tests/sites and compares every byte with what lies in their <c>expected/</c>. With UPDATE_GOLDEN=1
/// that folder is written instead; look at the difference before committing it.
/// </summary>
public sealed class GoldenSiteTests
{
    private static readonly string Sites = Path.Join(Repository.Root, "tests", "sites");

    public static TheoryData<string> Names() => [.. Directory.EnumerateDirectories(Sites).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_byte_is_as_expected(string name)
    {
        using var copy = new TempFolder();
        var source = Path.Join(Sites, name);
        CopyFolder(source, copy.FullPath, "expected");

        var result = new SiteBuilder(new BuildOptions { Root = copy.FullPath, Output = copy.PathOf("public"), Now = SmallSite.Now, Jobs = 4, PictureCache = SamplePicture.Cache })
            .Build(TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics.Where(finding => finding.Severity != Diagnostics.Severity.Info).Select(finding => finding.ToString()));
        var expected = Path.Join(source, "expected");
        if (Repository.Updates("UPDATE_GOLDEN"))
        {
            if (Directory.Exists(expected))
            {
                Directory.Delete(expected, recursive: true);
            }
            CopyFolder(copy.PathOf("public"), expected, "");
        }
        Assert.Equal(Files(expected), Files(copy.PathOf("public")));
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    private static void CopyFolder(string from, string to, string except)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, path);
            if (except.Length == 0 || relative.Split(Path.DirectorySeparatorChar)[0] != except)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(to, relative))!);
                File.Copy(path, Path.Join(to, relative));
            }
        }
    }
}
