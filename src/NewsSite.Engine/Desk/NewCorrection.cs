using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Desk;

/// <summary>
/// Puts a correction above a story's text, and the time of the change with it. Every other byte of the file stays: lines are put
/// in, nothing is written anew.
/// </summary>
public sealed class NewCorrection(SiteReading reading)
{
    private static readonly string[] Types = ["correction", "clarification", "update", "retraction", "editors_note"];

    /// <param name="asked">The story or page, by address, file, folder or id.</param>
    /// <param name="file">The same as a file of the site, if it can be one.</param>
    /// <param name="type">One of the types of corrections.</param>
    /// <param name="text">What was wrong, and what is right.</param>
    public DeskAnswer Plan(string asked, string? file, string type, string text)
    {
        if (!Types.Contains(type))
        {
            return new DeskAnswer($"there is no type of correction '{type}'", Errors.DidYouMean(Suggestion.For(type, Types)) ?? $"there are {string.Join(", ", Types)}");
        }
        if (new StoryFinder(reading).Find(asked, file, out var help) is not { } story)
        {
            return new DeskAnswer($"there is no story '{asked}'", help ?? "give its address, its file or its id");
        }
        var found = new List<Diagnostic>();
        var path = story.File.Path;
        if (FileText.ReadBytes(story.File, found) is not { } bytes || FileText.Decode(path, bytes, found) is not { } old
            || FrontMatterSplitter.Split(path, old, found) is not { } split || YamlDocument.ReadMap(path, split.Yaml, split.FirstLine, found) is not { } map)
        {
            return new DeskAnswer(found[0].ToString());
        }
        var now = reading.Config.Site.Zone.ToZone(reading.Options.Now);
        var time = MachineTime.Iso8601(now.AddSeconds(-now.Second));
        var lines = new TextLines(old);
        // Both come in front of the closing fence or higher up; the lower one first, so that no line has moved.
        Action<TextLines>[] changes = [.. new[] { Correction(path, map, time, type, text, split, out var problem), Updated(map, time, split) }
            .OrderByDescending(change => change.Line).Select(change => change.Apply)];
        if (problem is not null)
        {
            return new DeskAnswer(problem, "write 'corrections:' as a list with a line '- date: …' for each one");
        }
        Array.ForEach(changes, change => change(lines));
        return new DeskAnswer(new DeskFile(path, (bytes.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF" : "") + lines, IsChange: true));
    }

    private static Change Correction(string path, YamlMap map, string time, string type, string text, SplitFile split, out string? problem)
    {
        problem = null;
        string[] item = [$"date: {time}", $"type: {type}", $"text: {YamlText.Scalar(text)}"];
        if (Find(map, "corrections") is not { } entry)
        {
            return Change.Insert(split.EndLine, ["corrections:", .. Item(item, "  ")]);
        }
        switch (entry.Value)
        {
            case YamlScalar { IsNull: true }:
                return Change.Insert(entry.Key.Start.Line + 1, Item(item, "  "));
            case YamlList { Items: [YamlMap first, ..] } list when first.Start.Line > entry.Key.Start.Line && list.Start.Column < first.Start.Column:
                // In front of the others, with as many spaces.
                return Change.Insert(first.Start.Line, Item(item, new string(' ', list.Start.Column - 1)));
            default:
                problem = $"{path}:{entry.Key.Start.Line}: the corrections are not written line by line";
                return Change.Insert(split.EndLine, []);
        }
    }

    private static Change Updated(YamlMap map, string time, SplitFile split)
        => Find(map, "updated") is not { } entry ? Change.Insert(split.EndLine, [$"updated: {time}"])
            : new Change(entry.Key.Start.Line, lines => lines.Replace(entry.Key.Start.Line, $"{entry.Key.Text}: {time}"));

    private static YamlEntry? Find(YamlMap map, string name)
    {
        foreach (var entry in map.Entries)
        {
            if (ArticleFields.Table.Find(entry.Key.Text)?.Name == name)
            {
                return entry;
            }
        }
        return null;
    }

    private static string[] Item(string[] lines, string indent) => [.. lines.Select((line, i) => $"{indent}{(i == 0 ? "- " : "  ")}{line}")];

    /// <param name="Line">Where it changes something.</param>
    /// <param name="Apply">Changes it.</param>
    private sealed record Change(int Line, Action<TextLines> Apply)
    {
        public static Change Insert(int line, string[] texts)
            => new(line, lines =>
            {
                foreach (var text in texts.Reverse())
                {
                    lines.InsertBefore(line, text);
                }
            });
    }
}
