using System.Collections.Immutable;
using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;

namespace NewsSite.Model;

/// <summary>Finds the sponsor that a story names; what is neither a record nor told in full is none, for readers are to learn who that is.</summary>
public sealed class SponsorIndex
{
    private readonly Dictionary<string, Sponsor> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly NearNames _nearNames;
    private readonly DiagnosticBag _diagnostics;

    public SponsorIndex(ImmutableArray<SponsorSource> records, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _nearNames = new NearNames(_byName.Keys);
        foreach (var record in records)
        {
            var sponsor = new Sponsor(record.Entry, record.File, record.Hash);
            _byName.TryAdd(record.Id, sponsor);
            _byName.TryAdd(record.Entry.Name.Value, sponsor);
        }
    }

    public Sponsor? Resolve(ArticleSource article)
    {
        var sponsor = Find(article);
        if (sponsor is { IsNative: true } && article.FrontMatter.Type != ArticleType.Sponsored)
        {
            var place = article.FrontMatter.OwnSponsor?.Name ?? article.FrontMatter.Sponsor!;
            _diagnostics.Add(Errors.Syndication.SponsoredWithoutLabel(place.In(article.File.Path), sponsor.Entry.Name.Value));
        }
        return sponsor;
    }

    private Sponsor? Find(ArticleSource article)
    {
        var front = article.FrontMatter;
        if (front.OwnSponsor is { } own)
        {
            return new Sponsor(own, article.File, article.Hash);
        }
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
