using System.Globalization;

namespace NewsSite.Model;

/// <summary>The years and months in which each edition published stories.</summary>
public sealed class PeriodIndex(Func<int> nextNumber)
{
    private readonly Dictionary<(Edition Edition, int Year, int Month), Period> _periods = [];

    /// <summary>The month asked for last, with its year: neighbours in the one order are nearly always of the same.</summary>
    private (Period Year, Period Month)? _last;

    public IEnumerable<Period> All => _periods.Values;

    /// <summary>Creates the periods of the stories, which come newest first.</summary>
    public void AddAll(IEnumerable<Article> stories)
    {
        foreach (var article in stories)
        {
            if (article.IsListed && Of(article) is null)
            {
                Add(article.Edition, article.Date.Year, 0);
                Add(article.Edition, article.Date.Year, article.Date.Month);
            }
        }
    }

    /// <summary>The story's year and month; <c>null</c> if there are no archives.</summary>
    public (Period Year, Period Month)? Of(Article article)
    {
        var (year, month) = (article.Date.Year, article.Date.Month);
        if (_last is { } last && last.Month.Edition == article.Edition && last.Month.Year == year && last.Month.Month == month)
        {
            return last;
        }
        return _periods.TryGetValue((article.Edition, year, month), out var found)
            ? _last = (_periods[(article.Edition, year, 0)], found)
            : null;
    }

    private void Add(Edition edition, int year, int month)
    {
        if (_periods.ContainsKey((edition, year, month)))
        {
            return;
        }
        var key = year.ToString("0000", CultureInfo.InvariantCulture) + (month == 0 ? "" : month.ToString("/00", CultureInfo.InvariantCulture));
        _periods.Add((edition, year, month), new Period
        {
            Number = nextNumber(),
            Edition = edition,
            Key = key,
            Title = key,
            Url = $"{edition.HomeUrl}{key}/",
            Year = year,
            Month = month,
        });
    }
}
