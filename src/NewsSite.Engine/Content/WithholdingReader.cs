using NewsSite.Diagnostics;
using NewsSite.Yaml;

namespace NewsSite.Content;

/// <summary>
/// Reads the fields that can hold a story back (decision 17). A value that cannot be read keeps the story out: an editor who
/// mistypes an embargo must not publish it.
/// </summary>
public sealed class WithholdingReader(ContentFields content)
{
    private static readonly HashSet<string> ReadyWords = ["ready", "published", "publish", "live", "final"];
    internal static readonly HashSet<string> UnreadyWords = ["idea", "draft", "edit", "legal", "pending", "private", "review", "scheduled", "trash"];

    /// <summary>Fields that archives leave empty by the thousand, and whose emptiness means nothing.</summary>
    private static readonly HashSet<string> MayBeEmpty = ["expires", "redirect_to", "gone", "publish_date", "date"];

    /// <summary>Keys that are none of ours and hold the story back all the same.</summary>
    private readonly List<ForeignKey> _foreign = Foreign(content);

    private bool _unreadable;

    /// <summary>Whether an unknown key is told here, where more can be said about it.</summary>
    public bool Tells(YamlEntry unknown) => _foreign.Exists(foreign => foreign.Entry.Key == unknown.Key);

    private static List<ForeignKey> Foreign(ContentFields content)
    {
        var foreign = new List<ForeignKey>();
        foreach (var entry in content.Fields.UnknownKeys)
        {
            if (WithholdingKeys.Read(entry, content.Zone) is { } meaning)
            {
                foreign.Add(new ForeignKey(entry, meaning));
            }
        }
        return foreign;
    }

    /// <summary>The story's date; <c>published: DATE</c>, as some archives write it, counts where <c>date</c> is absent.</summary>
    public Located<DateTimeOffset>? Date()
        => Moment("date") ?? PublishedOn();

    /// <summary>A moment before which nothing may appear.</summary>
    public Located<DateTimeOffset>? Moment(string key) => Guard(key, content.Date);

    public Withholding Read(Located<DateTimeOffset>? date)
    {
        var publish = Guard("publish_date", content.FirstMoment);
        var (gone, reason) = Gone();
        var result = new Withholding
        {
            IsDraft = (Guard("draft", content.Fields.Flag) ?? false) || IsUnreadyStatus() || IsUnpublished() || _foreign.Exists(foreign => foreign.Meaning is { Field: "draft", IsClear: true }),
            NotBefore = Latest([date?.Value, publish?.Value, PublishedOn()?.Value, .. ForeignDates("publish_date").Select(moment => moment?.Value)]),
            Embargo = Guard("embargo", content.FirstMoment)?.Value,
            Expires = Expires(),
            Gone = gone,
            GoneReason = reason,
            RedirectTo = Guard("redirect_to", content.WholeAddress),
        };
        HoldBackEmpty();
        ReportForeign();
        return _unreadable ? result with { IsUnreadable = true } : result;
    }

    private void HoldBackEmpty()
    {
        foreach (var key in WithholdingKeys.MayNotBeEmpty)
        {
            if (content.Fields.Has(key) && content.Fields.Node(key) is null)
            {
                HoldBack(key, isTold: false, "is empty", "fill it in or remove the line");
            }
        }
    }

    private void ReportForeign()
    {
        foreach (var (entry, meaning) in _foreign)
        {
            _unreadable |= !meaning.IsClear;
            var span = content.Fields.SpanOf(entry.Key);
            content.Fields.Diagnostics.Add(meaning.IsClear
                ? Errors.FrontMatter.ForeignWithholding(span, entry.Key.Text, meaning.Field)
                : Errors.FrontMatter.MisspeltWithholding(span, entry.Key.Text, meaning.Field));
        }
    }

    private IEnumerable<Located<DateTimeOffset>?> ForeignDates(string field)
        => _foreign.Where(foreign => foreign.Meaning.IsClear && foreign.Meaning.Field == field)
            .Select(foreign => content.Date(foreign.Entry.Key.Text, (YamlScalar)foreign.Entry.Value, isFirstMoment: field == "publish_date"));

    /// <summary>Of several that contradict each other the earliest: the story is neither lost nor listed for too long.</summary>
    private Located<DateTimeOffset>? Expires()
    {
        if (_foreign.Count == 0 && !content.Fields.Contradictions("expires").Any())
        {
            return Guard("expires", content.Date);
        }
        var others = content.Fields.Contradictions("expires").OfType<YamlScalar>()
            .Select(other => content.Date("expires", other))
            .Concat(ForeignDates("expires"))
            .OfType<Located<DateTimeOffset>>()
            .ToList();
        var own = others.Count == 0 ? Guard("expires", content.Date) : content.Date("expires");
        return (own is null ? others : others.Append(own)).MinBy(end => end.Value);
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
            var finding = Errors.FrontMatter.NotOneOf(status.In(content.Fields.Path), "status", status.Value, ["idea", "draft", "edit", "legal", "ready"], null);
            content.Fields.Diagnostics.Add(finding with { Mends = ScalarMends.Straighten(content.Fields.Path, status) });
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
        => content.Fields.Text("published") is { } text && !YamlValue.TryFlag(text.Value, out _) ? Guard("published", content.FirstMoment) : null;

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
        if (content.Fields.Contradictions(key).Any())
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

    private readonly record struct ForeignKey(YamlEntry Entry, WithholdingKey Meaning);
}
