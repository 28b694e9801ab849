using System.Collections.Immutable;
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
/// and of newsrooms. A value that holds nothing back (no, or nothing) leaves the key as unknown as any.
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

    /// <summary>Keys whose date is a first moment of publication. All these are written as <see cref="Plain"/> makes them.</summary>
    private static readonly HashSet<string> Moments =
    [
        "publishon", "publishfrom", "publishafter", "publishtime", "publishat", "publishdate", "publishedat", "publishedon", "publisheddate", "datepublished", "pubdate",
        "release", "releaseat", "releasedate", "releaseon", "releasetime",
        "schedule", "scheduledate", "scheduled", "scheduledat", "scheduledfor", "golive", "goliveat", "liveat", "livefrom", "notbefore",
        "availablefrom", "holduntil", "showfrom", "visiblefrom",
    ];

    /// <summary>Keys whose date is an end.</summary>
    private static readonly HashSet<string> Ends =
    [
        "expiresat", "expireson", "expiresafter", "expirydate", "expiration", "expirationdate", "unpublishdate", "unpublishat", "unpublishon", "validuntil",
    ];

    /// <summary>Keys whose <c>yes</c> makes a draft, and the field that any other value is probably meant for.</summary>
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["donotpublish"] = "draft",
        ["dontpublish"] = "draft",
        ["draught"] = "draft",
        ["headless"] = "draft",
        ["hidden"] = "draft",
        ["hide"] = "draft",
        ["hold"] = "draft",
        ["isdraft"] = "draft",
        ["notready"] = "draft",
        ["onhold"] = "draft",
        ["private"] = "draft",
        ["unpublish"] = "expires",
        ["unpublished"] = "draft",
        ["wip"] = "draft",
        ["withdrawn"] = "gone",
        ["workinprogress"] = "draft",
    };

    /// <summary>Keys whose <c>no</c> makes a draft, and of which only <c>yes</c> is certain not to.</summary>
    private static readonly HashSet<string> NegativeSwitches = ["public", "ispublic", "ispublished"];

    /// <summary>Keys whose <c>no</c> makes a draft, and whose other values may mean anything.</summary>
    private static readonly HashSet<string> NegativeWords = ["isready", "isvisible", "publish", "ready", "render", "visible"];

    /// <summary>Keys that hold the state of the work, and the words there that mean a draft.</summary>
    private static readonly HashSet<string> States = ["poststatus", "wpstatus", "state", "workflow", "workflowstate", "visibility"];
    private static readonly HashSet<string> UnreadyStates = ["draft", "hidden", "future", "pending", "private", "review", "scheduled", "trash", "unpublished"];

    /// <summary>Fields that nobody leaves empty without wanting to come back; slips of them hold the story back without a value too.</summary>
    public static readonly ImmutableArray<string> MayNotBeEmpty = ["draft", "embargo", "published", "status"];

    /// <summary>The meaning of an unknown key and its value, or <c>null</c> if it holds nothing back.</summary>
    public static WithholdingKey? Read(YamlEntry entry, SiteZone zone)
    {
        var key = Plain(entry.Key.Text);
        if (entry.Value is not YamlScalar value)
        {
            return key == "build" && IsNotRendered(entry.Value) ? new WithholdingKey("draft", IsClear: true)
                : entry.Value is YamlList list && InList(key, list, zone) is { } meant ? meant with { IsClear = false }
                : Slip(key, isEmpty: false, flag: null);
        }
        var text = value.IsNull ? "" : value.Text.Trim();
        bool? flag = FlagIn(text);
        return (text.Length == 0 ? null : OtherWord(key, text, flag, zone)) ?? Slip(key, text.Length == 0, flag);
    }

    /// <summary>Whether a key asks to hold something back where nothing can be.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="zone">In which dates are.</param>
    /// <param name="isWhole">Whether it stands in a record or a comment, where each such word says that; in a part of a story, such as a picture, <c>hidden</c> may mean the picture.</param>
    public static bool HoldsBack(YamlEntry entry, SiteZone zone, bool isWhole)
    {
        var key = Plain(entry.Key.Text);
        return (entry.Value is YamlScalar value && IsOwn(key, value.Text.Trim(), zone))
            || (isWhole && key is not ("password" or "postpassword") && Read(entry, zone) is { Field: "draft" });
    }

    /// <summary>Whether a line of text was written to hold the story back: a sentence may begin with these words, and does not end there.</summary>
    public static bool HoldsBack(string key, string value, SiteZone zone)
        => !key.AsSpan().ContainsAnyInRange('A', 'Z') && IsOwn(Plain(key), value, zone);

    /// <summary>Whether it is one of the fields of stories, or a slip of one, with a value that holds a story back.</summary>
    private static bool IsOwn(string key, string value, SiteZone zone) => NearMiss(key) switch
    {
        "draft" or "gone" => value.Length == 0 ? key == "draft" : FlagIn(value) == true,
        "embargo" or "publish_date" => value.Length == 0 || char.IsAsciiDigit(value[0]) || StoryDate.TryParse(value, zone, out _, out _),
        "published" => FlagIn(value) == false,
        "status" => WithholdingReader.UnreadyWords.Contains(value.ToLowerInvariant()) || UnreadyStates.Contains(value.ToLowerInvariant()),
        _ => false,
    };

    /// <summary>Yes or no, a date, or the state of a story that is not ready.</summary>
    private static bool IsPlainAnswer(string value, SiteZone zone)
        => FlagIn(value) is not null || UnreadyStates.Contains(value.ToLowerInvariant()) || StoryDate.TryParse(value, zone, out _, out _);

    private static bool? FlagIn(string text) => YamlValue.TryFlag(text, out var isYes) ? isYes : null;

    /// <summary>Where one value was expected and several stand, any of them may be what is meant.</summary>
    private static WithholdingKey? InList(string key, YamlList list, SiteZone zone)
        => list.Items.OfType<YamlScalar>().Select(item => item.Text.Trim()).Where(text => IsPlainAnswer(text, zone))
            .Select(text => OtherWord(key, text, FlagIn(text), zone)).FirstOrDefault(meaning => meaning is not null);

    /// <summary>The key as all systems write it: <c>publish_on</c>, <c>publish-on</c> and <c>publishOn</c> are one.</summary>
    private static string Plain(string key)
        => key.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    /// <summary>Hugo's way to make no page: <c>build: {render: never}</c>.</summary>
    private static bool IsNotRendered(YamlNode build)
        => build is YamlMap map && map.Entries.Any(entry => entry.Key.Text == "render" && entry.Value is YamlScalar { Text: "never" or "false" });

    private static WithholdingKey? OtherWord(string key, string text, bool? flag, SiteZone zone)
    {
        if (States.Contains(key))
        {
            return State(key, text.ToLowerInvariant());
        }
        if (NegativeSwitches.Contains(key))
        {
            return flag == true ? null : new WithholdingKey("draft", IsClear: flag == false);
        }
        if (NegativeWords.Contains(key) && flag == false)
        {
            return new WithholdingKey("draft", IsClear: true);
        }
        if (key is "password" or "postpassword")
        {
            return new WithholdingKey("draft", IsClear: true);
        }
        if (flag == false)
        {
            return null;
        }
        if (Moments.Contains(key) || Ends.Contains(key))
        {
            return new WithholdingKey(Ends.Contains(key) ? "expires" : "publish_date", StoryDate.TryParse(text, zone, out _, out _));
        }
        return Switches.TryGetValue(key, out var other) ? new WithholdingKey(flag == true ? "draft" : other, IsClear: flag == true) : null;
    }

    /// <summary>Who may see a story is never taken for everybody unless it says so.</summary>
    private static WithholdingKey? State(string key, string word)
        => UnreadyStates.Contains(word) ? new WithholdingKey("draft", IsClear: true)
            : key == "visibility" && word is not ("public" or "visible") ? new WithholdingKey("draft", IsClear: false)
            : null;

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
        return WordsOfTheirOwn.Contains(key) ? null : Array.Find(Slips, slip => Suggestion.Distance(key, Plain(slip.Field), slip.Edits) <= slip.Edits).Field;
    }
}
