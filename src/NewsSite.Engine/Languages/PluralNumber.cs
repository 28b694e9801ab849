namespace NewsSite.Languages;

/// <summary>A number as the rules of CLDR see it.</summary>
internal readonly struct PluralNumber
{
    private const ulong Large = 1_000_000_000_000_000_000;
    private const int MostDecimals = 18;

    public PluralNumber(decimal number)
    {
        N = Math.Abs(number.Scale > MostDecimals ? decimal.Round(number, MostDecimals) : number);
        var whole = decimal.Truncate(N);
        // No rule looks further than at the last six digits and at whether there are more.
        I = whole < Large ? (ulong)whole : Large + (ulong)(whole % Large);
        V = N.Scale;
        var fraction = N - whole;
        for (var i = 0; i < V; i++)
        {
            fraction *= 10;
        }
        F = (ulong)fraction;
        T = F;
        while (T != 0 && T % 10 == 0)
        {
            T /= 10;
        }
    }

    /// <summary>The number without its sign.</summary>
    public decimal N { get; }

    /// <summary>Its whole part.</summary>
    public ulong I { get; }

    /// <summary>How many decimals are written.</summary>
    public int V { get; }

    /// <summary>The decimals as a number.</summary>
    public ulong F { get; }

    /// <summary>The decimals as a number, without the zeros at the end.</summary>
    public ulong T { get; }

    public bool IsWhole => T == 0;
}
