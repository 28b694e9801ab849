namespace NewsSite.Cli.Output;

/// <summary>How many stories are not shown although nothing is wrong with them, by the reason.</summary>
internal sealed record HeldBack(int Drafts, int Scheduled, int Embargoed, int Expired)
{
    public int Total => Drafts + Scheduled + Embargoed + Expired;

    public static HeldBack Of(BuildResult result)
    {
        int Count(string reason) => result.LeftOut.Values.Count(other => other.Reason == reason);
        return new HeldBack(Count("draft"), Count("scheduled"), Count("embargoed"), Count("expired"));
    }

    public static bool IsReason(string reason) => reason is "draft" or "scheduled" or "embargoed" or "expired";

    public override string ToString() => Words.List(
        Words.CountOrNothing(Drafts, "draft"),
        Words.CountOrNothing(Scheduled, "scheduled", "scheduled"),
        Words.CountOrNothing(Embargoed, "embargoed", "embargoed"),
        Words.CountOrNothing(Expired, "expired", "expired"));
}
