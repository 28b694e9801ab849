using System.Text;
using CsCheck;
using NewsSite.Diagnostics;
using NewsSite.Yaml;
using Xunit;

namespace NewsSite.Tests.Properties;

/// <summary>
/// The reader of plain front matter answers with what YamlDotNet makes of the same text, to the last place, or not at all;
/// and it answers for what people write.
/// </summary>
public sealed class PlainYamlTests
{
    private static readonly Gen<string> Word = Gen.OneOf("a", "Bridge", "12", "10:30", "C#", "é", "“”", "🙂", "it's", "say \"no\"", "x-y", "~", "null", "yes", "http://a.b/c?d=e", "a b  c", "R&D", "a*", "<b>", "(c)", "+1", "/a", "...", "_");
    private static readonly Gen<string> Quoted = Gen.OneOf(
        Gen.OneOf("", " ", "a: b", "a # b", "- x", "“say”", "C:\\\\d", "\\\"no\\\"", "it's", "{a}", "[b]", "é 🙂 ").Select(text => $"\"{text}\""),
        Gen.OneOf("", "it''s", "a: b", "a # b", "''", "\\n", "\"x\"").Select(text => $"'{text}'"));

    private static readonly Gen<string> Brackets = Gen.OneOf(Word, Quoted).Array[0, 3].Select(items => $"[{string.Join(", ", items)}]");
    private static readonly Gen<string> Inline = Gen.OneOf(Word, Quoted, Brackets, Gen.Const(""));
    private static readonly Gen<string> Break = Gen.Frequency((12, Gen.OneOf("\n")), (1, Gen.OneOf("\r\n", " \n", "\n\n", "  \r\n\r\n")));

    private static readonly Gen<string> Map = Block(0, 3);

    private static Gen<string> Block(int indent, int depth)
    {
        var margin = new string(' ', indent);
        var key = Gen.OneOf("a", "title", "k-1", "_x", "date", "B");
        var line = Gen.Select(key, Inline, Break, (name, value, end) => $"{margin}{name}: {value}{end}");
        if (depth == 0)
        {
            return line.Array[1, 3].Select(string.Concat);
        }
        var nested = Gen.Select(key, Break, Block(indent + 2, depth - 1), (name, end, block) => $"{margin}{name}:{end}{block}");
        var items = Gen.Select(Gen.OneOf(0, 2), Inline, Break, (more, value, end) => $"{margin}{new string(' ', more)}- {value}{end}").Array[1, 3].Select(string.Concat);
        var maps = Gen.Select(Inline, Break, Block(indent + 2, depth - 1), (value, end, block) => $"{margin}- k: {value}{end}{block}");
        var list = Gen.Select(key, Break, Gen.OneOf(items, maps), (name, end, block) => $"{margin}{name}:{end}{block}");
        return Gen.Frequency((4, line), (1, nested), (2, list)).Array[1, 5].Select(string.Concat);
    }

    /// <summary>A place, and what is put there or how much taken away.</summary>
    private static readonly Gen<(int At, string? Text)> Change = Gen.Select(
        Gen.Int[0, 400],
        Gen.OneOf<string?>(null, " ", "  ", "\n", "\t", "#", " #", ": ", ":", "-", "- ", "'", "\"", "\\", "[", "]", ",", "{", "}", "&a", "*a", "!", "|", ">", "?", "%", "@", "\r", "\0", "\u0085", "\u2028", "\uFEFF", "\u00A0", "a", "---", "..."));

    [Fact]
    public void Plain_text_is_read_as_YamlDotNet_reads_it() => Map.Sample(text => IsSame(text), iter: 20_000);

    [Fact]
    public void Changed_text_too()
        => Gen.Select(Map, Change.Array[1, 3]).Sample((text, changes) => IsSame(changes.Aggregate(text, Changed)), iter: 60_000);

    [Fact]
    public void What_journalists_write_is_plain()
        => Assert.NotNull(PlainYaml.Read(
            """
            title: "She said: \"no\""
            date: 2026-01-05T15:30:00Z
            authors:
              - Jane Doe
              - {{name}}
            topics: [Bridges, 'Old Town', C#]
            image:
              src: bridge.jpg
              alt: It's the bridge, at 10:30
            corrections:
            - date: 2026-01-06
              text: 'The bridge isn''t new.'
            draft:
            """.Replace("{{name}}", "Éva Ünal-O'Neill", StringComparison.Ordinal),
            2));

    private static string Changed(string text, (int At, string? Text) change)
    {
        var at = change.At % text.Length;
        return change.Text is { } more ? text.Insert(at, more) : text.Remove(at, 1) + " ";
    }

    private static bool IsSame(string text)
    {
        if (PlainYaml.Read(text, 3) is not { } plain)
        {
            return true;
        }
        var found = new List<Diagnostic>();
        var full = YamlDocument.ReadAny("a.md", text, 3, found);
        Assert.Empty(found);
        Assert.Equal(Shown(full!), Shown(plain));
        return true;
    }

    private static string Shown(YamlNode node) => Show(new StringBuilder(), node).ToString();

    private static StringBuilder Show(StringBuilder target, YamlNode node)
    {
        target.Append($"{node.Kind} {node.Start}-{node.End} ");
        switch (node)
        {
            case YamlScalar scalar:
                return target.Append($"'{scalar.Text}' {scalar.IsPlain} {scalar.Tail}\n");
            case YamlList list:
                return list.Items.Aggregate(target.Append("[\n"), Show).Append("]\n");
            default:
                var map = (YamlMap)node;
                Assert.Empty(map.Contradictions);
                return map.Entries.Aggregate(target.Append("{\n"), (all, entry) => Show(Show(all, entry.Key), entry.Value)).Append("}\n");
        }
    }
}
