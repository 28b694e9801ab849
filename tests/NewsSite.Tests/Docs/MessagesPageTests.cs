using System.Net;
using System.Text.RegularExpressions;
using NewsSite.Diagnostics;
using Xunit;

namespace NewsSite.Tests.Docs;

/// <summary>docs/messages.md against the factories of <see cref="Errors"/>: their comments say when each finding happens.</summary>
public sealed partial class MessagesPageTests
{
    private static readonly (string Area, string Name)[] Areas =
    [
        ("1", "config"), ("2", "front matter"), ("3", "markdown"), ("4", "routes"), ("5", "templates"), ("6", "files"), ("7", "news"), ("8", "pictures"), ("9", "internal"),
    ];

    private sealed record Finding(string Code, string Severity, string When);

    [Fact]
    public void the_page_lists_every_finding()
        => DocsPage.Check("messages.md", [.. Areas.Select(area => (area.Name, Entries(area.Area)))]);

    [Fact]
    public void every_code_has_a_comment_and_its_severity()
    {
        var findings = ReadFindings();
        Assert.Equal(DiagnosticCodes.All.Order(StringComparer.Ordinal), findings.Select(finding => finding.Code));
        Assert.All(findings, finding =>
        {
            Assert.NotEmpty(finding.When);
            Assert.Equal(DiagnosticCodes.DefaultSeverity(finding.Code)?.ToString().ToLowerInvariant(), finding.Severity);
        });
        Assert.All(findings, finding => Assert.Contains(Areas, area => finding.Code[2..3] == area.Area));
    }

    /// <summary>Each code with a heading, to which one can link.</summary>
    private static string Entries(string area) => string.Join("\n\n", ReadFindings().Where(finding => finding.Code[2..3] == area).Select(Entry));

    private static string Entry(Finding finding)
    {
        var severity = char.ToUpperInvariant(finding.Severity[0]) + finding.Severity[1..];
        var mend = DiagnosticCodes.Mendable.Contains(finding.Code) ? " `newssite check --fix` can mend it." : "";
        return $"### {finding.Code}\n\n**{severity}.** {finding.When}{mend}\n\n```text\n{FindingExample.Of(finding.Code)}\n```";
    }

    private static List<Finding> ReadFindings()
    {
        var folder = Path.Combine(DocsPage.Root, "src", "NewsSite.Engine", "Diagnostics");
        return [.. Directory.GetFiles(folder, "Errors.*.cs")
            .SelectMany(file => ReadFindings(File.ReadAllText(file)))
            .OrderBy(finding => finding.Code, StringComparer.Ordinal)];
    }

    /// <summary>A factory may make two findings, under one comment.</summary>
    private static IEnumerable<Finding> ReadFindings(string source)
    {
        var when = "";
        foreach (Match match in SummaryOrFactory().Matches(source))
        {
            if (match.Groups["summary"] is { Success: true } summary)
            {
                when = Plain(summary.Value);
            }
            else
            {
                yield return new Finding(match.Groups["code"].Value, match.Groups["severity"].Value.ToLowerInvariant(), when);
            }
        }
    }

    /// <summary>A comment as Markdown, which knows entities, too; without what only the authors of this program need.</summary>
    private static string Plain(string comment)
    {
        var text = CommentMarks().Replace(comment, " ");
        text = Reference().Replace(text, "");
        text = CodeElement().Replace(text, match => $"`` {WebUtility.HtmlDecode(match.Groups[1].Value)} ``");
        return SimpleCode().Replace(text, "`$1`").Trim();
    }

    [GeneratedRegex("""/// <summary>(?<summary>.*?)</summary>|\b(?<severity>Error|Warning|Info)\("(?<code>NS\d{4})"(?=,)""", RegexOptions.Singleline)]
    private static partial Regex SummaryOrFactory();

    [GeneratedRegex(@"\s*///\s*")]
    private static partial Regex CommentMarks();

    [GeneratedRegex(@" \((decision \d+|table \(c\)[^)]*)\)")]
    private static partial Regex Reference();

    [GeneratedRegex("<c>(.*?)</c>")]
    private static partial Regex CodeElement();

    /// <summary>Code without a backtick needs but one on each side.</summary>
    [GeneratedRegex("`` ([^`]*) ``")]
    private static partial Regex SimpleCode();
}
