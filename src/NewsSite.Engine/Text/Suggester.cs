namespace NewsSite.Text;

/// <summary>
/// Finds suggestions for a site that may be wrong in thousands of places: when it has looked at a million names it stops, and
/// what is still to be told is told without "did you mean". Asked in a fixed order, it answers the same in every build.
/// </summary>
public sealed class Suggester
{
    private int _namesLeft = 1_000_000;

    public string? For(string name, IReadOnlyCollection<string> known)
    {
        if (known.Count > _namesLeft)
        {
            return null;
        }
        _namesLeft -= known.Count;
        return Suggestion.For(name, known);
    }
}
