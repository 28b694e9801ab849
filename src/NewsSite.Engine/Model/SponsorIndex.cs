using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Finds the sponsor that a story names: always a record, for readers are to learn who that is.</summary>
public sealed class SponsorIndex
{
    private readonly Dictionary<string, SponsorSource> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly NearNames _nearNames;
    private readonly DiagnosticBag _diagnostics;

    public SponsorIndex(ImmutableArray<SponsorSource> records, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _nearNames = new NearNames(_byName.Keys);
        foreach (var record in records)
        {
            _byName.TryAdd(record.Id, record);
            _byName.TryAdd(record.Name.Value, record);
        }
    }

    public SponsorSource? Resolve(ArticleSource article)
    {
        var front = article.FrontMatter;
        if (front.Sponsor is { } sponsor)
        {
            if (_byName.TryGetValue(sponsor.Value, out var record))
            {
                return record;
            }
            _diagnostics.Add(Errors.FrontMatter.UnknownSponsor(sponsor.In(article.File.Path), sponsor.Value, _nearNames.Of(sponsor.Value)));
        }
        else if (front.Type == ArticleType.Sponsored)
        {
            _diagnostics.Add(Errors.FrontMatter.NoSponsor(SourceSpan.At(article.File.Path, 1, 1, 3)));
        }
        return null;
    }
}
