using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>What an unknown key says about holding the story back.</summary>
/// <param name="Field">The field it stands for.</param>
/// <param name="IsClear">Whether the value can only mean one thing there; else the story is kept out until somebody has looked.</param>
public readonly record struct WithholdingKey(string Field, bool IsClear);

/// <summary>
/// Keys that are none of ours and yet were written to hold a story back: slips of the pen, and the words of other systems
/// and of newsrooms. A value that holds nothing back (no, nothing, a list) leaves the key as unknown as any.
/// </summary>
public static class WithholdingKeys
{
    /// <summary>Fields that a key may be a slip of, with the number of edits that make one.</summary>
    private static readonly (string Field, int Edits)[] Slips =
    [
        ("draft", 1), ("embargo", 1), ("expires", 1), ("published", 1), ("publish_date", 2), ("status", 1), ("gone", 1), ("redirect_to", 2),
    ];

    /// <summary>Near to one of them by chance.</summary>
    private static readonly HashSet<string> WordsOfTheirOwn =
    [
        "bone", "cone", "craft", "done", "drift", "gene", "gong", "gore", "hone", "lone", "none", "one", "publisher", "raft", "stats", "statue", "tone", "zone",
    ];

    /// <summary>Keys whose date is a first moment of publication.</summary>
    private static readonly HashSet<string> Moments =
    [
        "publish_on", "publish_from", "publish_time", "release", "release_at", "release_date", "release_on", "release_time",
        "schedule", "schedule_date", "scheduled", "scheduled_at", "scheduled_for", "go_live", "not_before",
    ];

    /// <summary>Keys whose <c>yes</c> makes a draft, and the field that any other value is probably meant for.</summary>
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["hidden"] = "draft",
        ["hide"] = "draft",
        ["hold"] = "draft",
        ["on_hold"] = "draft",
        ["private"] = "draft",
        ["unpublish"] = "expires",
        ["unpublished"] = "draft",
        ["withdrawn"] = "gone",
    };

    /// <summary>Slips of these hold the story back without a value too, as the fields themselves do.</summary>
    private static readonly HashSet<string> MayNotBeEmpty = ["draft", "embargo", "published", "status"];

    /// <summary>The meaning of an unknown key and its value, or <c>null</c> if it holds nothing back.</summary>
    public static WithholdingKey? Read(YamlEntry entry, SiteZone zone)
    {
        var key = entry.Key.Text.ToLowerInvariant().Replace('-', '_');
        var text = entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : "";
        bool? flag = YamlValue.TryFlag(text, out var isYes) ? isYes : null;
        return (text.Length == 0 ? null : OtherWord(key, text, flag, zone)) ?? Slip(key, isEmpty: entry.Value is YamlScalar && text.Length == 0, flag);
    }

    private static WithholdingKey? OtherWord(string key, string text, bool? flag, SiteZone zone)
    {
        if (key is "visibility")
        {
            return Visibility(text.ToLowerInvariant());
        }
        if (key is "public")
        {
            return flag == true ? null : new WithholdingKey("draft", IsClear: flag == false);
        }
        if (flag == false)
        {
            return null;
        }
        if (Moments.Contains(key))
        {
            return new WithholdingKey("publish_date", StoryDate.TryParse(text, zone, out _, out _));
        }
        return Switches.TryGetValue(key, out var other) ? new WithholdingKey(flag == true ? "draft" : other, IsClear: flag == true) : null;
    }

    private static WithholdingKey? Visibility(string word) => word switch
    {
        "public" or "visible" => null,
        "private" or "hidden" or "draft" => new WithholdingKey("draft", IsClear: true),
        _ => new WithholdingKey("draft", IsClear: false),
    };

    private static WithholdingKey? Slip(string key, bool isEmpty, bool? flag)
    {
        var field = NearMiss(key);
        var isHarmless = field is null || (flag == false && field != "published") || (isEmpty && !MayNotBeEmpty.Contains(field));
        return isHarmless ? null : new WithholdingKey(field!, IsClear: false);
    }

    private static string? NearMiss(string key)
    {
        if (key.StartsWith("embargo", StringComparison.Ordinal))
        {
            return "embargo";
        }
        return WordsOfTheirOwn.Contains(key) ? null : Array.Find(Slips, slip => Suggestion.Distance(key, slip.Field, slip.Edits) <= slip.Edits).Field;
    }
}
