namespace NewsSite.Content;

/// <summary>The name of a file that holds one update of a live story: its time, and behind a hyphen whatever its author likes.</summary>
internal static class UpdateName
{
    private const string ToMinute = "0000-00-00T0000";
    private const string ToSecond = ToMinute + "00";

    /// <summary>The time as dates are written, such as <c>2026-11-22T13:10:00</c>; <c>null</c> if the name starts with none.</summary>
    public static string? TimeIn(ReadOnlySpan<char> name)
    {
        var seconds = StartsLike(name, ToSecond) ? name[ToMinute.Length..ToSecond.Length] : StartsLike(name, ToMinute) ? "00" : default;
        return seconds.IsEmpty ? null : $"{name[..13]}:{name[13..15]}:{seconds}";
    }

    private static bool StartsLike(ReadOnlySpan<char> name, string shape)
    {
        if (name.Length < shape.Length || (name.Length > shape.Length && name[shape.Length] is not ('-' or '.')))
        {
            return false;
        }
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(name[i]) : name[i] != shape[i])
            {
                return false;
            }
        }
        return true;
    }
}
