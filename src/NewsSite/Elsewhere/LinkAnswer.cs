namespace NewsSite.Cli.Elsewhere;

/// <summary>What became of a link that leads to another site.</summary>
internal enum LinkState
{
    Alive,

    /// <summary>The page is there, at another address for good.</summary>
    Moved,

    Dead,

    /// <summary>There is no host of that name: dead, if anybody else answers.</summary>
    NoHost,

    /// <summary>No answer, or one that tells nothing about the page.</summary>
    Silent,

    /// <summary>The host asks programs not to come (robots.txt), and so none came.</summary>
    Forbidden,

    /// <summary>An address of this machine or network, at which nobody looks.</summary>
    Private,
}

/// <summary>An answer about a link.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Reason">In words, where it is not alive.</param>
/// <param name="Target">Where the page is now, if it has moved.</param>
internal sealed record LinkAnswer(LinkState State, string Reason = "", string? Target = null)
{
    public static readonly LinkAnswer Alive = new(LinkState.Alive);
}
