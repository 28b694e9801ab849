namespace NewsSite.Cli.Commands;

/// <summary>How a build reports: to people, or to programs.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
