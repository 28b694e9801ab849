using NewsSite.Configuration;
using NewsSite.Content;
using NewsSite.Diagnostics;
using NewsSite.Model;
using NewsSite.Text;

namespace NewsSite.Desk;

/// <summary>Turns what somebody typed into a question that can be asked of each story.</summary>
internal static class StoryQuestion
{
    /// <summary>The question; or what is unknown in the wish.</summary>
    public static (Func<StoryRow, bool>? Shows, DeskAnswer? Problem) Of(ListWish wish, SiteReading reading)
    {
        var tests = new List<Func<StoryRow, bool>>();
        var problem = AddSection(wish.Section, reading, tests)
            ?? AddAuthor(wish.Author, reading, tests)
            ?? AddTag(wish.Tag, reading, tests)
            ?? AddType(wish.Type, reading.Config.Content.Types, tests)
            ?? AddLanguage(wish.Language, reading, tests);
        if (wish.Since is { } since)
        {
            tests.Add(row => row.Source.FrontMatter.Published >= since);
        }
        if (wish.Until is { } until)
        {
            tests.Add(row => row.Source.FrontMatter.Published < until);
        }
        return problem is null ? (row => tests.TrueForAll(test => test(row)), null) : (null, problem);
    }

    private static DeskAnswer? AddSection(string? name, SiteReading reading, List<Func<StoryRow, bool>> tests)
    {
        if (name is null)
        {
            return null;
        }
        var records = new DeskRecords(reading);
        var folder = records.TopFolder(name);
        DeskAnswer? problem = null;
        foreach (var edition in folder is null ? reading.Site.Editions : [])
        {
            problem = records.SectionFolder(name, edition, out folder);
            if (problem is null)
            {
                break;
            }
        }
        if (problem is null)
        {
            tests.Add(row => row.Section == folder || row.Section.StartsWith(folder + "/", StringComparison.Ordinal));
        }
        return problem;
    }

    private static DeskAnswer? AddAuthor(string? name, SiteReading reading, List<Func<StoryRow, bool>> tests)
    {
        if (name is null)
        {
            return null;
        }
        var record = new DeskRecords(reading).AuthorCalled(name);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { name };
        names.UnionWith(record is null ? [] : record.Also.Add(record.Id).Add(record.Name.Value));
        if (record is null && !AuthorNames(reading).Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return new DeskAnswer($"there is no author '{name}'", Errors.DidYouMean(Suggestion.For(name, AuthorNames(reading))));
        }
        tests.Add(row => row.Source.FrontMatter.Authors.Any(author => names.Contains(author.Name.Value)));
        return null;
    }

    /// <summary>Those of records, and those that stories name without one, also where they are held back.</summary>
    private static IEnumerable<string> AuthorNames(SiteReading reading)
        => reading.Content.Authors.Select(author => author.Id)
            .Concat(reading.Site.Listings.OfType<Author>().SelectMany(author => new[] { author.Key, author.Title }))
            .Concat(reading.Content.Articles.SelectMany(story => story.FrontMatter.Authors).Select(author => author.Name.Value));

    private static DeskAnswer? AddTag(string? name, SiteReading reading, List<Func<StoryRow, bool>> tests)
    {
        if (name is null)
        {
            return null;
        }
        var slug = Slug.From(name);
        var tags = reading.Site.Listings.OfType<Term>().Where(term => term.Kind == TermKind.Tag).ToList();
        if (!tags.Exists(tag => tag.Key == slug || tag.IsCalled(name)))
        {
            return new DeskAnswer($"there is no tag '{name}'", Errors.DidYouMean(Suggestion.For(name, tags.Select(tag => tag.Title))));
        }
        tests.Add(row => row.Article is { } article ? article.Tags.Any(tag => tag.Key == slug || tag.IsCalled(name)) : HasTag(row.Source, slug));
        return null;
    }

    private static bool HasTag(ArticleSource source, string slug)
    {
        foreach (var tag in source.FrontMatter.EachTag)
        {
            if (Slug.From(tag.ToLocated().Value) == slug)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A usual type with those of the site's own that are like it.</summary>
    private static DeskAnswer? AddType(string? name, StoryTypes types, List<Func<StoryRow, bool>> tests)
    {
        if (name is null)
        {
            return null;
        }
        if (types.Find(name) is not { } type)
        {
            return UnknownType(name, types);
        }
        tests.Add(row => type.Holds(row.Source.FrontMatter.TypeIn(types)));
        return null;
    }

    internal static DeskAnswer UnknownType(string name, StoryTypes types)
        => new($"there is no type '{name}'", Errors.DidYouMean(Suggestion.For(name, types.Names)) ?? $"there are {string.Join(", ", types.Names)}");

    private static DeskAnswer? AddLanguage(string? name, SiteReading reading, List<Func<StoryRow, bool>> tests)
    {
        if (name is null)
        {
            return null;
        }
        var languages = reading.Site.Editions.Select(edition => edition.Language).ToList();
        if (languages.Find(language => language.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } code)
        {
            return new DeskAnswer($"the site has no language '{name}'", $"it has {string.Join(", ", languages)}");
        }
        tests.Add(row => row.Language == code);
        return null;
    }
}
