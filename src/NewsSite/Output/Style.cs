namespace NewsSite.Cli.Output;

/// <summary>What a piece of text is; <see cref="StyledWriter"/> knows how that looks.</summary>
internal enum Style
{
    Plain,
    Path,
    Error,
    Warning,
    Info,
    Success,
    Dim,
}
