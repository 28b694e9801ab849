using System.Globalization;
using NewsSite.Text;

namespace NewsSite.Yaml;

/// <summary>What a scalar means where its field does not say: in <c>params</c> and data files.</summary>
public static class YamlValue
{
    /// <summary>yes/no, on/off and true/false in any case (decision 17).</summary>
    public static bool TryFlag(string text, out bool value)
    {
        value = text.Equals("true", StringComparison.OrdinalIgnoreCase)
            || text.Equals("yes", StringComparison.OrdinalIgnoreCase)
            || text.Equals("on", StringComparison.OrdinalIgnoreCase);
        return value
            || text.Equals("false", StringComparison.OrdinalIgnoreCase)
            || text.Equals("no", StringComparison.OrdinalIgnoreCase)
            || text.Equals("off", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The value as free data: by the rules of YAML 1.2's core schema, so <c>yes</c> is text here and <c>true</c> is not.</summary>
    public static DataValue ToData(YamlNode node) => node switch
    {
        YamlList list => new DataValue.List([.. list.Items.Select(ToData)]),
        YamlMap map => new DataValue.Map(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, ToData(entry.Value)))),
        YamlScalar scalar => ScalarToData(scalar),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
    };

    private static DataValue ScalarToData(YamlScalar scalar)
    {
        if (!scalar.IsPlain)
        {
            return new DataValue.Text(scalar.Text);
        }
        if (scalar.IsNull)
        {
            return DataValue.Null;
        }
        if (scalar.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return new DataValue.Flag(scalar.Text[0] is 't' or 'T');
        }
        if (long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return new DataValue.Whole(whole);
        }
        return IsDecimal(scalar.Text) && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new DataValue.Number(number)
            : new DataValue.Text(scalar.Text);
    }

    private static bool IsDecimal(string text) => (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.') && text.AsSpan().ContainsAny('.', 'e', 'E');
}
