namespace NewsSite.Diagnostics;

/// <summary>
/// How many names a build looks at to find out what was meant. A site can be wrong in thousands of places, each near to
/// thousands of names; when the budget is spent, what is still to be told is told without "did you mean".
/// </summary>
public sealed class SuggestionBudget
{
    private int _left = 500_000;

    public bool TryTake() => _left-- > 0;
}
