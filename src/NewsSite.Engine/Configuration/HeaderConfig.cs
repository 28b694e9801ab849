using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>What hosts say of every file besides its bytes (news-requirements §9.4).</summary>
public sealed record HeaderConfig
{
    public static readonly FieldTable Keys = new(
        new Field("csp", "auto, off or a policy", "the Content-Security-Policy; auto allows what the pages use and nothing else; default auto"),
        new Field("hsts", "yes, no or seconds", "whether browsers shall come by https alone from now on, and for how long; yes is a year; default no"),
        new Field("extra", "map", "more headers for every file, such as Cross-Origin-Opener-Policy: same-origin; an empty one takes a header away"));

    private const int Year = 31_536_000;

    /// <summary>RFC 9110, 5.6.2: what a name may be made of.</summary>
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether the policy is worked out from what the pages use.</summary>
    public bool AutoPolicy { get; init; } = true;

    /// <summary>The policy as the site's owner wrote it; <c>null</c> for none, or one that is worked out.</summary>
    public string? Policy { get; init; }

    /// <summary>Where it is written.</summary>
    public Diagnostics.SourceSpan Place { get; init; }

    /// <summary>Seconds; 0 for never.</summary>
    public int StrictTransport { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Extra { get; init; } = [];

    public static HeaderConfig Read(ConfigSection root)
    {
        var headers = root.Section("headers", Keys).Fields;
        var policy = headers.Text("csp") is { } text && IsValue(headers, text) ? text.Value : "auto";
        return new HeaderConfig
        {
            AutoPolicy = policy is "auto",
            Policy = policy is "auto" or "off" or "no" ? null : policy,
            Place = headers.PlaceOf("csp"),
            StrictTransport = Seconds(headers),
            Extra = ReadExtra(headers),
        };
    }

    private static int Seconds(FieldReader headers)
        => headers.Text("hsts") is { } text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : headers.Flag("hsts")?.Value == true ? Year : 0;

    private static ImmutableArray<KeyValuePair<string, string>> ReadExtra(FieldReader headers)
    {
        var extra = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        switch (headers.Node("extra"))
        {
            case null:
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Add(headers, entry, extra);
                }
                break;
            case var other:
                headers.WrongType(other, "extra", "a map of names and values");
                break;
        }
        return extra.ToImmutable();
    }

    private static void Add(FieldReader headers, YamlEntry entry, ImmutableArray<KeyValuePair<string, string>>.Builder extra)
    {
        if (entry.Value is not YamlScalar scalar)
        {
            headers.WrongType(entry.Value, entry.Key.Text, "text");
        }
        else if (entry.Key.Text.Length == 0 || entry.Key.Text.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            headers.Diagnostics.Add(Diagnostics.Errors.Config.BadHeader(headers.SpanOf(entry.Key), entry.Key.Text, "no name of a header"));
        }
        else if (IsValue(headers, new Located<string>(scalar.Text.Trim(), scalar.Start, scalar.End)))
        {
            extra.Add(KeyValuePair.Create(entry.Key.Text, scalar.IsNull ? "" : scalar.Text.Trim()));
        }
    }

    /// <summary>Whether it can stand in a header; nginx would take what follows a dollar sign for the name of a variable.</summary>
    private static bool IsValue(FieldReader headers, Located<string> value)
    {
        var isFine = !value.Value.AsSpan().ContainsAnyExceptInRange(' ', '~') && !value.Value.Contains('$');
        if (!isFine)
        {
            headers.Diagnostics.Add(Diagnostics.Errors.Config.BadHeader(value.In(headers.Path), value.Value, "no value that every host can send"));
        }
        return isFine;
    }
}
