using System.Globalization;
using System.Numerics;
using System.Text;
using NewsSite.Incremental;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>The memo after builds that changed a few places in it says what the memo of a clean build says.</summary>
public sealed class MemoAmendmentTests
{
    [Theory]
    [InlineData("a word")]
    [InlineData("a headline")]
    [InlineData("a heading")]
    [InlineData("a new tag")]
    [InlineData("a new story")]
    [InlineData("a story deleted")]
    [InlineData("a story withdrawn")]
    [InlineData("a story elsewhere")]
    [InlineData("an output altered")]
    public void It_is_the_memo_of_a_clean_build(string edit)
    {
        using var room = new Newsroom(EditedSite.Named("short demo"));
        var stories = room.Stories.Where(path => room.Read(path).EndsWith(".\n", StringComparison.Ordinal)).Take(2).ToList();
        foreach (var story in stories)
        {
            // No other story links to it.
            room.Write(CopyOf(story), room.Read(story));
        }
        Build(room);
        var path = Assert.Single(room.Files(".newssite/outputs", ".memo"));
        var before = File.ReadAllBytes(Path.Join(room.Root, path));
        foreach (var story in stories)
        {
            Apply(room, edit, story);
            Build(room);
            Assert.Equal(Cleanly(room, path), Told(room, path));
        }
        Assert.True(File.ReadAllBytes(Path.Join(room.Root, path)).AsSpan().SequenceEqual(before), "It was written as a whole.");
    }

    private static void Apply(Newsroom room, string edit, string story)
    {
        var text = room.Read(story);
        var dice = new Dice((ulong)text.Length);
        switch (edit)
        {
            case "a word":
                room.Write(story, $"{text[..^2]} indeed.\n");
                break;
            case "a headline":
                room.Write(story, YamlLines.Set(text, "title", $"Quite another headline {text.Length}"));
                break;
            case "a heading":
                room.Write(story, $"{text}\n## A heading more\n");
                break;
            case "a new tag":
                room.Write(story, YamlLines.Set(text, "tags", $"[A word that nobody had {text.Length}]"));
                break;
            case "a new story":
                room.Write($"{story[..^3]}-new.md", text);
                break;
            case "a story deleted":
                room.Delete(CopyOf(story));
                break;
            case "a story withdrawn":
                room.Write(CopyOf(story), YamlLines.Set(text, "gone", "true"));
                break;
            case "a story elsewhere":
                room.Delete(CopyOf(story));
                room.Write($"{story[..^3]}-moved.md", text);
                break;
            default:
                Edits.Named(edit).Apply(room, dice);
                break;
        }
    }

    private static string CopyOf(string story) => $"{story[..^3]}-copy.md";

    private static void Build(Newsroom room) => Assert.True(new SiteBuilder(room.Options(jobs: 1)).Build(TestContext.Current.CancellationToken).Published);

    private static string Cleanly(Newsroom room, string path)
    {
        using var folder = new TempFolder();
        SourceFiles.Of(room.Root).Restore(folder.FullPath);
        new SiteBuilder(room.OptionsIn(folder.FullPath)).Build(TestContext.Current.CancellationToken);
        return Told(folder.FullPath, path);
    }

    private static string Told(Newsroom room, string path) => Told(room.Root, path);

    /// <summary>What it says of the outputs that are there, without numbers: these are given as questions come.</summary>
    private static string Told(string root, string path)
    {
        var memo = OutputMemoFile.Read(Path.Join(root, path), EngineVersion.Id);
        var outputs = Enumerable.Range(0, memo.Outputs.Length).Where(output => !memo.IsGone(output)).OrderBy(memo.UrlOf, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(outputs);
        Assert.Equal(outputs.Count, memo.Present);
        var text = new StringBuilder(FormattableString.Invariant($"{memo.Head with { IsOrdered = 0 }} {string.Join(' ', memo.Orders.ToArray())}\n"));
        foreach (var output in outputs)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{memo.UrlOf(output)} {memo.Outputs[output]} {string.Join(' ', memo.IdsIn(output).ToArray())}\n");
            int[] pieces = [memo.PieceOf(output), .. memo.SharedIn(output)];
            text.AppendJoin('\n', pieces.SelectMany(piece => memo.AskedBy(piece).ToArray()).SelectMany(asked => Questions(memo, asked)).Order(StringComparer.Ordinal).Distinct());
            text.AppendJoin('\n', pieces.Select(piece => Convert.ToHexString(memo.ReportOf(piece))).Order(StringComparer.Ordinal).Where(report => report.Length > 0));
        }
        return text.ToString();
    }

    /// <summary>One for each member that is asked, with the answer that is known.</summary>
    private static IEnumerable<string> Questions(OutputMemo memo, Asked asked)
    {
        var (question, members) = (asked.Question, memo.Combinations[asked.Combination]);
        var name = FormattableString.Invariant($"{(ReadKind)memo.Kinds[question]} {memo.KeyOf(question)} {memo.Fingerprints[question]}");
        if (members == 0)
        {
            yield return FormattableString.Invariant($"{name} {memo.AnswersOf(question)[0]}");
        }
        for (var rest = members; rest != 0; rest &= rest - 1)
        {
            var member = BitOperations.TrailingZeroCount(rest);
            var answer = BitOperations.PopCount(memo.Members[question] & ((1UL << member) - 1));
            yield return FormattableString.Invariant($"{name} {member} {memo.AnswersOf(question)[answer]}");
        }
    }
}
