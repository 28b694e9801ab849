using System.Globalization;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>Names for new stories that no other one has.</summary>
internal sealed class FreeNames(SiteReading reading)
{
    /// <summary>A headline as the last part of an address, in the letters of its language's addresses; empty where none is left.</summary>
    public string SlugOf(string headline, Edition edition) => Cut(edition.SlugOf(headline), reading.Config.Slugs.MaxLength);

    /// <summary>The slug that somebody gave, or that a headline makes; an answer where it can be none.</summary>
    public DeskAnswer? SlugFor(string headline, string? given, Edition edition, out string slug)
    {
        slug = given is null ? SlugOf(headline, edition) : Slug.From(given);
        var most = reading.Config.Slugs.MaxLength;
        return slug.Length == 0 ? new DeskAnswer($"no letter or digit of '{given ?? headline}' can stand in an address", "give the last part of the address with --slug")
            : slug.Length > most ? new DeskAnswer(string.Create(CultureInfo.InvariantCulture, $"--slug has {slug.Length} characters, more than the {most} that slugs.max_length of newssite.yaml allows"), "give fewer words")
            : null;
    }

    /// <summary>The slug, with a number behind it if a story of the same section and time has it; with the number, too, no longer than slugs may be.</summary>
    public string FreeSlug(string slug, Edition edition, DateTimeOffset date)
    {
        var pattern = reading.Config.Permalinks.Article;
        string?[] parts =
        [
            pattern.Has("year") ? date.ToString("yyyy", CultureInfo.InvariantCulture) : null,
            pattern.Has("month") ? date.ToString("MM", CultureInfo.InvariantCulture) : null,
        ];
        var taken = Addresses.Where(url => url.StartsWith(edition.Prefix + "/", StringComparison.Ordinal))
            .Select(url => url.Trim('/').Split('/'))
            .Where(segments => parts.OfType<string>().All(segments.Contains))
            .Select(segments => segments[^1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Free(slug, name => taken.Contains(name), reading.Config.Slugs.MaxLength);
    }

    /// <summary>An id that no story has, near to its path.</summary>
    public string FreeId(string path)
    {
        var taken = reading.Content.Articles.Concat(reading.Content.Pages).Concat(reading.Content.Updates).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return Free(path["content/".Length..^".md".Length], taken.Contains, int.MaxValue);
    }

    private IEnumerable<string> Addresses
        => reading.Site.ByPath.Select(article => article.Url)
            .Concat(reading.Site.Departed.Select(departed => departed.Url))
            .Concat(reading.Site.HeldAddresses.Keys);

    private static string Free(string name, Func<string, bool> isTaken, int most)
    {
        var free = name;
        for (var number = 2; isTaken(free); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            free = Cut(name, most - ending.Length) + ending;
        }
        return free;
    }

    /// <summary>What fits of a slug, cut between two words where it has several.</summary>
    private static string Cut(string slug, int most)
    {
        if (slug.Length <= most)
        {
            return slug;
        }
        var hyphen = slug.LastIndexOf('-', most);
        return hyphen > 0 ? slug[..hyphen] : slug[..most];
    }
}
