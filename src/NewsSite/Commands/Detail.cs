namespace NewsSite.Cli.Commands;

/// <summary>How much a build says.</summary>
internal enum Detail
{
    /// <summary>Errors alone.</summary>
    Quiet,

    /// <summary>Everything, but what is said a hundred times only a few times.</summary>
    Normal,

    Verbose,
}
