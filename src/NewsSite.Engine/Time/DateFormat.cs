using System.Text;

namespace NewsSite.Time;

/// <summary>
/// Formats dates by .NET's custom pattern letters with a language's own names and digits, without any culture:
/// <c>d dd ddd dddd M MM MMM MMMM yy yyyy H HH h hh m mm s ss tt z zz zzz</c>, text in <c>'…'</c> or <c>"…"</c> or after <c>\</c>.
/// </summary>
public static class DateFormat
{
    private const string Letters = "dMyHhmstz";

    /// <summary>What is wrong with a pattern, to follow its quotation, or <c>null</c>.</summary>
    public static string? Problem(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var length = TokenLength(pattern, i);
            if (pattern[i] is '\'' or '"' && (length == 1 || pattern[i + length - 1] != pattern[i]))
            {
                return $"has a {pattern[i]} without its partner";
            }
            if (pattern[i] == '\\' && length == 1)
            {
                return "ends in a backslash";
            }
            if (char.IsAsciiLetter(pattern[i]) && !IsKnown(pattern[i], length))
            {
                var run = pattern.Substring(i, length);
                return $"has '{run}', which is no part of a date; write text in quotes";
            }
            i += length;
        }
        return null;
    }

    /// <summary>The date as it is in its own offset. What <see cref="Problem"/> would report is written as it stands.</summary>
    public static string Format(DateTimeOffset value, string pattern, DateNames names)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var hasDay = HasDayNumber(pattern);
        for (var i = 0; i < pattern.Length;)
        {
            var length = TokenLength(pattern, i);
            var token = pattern.AsSpan(i, length);
            if (token[0] is '\'' or '"')
            {
                var isClosed = length > 1 && token[^1] == token[0];
                result.Append(isClosed ? token[1..^1] : token);
            }
            else if (token[0] == '\\')
            {
                result.Append(length == 1 ? token : token[1..]);
            }
            else if (IsKnown(token[0], length))
            {
                DatePart.Append(result, value, token, names, hasDay);
            }
            else
            {
                result.Append(token);
            }
            i += length;
        }
        return result.ToString();
    }

    private static bool HasDayNumber(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var length = TokenLength(pattern, i);
            if (pattern[i] == 'd' && length <= 2)
            {
                return true;
            }
            i += length;
        }
        return false;
    }

    /// <summary>A quoted text, an escaped character, a run of one letter, or a single other character.</summary>
    private static int TokenLength(string pattern, int start)
    {
        var first = pattern[start];
        switch (first)
        {
            case '\'' or '"':
                var close = pattern.IndexOf(first, start + 1);
                return close < 0 ? pattern.Length - start : close - start + 1;
            case '\\':
                return Math.Min(2, pattern.Length - start);
            case var _ when char.IsAsciiLetter(first):
                var end = start + 1;
                while (end < pattern.Length && pattern[end] == first)
                {
                    end++;
                }
                return end - start;
            default:
                return 1;
        }
    }

    private static bool IsKnown(char letter, int length) => Letters.Contains(letter) && letter switch
    {
        'd' or 'M' => length <= 4,
        'y' => length is 2 or 4,
        't' => length == 2,
        'z' => length <= 3,
        _ => length <= 2,
    };
}
