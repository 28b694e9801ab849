using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>A picture by which a publisher counts the readers of its stories elsewhere: each page that shows one loads it from the publisher's host.</summary>
/// <param name="Template">Its address with <c>{url}</c>, <c>{id}</c> or <c>{source_url}</c>; <c>null</c> if each story is issued one of its own.</param>
public sealed record PixelRule(string? Template)
{
    private const string Required = "required";

    private static readonly string[] Places = ["{url}", "{id}", "{source_url}"];

    /// <summary>The address for one story.</summary>
    /// <param name="url">Of its page.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="sourceUrl">Of the original.</param>
    public string? For(string url, string id, string? sourceUrl)
        => Template?.Replace("{url}", Uri.EscapeDataString(url), StringComparison.Ordinal)
            .Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)
            .Replace("{source_url}", Uri.EscapeDataString(sourceUrl ?? ""), StringComparison.Ordinal);

    /// <summary>Scheme and host of an address, which a Content-Security-Policy has to allow.</summary>
    public static string? OriginOf(string? address)
        => address is null ? null : UrlRule.WebAddress(address)?.GetLeftPart(UriPartial.Authority);

    /// <summary>That of a publisher; it may be <c>required</c>.</summary>
    public static PixelRule? OfPublisher(FieldReader fields)
        => fields.Text("pixel") is { } text && text.Value.Equals(Required, StringComparison.OrdinalIgnoreCase) ? new PixelRule((string?)null) : Read(fields);

    public static PixelRule? Read(FieldReader fields) => Address(fields) is { } template ? new PixelRule(template.Value) : null;

    /// <summary>An address with a host: the picture is never of this site.</summary>
    public static Located<string>? Address(FieldReader fields)
    {
        if (fields.Text("pixel") is not { } text)
        {
            return null;
        }
        var filled = Places.Aggregate(text.Value, (address, place) => address.Replace(place, "x", StringComparison.Ordinal));
        if (OriginOf(filled) is not null && filled.IndexOfAny(['{', '}', '"', '<', '>', ' ']) < 0)
        {
            return text;
        }
        fields.Diagnostics.Add(Errors.FrontMatter.BadPixel(text.In(fields.Path), text.Value));
        return null;
    }
}
