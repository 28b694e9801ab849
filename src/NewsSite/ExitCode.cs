namespace NewsSite.Cli;

/// <summary>What scripts may rely on.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Errors = 1;
    public const int Usage = 2;

    /// <summary>128 and the number of SIGINT, as shells report it; the same for SIGTERM.</summary>
    public const int Cancelled = 130;
}
