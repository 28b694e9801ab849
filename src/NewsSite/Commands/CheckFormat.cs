namespace NewsSite.Cli.Commands;

/// <summary>For whom a check tells what it found.</summary>
internal enum CheckFormat
{
    Text,
    Json,
    Sarif,
    Github,
    Gitlab,
}
