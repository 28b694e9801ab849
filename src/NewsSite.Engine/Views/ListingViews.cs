using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Views;

/// <summary>What all lists of stories share.</summary>
public abstract class ListingView(ReadKind kind, Listing listing, ViewScope scope) : View(kind, listing, scope)
{
    public virtual string Title => Read(listing.Title);

    public string Key => Read(listing.Key);

    public string Url => Read(Scope.Link(listing.Url));

    public string Permalink => Read(Scope.AbsoluteLink(listing.Url));

    /// <summary>All its stories of this language, the newest first, whatever page of the list is shown.</summary>
    public ArticleList Articles => Read(new ArticleList(listing, Scope));

    public SafeHtml Body => Read(new SafeHtml(Scope.Bodies.Introduction(listing, Scope.Log).Html));

    internal override void AddTo(ref Digest digest)
    {
        digest.Add(listing.GetType());
        digest.Add(listing.Url);
    }

    /// <summary>The file with the introduction; what is in it is asked by itself.</summary>
    internal string? TextFile => listing.File?.Path;

    /// <summary>Where the texts of the listing's own file stand.</summary>
    protected TextPlace? PlaceOf(Io.SourceFile? file) => file is null ? null : new TextPlace(file, listing.Url);
}

public sealed class HomeView(Home home, ViewScope scope) : ListingView(ReadKind.Home, home, scope)
{
    internal override View In(ViewScope scope) => new HomeView(home, scope);

    public string? Description => Read(home.Source?.FrontMatter.Description);
}

public sealed class SectionView(Section section, ViewScope scope) : ListingView(ReadKind.Section, section, scope)
{
    internal override View In(ViewScope scope) => new SectionView(section, scope);

    public string? Description => Read(section.Source?.FrontMatter.Description ?? (section.Source?.FrontMatter.Summary is { } summary ? PlainText.OfInlineMarkdown(summary.Text) : null));

    public SafeHtml? Standfirst
        => Read(section.Source?.FrontMatter.Standfirst is { } text ? Scope.Inline(text, PlaceOf(section.Source?.File)) : null);

    public SectionView? Parent => Read(section.Parent is { } parent ? new SectionView(parent, Scope) : null);

    public IReadOnlyList<SectionView> Subsections
        => Read(Scope.Site.CatalogueOf(section.Edition).SectionsBelow(section).Select(below => new SectionView(below, Scope)).ToList());

    public ImageView? Image => Read(ImageView.Of(section.Source?.FrontMatter.Image, PlaceOf(section.Source?.File), Scope));

    public int Weight => Read(section.Source?.FrontMatter.Weight ?? 0);

    /// <summary>Its own colour, or that of the section around it, as <c>#rrggbb</c>.</summary>
    public string? Colour
    {
        get
        {
            var coloured = section;
            while (coloured is { Source: null or { FrontMatter.Colour: null }, Parent: not null })
            {
                coloured = coloured.Parent;
            }
            return Read(coloured.Source?.FrontMatter.Colour);
        }
    }

    /// <summary>The slots that editors set on the section's page, and what fills the rest; <c>null</c> if it is a plain list.</summary>
    public FrontView? Front => Read(Scope.Site.SectionFronts.GetValueOrDefault(section) is { } front ? new FrontView(front, Scope) : null);

    /// <summary>For checks of its pictures.</summary>
    public ulong FrontPictures => Read(FrontView.PicturesOf(Scope.Site.SectionFronts.GetValueOrDefault(section)));

    public DataView Params => Read(new DataView(section.Source?.FrontMatter.Params ?? DataValue.Map.Empty, section, Scope));
}

public sealed class TermView(Term term, ViewScope scope) : ListingView(ReadKind.Term, term, scope)
{
    internal override View In(ViewScope scope) => new TermView(term, scope);

    /// <summary><c>tag</c>, <c>topic</c> or <c>series</c>.</summary>
    public string Kind => Read(Words.Of(term.Kind));

    /// <summary>The letter under which an A–Z index lists it; <c>#</c> where there is none.</summary>
    public string Initial => Read(term.Edition.Settings.Alphabet.InitialOf(term.Title));

    public string? Description => Read(term.Source?.Description);

    public ImageView? Image => Read(ImageView.Of(term.Source?.Image, PlaceOf(term.Source?.File), Scope));

