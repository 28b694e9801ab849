using NodaTime;
using NodaTime.TimeZones;

namespace NewsSite.Time;

/// <summary>
/// The zone a site's dates are in, from the database built into the program, so that every machine agrees.
/// The database's zones keep the intervals asked for, which makes a conversion a few dozen nanoseconds.
/// Offsets are whole minutes, as the written forms of a date need them; only local mean times of the
/// nineteenth century have seconds, and those are rounded.
/// </summary>
public sealed class SiteZone
{
    private readonly DateTimeZone _zone;

    private SiteZone(DateTimeZone zone) => _zone = zone;

    /// <summary>All names there are, in ordinal order, for suggestions.</summary>
    public static IEnumerable<string> Ids => DateTimeZoneProviders.Tzdb.Ids;

    public static SiteZone Utc { get; } = new(DateTimeZone.Utc);

    public string Id => _zone.Id;

    /// <summary>The zone of that IANA name (case counts), or <c>null</c>.</summary>
    public static SiteZone? Find(string ianaId)
        => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ianaId) is { } zone ? new SiteZone(zone) : null;

    /// <summary>The same instant as the zone's clock shows it. At the very ends of the calendar, where it cannot, as UTC.</summary>
    public DateTimeOffset ToZone(DateTimeOffset instant)
    {
        var offset = Minutes(_zone.GetUtcOffset(Instant.FromDateTimeOffset(instant)));
        return IsWithinCalendar(instant.UtcTicks + offset.Ticks) ? instant.ToOffset(offset) : instant.ToUniversalTime();
    }

    /// <summary>The instant at which the zone's clock shows <paramref name="local"/>, whatever its kind says.</summary>
    public ZonedResult Resolve(DateTime local)
    {
        var mapping = _zone.MapLocal(LocalDateTime.FromDateTime(local));
        if (mapping.Count == 0)
        {
            return new ZonedResult(AfterGap(mapping), LocalTimeKind.Gap);
        }
        // The interval before a clock change is the one of the earlier instant.
        var value = At(local, Minutes(mapping.EarlyInterval.WallOffset));
        return mapping.Count == 1
            ? new ZonedResult(value, LocalTimeKind.Exact)
            : new ZonedResult(value, LocalTimeKind.Ambiguous, At(local, Minutes(mapping.LateInterval.WallOffset)));
    }

    private static DateTimeOffset AfterGap(ZoneLocalMapping mapping)
        => At(mapping.LateInterval.IsoLocalStart.ToDateTimeUnspecified(), Minutes(mapping.LateInterval.WallOffset));

    private static DateTimeOffset At(DateTime local, TimeSpan offset)
        => new(local.Ticks, IsWithinCalendar(local.Ticks - offset.Ticks) ? offset : TimeSpan.Zero);

    private static TimeSpan Minutes(Offset offset) => TimeSpan.FromMinutes(Math.Round(offset.Seconds / 60.0));

    private static bool IsWithinCalendar(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
}
