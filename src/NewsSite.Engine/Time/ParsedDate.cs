namespace NewsSite.Time;

/// <summary>What <see cref="StoryDate"/> read: a value in the site's zone, or a problem.</summary>
public readonly record struct ParsedDate(DateTimeOffset Value, DateForm Form, DateProblem Problem, DateTimeOffset? Again = null)
{
    public bool HasOffset => Form == DateForm.Instant;

    public bool IsDateOnly => Form == DateForm.Date;
}
