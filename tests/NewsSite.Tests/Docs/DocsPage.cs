using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>
/// A page of docs/ whose tables come from the sources: each stands between <c>&lt;!-- begin name --&gt;</c> and
/// <c>&lt;!-- end name --&gt;</c>, the rest is written by hand. UPDATE_DOCS=1 rewrites the tables.
/// </summary>
internal static class DocsPage
{
    private const string Update = "UPDATE_DOCS";

    public static string Root { get; } = FindRoot();

    public static void Check(string page, params (string Name, string Table)[] tables)
    {
        var path = Path.Combine(Root, "docs", page);
        var text = File.ReadAllText(path);
        var current = tables.Aggregate(text, (page, table) => Replace(page, table.Name, table.Table));
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(path, current);
        }
        else if (text != current)
        {
            Assert.Fail($"docs/{page} is stale; run '{Update}=1 dotnet test' and commit what changed");
        }
    }

    /// <summary>A Markdown table; a pipe in a cell would end it.</summary>
    public static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var names = head.ToList();
        return string.Join('\n', new[] { names, names.Select(_ => "---") }.Concat(rows)
            .Select(cells => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |"));
    }

    public static string Code(string text) => $"`{text}`";

    private static string Replace(string text, string name, string table)
    {
        var begin = $"<!-- begin {name} -->\n";
        var end = $"\n<!-- end {name} -->";
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to >= from, $"the page has no place for '{name}'");
        return $"{text[..(from + begin.Length)]}\n{table}\n{text[to..]}";
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsSite.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
