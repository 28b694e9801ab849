namespace NewsSite.Cli.Commands;

/// <summary>What <c>newssite build</c> was asked for: the engine's part, and how to tell about it.</summary>
/// <param name="Options">The engine's part.</param>
/// <param name="Format">For people or programs.</param>
/// <param name="Detail">How much is told.</param>
/// <param name="Timings">Whether to tell how long each phase took.</param>
/// <param name="Changes">Where to write what changed; <c>null</c> if nobody asked.</param>
internal sealed record BuildRequest(BuildOptions Options, OutputFormat Format, Detail Detail, bool Timings, ChangesFile? Changes);
