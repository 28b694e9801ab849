using System.Globalization;

namespace NewsSite.Model;

/// <summary>The years and months in which each edition published stories.</summary>
public sealed class PeriodIndex(Func<int> nextNumber)
{
    private readonly Dictionary<(Edition Edition, int Year, int Month), Period> _periods = [];

    public IEnumerable<Period> All => _periods.Values;

    /// <summary>Creates the periods of the stories, which come newest first.</summary>
    public void AddAll(IEnumerable<Article> stories)
    {
        foreach (var article in stories.Where(article => article.IsListed))
        {
            Add(article.Edition, article.Date.Year, 0);
            Add(article.Edition, article.Date.Year, article.Date.Month);
        }
    }

    public IEnumerable<Period> Of(Article article)
        => _periods.TryGetValue((article.Edition, article.Date.Year, 0), out var year)
            ? [year, _periods[(article.Edition, article.Date.Year, article.Date.Month)]]
            : [];

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