    public int Weight => Read(term.Source?.Weight ?? 0);

    /// <summary>As <c>#rrggbb</c>.</summary>
    public string? Colour => Read(term.Source?.Colour);

    public DataView Params => Read(new DataView(term.Source?.Params ?? DataValue.Map.Empty, term, Scope));
}

public sealed class AuthorView(Author author, ViewScope scope) : ListingView(ReadKind.Author, author, scope)
{
    internal override View In(ViewScope scope) => new AuthorView(author, scope);

    public string Name => Read(author.Title);

    /// <summary>Whether a record in content/authors/ describes the author.</summary>
    public bool HasRecord => Read(author.Source is not null);

    public string? JobTitle => Read(author.Source?.JobTitle);

    public string? Affiliation => Read(author.Source?.Affiliation);

    public string? Location => Read(author.Source?.Location);

    public string? Email => Read(Private(author.Source?.Email));

    public string? Phone => Read(Private(author.Source?.Phone));

    public string? Fediverse => Read(Private(author.Source?.Fediverse));

    public string? Telegram => Read(Private(author.Source?.Telegram));

    public string? X => Read(Private(author.Source?.X));

    /// <summary>By <c>sort_name</c>, where that is written as family name, comma, given name.</summary>
    public string? GivenName => Read(PartOfName(1));

    public string? FamilyName => Read(PartOfName(0));

    public string? Signal => Read(Private(author.Source?.Signal));

    public string? Pgp => Read(Private(author.Source?.Pgp));

    public IReadOnlyList<string> SameAs => Read(author.Source is { Anonymous: false } source ? source.SameAs.Select(Scope.PermalinkOf).OfType<string>().ToList() : []);

    public IReadOnlyList<string> Languages => Read(author.Source?.Languages ?? []);

    public IReadOnlyList<string> Expertise => Read(author.Source?.Expertise ?? []);

    public IReadOnlyList<string> Awards => Read(author.Source?.Awards ?? []);

    public IReadOnlyList<string> Education => Read(author.Source?.Education ?? []);

    public ImageView? Photo
        => Read(author.Source is { Anonymous: false } source ? ImageView.Of(source.Photo, PlaceOf(source.File), Scope) : null);

    public string? Desk => Read(author.Source?.Desk);

    public bool IsStaff => Read(author.Source?.Staff ?? false);

    /// <summary>A desk, an agency or the paper itself, not a person.</summary>
    public bool IsOrganization => Read(author.Source?.IsOrganization ?? author.Title == author.Edition.Name);

    public bool IsFormer => Read(author.Source?.Former ?? false);

    public DataView Params => Read(new DataView(author.Source?.Params ?? DataValue.Map.Empty, author, Scope));

    /// <summary>An anonymous author's contacts and picture are shown nowhere.</summary>
    private string? Private(string? value) => author.Source is { Anonymous: true } ? null : value;

    private string? PartOfName(int part)
        => author.Source is { IsOrganization: false, SortName: { } name } && name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: 2 } parts ? parts[part] : null;
}

/// <summary>A year or a month.</summary>
public sealed class PeriodView(Period period, ViewScope scope) : ListingView(ReadKind.Period, period, scope)
{
    internal override View In(ViewScope scope) => new PeriodView(period, scope);

    public int Year => Read(period.Year);

    /// <summary>1 to 12, or <c>null</c> for a whole year.</summary>
    public int? Month => Read(period.Month == 0 ? (int?)null : period.Month);

    /// <summary>In the language of the edition: "2026" or "November 2026".</summary>
    public override string Title => Read(PeriodName.Of(period, Scope.PeriodNames));

    /// <summary>The name of the month alone; of a year, the year.</summary>
    public string Name => Read(period.Month == 0 ? PeriodName.Of(period, Scope.PeriodNames) : Scope.PeriodNames.Months[period.Month - 1]);

    /// <summary>How many stories it has.</summary>
    public int Count => Read(Scope.Site.ArticlesOf(period).Length);

    /// <summary>The months of a year, the newest first.</summary>
    public IReadOnlyList<PeriodView> Months => Read(Scope.Site.CatalogueOf(period.Edition).MonthsOf(period).Select(month => new PeriodView(month, Scope)).ToList());
}
