using System.Globalization;
using System.Text;
using NewsSite.Incremental;
using NewsSite.Views;
using Xunit;

namespace NewsSite.Tests.Incremental;

/// <summary>The memo after a build that changed a few places in it says what the memo of a clean build says.</summary>
public sealed class MemoAmendmentTests
{
    [Theory]
    [InlineData("a word", true)]
    [InlineData("a headline", true)]
    [InlineData("an output altered", true)]
    [InlineData("a heading", false)]
    [InlineData("a new story", false)]
    public void It_is_the_memo_of_a_clean_build(string edit, bool isAmended)
    {
        using var room = new Newsroom(EditedSite.Named("short demo"));
        Build(room);
        var path = Assert.Single(room.Files(".newssite/outputs", ".memo"));
        var before = File.ReadAllBytes(Path.Join(room.Root, path));
        foreach (var story in room.Stories.Where(path => room.Read(path).EndsWith(".\n", StringComparison.Ordinal)).Take(2).ToList())
        {
            Apply(room, edit, story);
            Build(room);
        }
        Assert.Equal(Cleanly(room, path), Told(room, path));
        Assert.Equal(isAmended, File.ReadAllBytes(Path.Join(room.Root, path)).AsSpan().SequenceEqual(before));
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
            case "a new story":
                room.Write($"{story[..^3]}-2.md", text);
                break;
            default:
                Edits.Named(edit).Apply(room, dice);
                break;
        }
    }

    private static void Build(Newsroom room) => Assert.True(new SiteBuilder(room.Options(jobs: 1)).Build(TestContext.Current.CancellationToken).Published);

    private static string Cleanly(Newsroom room, string path)
    {
        using var folder = new TempFolder();
        SourceFiles.Of(room.Root).Restore(folder.FullPath);
        new SiteBuilder(room.OptionsIn(folder.FullPath)).Build(TestContext.Current.CancellationToken);
        return Told(folder.FullPath, path);
    }

    private static string Told(Newsroom room, string path) => Told(room.Root, path);

    /// <summary>What it says, without numbers: these are given as questions come.</summary>
    private static string Told(string root, string path)
    {
        var memo = OutputMemoFile.Read(Path.Join(root, path), EngineVersion.Id);
        Assert.NotEqual(0, memo.Outputs.Length);
        var text = new StringBuilder(FormattableString.Invariant($"{memo.World} {memo.Plan} {string.Join(' ', memo.Orders.ToArray())}\n"));
        text.AppendJoin('\n', Enumerable.Range(0, memo.Questions).Select(question => QuestionOf(memo, question)).Order(StringComparer.Ordinal));
        for (var output = 0; output < memo.Outputs.Length; output++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{memo.UrlOf(output)} {memo.Outputs[output]} {string.Join(' ', memo.IdsIn(output).ToArray())}\n");
            int[] pieces = [memo.PieceOf(output), .. memo.SharedIn(output)];
            text.AppendJoin('\n', pieces.SelectMany(piece => memo.AskedBy(piece).ToArray()).Select(asked => $"{asked.Question} {memo.Combinations[asked.Combination]}").Select(asked => Named(memo, asked)).Order(StringComparer.Ordinal).Distinct());
            text.AppendJoin('\n', pieces.Select(piece => Convert.ToHexString(memo.ReportOf(piece))).Order(StringComparer.Ordinal).Where(report => report.Length > 0));
        }
        return text.ToString();
    }

    private static string Named(OutputMemo memo, string asked)
    {
        var number = int.Parse(asked.Split(' ')[0], CultureInfo.InvariantCulture);
        return $"{(ReadKind)memo.Kinds[number]} {memo.KeyOf(number)} {asked.Split(' ')[1]}";
    }

    private static string QuestionOf(OutputMemo memo, int question)
        => FormattableString.Invariant($"{(ReadKind)memo.Kinds[question]} {memo.KeyOf(question)} {memo.Members[question]} {memo.Fingerprints[question]} {string.Join(' ', memo.AnswersOf(question).ToArray())}");
}
