using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Small text files at the root of the site that machines look for, line by line.</summary>
public sealed record TextFiles
{
    public static readonly FieldTable IndexNowKeys = new(
        new Field("key", "text", "your key for IndexNow, 8 to 128 letters, digits and hyphens; the file /<key>.txt proves that it is yours"));

    private static readonly string[] AdsVariables = ["CONTACT", "SUBDOMAIN", "INVENTORYPARTNERDOMAIN", "OWNERDOMAIN", "MANAGERDOMAIN"];

    private static readonly string[] TrustVariables = ["member", "belongto", "control", "controlledby", "social", "contact", "disclosure", "vendor", "customer", "datatrainingallowed"];

    /// <summary>Who may sell the site's advertisements (IAB ads.txt 1.1).</summary>
    public ImmutableArray<string> Ads { get; init; } = [];

    /// <summary>Who made the site.</summary>
    public ImmutableArray<string> Humans { get; init; } = [];

    /// <summary>Which associations the paper belongs to, and which channels are its own (JournalList trust.txt).</summary>
    public ImmutableArray<string> Trust { get; init; } = [];

    public string? IndexNowKey { get; init; }

    public static TextFiles Read(ConfigSection root) => new()
    {
        Ads = Lines(root.Fields, "ads_txt", IsAdsLine, "a line such as 'ads.example, 1234, DIRECT' or 'OWNERDOMAIN=paper.example'"),
        Humans = Lines(root.Fields, "humans_txt", _ => true, ""),
        Trust = Lines(root.Fields, "trust_txt", line => IsVariable(line, TrustVariables), "a line such as 'member=https://association.example/'"),
        IndexNowKey = ReadKey(root.Section("indexnow", IndexNowKeys).Fields),
    };

    private static string? ReadKey(FieldReader fields)
    {
        if (fields.Text("key") is not { } key)
        {
            return null;
        }
        if (key.Value.Length is >= 8 and <= 128 && key.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return key.Value;
        }
        fields.Diagnostics.Add(Errors.Config.BadIndexNowKey(key.In(fields.Path), key.Value));
        return null;
    }

    /// <summary>A list of lines, or a text of several; a line that its readers would not understand is told and kept.</summary>
    internal static ImmutableArray<string> Lines(FieldReader fields, string name, Func<string, bool> isLine, string expected)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var text in fields.Texts(name))
        {
            foreach (var line in text.Value.Split('\n').Select(line => XmlText.Strip(line.Trim())))
            {
                if (line.Length > 0 && line[0] != '#' && !isLine(line))
                {
                    fields.Diagnostics.Add(Errors.Config.OddLine(text.In(fields.Path), name, line, expected));
                }
                lines.Add(line);
            }
        }
        return lines.ToImmutable();
    }

    private static bool IsAdsLine(string line)
    {
        var parts = line.Split('#')[0].Split(',', StringSplitOptions.TrimEntries);
        return IsVariable(line, AdsVariables)
            || (parts.Length is 3 or 4 && parts[0].Contains('.', StringComparison.Ordinal) && parts[1].Length > 0
                && (parts[2].Equals("DIRECT", StringComparison.OrdinalIgnoreCase) || parts[2].Equals("RESELLER", StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsVariable(string line, string[] names)
        => line.Split('=', 2) is [var name, { Length: > 0 }] && names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);
}
