using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>When a page tells that its story was updated: minutes after publication it is noise, days later it is news.</summary>
public sealed record UpdatedConfig
{
    public static readonly FieldTable Keys = new(
        new Field("threshold", "next_midnight, always, never or a time such as 1h", "how long after its date a story tells that it was updated; default next_midnight"));

    private static readonly Dictionary<string, UpdatedRule> Rules = new()
    {
        ["next_midnight"] = UpdatedRule.NextMidnight,
        ["always"] = UpdatedRule.After,
        ["never"] = UpdatedRule.Never,
    };

    public UpdatedRule Rule { get; init; } = UpdatedRule.NextMidnight;

    public TimeSpan Threshold { get; init; } = TimeSpan.Zero;

    /// <summary>Whether a change is told; both times are in the site's zone.</summary>
    public bool Shows(DateTimeOffset date, DateTimeOffset updated) => Rule switch
    {
        UpdatedRule.NextMidnight => updated.Date > date.Date,
        UpdatedRule.After => updated - date > Threshold,
        _ => false,
    };

    public static UpdatedConfig Read(ConfigSection root)
    {
        var updated = root.Section("updated", Keys).Fields;
        if (updated.Text("threshold") is not { } threshold)
        {
            return new UpdatedConfig();
        }
        if (Rules.TryGetValue(threshold.Value.ToLowerInvariant(), out var rule))
        {
            return new UpdatedConfig { Rule = rule };
        }
        if (Duration.Parse(threshold.Value) is { } time)
        {
            return new UpdatedConfig { Rule = UpdatedRule.After, Threshold = time };
        }
        updated.WrongType(updated.Node("threshold")!, "threshold", "next_midnight, always, never or a time such as 30m, 1h or 2d");
        return new UpdatedConfig();
    }
}
