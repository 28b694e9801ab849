using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Io;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>Reads what editors set on the front page, or on that of a section. A slot that cannot be read counts as not set.</summary>
public sealed class FrontPageReader
{
    private static readonly string[] ListKinds = ["section", "topic", "tag", "series"];
    private readonly ContentFields _page;

    private FrontPageReader(ContentFields page) => _page = page;

    public static FrontPageSource Read(SourceFile file, ContentPath place, ContentFields page) => new(file, place, Read(page));

    public static FrontEntry Read(ContentFields page)
    {
        page.ReportUnknownKeys();
        var reader = new FrontPageReader(page);
        return new FrontEntry
        {
            Lead = page.Fields.Node("lead") is { } lead ? reader.Slot(lead, "lead") : null,
            Secondary = reader.Slots(page, "secondary"),
            Strips = page.Fields.Has("strips") ? reader.Strips() : null,
        };
    }

    private ImmutableArray<SlotEntry> Slots(ContentFields content, string key)
        => [.. Items(content, key, "a list of stories").Select(node => Slot(node, key)).OfType<SlotEntry>()];

    private static IReadOnlyList<YamlNode> Items(ContentFields content, string key, string expected)
    {
        switch (content.Fields.Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return content.Fields.Items(list, key);
            case var other:
                content.Fields.WrongType(other, key, expected);
                return [];
        }
    }

    private SlotEntry? Slot(YamlNode node, string key)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                return null;
            case YamlScalar story:
                return new SlotEntry(new Located<string>(story.Text.Trim(), story.Start, story.End));
            case YamlMap map:
                return Slot(_page.Nested(map, FrontPageFields.Slot));
            default:
                _page.Fields.WrongType(node, key, "a story or a map with the key 'story'");
                return null;
        }
    }

    private static SlotEntry? Slot(ContentFields slot)
    {
        slot.ReportUnknownKeys();
        return Located.Whole(slot.Fields.Required("story", slot.Fields.Text, slot.Missing), story => new SlotEntry(story)
        {
            Headline = slot.PlainProse("headline")?.Value,
            Kicker = slot.PlainProse("kicker")?.Value,
            Image = ImageReader.Read(slot, "image"),
            ShowSummary = slot.Fields.Flag("show_summary")?.Value,
            Until = slot.Date("until")?.Value,
        });
    }

    private ImmutableArray<StripEntry> Strips()
    {
        var strips = ImmutableArray.CreateBuilder<StripEntry>();
        foreach (var node in Items(_page, "strips", "a list of maps"))
        {
            if (node is YamlMap map)
            {
                strips.Add(Strip(_page.Nested(map, FrontPageFields.Strip)));
            }
            else
            {
                _page.Fields.WrongType(node, "strips", "a list of maps, each with 'section', 'topic', 'tag', 'series' or 'stories'");
            }
        }
        return strips.ToImmutable();
    }

    private StripEntry Strip(ContentFields strip)
    {
        strip.ReportUnknownKeys();
        if (ListKinds.All(kind => strip.Fields.Node(kind) is null) && strip.Fields.Node("stories") is null or YamlList { Items.Count: 0 })
        {
            strip.Fields.Diagnostics.Add(Errors.News.StripOfNothing(strip.Fields.SpanOf(strip.Fields.Map)));
        }
        return new StripEntry
        {
            Title = strip.PlainProse("title")?.Value,
            List = ListKinds.Select(kind => strip.Fields.Text(kind) is { } name ? new ListReference(kind, name) : null).FirstOrDefault(list => list is not null),
            Stories = Slots(strip, "stories"),
            Size = strip.Fields.Number("size", 1, 100)?.Value,
        };
    }
}
