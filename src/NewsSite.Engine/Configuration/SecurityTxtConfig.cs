using System.Collections.Immutable;
using NewsSite.Diagnostics;
using NewsSite.Text;
using NewsSite.Time;
using NewsSite.Yaml;

namespace NewsSite.Configuration;

/// <summary>Whom to tell of holes in the site's security (RFC 9116).</summary>
public sealed record SecurityTxtConfig
{
    public static readonly FieldTable Keys = new(
        new Field("contact", "list of addresses, required", "where to write: mailto:, https: or tel:, the preferred one first"),
        new Field("expires", "date", "until when the file holds; default the end of a month, expires_months from the build on"),
        new Field("expires_months", "whole number", "how many whole months the file holds, 1 to 11; default 6"),
        new Field("encryption", "https address", "a key for letters to you"),
        new Field("acknowledgments", "https address", "whom you thank"),
        new Field("policy", "https address", "how you deal with reports"),
        new Field("hiring", "https address", "positions that are open"),
        new Field("languages", "list of words", "the languages that you read, such as [en, cs]"));

    private static readonly string[] Optional = ["Encryption", "Acknowledgments", "Policy", "Hiring"];

    public ImmutableArray<string> Contacts { get; init; } = [];

    /// <summary>As it is configured.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Where that is written.</summary>
    public SourceSpan Place { get; init; }

    public int Months { get; init; } = 6;

    /// <summary>The other lines by the names they have in the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> More { get; init; } = [];

    /// <summary><c>null</c> where there is to be none, or nobody to be told.</summary>
    public static SecurityTxtConfig? Read(ConfigSection root, SiteZone zone)
    {
        if (root.Find("security_txt", Keys) is not { } section)
        {
            return null;
        }
        var fields = section.Fields;
        var contacts = fields.Texts("contact").Where(contact => IsUri(fields, contact, "mailto:", "https:", "tel:")).Select(contact => contact.Value).ToImmutableArray();
        if (contacts.IsEmpty && !fields.Has("contact"))
        {
            section.Required("contact");
        }
        var more = from name in Optional
                   let text = fields.Text(name.ToLowerInvariant())
                   where text is not null && IsUri(fields, text, "https:")
                   select KeyValuePair.Create(name, text.Value);
        section.TryDate("expires", zone, out var expires);
        var languages = fields.Texts("languages").Select(language => LanguageTag.Normalize(language.Value) ?? language.Value).ToList();
        return contacts.IsEmpty ? null : new SecurityTxtConfig
        {
            Contacts = contacts,
            Expires = expires,
            Place = fields.PlaceOf("expires"),
            Months = fields.Number("expires_months", 1, 11)?.Value ?? 6,
            More = [.. more, .. languages.Count == 0 ? [] : new[] { KeyValuePair.Create("Preferred-Languages", string.Join(", ", languages)) }],
        };
    }

    private static bool IsUri(FieldReader fields, Located<string> text, params ReadOnlySpan<string> schemes)
    {
        foreach (var scheme in schemes)
        {
            if (text.Value.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && text.Value.Length > scheme.Length && !text.Value.AsSpan().ContainsAnyExceptInRange('!', '~'))
            {
                return true;
            }
        }
        fields.Diagnostics.Add(Errors.Config.NotAUri(text.In(fields.Path), text.Value, string.Join(", ", schemes.ToArray())));
        return false;
    }
}
