namespace NewsSite.Diagnostics;

/// <summary>How much a finding matters: an <see cref="Error"/> keeps the site from being published.</summary>
public enum Severity : byte
{
    Info,
    Warning,
    Error,
}
