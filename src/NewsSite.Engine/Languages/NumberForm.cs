using System.Collections.Immutable;
using System.Globalization;

namespace NewsSite.Languages;

/// <summary>How a language writes numbers.</summary>
/// <param name="Zero">Its digit nought; the others follow it in Unicode.</param>
/// <param name="DecimalMark">What stands before decimals.</param>
/// <param name="GroupMark">What stands between groups of digits.</param>
/// <param name="Minus">What stands before numbers below nought.</param>
/// <param name="GroupSizes">Digits in a group, from the right; the last size holds for all further ones.</param>
/// <param name="LeastGrouped">How many digits must stand before the first mark: with 2, as in Spanish, 1234 has none.</param>
public sealed record NumberForm(char Zero, string DecimalMark, string GroupMark, string Minus, ImmutableArray<int> GroupSizes, int LeastGrouped)
{
    public static NumberForm English { get; } = new('0', ".", ",", "-", [3], 1);

    /// <summary>All of it, in a fixed order.</summary>
    internal IEnumerable<string> All => [Zero.ToString(), DecimalMark, GroupMark, Minus, string.Join(',', GroupSizes.Append(LeastGrouped))];

    public string Format(decimal value, int decimals)
    {
        var digits = 1;
        for (var rest = Math.Abs(Math.Round(value, decimals, MidpointRounding.AwayFromZero)); rest >= 10; rest /= 10)
        {
            digits++;
        }
        var format = new NumberFormatInfo
        {
            NumberGroupSeparator = digits - GroupSizes[0] >= LeastGrouped ? GroupMark : "",
            NumberDecimalSeparator = DecimalMark,
            NumberGroupSizes = [.. GroupSizes],
            NegativeSign = Minus,
        };
        return WithDigits(value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format));
    }

    /// <summary>The text with the language's digits in place of 0 to 9.</summary>
    public string WithDigits(string text)
        => Zero == '0' ? text : string.Create(text.Length, (text, Zero), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var c = source.text[i];
                target[i] = char.IsAsciiDigit(c) ? (char)(source.Zero + c - '0') : c;
            }
        });
}
