using CsCheck;
using NewsSite.Diagnostics;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>Whatever stands between the fences, the reader answers with a value or with a finding in a line that exists.</summary>
public sealed class HostileYamlTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "a", "b: ", "c:d", "- ", "-", "[", "]", "{", "}", ", ", "'", "\"", "\\", "#", " # ", "&x", "*x", "!", "!!", "|", ">", "%", "@", "`", "? ", ": ", "“", "--", "—", " ", "  ", "\t", "\n", "\n", "\n", "\r\n")
        .Array[0, 24].Select(string.Concat);

    [Fact]
    public void Nothing_is_thrown_and_every_finding_has_its_place()
        => Text.Sample(
            text =>
            {
                var found = new List<Diagnostic>();
                var root = YamlDocument.Read("a.yaml", text, 1, found);
                var lines = text.Split('\n').Length;
                Assert.True(root is not null || found.Count > 0);
                Assert.All(found, finding => Assert.InRange(finding.Span.Start.Line, 1, lines + 1));
                Assert.All(found, finding => Assert.InRange(finding.Span.Start.Column, 1, text.Length + 1));
            },
            iter: 20_000);
}
