namespace NewsSite.Cli.Commands;

/// <summary>What <c>newssite build</c> was asked for: the engine's part, and how to tell about it.</summary>
internal sealed record BuildRequest(BuildOptions Options, OutputFormat Format, Detail Detail, bool Timings);
