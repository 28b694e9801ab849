using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// Reads the fields that can hold a story back (decision 17). A value that cannot be read keeps the story out: an editor who
/// mistypes an embargo must not publish it.
/// </summary>
public sealed class WithholdingReader(ContentFields content)
{
    private static readonly HashSet<string> ReadyWords = ["ready", "published", "publish", "live", "final"];
    private static readonly HashSet<string> UnreadyWords = ["idea", "draft", "edit", "legal", "pending", "private", "review", "scheduled", "trash"];

    private static readonly string[] GuardedKeys = ["draft", "embargo", "expires", "published", "publish_date", "status"];

    /// <summary>Fields that archives leave empty by the thousand, and whose emptiness means nothing.</summary>
    private static readonly HashSet<string> MayBeEmpty = ["expires", "redirect_to", "gone", "publish_date", "date"];

    private bool _unreadable;

    /// <summary>The story's date; <c>published: DATE</c>, as some archives write it, counts where <c>date</c> is absent.</summary>
    public Located<DateTimeOffset>? Date()
        => Guard("date", content.Date) ?? PublishedOn();

    public Withholding Read(Located<DateTimeOffset>? date)
    {
        var publish = Guard("publish_date", content.Date);
        var (gone, reason) = Gone();
        var result = new Withholding
        {
            IsDraft = (Guard("draft", content.Fields.Flag) ?? false) || IsUnreadyStatus() || IsUnpublished(),
            NotBefore = Latest(date?.Value, publish?.Value, PublishedOn()?.Value),
            Embargo = Guard("embargo", content.Date)?.Value,
            Expires = Expires(),
            Gone = gone,
            GoneReason = reason,
            RedirectTo = Guard("redirect_to", content.Address),
        };
        HoldBackNearMisses();
        return _unreadable ? result with { IsUnreadable = true } : result;
    }

    /// <summary>
    /// A key that was surely meant to hold the story back but is misspelt, and an embargo whose date is still to come, hold
    /// it back.
    /// </summary>
    private void HoldBackNearMisses()
    {
        if (content.Fields.Has("embargo") && content.Fields.Node("embargo") is null)
        {
            HoldBack("embargo", isTold: false, "is empty", "fill it in or remove the line");
        }
        foreach (var entry in content.Fields.UnknownKeys)
        {
            if (MeantBy(entry.Key.Text) is { } meant)
            {
                _unreadable = true;
                content.Fields.Diagnostics.Add(Errors.FrontMatter.MisspeltWithholding(content.Fields.SpanOf(entry.Key), entry.Key.Text, meant));
            }
        }
    }

    /// <summary>The withholding field that an unknown key was surely meant to be.</summary>
    public static string? MeantBy(string unknownKey)
    {
        var key = unknownKey.ToLowerInvariant();
        return key.StartsWith("embargo", StringComparison.Ordinal) ? "embargo" : Array.Find(GuardedKeys, guarded => Suggestion.Distance(key, guarded, limit: 1) <= 1);
    }

    /// <summary>Of two that contradict each other the earlier one: the story is neither lost nor listed for too long.</summary>
    private Located<DateTimeOffset>? Expires()
    {
        var contradiction = content.Fields.Contradiction("expires") is YamlScalar other ? content.Date("expires", other) : null;
        if (contradiction is null)
        {
            return Guard("expires", content.Date);
        }
        return content.Date("expires") is { } first && first.Value < contradiction.Value ? first : contradiction;
    }

    private static DateTimeOffset? Latest(params ReadOnlySpan<DateTimeOffset?> dates)
    {
        DateTimeOffset? latest = null;
        foreach (var date in dates)
        {
            latest = date > latest || latest is null ? date ?? latest : latest;
        }
        return latest;
    }

    private bool IsUnreadyStatus()
    {
        if (Guard("status", content.Fields.Text) is not { } status)
        {
            return false;
        }
        var word = status.Value.ToLowerInvariant();
        if (!ReadyWords.Contains(word) && !UnreadyWords.Contains(word))
        {
            _unreadable = true;
            content.Fields.Diagnostics.Add(Errors.FrontMatter.NotOneOf(
                status.In(content.Fields.Path), "status", status.Value, ["idea", "draft", "edit", "legal", "ready"], null));
        }
        return !ReadyWords.Contains(word);
    }

    private bool IsUnpublished()
    {
        if (Guard("published", content.Fields.Text) is not { } text)
        {
            return false;
        }
        return YamlValue.TryFlag(text.Value, out var published) && !published;
    }

    /// <summary>A date under <c>published</c> holds the story back as any other; what is neither a date nor yes or no does too.</summary>
    private Located<DateTimeOffset>? PublishedOn()
        => content.Fields.Text("published") is { } text && !YamlValue.TryFlag(text.Value, out _) ? Guard("published", content.Date) : null;

    private (bool Gone, string? Reason) Gone()
    {
        if (Guard("gone", content.Prose) is not { } text)
        {
            return (false, null);
        }
        return YamlValue.TryFlag(text.Value, out var gone) ? (gone, null) : (true, text.Value);
    }

    /// <summary>
    /// Reads a field; a value that is there but could not be read, or two that contradict each other, hold the story back.
    /// That is told once: what the reader itself finds wrong says more.
    /// </summary>
    private Located<T>? Guard<T>(string key, Func<string, Located<T>?> read)
    {
        var findings = content.Fields.Diagnostics.Count;
        var value = read(key);
        if (content.Fields.Contradiction(key) is not null)
        {
            HoldBack(key, isTold: content.Fields.IsRepeated(key), "is set to two different values", "keep one of the two");
        }
        else if (value is null && content.Fields.Node(key) is { } node && !(MayBeEmpty.Contains(key) && node is YamlScalar { Text.Length: 0 }))
        {
            HoldBack(key, isTold: content.Fields.Diagnostics.Count > findings, "is empty", "fill it in or remove the line");
        }
        return value;
    }

    private void HoldBack(string key, bool isTold, string problem, string remedy)
    {
        _unreadable = true;
        if (!isTold)
        {
            content.Fields.Diagnostics.Add(Errors.FrontMatter.HeldBack(content.Fields.PlaceOf(key), key, problem, remedy));
        }
    }
}
