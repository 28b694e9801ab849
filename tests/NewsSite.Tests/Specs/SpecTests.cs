using Xunit;

namespace NewsSite.Tests.Specs;

/// <summary>
/// Runs every case of every <c>*.spec.txt</c> beside this file: builds the site it describes and compares the outcome.
/// With UPDATE_SPECS=1 the sections that are compared as a whole are rewritten instead; look at the difference before committing it.
/// </summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in SpecFile.All)
        {
            foreach (var spec in file.Cases)
            {
                data.Add(file.Name, spec.Title);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_site_is_built_as(string file, string title)
    {
        var spec = Find(file, title, out var specFile);
        if (Repository.Updates("UPDATE_SPECS"))
        {
            SpecRun.Update(spec);
            specFile.Write();
        }
        var problems = SpecRun.Check(spec);
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    [Fact]
    public void Titles_are_unique()
        => Assert.Empty(SpecFile.All.SelectMany(file => file.Cases.GroupBy(spec => spec.Title).Where(same => same.Count() > 1).Select(same => $"{file.Name}: {same.Key}")));

    private static SpecCase Find(string file, string title, out SpecFile specFile)
    {
        specFile = SpecFile.Read(Path.Join(SpecFile.Folder, file + ".spec.txt"));
        return specFile.Cases.First(spec => spec.Title == title);
    }
}
