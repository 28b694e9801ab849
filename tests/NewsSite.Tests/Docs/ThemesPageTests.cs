using System.Xml.Linq;
using NewsSite.Templating;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/themes.md against the functions and the members that templates can use.</summary>
public sealed class ThemesPageTests
{
    private static readonly Dictionary<string, string> Summaries = ReadSummaries();

    [Fact]
    public void the_page_lists_every_function_and_every_member()
        => DocsPage.Check("themes.md", ("functions", FunctionTable()), ("members", MemberSections()));

    private static string FunctionTable() => DocsPage.Table(
        ["Call", "What it gives"],
        Functions.All.Select(function => new[] { DocsPage.Code(function.Info.Signature), function.Info.Meaning }));

    private static string MemberSections() => string.Join("\n\n", MemberTables.All.Values
        .Where(table => table.Members.Count > 0)
        .OrderBy(table => table.Name is "site" or "theme" or "page" or "article" ? 0 : 1)
        .ThenBy(table => table.Name, StringComparer.Ordinal)
        .Select(Section));

    /// <summary>Members that need no explanation in one line, the others below it.</summary>
    private static string Section(MemberTable table)
    {
        var members = table.Members.Keys.Order(StringComparer.Ordinal).Select(name => (Name: name, Meaning: Meaning(table.Type, name))).ToList();
        var names = string.Join(", ", members.Select(member => DocsPage.Code(member.Name)));
        var explained = members.Where(member => member.Meaning.Length > 0).Select(member => $"- {DocsPage.Code(member.Name)}: {member.Meaning}").ToList();
        return $"### {table.Name}\n\n{names}{(explained.Count == 0 ? "" : "\n\n")}{string.Join('\n', explained)}";
    }

    /// <summary>The comment on the property, of the type itself or of one it derives from.</summary>
    private static string Meaning(Type type, string member)
    {
        var property = string.Concat(member.Split('_').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            var key = Summaries.Keys.FirstOrDefault(key => key.Equals($"P:{owner.FullName}.{property}", StringComparison.OrdinalIgnoreCase));
            if (key is not null)
            {
                return Summaries[key];
            }
        }
        return "";
    }

    /// <summary>The documentation file that the compiler writes beside the library.</summary>
    private static Dictionary<string, string> ReadSummaries()
        => XDocument.Load(Path.ChangeExtension(typeof(MemberTables).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Markdown(member.Element("summary")!));

    private static string Markdown(XElement summary)
    {
        var text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XText words => words.Value,
            _ => "",
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
    }
}
