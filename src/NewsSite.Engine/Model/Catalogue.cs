using System.Collections.Immutable;

namespace NewsSite.Model;

/// <summary>The listings of one edition, in the order in which readers see them.</summary>
public sealed class Catalogue
{
    private readonly ILookup<Section?, Section> _below;
    private readonly ILookup<int, Period> _months;

    public Catalogue(Edition edition, IEnumerable<Listing> all)
    {
        var own = all.Where(listing => listing.Edition == edition).ToList();
        Home = own.OfType<Home>().First();
        Topics = AToZ(own.OfType<Term>().Where(term => term.Kind == TermKind.Topic));
        Tags = AToZ(own.OfType<Term>().Where(term => term.Kind == TermKind.Tag));
        Series = AToZ(own.OfType<Term>().Where(term => term.Kind == TermKind.Series));
        Sections = [.. AToZ(own.OfType<Section>()).OrderByDescending(section => section.Source?.FrontMatter.Weight ?? 0)];
        Authors = [.. own.OfType<Author>()
            .OrderBy(author => author.Source?.Order ?? 0)
            .ThenBy(author => edition.Settings.Alphabet.KeyOf(author.Source?.SortName ?? author.Title), StringComparer.Ordinal)
            .ThenBy(author => author.Key, StringComparer.Ordinal)];
        Years = [.. own.OfType<Period>().Where(period => period.Month == 0).OrderByDescending(period => period.Year)];
        _below = Sections.ToLookup(section => section.Parent);
        _months = own.OfType<Period>().Where(period => period.Month != 0).OrderByDescending(period => period.Month).ToLookup(period => period.Year);
    }

    public Home Home { get; }

    /// <summary>Of every depth, by weight, then A to Z.</summary>
    public ImmutableArray<Section> Sections { get; }

    public ImmutableArray<Term> Topics { get; }

    public ImmutableArray<Term> Tags { get; }

    public ImmutableArray<Term> Series { get; }

    /// <summary>By <c>order</c>, then A to Z.</summary>
    public ImmutableArray<Author> Authors { get; }

    /// <summary>The newest first.</summary>
    public ImmutableArray<Period> Years { get; }

    /// <summary>The sections directly below one, or the top ones.</summary>
    public IEnumerable<Section> SectionsBelow(Section? parent) => _below[parent];

    /// <summary>The newest first.</summary>
    public IEnumerable<Period> MonthsOf(Period year) => _months[year.Year];

    private static ImmutableArray<T> AToZ<T>(IEnumerable<T> listings)
        where T : Listing
        => [.. listings
            .OrderBy(listing => listing.Edition.Settings.Alphabet.KeyOf(listing.Title), StringComparer.Ordinal)
            .ThenBy(listing => listing.Key, StringComparer.Ordinal)
            .ThenBy(listing => listing.Url, StringComparer.Ordinal)];
}
