namespace NewsSite.Time;

/// <summary>How a local time relates to its zone's clock changes.</summary>
public enum LocalTimeKind : byte
{
    /// <summary>The clock shows it once.</summary>
    Exact,

    /// <summary>The clock shows it twice; the earlier one was taken.</summary>
    Ambiguous,

    /// <summary>The clock jumps over it; the first moment after the jump was taken.</summary>
    Gap,
}
